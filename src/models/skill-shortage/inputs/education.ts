import type { Input } from '../../model.ts';
import { row, rows } from '../../rows.ts';
import { levels, tracks } from '../categories.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const any = [null, null] as const;

const group = 'education';

/** What the young learn and what the old have learned: (A5). */
export const education: readonly Input[] = [
  ...rows(
    group,
    'education.share',
    tracks,
    ['Share of a cohort that begins', 'Anteil eines Jahrgangs, der beginnt'],
    'share',
    { apprenticeship: 0.38, school: 0.3, tertiary: 0.45 },
    share,
    'assumption: Austrian shares from memory; only changes against them matter',
    { initialOnly: true },
  ),
  ...rows(
    group,
    'education.months',
    tracks,
    ['Length of the education', 'Dauer der Ausbildung'],
    'months',
    { apprenticeship: 39, school: 48, tertiary: 48 },
    [6, 120],
    'assumption: 36–42 months for apprentices, 36–60 for schools and universities',
  ),
  ...rows(
    group,
    'education.dropout',
    tracks,
    ['Share that drops out', 'Anteil der Abbrüche'],
    'share',
    { apprenticeship: { uniform: [0.12, 0.2] }, school: { uniform: [0.15, 0.3] }, tertiary: { uniform: [0.25, 0.35] } },
    share,
    'assumption: .10 to .35 by track',
  ),
  ...rows(
    group,
    'education.places',
    tracks,
    ['Additional places', 'Zusätzliche Plätze'],
    'places per year',
    { apprenticeship: 0, school: 0, tertiary: 0 },
    [-200000, 200000],
    'assumption: none beyond what the cohorts fill today',
  ),
  row(
    group,
    'education.vacancyEffect',
    [
      'Elasticity of beginners to vacancies of their occupations',
      'Elastizität der Anfänge zu offenen Stellen der Berufe',
    ],
    'elasticity',
    { uniform: [0, 0.3] },
    positive,
    'assumption: the young choose among tracks partly by prospects',
  ),
  ...rows(
    group,
    'qualification.young',
    levels,
    ['Share of 30-year-olds with highest education', 'Anteil der 30-Jährigen mit höchster Ausbildung'],
    'share',
    { low: 0.11, vocational: 0.4, general: 0.06, tertiary: 0.43 },
    share,
    'assumption: Austrian shares from memory',
    { initialOnly: true },
  ),
  ...rows(
    group,
    'qualification.old',
    levels,
    ['Share of 60-year-olds with highest education', 'Anteil der 60-Jährigen mit höchster Ausbildung'],
    'share',
    { low: 0.19, vocational: 0.49, general: 0.05, tertiary: 0.27 },
    share,
    'assumption: Austrian shares from memory',
    { initialOnly: true },
  ),
  ...rows(
    group,
    'qualification.effect',
    levels,
    [
      'Participation relative to vocational training, log odds',
      'Erwerbsbeteiligung relativ zur Berufsausbildung, Log-Odds',
    ],
    'log odds',
    { low: -0.8, vocational: 0, general: -0.2, tertiary: 0.5 },
    any,
    'assumption: read off Austrian participation by education from memory',
  ),
];
