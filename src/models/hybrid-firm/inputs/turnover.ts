import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const positive = [0, null] as const;
const group = 'turnover and knowledge';

/** Who leaves, who comes, and what is known: (C13). */
export const turnover: readonly Input[] = [
  row(
    group,
    'attrition.base',
    ['Staff who leave', 'Fluktuation'],
    'per year',
    { uniform: [0.06, 0.12] },
    positive,
    'assumption: quits of small and medium firms in German-speaking countries',
  ),
  row(
    group,
    'attrition.expert',
    ['AI experts who leave', 'Fluktuation der KI-Fachleute'],
    'per year',
    { uniform: [0.12, 0.25] },
    positive,
    'assumption: large firms pay more for people with AI knowledge',
  ),
  row(
    group,
    'attrition.marketPremium',
    ['Pay that other firms add for AI knowledge', 'Gehaltsaufschlag anderer Firmen für KI-Wissen'],
    'share',
    { uniform: [0, 0.25] },
    positive,
    'assumption: job advertisements with AI skills pay up to a quarter more',
  ),
  row(
    group,
    'attrition.byPremium',
    ['Effect of the pay gap on leaving', 'Wirkung der Gehaltslücke auf Fluktuation'],
    'log hazard per unit',
    3,
    positive,
    'assumption: a gap of a tenth adds a third',
  ),
  row(
    group,
    'attrition.byCulture',
    [
      'Effect of the culture on leaving, but of AI experts',
      'Wirkung der Kultur auf Fluktuation, außer von KI-Fachleuten',
    ],
    'log hazard per unit',
    0.6,
    positive,
    'assumption: openness, free weeks, a community and work without presence hold people; for AI experts four factors of their own take its place',
  ),
  row(
    group,
    'hiring.months',
    ['Months until a position is filled', 'Monate bis zur Besetzung einer Stelle'],
    'months',
    { uniform: [2, 6] },
    [0.25, null],
    'assumption: vacancies of skilled workers in Austria and Germany take a quarter to half a year',
  ),
  row(
    group,
    'hiring.cost',
    ['Cost of filling a position', 'Kosten einer Besetzung'],
    'EUR',
    6000,
    positive,
    'assumption: advertisements, interviews, paperwork',
  ),
  row(
    group,
    'knowledge.months',
    ['Months until lost knowledge is rebuilt', 'Monate bis verlorenes Wissen ersetzt ist'],
    'months',
    { uniform: [4, 12] },
    [0.25, null],
    'assumption: a successor needs half a year to a year',
  ),
  row(
    group,
    'knowledge.spread',
    ['Inequality of knowledge (sd of ln)', 'Ungleichheit des Wissens (sd von ln)'],
    'ln',
    1,
    positive,
    'assumption: a few people carry a process',
    { initialOnly: true },
  ),
  row(
    group,
    'knowledge.tacit',
    [
      'Knowledge of a process that cannot be written down',
      'Wissen über einen Prozess, das sich nicht aufschreiben lässt',
    ],
    'share',
    { uniform: [0.1, 0.3] },
    [0, 1],
    'assumption: people know more than they can tell; what is written down already stays so',
    { needs: ['documentation.hours', 'roles.dataSteward', 'roles.processManager'] },
  ),
];
