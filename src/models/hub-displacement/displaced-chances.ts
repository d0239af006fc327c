import { monthly } from '../../economy/calendar.ts';
import { exp } from '../../numeric/arithmetic.ts';
import { clear } from '../../numeric/clear.ts';
import { EARLY_DISCOURAGEMENT } from './initial-town.ts';
import { at } from './indices.ts';
import { B, I, K, S } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  searchWeight: at('searchWeight.0-2'),
  discouragement: at('discouragement'),
  reactivation: at('reactivation'),
  moving: at('migration.displaced'),
  returning: at('migration.return'),
  retirement: at('retirement'),
  mortality: at('mortality'),
  months: at('training.months'),
  completion: at('training.completion'),
  target: at('training.target.care'),
};

/** Months of a quarter. */
export const MONTHS = 3;

/** Durations of unemployment told apart: under 3, 3–5, 6–11 months, a year and more. */
export const DURATIONS = 4;
/** Quarterly chances of the moves between states: of one group's unemployed by duration, and of its staff; */
export const jobless = new Float64Array(DURATIONS * 6);
export const working = new Float64Array(2);
/** by age, of people retrained (b · DURATIONS + d) and people in other jobs; */
export const trained = new Float64Array(B * DURATIONS * 4);
export const elsewhere = new Float64Array(B * 2);
/** of everybody in training, away or inactive. */
export const learning = new Float64Array(2);
export const returning = new Float64Array(1);
export const resuming = new Float64Array(1);
/** Chance to give up looking, by duration. */
const givingUp = new Float64Array(DURATIONS);

const findTrained = new Float64Array(B);

/** Adds the chances that the month has had for people like the displaced. */
export function addRates({ market, monthly: figures, displaced }: HubState, now: Float64Array): void {
  let targets = 0;
  for (let i = 0; i < I; i++) targets += now[input.target + i];
  clear(findTrained);
  for (let i = 0; i < I; i++) {
    const share = targets > 0 ? now[input.target + i] / targets : 0;
    if (share > 0) for (let b = 0; b < B; b++) findTrained[b] += share * market.finding[i * B + b];
  }
  const ending = monthly(now[input.retirement] + now[input.mortality]);
  displaced.training += market.training;
  for (let b = 0; b < B; b++) {
    displaced.findTrained[b] += market.idleEffort[b] * findTrained[b];
    displaced.moving[b] += now[input.moving] * market.emigration[b];
    displaced.retiring[b] += market.withdrawal[b] + (b === B - 1 ? ending : 0);
  }
  for (let k = 0; k < K; k++) {
    let heads = 0;
    for (let s = 0; s < S; s++) heads += figures.headsByCell[k * S + s];
    displaced.losing[k] += heads > 0 ? figures.laidOffByFamily[k] / heads : 0;
    for (let b = 0; b < B; b++) {
      const group = k * B + b;
      const same = market.findingSame[group];
      displaced.findSame[group] += market.idleEffort[b] * same;
      displaced.findOther[group] += market.idleEffort[b] * Math.max(0, market.finding[group] - same);
    }
  }
}

export function forgetRates(displaced: HubState['displaced']): void {
  clear(displaced.findSame);
  clear(displaced.findOther);
  clear(displaced.findTrained);
  clear(displaced.moving);
  clear(displaced.retiring);
  clear(displaced.losing);
  displaced.training = 0;
}

/** At a quarter's end: the chances that do not depend on the family. */
export function setCommonChances({ displaced, market }: HubState, now: Float64Array): void {
  for (let d = 0; d < DURATIONS; d++) {
    givingUp[d] = MONTHS * now[input.discouragement] * (d === DURATIONS - 1 ? 1 : EARLY_DISCOURAGEMENT);
  }
  for (let b = 0; b < B; b++) {
    for (let d = 0; d < DURATIONS; d++) {
      const t = (b * DURATIONS + d) * 4;
      trained[t] = displaced.findTrained[b];
      trained[t + 1] = displaced.moving[b];
      trained[t + 2] = givingUp[d];
      trained[t + 3] = displaced.retiring[b];
      compete(trained, t, 4);
    }
    elsewhere[b * 2] = MONTHS * market.separation[b];
    elsewhere[b * 2 + 1] = displaced.retiring[b];
    compete(elsewhere, b * 2, 2);
  }
  const finishing = MONTHS / Math.max(1, now[input.months]);
  learning[0] = finishing * now[input.completion];
  learning[1] = finishing * (1 - now[input.completion]);
  compete(learning, 0, 2);
  returning[0] = (MONTHS / 12) * now[input.returning];
  compete(returning, 0, 1);
  resuming[0] = MONTHS * now[input.reactivation];
  compete(resuming, 0, 1);
}

/** Those of one group, k · B + b. */
export function setChances({ displaced }: HubState, now: Float64Array, group: number): void {
  const b = group % B;
  for (let d = 0; d < DURATIONS; d++) {
    const weight = now[input.searchWeight + d];
    const u = d * 6;
    jobless[u] = weight * displaced.findSame[group];
    jobless[u + 1] = weight * displaced.findOther[group];
    jobless[u + 2] = displaced.training;
    jobless[u + 3] = displaced.moving[b];
    jobless[u + 4] = givingUp[d];
    jobless[u + 5] = displaced.retiring[b];
    compete(jobless, u, 6);
  }
  working[0] = displaced.losing[Math.floor(group / B)];
  working[1] = displaced.retiring[b];
  compete(working, 0, 2);
}

/** (K1) Turns hazards of a quarter into chances that share one survival. */
function compete(hazards: Float64Array, first: number, count: number): void {
  let total = 0;
  for (let i = first; i < first + count; i++) total += hazards[i];
  if (total <= 0) return;
  const scale = (1 - exp(-total)) / total;
  for (let i = first; i < first + count; i++) hazards[i] *= scale;
}
