import { AFTER } from '../retention.ts';
import { measures } from './measure.ts';
import type { FirmMeasure } from './measure.ts';

const path = measures('stock', 'people', { monthly: true });
const ofSome = measures('stock', 'people', { canBeNone: true });
const ofDesks = measures('stock', 'people', { monthly: true, canBeNone: true });
const stock = measures('stock', 'people');
const final = measures('final', 'people');

const paths = [
  ['none', 'no path', 'ohne Lernpfad'],
  ['basic', 'basic users', 'Basisnutzende'],
  ['power', 'power users', 'Power-User'],
  ['champion', 'champions', 'Champions'],
] as const;

/** Who uses AI, what they can do, and what is left after a course. */
export const userMeasures: readonly FirmMeasure[] = [
  path(
    'adoption.all',
    ['Staff who use AI in a week', 'Personal mit wöchentlicher KI-Nutzung'],
    'share',
    'higher',
    ['Of all staff, mean of the month.', 'Von allen Beschäftigten, Monatsmittel.'],
    ({ kpis }) => kpis.adoption,
  ),
  ofDesks(
    'adoption.desk',
    ['Staff at screens who use AI in a week', 'Bildschirmpersonal mit wöchentlicher KI-Nutzung'],
    'share',
    'higher',
    [
      'Of those in roles with at least half of the time at a screen; none where nobody is.',
      'Von Rollen mit mindestens der halben Zeit am Bildschirm; keiner, wenn niemand darin ist.',
    ],
    ({ kpis }) => kpis.deskAdoption,
  ),
  ofSome(
    'adoption.lead',
    ['Leading roles that use AI in a week', 'Leitende Rollen mit wöchentlicher KI-Nutzung'],
    'share',
    'higher',
    [
      'Of those in roles on which nearly everything hangs (leverage of .8 and more); none where nobody is.',
      'Von Rollen, an denen fast alles hängt (Hebel ab 0,8); keiner, wenn niemand darin ist.',
    ],
    ({ kpis }) => kpis.leadAdoption,
  ),
  ...paths.map(([name, en, de], p) =>
    ofSome(
      `adoption.${name}`,
      [`Use of AI: ${en}`, `KI-Nutzung: ${de}`],
      'share',
      null,
      [
        'Share of those on this path who use AI in a week; none where nobody is.',
        'Anteil mit wöchentlicher Nutzung auf diesem Pfad; keiner, wenn niemand darauf ist.',
      ],
      ({ kpis }) => (kpis.headsBy[p] > 0 ? kpis.adoptionBy[p] : NaN),
    ),
  ),
  ...paths.map(([name, en, de], p) =>
    ofSome(
      `competence.${name}`,
      [`AI competence: ${en}`, `KI-Kompetenz: ${de}`],
      'share',
      null,
      [
        'Mean competence of those on this path; none where nobody is.',
        'Mittlere Kompetenz auf diesem Pfad; keine, wenn niemand darauf ist.',
      ],
      ({ kpis }) => (kpis.headsBy[p] > 0 ? kpis.competenceBy[p] : NaN),
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
];
