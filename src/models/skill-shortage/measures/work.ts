import { type ShortageMeasure, measures } from './measure.ts';

const work = measures('stock', 'work');

/** What employers want, and what machines and other countries do. */
export const workMeasures: readonly ShortageMeasure[] = [
  work(
    'positions',
    ['Positions wanted', 'Gewünschte Stellen'],
    'jobs',
    null,
    ['Positions employers want at the wages of the start.', 'Stellen, die Betriebe zu Anfangslöhnen wünschen.'],
    ({ report }) => report.wanted,
  ),
  work(
    'ai.positions',
    ['Positions’ worth of work done by AI', 'Von KI erledigte Arbeit in Stellen'],
    'jobs',
    null,
    ['Positions that AI saves relative to the start.', 'Stellen, die KI gegenüber dem Beginn erspart.'],
    ({ work: { saved } }) => saved,
  ),
  work(
    'ai.newWork',
    ['New work around AI', 'Neue Arbeit rund um KI'],
    'jobs',
    null,
    ['Positions for checking, feeding and steering AI.', 'Stellen für Prüfung, Daten und Steuerung von KI.'],
    ({ work: { newWork } }) => newWork,
  ),
  work(
    'adoption.intensity',
    ['Intensity of AI use', 'Intensität der KI-Nutzung'],
    'share',
    null,
    [
      'Share of the full use of AI that firms have reached.',
      'Anteil der vollen KI-Nutzung, den Betriebe erreicht haben.',
    ],
    ({ work: { intensity } }) => intensity,
  ),
  work(
    'offshore.positions',
    ['Positions placed abroad', 'Ins Ausland verlagerte Stellen'],
    'jobs',
    null,
    [
      'Positions whose work is done in other countries since the start.',
      'Stellen, deren Arbeit seit Beginn im Ausland getan wird.',
    ],
    ({ work: { offshore } }) => offshore,
  ),
];
