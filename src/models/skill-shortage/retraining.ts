import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { TRAINING_STAGES, meanMonthsSince, stageChance, trainedSearchWeight } from '../../economy/training.ts';
import type { Draw } from '../model.ts';
import { shortageTargets, targets } from './entries.ts';
import { enterOccupations } from './groups.ts';
import { at } from './indices.ts';
import { G, O, reason, stream } from './layout.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  seats: at('training.seats'),
  months: at('training.months'),
  completion: at('training.completion'),
  lockIn: at('training.lockIn'),
  boost: at('training.boost'),
};

/** Uniforms of a group a month: who passes each stage, completes, goes where, and breaks off for a job from each stage. */
const DRAWS = 2 * TRAINING_STAGES + 4;

/** Largest share of the unemployed who begin in a month. @assumption half of them at most can be reached */
const MOST_RETRAINING = 0.5;

const shares = new Float64Array(O);

/**
 * (K21), (K22) Unemployed people begin to retrain; trainees search less and some break off for a job; others pass a stage, complete for
 * occupations with vacancies, or drop out. Who completed searches with more success from then on (`trainedWeight`).
 */
export function retrain(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { ledger, scratch, report } = state;
  const { layout } = country;
  const { now, mode } = draw;
  const { groups } = layout;
  const seats = now[input.seats] / 12;
  if (seats <= 0 && report.trainees <= 0) return;
  draw.uniforms(scratch.pair, mode === 'expected' ? 0 : 2, stream.training, month);
  draw.uniforms(scratch.v, mode === 'expected' ? 0 : DRAWS * groups, stream.training, month + 100000);
  shortageTargets(state, 1);
  breakOff(state, country, draw);
  finishStages(state, country, draw);
  let idle = 0;
  for (let cell = 0; cell < O * groups; cell++) idle += ledger.stock[layout.unemployed + cell];
  if (mode === 'expected') {
    retrainExpected(state, country, idle > 0 ? Math.min(MOST_RETRAINING, seats / idle) : 0);
    return;
  }
  const starting = Math.min(Math.floor(seats + scratch.pair[0]), Math.floor(idle * MOST_RETRAINING));
  for (let cell = 0; cell < O * groups; cell++) scratch.effort[cell] = ledger.stock[layout.unemployed + cell];
  splitFlow(scratch.u, scratch.effort, O * groups, starting, scratch.pair[1], mode);
  for (let cell = 0; cell < O * groups; cell++) {
    const persons = scratch.u[cell];
    if (persons > 0) move(ledger, layout.unemployed + cell, layout.training + (cell % groups), persons, reason.train);
  }
}

/** Search weight of the unemployed who completed training. */
export function trainedWeight({ market }: ShortageState, now: Float64Array): number {
  return trainedSearchWeight(now[input.boost], meanMonthsSince(market.trainedMonths, sumOf(market.trained)));
}

function sumOf(parts: Float64Array): number {
  let total = 0;
  for (let o = 0; o < O; o++) total += parts[o];
  return total;
}

/** The same share of all unemployed begins to retrain; moves written out. */
function retrainExpected({ ledger }: ShortageState, { layout }: Country, chance: number): void {
  const { stock, flow } = ledger;
  const { groups, unemployed, training } = layout;
  let starting = 0;
  for (let o = 0; o < O; o++) {
    for (let group = 0; group < groups; group++) {
      const cell = unemployed + o * groups + group;
      const persons = stock[cell] * chance;
      stock[cell] -= persons;
      stock[training + group] += persons;
      starting += persons;
    }
  }
  flow[reason.train] += starting;
}

/**
 * Trainees who take a job before the end: their sex's chance per unit of effort of last month, at what is left of the effort while training,
 * in the occupations that hired the sex.
 */
function breakOff(state: ShortageState, country: Country, { now, mode }: Draw): void {
  const { ledger, market, scratch } = state;
  const { layout } = country;
  const { groups, bands } = layout;
  for (let g = 0; g < G; g++) {
    let effort = 0;
    let hires = 0;
    for (let o = 0; o < O; o++) {
      const searchers = market.searchers[o];
      shares[o] = searchers > 0 ? (market.hires[o] * market.arriving[g * O + o]) / searchers : 0;
      hires += shares[o];
      effort += market.effort[g * O + o];
    }
    if (hires <= 0) continue;
    const chance = (1 - now[input.lockIn]) * Math.min(1, hires / effort);
    for (let group = g * bands; group < (g + 1) * bands; group++) {
      const u = group * DRAWS + TRAINING_STAGES + 3;
      let leaving = 0;
      for (let k = 0; k < TRAINING_STAGES; k++) {
        const from = layout.training + k * groups + group;
        const persons =
          mode === 'expected'
            ? ledger.stock[from] * chance
            : drawFlow(ledger.stock[from], chance, scratch.v[u + k], mode);
        ledger.stock[from] -= persons;
        leaving += persons;
      }
      ledger.stock[layout.between + group] += leaving;
      ledger.flow[reason.breakOff] += leaving;
      enterOccupations(state, country, group, leaving, shares, 0, 1, scratch.v[u + TRAINING_STAGES], 0, mode);
    }
  }
}

function finishStages(state: ShortageState, country: Country, { now, mode }: Draw): void {
  const { ledger, market, scratch } = state;
  const { layout } = country;
  const { groups } = layout;
  const chance = stageChance(now[input.months]);
  for (let group = 0; group < groups; group++) {
    const u = group * DRAWS;
    for (let k = TRAINING_STAGES - 1; k >= 0; k--) {
      const from = layout.training + k * groups + group;
      const passing = drawFlow(ledger.stock[from], chance, scratch.v[u + k], mode);
      if (passing <= 0) continue;
      if (k < TRAINING_STAGES - 1) {
        move(ledger, from, from + groups, passing, reason.advance);
        continue;
      }
      const completing = drawFlow(passing, now[input.completion], scratch.v[u + TRAINING_STAGES], mode);
      move(ledger, from, layout.between + group, completing, reason.complete);
      for (let o = 0; o < O; o++) market.trained[o] += completing * targets[o];
      enterOccupations(state, country, group, completing, targets, 0, 0, scratch.v[u + TRAINING_STAGES + 1], 0, mode);
      move(ledger, from, layout.between + group, passing - completing, reason.dropOut);
      for (let o = 0; o < O; o++) shares[o] = ledger.stock[layout.unemployed + o * groups + group] + 1e-9;
      enterOccupations(
        state,
        country,
        group,
        passing - completing,
        shares,
        0,
        0,
        scratch.v[u + TRAINING_STAGES + 2],
        0,
        mode,
      );
    }
  }
}
