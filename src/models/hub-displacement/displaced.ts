import type { Draw } from '../model.ts';
import { horizons, outcomes } from './categories.ts';
import {
  DURATIONS,
  MONTHS,
  addRates,
  elsewhere,
  forgetRates,
  jobless,
  learning,
  resuming,
  returning,
  setChances,
  setCommonChances,
  trained,
  working,
} from './displaced-chances.ts';
import { at } from './indices.ts';
import { B, K, S, account } from './layout.ts';
import { wagesElsewhere } from './market.ts';
import { FOLLOWED, type HubState, STATES } from './state.ts';

const input = { scar: at('scar') };

const [SAME, OTHER, TRAINING, AWAY, INACTIVE, UNEMPLOYED, RETIRED, TRAINED] = Array.from(
  { length: STATES },
  (_, s) => s,
);
const HORIZON_QUARTERS = horizons.map((months) => months / MONTHS);
const SCAR_QUARTERS = 24 / MONTHS;

/**
 * Weight of the staff among the first quarter's cohorts: where nobody is ever laid off, outcomes are those that people like them
 * would have had.
 */
const SHADOW = 1e-9;

/**
 * Follows people who were laid off, by quarter, family and age, through the chances that people like them really had that month: of a
 * job in their old occupation or another, of a training place, of moving away, giving up or retiring (B9). A cohort's horizons count
 * from the end of the quarter in which it lost its jobs. Expected shares; the people themselves are in the ledger.
 */
export function followDisplaced(state: HubState, draw: Draw, month: number): void {
  const { displaced } = state;
  displaced.left = 0;
  addRates(state, draw.now);
  if (month % MONTHS !== MONTHS - 1) return;
  const quarter = (month + 1) / MONTHS - 1;
  if (quarter >= displaced.quarters) return;
  noteOtherWages(state);
  advanceCohorts(state, draw.now, quarter);
  openCohort(state, quarter);
  forgetRates(displaced);
}

/** What a family's people earn in the other occupations that hire them, relative to their own. */
function noteOtherWages(state: HubState): void {
  const { market, displaced } = state;
  for (let k = 0; k < K; k++) {
    for (let b = 0; b < B; b++) {
      const { wage, weight } = wagesElsewhere(market, k, b);
      displaced.otherHires[k] += weight;
      displaced.otherWage[k] += wage;
    }
  }
}

function openCohort(state: HubState, quarter: number): void {
  const { displaced, monthly: figures, people } = state;
  for (let group = 0; group < K * B; group++) {
    const k = Math.floor(group / B);
    const cell = quarter * K * B + group;
    let staff = 0;
    for (let s = 0; s < S; s++) staff += people.stock[account.hub + (k * S + s) * B + (group % B)];
    const shadow = quarter === 0 ? SHADOW * (staff + figures.headsAtStart[k * S]) : 0;
    displaced.people[cell] = displaced.joining[group] + shadow;
    displaced.everLaidOff += displaced.joining[group];
    displaced.joining[group] = 0;
    displaced.share[cell * STATES + UNEMPLOYED] = 1;
  }
}

/** First and last age in quarters of the cohorts that share a duration's chances. */
const QUARTERS: readonly (readonly [first: number, last: number])[] = [
  [1, 1],
  [2, 2],
  [3, 4],
  [5, FOLLOWED],
];

/** A quarter of every cohort. Cohorts of the same duration share their chances, so those are worked out once for each group. */
function advanceCohorts(state: HubState, now: Float64Array, quarter: number): void {
  setCommonChances(state, now);
  for (let group = 0; group < K * B; group++) {
    setChances(state, now, group);
    for (let d = 0; d < DURATIONS; d++) {
      const [first, last] = QUARTERS[d];
      const end = quarter - first + 1;
      if (end > 0) advance(state.displaced, group, d, Math.max(0, quarter - last), end);
    }
    for (let h = 0; h < horizons.length; h++) {
      const cell = (quarter - HORIZON_QUARTERS[h]) * K * B + group;
      if (cell >= 0 && state.displaced.people[cell] > 0) report(state, cell, group % B, h);
    }
    const cell = (quarter - SCAR_QUARTERS) * K * B + group;
    if (cell >= 0 && state.displaced.people[cell] > 0) reportWages(state, now, cell, Math.floor(group / B));
  }
}

/** A quarter of one group's cohorts `from` to `end`, whose unemployed have all looked for as long. */
function advance(displaced: HubState['displaced'], group: number, d: number, from: number, end: number): void {
  const { people, share } = displaced;
  const u = d * 6;
  const b = group % B;
  const t = (b * DURATIONS + d) * 4;
  const toSame = jobless[u];
  const toOther = jobless[u + 1];
  const toTraining = jobless[u + 2];
  const toAway = jobless[u + 3];
  const toInactive = jobless[u + 4];
  const toRetired = jobless[u + 5];
  const found = toSame + toOther + toTraining + toAway + toInactive + toRetired;
  const placed = trained[t] + trained[t + 1] + trained[t + 2] + trained[t + 3];
  const laidOff = working[0];
  const retiring = working[1];
  const losing = elsewhere[b * 2];
  const leaving = elsewhere[b * 2 + 1];
  for (let cohort = from; cohort < end; cohort++) {
    const cell = cohort * K * B + group;
    if (people[cell] === 0) continue;
    const first = cell * STATES;
    const same = share[first + SAME];
    const other = share[first + OTHER];
    const inTraining = share[first + TRAINING];
    const away = share[first + AWAY];
    const inactive = share[first + INACTIVE];
    const idle = share[first + UNEMPLOYED];
    const skilled = share[first + TRAINED];
    const back =
      same * laidOff + other * losing + inTraining * learning[1] + away * returning[0] + inactive * resuming[0];
    share[first + SAME] = same * (1 - laidOff - retiring) + idle * toSame;
    share[first + OTHER] = other * (1 - losing - leaving) + idle * toOther + skilled * trained[t];
    share[first + TRAINING] = inTraining * (1 - learning[0] - learning[1]) + idle * toTraining;
    const moving = idle * toAway + skilled * trained[t + 1];
    displaced.left += people[cell] * moving;
    share[first + AWAY] = away * (1 - returning[0]) + moving;
    share[first + INACTIVE] = inactive * (1 - resuming[0]) + idle * toInactive + skilled * trained[t + 2];
    share[first + UNEMPLOYED] = idle * (1 - found) + back;
    share[first + TRAINED] = skilled * (1 - placed) + inTraining * learning[0];
    share[first + RETIRED] += idle * toRetired + skilled * trained[t + 3] + same * retiring + other * leaving;
  }
}

function report(state: HubState, cell: number, b: number, horizon: number): void {
  const { displaced } = state;
  const people = displaced.people[cell];
  const row = (horizon * B + b) * outcomes.length;
  const first = cell * STATES;
  displaced.weight[horizon * B + b] += people;
  for (let o = 0; o < outcomes.length; o++) displaced.reached[row + o] += people * displaced.share[first + o];
  displaced.reached[row + INACTIVE] += people * displaced.share[first + RETIRED];
  displaced.reached[row + UNEMPLOYED] += people * displaced.share[first + TRAINED];
}

function reportWages(state: HubState, now: Float64Array, cell: number, k: number): void {
  const { displaced } = state;
  const people = displaced.people[cell];
  const same = displaced.share[cell * STATES + SAME];
  const other = displaced.share[cell * STATES + OTHER];
  const elsewhere = displaced.otherHires[k] > 0 ? displaced.otherWage[k] / displaced.otherHires[k] : 1;
  displaced.observed += people;
  displaced.employed += people * (same + other);
  displaced.wageRatio += people * (1 - now[input.scar]) * (same + other * elsewhere);
}
