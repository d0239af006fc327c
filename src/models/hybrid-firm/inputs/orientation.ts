import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;

/** Work by results instead of hours together, and courses whose success is looked at: (C6), (C10), (C11). */
export const orientation: readonly Input[] = [
  row(
    'trust and culture',
    'culture.async',
    ['Work organised asynchronously by results', 'Asynchron nach Ergebnissen organisierte Arbeit'],
    'share',
    0,
    share,
    'assumption: none beyond what the firm does already',
  ),
  row(
    'trust and culture',
    'async.freed',
    [
      'Time lost to meetings and breaks that full asynchronous work frees',
      'Durch Besprechungen und Pausen verlorene Zeit, die volle Asynchronität freisetzt',
    ],
    'share',
    { uniform: [0, 0.6] },
    share,
    'assumption: from no effect to most of the meetings; breaks remain, and written agreements take time as well',
    { needs: ['culture.async'] },
  ),
  row(
    'trust and culture',
    'async.trust',
    [
      'Distrust that results overcome where work is fully asynchronous',
      'Misstrauen, das Ergebnisse bei voller Asynchronität überwinden',
    ],
    'share',
    { uniform: [0, 0.3] },
    share,
    'assumption: who is judged by results judges AI by its results as well; from no effect on',
    { needs: ['culture.async'] },
  ),
  row(
    'courses',
    'programme.measured',
    [
      'People after a course whose use is measured and talked over',
      'Personen nach Kurs, deren Nutzung gemessen und besprochen wird',
    ],
    'share',
    0,
    share,
    'assumption: none; one of three causes of failure is that success is not measured',
  ),
  row(
    'courses',
    'programme.measuring',
    ['Minutes a month of measuring and talking it over', 'Minuten je Monat für Messung und Gespräch'],
    'minutes',
    15,
    positive,
    'assumption: a quarter of an hour per person',
    { needs: ['programme.measured'] },
  ),
  row(
    'courses',
    'use.measured',
    ['Effect on the odds to use AI of being measured', 'Wirkung der Messung auf die Chance zu nutzen'],
    'log odds',
    { uniform: [0, 0.87] },
    [0, 5],
    'harkin2016 peer-reviewed',
    {
      note: 'trials of monitoring progress: d = .40 (.32 to .48), times π/√3 in log odds .73 (.58 to .87); down to nothing, since no trial was of AI at work',
      needs: ['programme.measured'],
    },
  ),
];
