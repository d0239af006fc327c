import type { Mode } from '../model.ts';
import { TRAINING_STAGES, meanMonthsSince, trainedSearchWeight } from '../../economy/training.ts';
import { at } from './indices.ts';
import { B, D, G, GROUPS, K, S, TRAINED, account } from './layout.ts';
import { trainedPeople } from './reskilling.ts';
import type { HubState } from './state.ts';

const input = {
  searchWeight: at('searchWeight.0-2'),
  onTheJob: at('matching.onTheJob'),
  lockIn: at('training.lockIn'),
  boost: at('training.boost'),
};

/** Classes of searchers in a group: leavers, entrants, unemployed by duration, employed elsewhere, trainees. */
export const EMPLOYED = 2 + D;
export const TRAINED_CLASS = 2 + TRAINED;
export const TRAINEES = EMPLOYED + 1;
export const CLASSES = TRAINEES + 1;

/** Ledger account of every class of every group (group · CLASSES + class), of trainees the first stage; −1 where there is none. */
export const classAccounts = new Int32Array(GROUPS * CLASSES);
for (let group = 0; group < GROUPS; group++) {
  const first = group * CLASSES;
  classAccounts[first] = account.leavers + group;
  classAccounts[first + 1] = account.entrants + group;
  for (let d = 0; d < D; d++) classAccounts[first + 2 + d] = account.unemployed + group * D + d;
  classAccounts[first + EMPLOYED] = group >= K * B ? account.trade + group - K * B : -1;
  classAccounts[first + TRAINEES] = account.training + group * TRAINING_STAGES;
}

/** Search effort of one person by age and class: b · CLASSES + class. */
export const searchWeights = new Float64Array(B * CLASSES);

/** People who look for work, by group and class, as `gatherSearchers` found them. */
export const lookers = new Float64Array(GROUPS * CLASSES);

/** (K15) Who looks for work this month and how hard: fills `lookers`, `searchWeights`, and `effort` of the market by group. */
export function gatherSearchers(state: HubState, now: Float64Array): void {
  setSearchWeights(state, now);
  const { stock } = state.people;
  const { effort } = state.market;
  const classes = searchingClasses(state);
  for (let group = 0; group < GROUPS; group++) {
    const w = (group % B) * CLASSES;
    const first = group * CLASSES;
    let sum = 0;
    for (let c = 0; c < classes; c++) {
      const persons = looking(stock, group, c);
      lookers[first + c] = persons;
      sum += searchWeights[w + c] * persons;
    }
    effort[group] = sum;
  }
}

/** Trainees are the last class, and left out where there are none. */
export function searchingClasses({ monthly }: HubState): number {
  return monthly.trainees > 0 ? CLASSES : EMPLOYED + 1;
}

/** People of a class who look for work. Nobody is below zero but by rounding: asked this way round, the answer is always the same. */
export function looking(stock: Float64Array, group: number, c: number): number {
  const where = classAccounts[group * CLASSES + c];
  const people = c === TRAINEES ? trainees(stock, where) : where < 0 ? 0 : stock[where];
  return people < 0 ? 0 : people;
}

function trainees(stock: Float64Array, first: number): number {
  let persons = 0;
  for (let stage = first; stage < first + TRAINING_STAGES; stage++) persons += stock[stage];
  return persons;
}

function setSearchWeights(state: HubState, now: Float64Array): void {
  const { market, town } = state;
  const monthsSince = meanMonthsSince(town.trainedMonths, trainedPeople(state.people));
  for (let b = 0; b < B; b++) {
    const w = b * CLASSES;
    const idle = market.idleEffort[b];
    searchWeights[w] = 1;
    searchWeights[w + 1] = market.entrantEffort[b];
    for (let d = 0; d < TRAINED; d++) searchWeights[w + 2 + d] = idle * now[input.searchWeight + d];
    searchWeights[w + TRAINED_CLASS] = Math.min(1, idle * trainedSearchWeight(now[input.boost], monthsSince));
    searchWeights[w + EMPLOYED] = now[input.onTheJob];
    searchWeights[w + TRAINEES] = idle * (1 - now[input.lockIn]);
  }
}

/** Open jobs by market: what the hub's firms advertise, and what is unfilled elsewhere. */
export function countVacancies(state: HubState, mode: Mode): void {
  const { firms, market, people } = state;
  market.vacancies.set(firms.open);
  for (let g = 0; g < G; g++) {
    let filled = 0;
    for (let b = 0; b < B; b++) filled += people.stock[account.trade + g * B + b];
    const open = Math.max(0, market.tradeWanted[g] - filled);
    market.vacancies[K * S + g] = mode === 'expected' ? open : Math.floor(open);
  }
}
