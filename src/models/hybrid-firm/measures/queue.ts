import { serversFor } from '../../../economy/queues.ts';
import type { FirmState } from '../state.ts';
import { measures } from './measure.ts';
import type { FirmMeasure } from './measure.ts';

const stock = measures('stock', 'work');

/** Lines with somebody waiting on them (C7); 0 in firms without such tasks. */
export const queueMeasures: readonly FirmMeasure[] = [
  stock(
    'queue.wait',
    ['Callers who have to wait', 'Wartende Anrufende'],
    'share',
    'lower',
    [
      'Erlang A, or Erlang C where nobody hangs up: the line is staffed with the hours at hand; 0 in firms without such tasks.',
      'Erlang A, oder Erlang C, wo niemand auflegt: die Leitung ist mit den vorhandenen Stunden besetzt; 0 ohne solche Aufgaben.',
    ],
    ({ monthly: m }) => m.waitChance,
  ),
  stock(
    'queue.abandoned',
    ['Callers who hang up', 'Auflegende Anrufende'],
    'share',
    'lower',
    ['Erlang A, the largest share among the tasks.', 'Erlang A, der größte Anteil unter den Aufgaben.'],
    ({ work }) => work.hangUp.reduce((most, x) => Math.max(most, x), 0),
  ),
  stock(
    'queue.time',
    ['Mean wait relative to the time of a call', 'Mittlere Wartezeit relativ zur Dauer eines Anrufs'],
    'ratio',
    'lower',
    [
      'Over all callers, those who need not wait included; no longer than the lines are open in a month.',
      'Über alle Anrufenden, auch die ohne Wartezeit; höchstens so lange, wie die Leitungen im Monat offen sind.',
    ],
    ({ monthly: m }) => m.waitTime,
  ),
  stock(
    'queue.servers',
    ['People at the lines at a time', 'Menschen gleichzeitig an den Leitungen'],
    'persons',
    null,
    [
      'Hours at hand for calls over the hours that the lines are open.',
      'Stunden für Anrufe durch Stunden, in denen die Leitungen offen sind.',
    ],
    ({ hours }) => hours.lineServers.reduce((sum, n) => sum + n, 0),
  ),
  stock(
    'queue.needed',
    ['People at the lines that the target of waiting takes', 'Menschen an den Leitungen, die das Warteziel braucht'],
    'persons',
    null,
    [
      'Square-root staffing: calls in progress and a safety of β times their root (Halfin and Whitt), so that the share queue.within of patient callers is answered within queue.target seconds.',
      'Wurzelregel: laufende Anrufe und eine Reserve vom β-Fachen ihrer Wurzel (Halfin und Whitt), sodass der Anteil queue.within geduldiger Anrufender binnen queue.target Sekunden angenommen wird.',
    ],
    ({ hours }) => neededAtLines(hours),
  ),
  stock(
    'queue.allHours',
    ['Contacts outside opening hours that AI answers', 'Kontakte außerhalb der Öffnungszeit, die KI beantwortet'],
    'share',
    'higher',
    [
      'At once, at any hour; 0 where no contacts come outside of opening hours.',
      'Sofort, zu jeder Stunde; 0, wo außerhalb der Öffnungszeit keine Kontakte kommen.',
    ],
    ({ monthly: m }) => (m.closedPieces > 0 ? m.closedByAi / m.closedPieces : 0),
  ),
  stock(
    'queue.unanswered',
    ['Contacts outside opening hours that are lost', 'Verlorene Kontakte außerhalb der Öffnungszeit'],
    'share',
    'lower',
    [
      'Nobody answered, and they do not come again when lines are open; 0 where no contacts come outside of opening hours.',
      'Niemand hat geantwortet, und sie kommen zur Öffnungszeit nicht wieder; 0, wo außerhalb der Öffnungszeit keine Kontakte kommen.',
    ],
    ({ monthly: m }) => (m.closedPieces > 0 ? m.closedLost / m.closedPieces : 0),
  ),
];

function neededAtLines({ lineLoad, lineHandling, lineTarget }: FirmState['hours']): number {
  let needed = 0;
  for (let r = 0; r < lineLoad.length; r++) {
    if (lineLoad[r] <= 0) continue;
    needed += serversFor(lineLoad[r], lineTarget.seconds / 3600 / lineHandling[r], lineTarget.missed);
  }
  return needed;
}
