import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const positive = [0, null] as const;
const group = 'turnover and knowledge';

/** What holds AI experts besides pay: freedom to shape, varied projects, contact with customers, further training (C13). */
export const experts: readonly Input[] = [
  effect('Freedom', ['freedom to shape', 'Gestaltungsfreiheit'], 'free weeks, openness and work without presence'),
  effect('Projects', ['varied projects', 'abwechslungsreicher Projekte'], 'pilots and use cases to work on'),
  effect('Contact', ['direct contact with customers', 'direkten Kundenkontakts'], 'the role’s share of time with them'),
  effect('Training', ['further training', 'von Weiterbildung'], 'courses, updates, conferences and a community'),
  row(
    group,
    'experts.projects',
    [
      'Pilots and use cases per AI expert that make full variety',
      'Piloten und Anwendungsfälle je KI-Fachkraft, die volle Abwechslung geben',
    ],
    'per person',
    0.5,
    [0.01, null],
    'assumption: two experts share one; a pilot has a team of four or five for a month',
  ),
  row(
    group,
    'experts.training',
    [
      'Hours a month that make full further training of AI experts',
      'Stunden je Monat, die volle Weiterbildung der KI-Fachkräfte sind',
    ],
    'hours',
    4,
    [0.1, null],
    'assumption: an hour a week, six days a year',
  ),
];

/** From nothing to the full factor, log hazard; together and in the middle .6, as much as the culture has for others. */
function effect(name: string, [en, de]: readonly [string, string], what: string): Input {
  return row(
    group,
    `attrition.by${name}`,
    [`Effect of ${en} on experts’ leaving`, `Wirkung ${de} auf die Fluktuation der Fachkräfte`],
    'log hazard per unit',
    { uniform: [0, 0.3] },
    positive,
    `assumption: ${what}; a factor in full lowers the hazard by nothing to a quarter`,
  );
}
