import { climb, shareOf, splitFlow } from '../../economy/flows.ts';
import { type Ledger, move } from '../../economy/ledger.ts';
import { TRAINING_STAGES, stageChance } from '../../economy/training.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { B, D, GROUPS, I, K, TRAINED, account, reason, stream } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  seats: at('training.seats'),
  months: at('training.months'),
  completion: at('training.completion'),
  target: at('training.target.care'),
};

/** Class of unemployment of people who leave a programme without completing it: half a year without work. */
const AFTER_DROPOUT = 2;

/** Places go to the hub's former staff first; others have this weight. @assumption programmes are aimed at displaced people */
const OTHERS_WEIGHT = 0.2;

/** Uniforms of a group a month: who passes a stage, who completes, for what. */
const DRAWS = 3;

/** Chance to pass each stage but the last. */
const passing = new Float64Array(TRAINING_STAGES - 1);
const groups = new Float64Array(GROUPS);
const intake = new Float64Array(GROUPS);
const classes = new Float64Array(D);
const taken = new Float64Array(D);
const targets = new Float64Array(I);
const placed = new Float64Array(I);

/** (K21), (K22) A month of the training programmes: trainees advance, complete or drop out, and free places are filled. */
export function train(state: HubState, draw: Draw, month: number): void {
  advance(state, draw, month);
  enrolTrainees(state, draw, month);
}

function advance(state: HubState, draw: Draw, month: number): void {
  const { people, town, scratch } = state;
  const { now, mode } = draw;
  town.trainedMonths += trainedPeople(people);
  if (state.monthly.trainees <= 0) return;
  const chance = stageChance(now[input.months]);
  passing.fill(chance);
  for (let i = 0; i < I; i++) targets[i] = now[input.target + i];
  draw.uniforms(scratch.u, GROUPS * DRAWS, stream.training, month);
  let advanced = 0;
  for (let group = 0; group < GROUPS; group++) {
    const first = account.training + group * TRAINING_STAGES;
    const u = group * DRAWS;
    const ending = shareOf(people.stock[first + TRAINING_STAGES - 1], chance, scratch.u[u], mode);
    if (ending > 0) finish(state, draw, group, ending, u + 1);
    advanced += climb(people, first, passing, scratch.u[u], mode);
  }
  people.flow[reason.advance] += advanced;
}

/** Those who complete look for work in the occupation they trained for, the others in their own. */
function finish(state: HubState, draw: Draw, group: number, people: number, u: number): void {
  const { scratch } = state;
  const { now, mode } = draw;
  const last = account.training + group * TRAINING_STAGES + TRAINING_STAGES - 1;
  const completing = shareOf(people, now[input.completion], scratch.u[u], mode);
  const dropout = account.unemployed + group * D + AFTER_DROPOUT;
  if (people > completing) move(state.people, last, dropout, people - completing, reason.dropOut);
  if (completing <= 0) return;
  splitFlow(placed, targets, I, completing, scratch.u[u + 1], mode);
  const b = group % B;
  for (let i = 0; i < I; i++) {
    if (placed[i] > 0)
      move(state.people, last, account.unemployed + (i * B + b) * D + TRAINED, placed[i], reason.complete);
  }
}

function enrolTrainees(state: HubState, draw: Draw, month: number): void {
  const { people, scratch, market } = state;
  const { now, mode } = draw;
  const places = now[input.seats] / 12;
  market.training = 0;
  if (places <= 0) return;
  let looking = 0;
  let weight = 0;
  for (let group = 0; group < GROUPS; group++) {
    let persons = 0;
    for (let d = 0; d < TRAINED; d++) persons += people.stock[account.unemployed + group * D + d];
    groups[group] = persons * (group < K * B ? 1 : OTHERS_WEIGHT);
    looking += persons;
    weight += groups[group];
  }
  draw.uniforms(scratch.u, 1 + GROUPS, stream.trainingTarget, month);
  const wanted = Math.min(places, looking / 2);
  const starting = mode === 'expected' ? wanted : Math.floor(wanted + scratch.u[0]);
  if (starting <= 0 || weight <= 0) return;
  market.training = starting / weight;
  splitFlow(intake, groups, GROUPS, starting, scratch.u[0], mode);
  for (let group = 0; group < GROUPS; group++) {
    const first = account.unemployed + group * D;
    let persons = 0;
    for (let d = 0; d < D; d++) persons += classes[d] = d === TRAINED ? 0 : people.stock[first + d];
    const entering = Math.min(intake[group], persons);
    if (entering <= 0) continue;
    splitFlow(taken, classes, D, entering, scratch.u[1 + group], mode);
    const trainee = account.training + group * TRAINING_STAGES;
    for (let d = 0; d < D; d++) if (taken[d] > 0) move(people, first + d, trainee, taken[d], reason.train);
  }
}

/** Unemployed people who have completed training. */
export function trainedPeople({ stock }: Ledger): number {
  let persons = 0;
  for (let group = 0; group < GROUPS; group++) persons += stock[account.unemployed + group * D + TRAINED];
  return persons;
}
