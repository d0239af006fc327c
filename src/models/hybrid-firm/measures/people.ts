import { maturityLevel } from '../observe.ts';
import { AFTER } from '../retention.ts';
import { measures } from './measure.ts';
import type { FirmMeasure } from './measure.ts';

const path = measures('stock', 'people', { monthly: true });
const stock = measures('stock', 'people');
const flow = measures('flow', 'people');
const final = measures('final', 'people');
const held = measures('stock', 'people', { noOpening: true });
const matrix = measures('stock', 'maturity');

const paths = [
  ['none', 'no path', 'ohne Lernpfad'],
  ['basic', 'basic users', 'Basisnutzende'],
  ['power', 'power users', 'Power-User'],
  ['champion', 'champions', 'Champions'],
] as const;

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

/** Who uses AI, what they can do, how they feel, and what hangs on single people. */
export const peopleMeasures: readonly FirmMeasure[] = [
  path(
    'adoption.all',
    ['Staff who use AI in a week', 'Personal mit wöchentlicher KI-Nutzung'],
    'share',
    'higher',
    ['Of all staff, mean of the month.', 'Von allen Beschäftigten, Monatsmittel.'],
    ({ kpis }) => kpis.adoption,
  ),
  path(
    'adoption.desk',
    ['Staff at screens who use AI in a week', 'Bildschirmpersonal mit wöchentlicher KI-Nutzung'],
    'share',
    'higher',
    [
      'Of those in roles with at least half of the time at a screen.',
      'Von Rollen mit mindestens der halben Zeit am Bildschirm.',
    ],
    ({ kpis }) => kpis.deskAdoption,
  ),
  stock(
    'adoption.lead',
    ['Leading roles that use AI in a week', 'Leitende Rollen mit wöchentlicher KI-Nutzung'],
    'share',
    'higher',
    [
      'Of those in roles on which nearly everything hangs (leverage of .8 and more); 0 where nobody is.',
      'Von Rollen, an denen fast alles hängt (Hebel ab 0,8); 0, wenn niemand darin ist.',
    ],
    ({ kpis }) => kpis.leadAdoption,
  ),
  ...paths.map(([name, en, de], p) =>
    stock(
      `adoption.${name}`,
      [`Use of AI: ${en}`, `KI-Nutzung: ${de}`],
      'share',
      'higher',
      [
        'Share of those on this path who use AI in a week; 0 where nobody is.',
        'Anteil mit wöchentlicher Nutzung auf diesem Pfad; 0, wenn niemand darauf ist.',
      ],
      ({ kpis }) => kpis.adoptionBy[p],
    ),
  ),
  ...paths.map(([name, en, de], p) =>
    stock(
      `competence.${name}`,
      [`AI competence: ${en}`, `KI-Kompetenz: ${de}`],
      'share',
      'higher',
      [
        'Mean competence of those on this path; 0 where nobody is.',
        'Mittlere Kompetenz auf diesem Pfad; 0, wenn niemand darauf ist.',
      ],
      ({ kpis }) => kpis.competenceBy[p],
    ),
  ),
  ...paths.map(([name, en, de], p) =>
    stock(
      `staff.${name}`,
      [`Staff: ${en}`, `Personal: ${de}`],
      'persons',
      null,
      ['People on this learning path.', 'Personen auf diesem Lernpfad.'],
      ({ kpis }) => kpis.headsBy[p],
    ),
  ),
  ...(['user', 'specialist', 'expert'] as const).map((name, n) =>
    stock(
      `career.${name}`,
      [`Career ladder: ${name}`, `Karriereleiter: ${['Anwendende', 'Spezialisten', 'Experten'][n]}`],
      'persons',
      null,
      [
        'Level 1 uses AI, level 2 is a competent power user, level 3 a champion of full competence.',
        'Stufe 1 nutzt KI, Stufe 2 ist kompetenter Power-User, Stufe 3 Champion mit voller Kompetenz.',
      ],
      ({ kpis }) => kpis.ladder[n],
    ),
  ),
  ...AFTER.map((months, n) =>
    final(
      `retained.use.${months}`,
      [`Use of AI ${months} months after a course`, `KI-Nutzung ${months} Monate nach einem Kurs`],
      'share',
      'higher',
      [
        'Share of those still there who use AI in a week; none where no course ended so long ago.',
        'Anteil der noch Beschäftigten mit wöchentlicher Nutzung; keiner, wenn kein Kurs so lange her ist.',
      ],
      ({ retention: { heads, users } }) => (heads[n] > 0 ? users[n] / heads[n] : NaN),
    ),
  ),
  ...AFTER.map((months, n) =>
    final(
      `retained.competence.${months}`,
      [`AI competence ${months} months after a course`, `KI-Kompetenz ${months} Monate nach einem Kurs`],
      'share',
      'higher',
      [
        'Mean of those still there; none where no course ended so long ago.',
        'Mittel der noch Beschäftigten; keines, wenn kein Kurs so lange her ist.',
      ],
      ({ retention: { heads, competence } }) => (heads[n] > 0 ? competence[n] / heads[n] : NaN),
    ),
  ),
  stock(
    'trust',
    ['Trust in AI', 'Vertrauen in KI'],
    'share',
    'higher',
    ['Mean of the staff.', 'Mittel des Personals.'],
    ({ kpis }) => kpis.trust,
  ),
  stock(
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
    'lower',
    ['By themselves.', 'Von sich aus.'],
    ({ monthly: m }) => m.leavers,
  ),
  flow(
    'turnover.experts',
    ['AI experts who left', 'Abgänge von KI-Fachleuten'],
    'persons',
    'lower',
    ['Power users and champions of high competence.', 'Power-User und Champions mit hoher Kompetenz.'],
    ({ monthly: m }) => m.expertLeavers,
  ),
  ...factors.map(([name, en, de, of, aus], n) =>
    held(
      `experts.${name}`,
      [`What holds AI experts: ${en}`, `Was KI-Fachleute hält: ${de}`],
      'share',
      null,
      [
        `Of its full effect, mean of the experts: ${of}; 0 where there is none.`,
        `Anteil der vollen Wirkung, Mittel der Fachleute: ${aus}; 0, wenn es keine gibt.`,
      ],
      ({ kpis }) => (kpis.experts > 0 ? kpis.holding[n] / kpis.experts : 0),
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
