import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const group = 'quality and speed';

/** What clients look at besides the price: errors and time, by whoever does the work (B1), (B4). The same everywhere unless a scenario says otherwise. */
export const service: readonly Input[] = [
  row(
    group,
    'service.errors',
    ['Work that comes back to clients with errors', 'Arbeit, die fehlerhaft zu Kunden kommt'],
    'share',
    0.03,
    [0, 1],
    'assumption: a few in a hundred; only its change over the run matters',
  ),
  row(
    group,
    'service.errorCost',
    [
      'Cost of an error to the client, relative to the price of the piece',
      'Kosten eines Fehlers für Kunden, relativ zum Preis des Stücks',
    ],
    'ratio',
    { uniform: [0.5, 3] },
    [0, 100],
    'assumption: from half of what the piece costs to having it done again and putting right what followed',
  ),
  row(
    group,
    'service.days',
    ['Days until clients have the result', 'Tage, bis Kunden das Ergebnis haben'],
    'days',
    3,
    [0, 365],
    'assumption: from minutes on the phone to weeks at the end of a quarter; only its change over the run matters',
  ),
  row(
    group,
    'service.dayCost',
    [
      'Cost of a day’s wait to the client, relative to the price',
      'Kosten eines Tages Wartezeit für Kunden, relativ zum Preis',
    ],
    'per day',
    { uniform: [0, 0.02] },
    [0, 1],
    'assumption: from none to a fiftieth of the price',
  ),
  row(
    group,
    'service.aiErrors',
    ['Change of errors where AI is in full use', 'Änderung der Fehler bei vollem KI-Einsatz'],
    'share',
    0,
    [-1, 5],
    'assumption: none, since what is found is reworked within the hub; −.5 halves errors, 1 doubles them',
  ),
  row(
    group,
    'service.aiDays',
    ['Change of days where AI is in full use', 'Änderung der Tage bei vollem KI-Einsatz'],
    'share',
    0,
    [-1, 5],
    'assumption: none known; −.5 halves the time',
  ),
];
