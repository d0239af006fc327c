import type { Text } from '../../model.ts';
import { ageGroups, horizons, outcomes } from '../categories.ts';
import { B } from '../layout.ts';
import type { HubState } from '../state.ts';
import { type HubMeasure, measures } from './measure.ts';

const flow = measures('flow', 'displaced people');
const final = measures('final', 'displaced people');

const outcomeLabel: Record<(typeof outcomes)[number], Text> = {
  sameOccupation: { en: 'working in their old occupation', de: 'im alten Beruf tätig' },
  otherOccupation: { en: 'working in another occupation', de: 'in anderem Beruf tätig' },
  training: { en: 'in training', de: 'in Umschulung' },
  movedAway: { en: 'moved away', de: 'weggezogen' },
  inactive: { en: 'out of the labour force', de: 'nicht erwerbstätig' },
  unemployed: { en: 'unemployed', de: 'arbeitslos' },
};

const better: Record<(typeof outcomes)[number], HubMeasure['better']> = {
  sameOccupation: null,
  otherOccupation: null,
  training: null,
  movedAway: null,
  inactive: 'lower',
  unemployed: 'lower',
};

const WORKING = [outcomes.indexOf('sameOccupation'), outcomes.indexOf('otherOccupation')] as const;

/** First band of each age group, and the one after its last. */
const BANDS: Record<(typeof ageGroups)[number], readonly [number, number]> = {
  '15-29': [0, 2],
  '30-54': [2, 4],
  '55+': [4, B],
};
const TWO_YEARS = horizons.indexOf(24);

/** Share of the people laid off in these bands who are in outcome `o` at horizon `h`. 0 where no cohort has reached it. */
function reached({ displaced }: HubState, h: number, o: number, first: number, end: number): number {
  let people = 0;
  let there = 0;
  for (let b = first; b < end; b++) {
    people += displaced.weight[h * B + b];
    there += displaced.reached[(h * B + b) * outcomes.length + o];
  }
  return people > 0 ? there / people : 0;
}

/** What became of the people laid off: shares of all cohorts that have come so far, weighted by their size. */
export const displacedMeasures: readonly HubMeasure[] = [
  ...horizons.flatMap((months, h) =>
    outcomes.map((outcome, o) =>
      final(
        `displaced.${months}.${outcome}`,
        [`After ${months} months: ${outcomeLabel[outcome].en}`, `Nach ${months} Monaten: ${outcomeLabel[outcome].de}`],
        'share',
        better[outcome],
        [
          `Share of the people laid off who are ${outcomeLabel[outcome].en} ${months} months after the quarter of their layoff.`,
          `Anteil der Gekündigten, die ${months} Monate nach dem Quartal der Kündigung ${outcomeLabel[outcome].de} sind.`,
        ],
        (state) => reached(state, h, o, 0, B),
      ),
    ),
  ),
  ...horizons.map((months, h) =>
    final(
      `displaced.${months}.working`,
      [`After ${months} months: working in the region`, `Nach ${months} Monaten: in der Region tätig`],
      'share',
      'higher',
      [
        `Share of the people laid off who work in the region, in whatever occupation, ${months} months after the quarter of their layoff.`,
        `Anteil der Gekündigten, die ${months} Monate nach dem Quartal der Kündigung in der Region arbeiten, gleich in welchem Beruf.`,
      ],
      (state) => WORKING.reduce((sum, o) => sum + reached(state, h, o, 0, B), 0),
    ),
  ),
  ...ageGroups.flatMap((ages) =>
    outcomes.map((outcome, o) =>
      final(
        `displaced24.${ages}.${outcome}`,
        [
          `Aged ${ages}, after 24 months: ${outcomeLabel[outcome].en}`,
          `Alter ${ages}, nach 24 Monaten: ${outcomeLabel[outcome].de}`,
        ],
        'share',
        better[outcome],
        [
          `Share of the people laid off at ages ${ages} who are ${outcomeLabel[outcome].en} 24 months later.`,
          `Anteil der im Alter ${ages} Gekündigten, die 24 Monate später ${outcomeLabel[outcome].de} sind.`,
        ],
        (state) => reached(state, TWO_YEARS, o, ...BANDS[ages]),
      ),
    ),
  ),
  flow(
    'displaced.left',
    ['People laid off who move away', 'Gekündigte, die wegziehen'],
    'persons',
    null,
    [
      'People laid off in an earlier quarter who leave the region within five years; counted at the quarter’s end, a part of those who move away.',
      'In einem früheren Quartal Gekündigte, die binnen fünf Jahren wegziehen; am Quartalsende gezählt, ein Teil der Abwanderung.',
    ],
    ({ displaced }) => displaced.left,
    { settles: 'migration.settled' },
  ),
  final(
    'displaced.people',
    ['People laid off in the whole run', 'Gekündigte im ganzen Lauf'],
    'persons',
    'lower',
    [
      'People whom the hub’s firms laid off in full quarters of the run.',
      'Von Firmen des Standorts in ganzen Quartalen des Laufs gekündigte Personen.',
    ],
    ({ displaced }) => displaced.everLaidOff,
  ),
  final(
    'scar.reemployed',
    ['Wage of the re-employed after 24 months', 'Lohn der Wiederbeschäftigten nach 24 Monaten'],
    'ratio',
    'higher',
    [
      'Mean wage of the people laid off who work again, relative to before, 24 months on; wage growth left out.',
      'Mittlerer Lohn der wieder Beschäftigten relativ zu vorher, nach 24 Monaten; ohne Lohnwachstum.',
    ],
    ({ displaced: d }) => (d.employed > 0 ? d.wageRatio / d.employed : 1),
  ),
  final(
    'scar.unconditional',
    ['Earnings of all laid off after 24 months', 'Einkommen aller Gekündigten nach 24 Monaten'],
    'ratio',
    'higher',
    [
      'Mean earnings of all people laid off relative to before, 24 months on, 0 for those without a job in the region.',
      'Mittleres Einkommen aller Gekündigten relativ zu vorher, nach 24 Monaten, 0 ohne Arbeit in der Region.',
    ],
    ({ displaced: d }) => (d.observed > 0 ? d.wageRatio / d.observed : 1),
  ),
];
