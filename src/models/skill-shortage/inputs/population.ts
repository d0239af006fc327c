import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;

const group = 'population and migration';

/** How many people, who comes and goes: (A1). */
export const population: readonly Input[] = [
  row(
    group,
    'population.change',
    [
      'People are born, age, move as projected and die (1), or only further migration changes them (0)',
      'Menschen werden geboren, altern, wandern wie vorausgesagt und sterben (1), oder nur weitere Wanderung ändert sie (0)',
    ],
    'switch',
    1,
    share,
    'assumption: on; off is for checks and for telling causes apart',
    { initialOnly: true },
  ),
  row(
    group,
    'migration.extra',
    ['Net migration above the projection', 'Wanderungssaldo über der Prognose'],
    'persons per 1,000 residents and year',
    { normal: { mean: 0, sd: 2.6, low: -15, high: 15 } },
    [-20, 20],
    'wpp2024 official',
    {
      note: 'so that the spread of the population in 2040 is that of the 80 % intervals of the projection for Austria; lasting deviations',
    },
  ),
  row(
    group,
    'migration.volatility',
    ['Standard deviation of a single year’s net migration', 'Standardabweichung des Wanderungssaldos eines Jahres'],
    'persons per 1,000 residents and year',
    2.9,
    [0, 20],
    'wpp2024 official',
    {
      note: 'together with lasting deviations the 80 % intervals of a single year’s net migration in the projection for Austria (±45,000); drawn anew each year',
    },
  ),
  row(
    group,
    'migration.skilled',
    ['Additional skilled immigrants', 'Zusätzlich zuwandernde Fachkräfte'],
    'persons per year',
    0,
    positive,
    'assumption: none beyond the projection',
  ),
  row(
    group,
    'migration.linked',
    ['People who come from linked regions', 'Menschen, die aus verbundenen Regionen kommen'],
    'persons',
    0,
    positive,
    'assumption: none, unless a scenario of several regions links some; a month’s number, on top of the projection',
    { linked: 'flow' },
  ),
  row(
    group,
    'migration.skilledShare',
    ['Share of them trained for occupations short of people', 'Anteil mit Ausbildung für Mangelberufe'],
    'share',
    { uniform: [0.6, 0.9] },
    share,
    'assumption: selection by occupation works in most but not all cases; the others look for any job',
    { needs: ['migration.skilled', 'migration.linked'] },
  ),
  row(
    group,
    'migration.recognition',
    ['Months until a foreign qualification is recognised', 'Monate bis zur Anerkennung ausländischer Qualifikation'],
    'months',
    { lognormal: { median: 9, factor90: 2, low: 0.5 } },
    [0.5, null],
    'assumption: procedures take from a few months to two years',
    { needs: ['migration.skilled', 'migration.linked'] },
  ),
];
