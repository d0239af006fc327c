import { maturityLevel } from '../observe.ts';
import { measures } from './measure.ts';
import type { FirmMeasure } from './measure.ts';

const stock = measures('stock', 'people');
const path = measures('stock', 'people', { monthly: true });
const flow = measures('flow', 'people');
const held = measures('stock', 'people', { noOpening: true, canBeNone: true });
const matrix = measures('stock', 'maturity');

const dimensions = [
  ['tools', 'Tool knowledge', 'Werkzeugkenntnis'],
  ['breadth', 'Breadth of use', 'Breite der Nutzung'],
  ['autonomy', 'Autonomy', 'Selbstständigkeit'],
  ['innovation', 'Innovation', 'Innovation'],
  ['sharing', 'Knowledge sharing', 'Wissensteilung'],
] as const;

const factors = [
  [
    'freedom',
    'freedom to shape',
    'Gestaltungsfreiheit',
    'free weeks, openness, and nobody who must be seen',
    'freie Wochen, Offenheit, und niemand muss gesehen werden',
  ],
  [
    'projects',
    'varied projects',
    'abwechslungsreiche Projekte',
    'pilots and use cases per expert',
    'Piloten und Anwendungsfälle je Fachkraft',
  ],
  [
    'contact',
    'direct contact with customers',
    'direkter Kundenkontakt',
    'share of their roles’ time',
    'Anteil an der Zeit ihrer Rollen',
  ],
  [
    'training',
    'further training',
    'Weiterbildung',
    'courses, updates, conferences and community',
    'Kurse, Updates, Konferenzen und Community',
  ],
] as const;

/** Person-months of two experts in a year: a share of fewer would be that of one person, none or all. */
const LEAST_MONTHS = 24;

function expertRate(leavers: Float64Array, experts: Float64Array): number {
  let left = 0;
  let months = 0;
  for (let n = 0; n < experts.length; n++) {
    left += leavers[n];
    months += experts[n];
  }
  return months >= LEAST_MONTHS ? (12 * left) / months : NaN;
}

/** How people feel, who leaves, and what hangs on single people. */
export const peopleMeasures: readonly FirmMeasure[] = [
  stock(
    'trust',
    ['Trust in AI', 'Vertrauen in KI'],
    'share',
    'higher',
    ['Mean of the staff.', 'Mittel des Personals.'],
    ({ kpis }) => kpis.trust,
  ),
  path(
    'fear',
    ['Fear of AI', 'Angst vor KI'],
    'share',
    'lower',
    ['Mean of the staff.', 'Mittel des Personals.'],
    ({ kpis }) => kpis.fear,
  ),
  stock(
    'satisfaction',
    ['Satisfaction of staff (index)', 'Zufriedenheit des Personals (Index)'],
    'share',
    'higher',
    [
      'Mean of trust, absence of fear, and a culture of freedom and openness.',
      'Mittel aus Vertrauen, Angstfreiheit und einer freien, offenen Kultur.',
    ],
    ({ kpis }) => kpis.satisfaction,
  ),
  flow(
    'turnover.leavers',
    ['People who left', 'Abgänge'],
    'persons',
    null,
    [
      'By themselves. Fewer where fewer are employed: no better side.',
      'Von sich aus. Weniger, wo weniger beschäftigt sind: keine bessere Richtung.',
    ],
    ({ monthly: m }) => m.leavers,
  ),
  flow(
    'turnover.experts',
    ['AI experts who left', 'Abgänge von KI-Fachleuten'],
    'persons',
    null,
    [
      'Power users and champions of high competence: the more there are, the more can leave.',
      'Power-User und Champions mit hoher Kompetenz: je mehr es gibt, desto mehr können gehen.',
    ],
    ({ monthly: m }) => m.expertLeavers,
  ),
  held(
    'turnover.expertRate',
    ['Share of AI experts who leave in a year', 'Abgangsrate der KI-Fachleute pro Jahr'],
    'share',
    'lower',
    [
      'Power users and champions of high competence who left within twelve months, over their mean number in these; none where that is below two.',
      'Power-User und Champions mit hoher Kompetenz, die in zwölf Monaten gingen, je mittlerer Zahl in dieser Zeit; keiner, wo diese unter zwei liegt.',
    ],
    ({ kpis }) => expertRate(kpis.yearExpertLeavers, kpis.yearExperts),
  ),
  ...factors.map(([name, en, de, of, aus], n) =>
    held(
      `experts.${name}`,
      [`What holds AI experts: ${en}`, `Was KI-Fachleute hält: ${de}`],
      'share',
      null,
      [
        `Of its full effect, mean of the experts: ${of}; none where there are none.`,
        `Anteil der vollen Wirkung, Mittel der Fachleute: ${aus}; keiner, wenn es keine gibt.`,
      ],
      ({ kpis }) => (kpis.experts > 0 ? kpis.holding[n] / kpis.experts : NaN),
    ),
  ),
  flow(
    'turnover.hires',
    ['People hired', 'Einstellungen'],
    'persons',
    null,
    ['Replacements and growth.', 'Ersatz und Wachstum.'],
    ({ monthly: m }) => m.hires,
  ),
  flow(
    'turnover.layoffs',
    ['People laid off', 'Kündigungen'],
    'persons',
    'lower',
    [
      'Where a strategy turns saved work into fewer posts faster than people leave.',
      'Wo eine Strategie Ersparnis schneller in weniger Stellen verwandelt, als Menschen gehen.',
    ],
    ({ monthly: m }) => m.layoffs,
  ),
  flow(
    'knowledge.transfer',
    ['Hours of buddies, communities and presentations', 'Stunden von Buddys, Communities und Vorstellungen'],
    'hours',
    'higher',
    ['Given and received.', 'Gegeben und erhalten.'],
    ({ monthly: m }) => m.mentorHours,
  ),
  stock(
    'knowledge.hhi',
    ['Concentration of knowledge', 'Konzentration des Wissens'],
    'index',
    'lower',
    [
      'Herfindahl index of what the people of a role know, mean over roles by heads; 1: one person knows it all.',
      'Herfindahl-Index des Wissens in einer Rolle, Mittel nach Köpfen; 1: eine Person weiß alles.',
    ],
    ({ kpis }) => kpis.concentration,
  ),
  stock(
    'keyPerson.loss',
    ['Loss if the most knowing person leaves', 'Verlust beim Abgang der wissendsten Person'],
    'EUR',
    'lower',
    [
      'What only they know, at the wages of their role for the time until it is found out again; the largest over roles.',
      'Was nur sie weiß, zu den Löhnen der Rolle für die Zeit bis zur Wiedergewinnung; Höchstwert über die Rollen.',
    ],
    ({ kpis }) => kpis.keyPersonLoss,
  ),
  ...dimensions.map(([name, en, de], n) =>
    matrix(
      `maturity.${name}`,
      [`Maturity: ${en}`, `Reife: ${de}`],
      'index',
      'higher',
      [
        'Level 1 to 3 of the maturity matrix: 2 from a third, 3 from two thirds.',
        'Stufe 1 bis 3 der Reifematrix: 2 ab einem Drittel, 3 ab zwei Dritteln.',
      ],
      ({ kpis }) => maturityLevel(kpis.maturity[n]),
    ),
  ),
];
