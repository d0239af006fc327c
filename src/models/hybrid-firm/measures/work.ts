import { POST_HOURS } from '../hours.ts';
import { LEAST_WORK } from '../observe.ts';
import type { FirmState } from '../state.ts';
import { measures } from './measure.ts';
import type { FirmMeasure } from './measure.ts';
import { queueMeasures } from './queue.ts';

const flow = measures('flow', 'work', { monthly: true });
const stock = measures('stock', 'work');
const ofSome = measures('stock', 'work', { canBeNone: true });
const quality = measures('stock', 'work', { noOpening: true });
const path = measures('stock', 'work', { monthly: true });
const limit = measures('stock', 'limits');

/** Time per piece from which a process counts as clearly faster. */
const CLEARLY_FASTER = 0.9;

const equivalent: readonly [string, string] = [
  'Hours that staff would have needed for it as the run began.',
  'Stunden, die das Personal zu Beginn dafür gebraucht hätte.',
];

/** Work by who does it, what waits, and what limits more of it. */
export const workMeasures: readonly FirmMeasure[] = [
  flow(
    'work.demand',
    ['Work that came in', 'Eingegangene Arbeit'],
    'hours',
    null,
    equivalent,
    ({ monthly: m }) => m.demand,
  ),
  flow(
    'work.staff',
    ['Work done by staff', 'Arbeit des Personals'],
    'hours',
    null,
    equivalent,
    ({ monthly: m }) => m.byStaff,
  ),
  flow(
    'work.freelance',
    ['Work done by freelancers', 'Arbeit von Freien'],
    'hours',
    null,
    equivalent,
    ({ monthly: m }) => m.byFreelance,
  ),
  flow(
    'work.outsourced',
    ['Work done by outside teams', 'Arbeit externer Teams'],
    'hours',
    null,
    equivalent,
    ({ monthly: m }) => m.byOutsourced,
  ),
  flow('work.ai', ['Work done by AI', 'Arbeit der KI'], 'hours', null, equivalent, ({ monthly: m }) => m.byAi),
  flow(
    'work.abandoned',
    ['Work lost because nobody came to it', 'Verlorene Arbeit'],
    'hours',
    'lower',
    equivalent,
    ({ monthly: m }) => m.abandonedHours,
  ),
  path('work.backlog', ['Backlog', 'Rückstand'], 'hours', 'lower', equivalent, ({ kpis }) => kpis.backlogHours),
  path(
    'work.aiShare',
    ['Share of the work that AI does', 'Anteil der KI an der Arbeit'],
    'share',
    null,
    [
      'Of all work done in the month, by the hours people would need.',
      'An der Arbeit des Monats, nach Stunden, die Menschen bräuchten.',
    ],
    ({ monthly: m, kpis }) => (kpis.doneHours > LEAST_WORK ? m.byAi / kpis.doneHours : 0),
  ),
  stock(
    'work.time',
    ['People’s time per piece relative to the start', 'Zeit der Menschen je Stück relativ zum Beginn'],
    'ratio',
    'lower',
    [
      'Hours of work, supervision and rework of staff per hour that the work of staff and AI took as the run began.',
      'Stunden des Personals für Arbeit, Aufsicht und Nacharbeit je Stunde, die dieselbe Arbeit zu Beginn brauchte.',
    ],
    ({ monthly: m }) => timePerPiece(m),
  ),
  stock(
    'work.faster',
    ['Clearly faster', 'Deutlich schneller'],
    'share',
    'higher',
    [
      '1 where people’s time per piece is a tenth less than at the start: its mean is the chance.',
      '1, wo die Zeit der Menschen je Stück ein Zehntel kürzer ist als zu Beginn: das Mittel ist die Wahrscheinlichkeit.',
    ],
    ({ monthly: m }) => (timePerPiece(m) <= CLEARLY_FASTER ? 1 : 0),
  ),
  ofSome(
    'creative.time',
    ['People’s time per idea or text relative to the start', 'Zeit der Menschen je Idee oder Text relativ zum Beginn'],
    'ratio',
    'lower',
    [
      'Over creative tasks, with what AI saves beside people, before saved time goes elsewhere; none where a firm has none.',
      'Über kreative Aufgaben, mit der Ersparnis durch KI neben Menschen, bevor sie anderswo verfällt; keine, wo es keine gibt.',
    ],
    ({ kpis }) => kpis.creativeTime,
  ),
  stock(
    'work.late',
    ['Share of the work that is late or lost', 'Anteil verspäteter oder verlorener Arbeit'],
    'share',
    'lower',
    [
      'By hours: tasks whose backlog cannot be done within the deadline, and callers who hang up.',
      'Nach Stunden: Aufgaben, deren Rückstand über die Frist reicht, und Anrufende, die auflegen.',
    ],
    ({ kpis }) => kpis.lateShare,
  ),
  ...queueMeasures,
  quality(
    'quality.errors',
    ['Pieces with an error that nobody noticed', 'Stücke mit unbemerktem Fehler'],
    'share',
    'lower',
    ['By staff, outsiders and AI together.', 'Von Personal, Externen und KI zusammen.'],
    ({ monthly: m }) => (m.pieces > 0 ? m.errorCount / m.pieces : 0),
  ),
  stock(
    'hours.rework',
    ['Share of paid time spent on rework', 'Zeitanteil der Nacharbeit'],
    'share',
    'lower',
    ['Errors that came back to staff.', 'Fehler, die zum Personal zurückkamen.'],
    ({ monthly: m }) => shareOfTime(m, m.reworkHours),
  ),
  stock(
    'hours.learning',
    ['Share of paid time spent on learning', 'Zeitanteil des Lernens'],
    'share',
    null,
    [
      'Courses, updates, own projects, pilots, documentation.',
      'Kurse, Updates, eigene Projekte, Piloten, Dokumentation.',
    ],
    ({ monthly: m }) => shareOfTime(m, m.learningHours),
  ),
  stock(
    'hours.idle',
    ['Share of paid time without assigned work', 'Zeitanteil ohne zugewiesene Arbeit'],
    'share',
    null,
    [
      'Meetings, waiting and work that is not in the tables.',
      'Besprechungen, Warten und Arbeit, die nicht in den Tabellen steht.',
    ],
    ({ monthly: m }) => shareOfTime(m, m.idleHours),
  ),
  path(
    'staff.heads',
    ['Staff', 'Personal'],
    'persons',
    null,
    ['People employed.', 'Beschäftigte.'],
    ({ kpis }) => kpis.heads,
  ),
  ofSome(
    'supervision.utilisation',
    ['Supervision hours in use', 'Auslastung der Aufsicht'],
    'share',
    null,
    [
      'Of the hours of power users and champions set aside for AI (C6); none where there are none.',
      'Von den für KI vorgesehenen Stunden der Power-User und Champions (C6); keine ohne solche.',
    ],
    ({ monthly: m }) => (m.supervisionOffered > 0 ? m.supervisionUsed / m.supervisionOffered : NaN),
  ),
  stock(
    'supervision.wanted',
    ['Generalists wanted who steer AI', 'Gesuchte Generalisten, die KI steuern'],
    'FTE',
    null,
    [
      'Full-time posts it would take to look at the results of all work that may go to AI and saves by it, across roles and kinds of work.',
      'Vollzeitstellen, die es bräuchte, um die Ergebnisse aller Arbeit zu prüfen, die an KI gehen darf und dadurch spart, quer über Rollen und Arbeiten.',
    ],
    ({ monthly: m }) => m.supervisionWanted / POST_HOURS,
  ),
  stock(
    'shadow.supervision',
    ['Worth of one more supervision hour', 'Wert einer weiteren Aufsichtsstunde'],
    'EUR',
    null,
    [
      'The saving that one more hour would make possible (C5); 0 while hours are left.',
      'Die Ersparnis, die eine weitere Stunde ermöglichte (C5); 0, solange Stunden übrig sind.',
    ],
    ({ monthly: m }) => m.shadow,
  ),
  ...(
    [
      ['supervision', 'Supervision hours', 'Aufsichtsstunden'],
      ['documentation', 'Clarity and documentation', 'Klarheit und Dokumentation'],
      ['compliance', 'The law', 'Das Recht'],
      ['capacity', 'Hours of staff', 'Stunden des Personals'],
      ['budget', 'Pilots not yet made', 'Noch fehlende Piloten'],
    ] as const
  ).map(([name, en, de], n) =>
    limit(
      `limit.${name}`,
      [`Held back by: ${en}`, `Gebremst durch: ${de}`],
      'share',
      'lower',
      [
        'Share of screen work that could go further if it were not for this (capacity: work without hours).',
        'Anteil der Bildschirmarbeit, die ohne dieses Hindernis weiter wäre (Stunden des Personals: Arbeit ohne Stunden).',
      ],
      ({ kpis }) => kpis.limits[n],
    ),
  ),
];

/** People's hours for the work done against what it took them as the run began; 1 where nothing was done. */
function timePerPiece(m: FirmState['monthly']): number {
  const done = m.byStaff + m.byAi;
  return done > LEAST_WORK ? (m.paidHours - m.idleHours - m.learningHours - m.mentorHours) / done : 1;
}

function shareOfTime(m: FirmState['monthly'], hours: number): number {
  return m.paidHours > 0 ? hours / m.paidHours : 0;
}
