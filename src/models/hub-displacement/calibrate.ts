import { fittedApplications, fittedEfficiency } from '../../economy/matching.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import { type Base, balanceUnemployment, hubTurnover, idleLeaving, tradeTurnover } from './calibrate-turnover.ts';
import { at } from './indices.ts';
import { type Ages, type Entries, employedIn, graduateShares } from './initial-town.ts';
import { B, D, GROUPS, I, K, TRAINED } from './layout.ts';
import { MARKETS, findingChances, sendSearchers } from './market.ts';
import type { HubState } from './state.ts';

const input = {
  fillTime: at('fillTime'),
  onTheJob: at('matching.onTheJob'),
  searchWeight: at('searchWeight.0-2'),
  elasticity: at('matching.elasticity'),
  urnBall: at('matching.urnBall'),
};

/** Rounds of the fixed point for the occupations of the unemployed; ten bring the flows within a few per cent of balance. */
const ROUNDS = 10;

/** Largest factor by which vacancies of one occupation may attract more searchers than those of another. */
const PULL_LIMIT = 1000;

/** No market can match more of its searchers than this as the run begins. */
const MOST_MATCHED = 0.95;

/**
 * Sets the labour market so that the month before the first would repeat itself: what leaves hub and trades is hired back, the
 * unemployed are as many as the data say, and their occupations are those the network leads to. Returns the unemployed by group.
 */
export function calibrate(state: HubState, draw: Draw, ages: Ages, entries: Entries): Float64Array {
  const { now } = draw;
  const { market } = state;
  const base: Base = {
    leavers: new Float64Array(GROUPS),
    entrants: baseEntrants(state, entries),
    hires: new Float64Array(MARKETS),
  };
  hubTurnover(state, now, base);
  balanceUnemployment(state, draw, ages, base);
  tradeTurnover(state, now, base);
  for (let m = 0; m < MARKETS; m++) market.vacancies[m] = base.hires[m] * Math.max(1, now[input.fillTime]);

  const unemployed = new Float64Array(GROUPS);
  const effort = new Float64Array(B);
  for (let b = 0; b < B; b++) {
    for (let d = 0; d < D; d++) {
      effort[b] +=
        market.idleEffort[b] * market.durationShare[b * D + d] * (d < TRAINED ? now[input.searchWeight + d] : 0);
    }
    let jobs = 0;
    for (let i = 0; i < I; i++) jobs += employedIn(state.people.stock, i, b);
    for (let i = 0; i < I; i++) {
      const here = jobs > 0 ? employedIn(state.people.stock, i, b) / jobs : 1 / I;
      unemployed[i * B + b] = ages.unemployed[b] * here;
      base.entrants[i * B + b] += market.reactivated[b] * here;
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    searchAtStart(state, now, base, unemployed, effort);
    fitPull(market, base.hires);
    rebalance(state, now, base, ages, unemployed, effort);
  }
  searchAtStart(state, now, base, unemployed, effort);
  for (let m = 0; m < MARKETS; m++) {
    const searchers = market.searchers[m];
    const hires = Math.min(base.hires[m], MOST_MATCHED * searchers);
    market.efficiency[m] =
      now[input.urnBall] >= 0.5
        ? fittedApplications(Math.min(hires, MOST_MATCHED * market.vacancies[m]), searchers, market.vacancies[m])
        : fittedEfficiency(hires, searchers, market.vacancies[m], now[input.elasticity]);
  }
  return unemployed;
}

/** Entrants of a usual month by group: graduates, others, newcomers. */
function baseEntrants(state: HubState, entries: Entries): Float64Array {
  const { town, people } = state;
  const jobs = Float64Array.from({ length: I }, (_, i) => {
    let persons = 0;
    for (let b = 0; b < B; b++) persons += employedIn(people.stock, i, b);
    return persons;
  });
  const entrants = new Float64Array(GROUPS);
  const shares = new Float64Array(I);
  town.intakeAtStart.forEach((perMonth, field) => {
    graduateShares(shares, field, jobs);
    for (let i = 0; i < I; i++) {
      entrants[i * B] += perMonth * entries.stay * shares[i] * entries.under25;
      entrants[i * B + 1] += perMonth * entries.stay * shares[i] * (1 - entries.under25);
    }
  });
  const allJobs = jobs.reduce((sum, n) => sum + n, 0);
  for (let i = 0; i < I; i++) {
    const share = allJobs > 0 ? jobs[i] / allJobs : 1 / I;
    for (let b = 0; b < B; b++) entrants[i * B + b] += share * (entries.others[b] + town.arrivalsPerMonth[b]);
  }
  return entrants;
}

function searchAtStart(
  state: HubState,
  now: Float64Array,
  base: Base,
  unemployed: Float64Array,
  effort: Float64Array,
): void {
  const { market, people } = state;
  for (let i = 0; i < I; i++) {
    for (let b = 0; b < B; b++) {
      const group = i * B + b;
      const employed = i >= K ? employedIn(people.stock, i, b) * now[input.onTheJob] : 0;
      market.effort[group] =
        base.leavers[group] + market.entrantEffort[b] * base.entrants[group] + effort[b] * unemployed[group] + employed;
    }
  }
  sendSearchers(market, 0);
  for (let m = 0; m < MARKETS; m++) market.hires[m] = Math.min(base.hires[m], MOST_MATCHED * market.searchers[m]);
  findingChances(market);
}

/** Makes a vacancy more attractive where searchers are fewer than the market's share of all hires calls for. */
function fitPull(market: HubState['market'], hires: Float64Array): void {
  let allHires = 0;
  let allSearchers = 0;
  for (let m = 0; m < MARKETS; m++) {
    allHires += hires[m];
    allSearchers += market.searchers[m];
  }
  for (let m = 0; m < MARKETS; m++) {
    if (hires[m] <= 0 || market.searchers[m] <= 0) continue;
    const factor = (hires[m] / market.searchers[m]) * (allSearchers / allHires);
    market.pull[m] = Math.min(PULL_LIMIT, Math.max(1 / PULL_LIMIT, market.pull[m] * factor));
  }
}

/** Moves the unemployed towards the occupations where as many stop searching as start, holding each age's total. */
function rebalance(
  state: HubState,
  now: Float64Array,
  base: Base,
  ages: Ages,
  unemployed: Float64Array,
  effort: Float64Array,
): void {
  const { market, people } = state;
  for (let b = 0; b < B; b++) {
    let total = 0;
    for (let i = 0; i < I; i++) {
      const group = i * B + b;
      const finding = market.finding[group];
      const separated = i >= K ? employedIn(people.stock, i, b) * market.separation[b] : 0;
      const into =
        base.leavers[group] * (1 - finding) +
        base.entrants[group] * (1 - finding * market.entrantEffort[b]) +
        separated;
      const out =
        unemployed[group] *
        (effort[b] * finding + idleLeaving(state, now, b) + market.reactivated[b] / Math.max(1e-9, ages.unemployed[b]));
      unemployed[group] *= out > 0 && into > 0 ? exp(0.7 * log(into / out)) : 1;
      total += unemployed[group];
    }
    for (let i = 0; i < I; i++) unemployed[i * B + b] *= total > 0 ? ages.unemployed[b] / total : 0;
  }
}
