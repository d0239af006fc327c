import { monthly } from '../../economy/calendar.ts';
import { exp } from '../../numeric/arithmetic.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { horizons, outcomes } from './categories.ts';
import { at } from './indices.ts';
import { EARLY_DISCOURAGEMENT } from './initial-town.ts';
import { B, I, K, S, account } from './layout.ts';
import { wagesElsewhere } from './market.ts';
import { FOLLOWED, type HubState, STATES } from './state.ts';

const input = {
  searchWeight: at('searchWeight.0-2'),
  discouragement: at('discouragement'),
  reactivation: at('reactivation'),
  returning: at('migration.return'),
  retirement: at('retirement'),
  mortality: at('mortality'),
  months: at('training.months'),
  completion: at('training.completion'),
  target: at('training.target.care'),
  scar: at('scar'),
};

const [SAME, OTHER, TRAINING, AWAY, INACTIVE, UNEMPLOYED, RETIRED, TRAINED] = Array.from(
  { length: STATES },
  (_, s) => s,
);
/** Monthly chances kept for each group of the hub's former staff. */
const [FIND_SAME, FIND_OTHER, FIND_TRAINED, ENTER_TRAINING, MOVE, RETIRE, LOSE] = [0, 1, 2, 3, 4, 5, 6];
const RATES = 7;
const MONTHS = 3;
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
  addRates(state, draw.now);
  if (month % MONTHS !== MONTHS - 1) return;
  const quarter = (month + 1) / MONTHS - 1;
  if (quarter >= displaced.quarters) return;
  noteOtherWages(state);
  advanceCohorts(state, draw.now, quarter);
  openCohort(state, quarter);
  displaced.rates.fill(0);
}

const findTrained = new Float64Array(B);

function addRates(state: HubState, now: Float64Array): void {
  const { market, monthly: figures, displaced } = state;
  let targets = 0;
  for (let i = 0; i < I; i++) targets += now[input.target + i];
  clear(findTrained);
  for (let i = 0; i < I; i++) {
    const share = targets > 0 ? now[input.target + i] / targets : 0;
    if (share > 0) for (let b = 0; b < B; b++) findTrained[b] += share * market.finding[i * B + b];
  }
  const ending = monthly(now[input.retirement] + now[input.mortality]);
  for (let k = 0; k < K; k++) {
    let heads = 0;
    for (let s = 0; s < S; s++) heads += figures.headsByCell[k * S + s];
    for (let b = 0; b < B; b++) {
      const group = k * B + b;
      const r = group * RATES;
      const same = market.findingSame[group];
      displaced.rates[r + FIND_SAME] += market.idleEffort[b] * same;
      displaced.rates[r + FIND_OTHER] += market.idleEffort[b] * Math.max(0, market.finding[group] - same);
      displaced.rates[r + FIND_TRAINED] += market.idleEffort[b] * findTrained[b];
      displaced.rates[r + ENTER_TRAINING] += market.training;
      displaced.rates[r + MOVE] += market.emigration[b];
      displaced.rates[r + RETIRE] += market.withdrawal[b] + (b === B - 1 ? ending : 0);
      displaced.rates[r + LOSE] += heads > 0 ? figures.laidOffByFamily[k] / heads : 0;
    }
  }
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

/** Durations of unemployment told apart: under 3, 3–5, 6–11 months, a year and more. */
const DURATIONS = 4;
/** Quarterly chances of the moves between states, for one group; those out of unemployment by duration. */
const jobless = new Float64Array(DURATIONS * 6);
const trained = new Float64Array(DURATIONS * 4);
const working = new Float64Array(2);
const elsewhere = new Float64Array(2);
const learning = new Float64Array(2);
const returning = new Float64Array(1);
const resuming = new Float64Array(1);

/** A quarter of every cohort. Cohorts of the same duration share their chances, so those are worked out once for each group. */
function advanceCohorts(state: HubState, now: Float64Array, quarter: number): void {
  const { displaced } = state;
  const oldest = Math.max(0, quarter - FOLLOWED);
  for (let group = 0; group < K * B; group++) {
    setChances(state, now, group);
    for (let cohort = oldest; cohort < quarter; cohort++) {
      const quarters = quarter - cohort;
      const cell = cohort * K * B + group;
      if (displaced.people[cell] === 0) continue;
      advance(displaced.share, cell * STATES, quarters < 3 ? quarters - 1 : quarters < 5 ? 2 : 3);
      const horizon = HORIZON_QUARTERS.indexOf(quarters);
      if (horizon >= 0) report(state, cell, group % B, horizon);
      if (quarters === SCAR_QUARTERS) reportWages(state, now, cell, Math.floor(group / B));
    }
  }
}

function setChances(state: HubState, now: Float64Array, group: number): void {
  const rate = state.displaced.rates;
  const r = group * RATES;
  const moving = rate[r + MOVE];
  const retiring = rate[r + RETIRE];
  const finishing = MONTHS / Math.max(1, now[input.months]);
  for (let d = 0; d < DURATIONS; d++) {
    const weight = now[input.searchWeight + d];
    const givingUp = MONTHS * now[input.discouragement] * (d === DURATIONS - 1 ? 1 : EARLY_DISCOURAGEMENT);
    const u = d * 6;
    jobless[u] = weight * rate[r + FIND_SAME];
    jobless[u + 1] = weight * rate[r + FIND_OTHER];
    jobless[u + 2] = rate[r + ENTER_TRAINING];
    jobless[u + 3] = moving;
    jobless[u + 4] = givingUp;
    jobless[u + 5] = retiring;
    compete(jobless, u, 6);
    const t = d * 4;
    trained[t] = rate[r + FIND_TRAINED];
    trained[t + 1] = moving;
    trained[t + 2] = givingUp;
    trained[t + 3] = retiring;
    compete(trained, t, 4);
  }
  working[0] = rate[r + LOSE];
  working[1] = retiring;
  compete(working, 0, 2);
  elsewhere[0] = MONTHS * state.market.separation[group % B];
  elsewhere[1] = retiring;
  compete(elsewhere, 0, 2);
  learning[0] = finishing * now[input.completion];
  learning[1] = finishing * (1 - now[input.completion]);
  compete(learning, 0, 2);
  returning[0] = (MONTHS / 12) * now[input.returning];
  compete(returning, 0, 1);
  resuming[0] = MONTHS * now[input.reactivation];
  compete(resuming, 0, 1);
}

/** (K1) Turns hazards of a quarter into chances that share one survival. */
function compete(hazards: Float64Array, first: number, count: number): void {
  let total = 0;
  for (let i = first; i < first + count; i++) total += hazards[i];
  if (total <= 0) return;
  const scale = (1 - exp(-total)) / total;
  for (let i = first; i < first + count; i++) hazards[i] *= scale;
}

function advance(share: Float64Array, first: number, duration: number): void {
  const u = duration * 6;
  const t = duration * 4;
  const same = share[first + SAME];
  const other = share[first + OTHER];
  const inTraining = share[first + TRAINING];
  const away = share[first + AWAY];
  const inactive = share[first + INACTIVE];
  const idle = share[first + UNEMPLOYED];
  const skilled = share[first + TRAINED];
  const back =
    same * working[0] + other * elsewhere[0] + inTraining * learning[1] + away * returning[0] + inactive * resuming[0];
  const found = jobless[u] + jobless[u + 1] + jobless[u + 2] + jobless[u + 3] + jobless[u + 4] + jobless[u + 5];
  const placed = trained[t] + trained[t + 1] + trained[t + 2] + trained[t + 3];
  share[first + SAME] = same * (1 - working[0] - working[1]) + idle * jobless[u];
  share[first + OTHER] = other * (1 - elsewhere[0] - elsewhere[1]) + idle * jobless[u + 1] + skilled * trained[t];
  share[first + TRAINING] = inTraining * (1 - learning[0] - learning[1]) + idle * jobless[u + 2];
  share[first + AWAY] = away * (1 - returning[0]) + idle * jobless[u + 3] + skilled * trained[t + 1];
  share[first + INACTIVE] = inactive * (1 - resuming[0]) + idle * jobless[u + 4] + skilled * trained[t + 2];
  share[first + UNEMPLOYED] = idle * (1 - found) + back;
  share[first + TRAINED] = skilled * (1 - placed) + inTraining * learning[0];
  share[first + RETIRED] += idle * jobless[u + 5] + skilled * trained[t + 3] + same * working[1] + other * elsewhere[1];
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
