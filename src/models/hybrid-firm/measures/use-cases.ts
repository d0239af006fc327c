import type { Firm } from '../firm.ts';
import { stage } from '../state.ts';
import type { FirmState } from '../state.ts';
import { measures } from './measure.ts';
import type { FirmMeasure } from './measure.ts';

const path = measures('stock', 'use cases', { monthly: true });
const stock = measures('stock', 'use cases');
const flow = measures('flow', 'use cases');
const final = measures('final', 'use cases');

/** What is tried, what is in daily use, and what is given up. */
export const useCaseMeasures: readonly FirmMeasure[] = [
  path(
    'usecases.live',
    ['Use cases live', 'Laufende Anwendungsfälle'],
    'ratio',
    'higher',
    ['Tasks with AI in daily use.', 'Aufgaben mit KI im Alltag.'],
    ({ kpis }) => kpis.live,
  ),
  path(
    'usecases.pilots',
    ['Pilots', 'Piloten'],
    'ratio',
    null,
    ['Under way in the month.', 'Im Monat laufend.'],
    ({ monthly: m }) => m.pilotsRunning,
  ),
  path(
    'usecases.won',
    ['Pilots that succeeded', 'Gelungene Piloten'],
    'ratio',
    'higher',
    [
      'Since the start; each leads to a decision to go live.',
      'Seit Beginn; jeder führt zu einer Entscheidung für den Einsatz.',
    ],
    ({ work }) => work.pilotsWon,
  ),
  flow(
    'usecases.stopped',
    ['Use cases stopped at a review', 'Bei einer Überprüfung beendete Anwendungsfälle'],
    'ratio',
    null,
    ['They cost more than they brought (C18).', 'Sie kosteten mehr, als sie brachten (C18).'],
    ({ monthly: m }) => m.stopped,
  ),
  final(
    'vision.reached',
    ['Vision reached at its date', 'Vision zum Termin erreicht'],
    'share',
    'higher',
    [
      '1 where as many use cases were live as the vision names; none without a vision, or before its date.',
      '1, wo so viele Anwendungsfälle liefen, wie die Vision nennt; keine Angabe ohne Vision oder vor dem Termin.',
    ],
    ({ plan }) => plan.reached,
  ),
  stock(
    'adaptability',
    ['Screen work changed within a year', 'Binnen eines Jahres veränderte Bildschirmarbeit'],
    'share',
    'higher',
    [
      'Share of screen work with a use case that went live in the last twelve months: how fast the firm changes what it does.',
      'Anteil der Bildschirmarbeit mit einem Anwendungsfall aus den letzten zwölf Monaten: wie schnell sich das Unternehmen ändert.',
    ],
    changedWithinYear,
  ),
  flow(
    'innovation.new',
    ['Ideas of users put to use', 'Umgesetzte Ideen der Nutzenden'],
    'ratio',
    'higher',
    ['Improvements and new processes or products.', 'Verbesserungen und neue Verfahren oder Produkte.'],
    ({ monthly: m }) => m.ideas,
  ),
];

function changedWithinYear({ work, monthly }: FirmState, { tasks }: Firm): number {
  let changed = 0;
  let screen = 0;
  tasks.forEach(({ class: kind, minutes }, j) => {
    if (kind === 'physical') return;
    screen += work.volume[j] * minutes;
    if (work.stage[j] === stage.live && monthly.month - work.since[j] < 12) changed += work.volume[j] * minutes;
  });
  return screen > 0 ? changed / screen : 0;
}
