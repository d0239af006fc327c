import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { type Ledger, move } from '../../economy/ledger.ts';
import { matches, urnBallMatches } from '../../economy/matching.ts';
import { TRAINING_STAGES } from '../../economy/training.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw, Mode } from '../model.ts';
import { at } from './indices.ts';
import { B, D, GROUPS, K, S, account, reason, stream } from './layout.ts';
import { MARKETS, findingChances, hireWeightsByAge, sendSearchers } from './market.ts';
import { trainedPeople } from './reskilling.ts';
import {
  CLASSES,
  EMPLOYED,
  TRAINEES,
  classAccounts,
  countVacancies,
  gatherSearchers,
  lookers,
  looking,
  searchWeights,
  searchingClasses,
} from './search.ts';
import type { HubState } from './state.ts';

const input = {
  elasticity: at('matching.elasticity'),
  urnBall: at('matching.urnBall'),
  efficiency: at('matching.efficiency'),
  wageAttraction: at('mobility.wageAttraction'),
};

const byAge = new Float64Array(B);

/**
 * (K15)–(K18) A month of search and matching: who looks sends effort to the vacancies in reach, every market makes its hires, and
 * these are told apart by age, and by the occupation and the state they come from.
 */
export function hire(state: HubState, draw: Draw, month: number): void {
  const { market, monthly: figures } = state;
  gatherSearchers(state, draw.now);
  countVacancies(state, draw.mode);
  sendSearchers(market, draw.now[input.wageAttraction]);
  drawHires(state, draw, month);
  findingChances(market);
  spreadOverAges(state, draw, month);
  takeHires(state, draw, month);
  placeHires(state, draw, month);
  clear(figures.hires);
  for (let cell = 0; cell < K * S; cell++) figures.hires[cell % S] += market.hires[cell];
}

function drawHires(state: HubState, draw: Draw, month: number): void {
  const { market, scratch } = state;
  const { now, mode } = draw;
  draw.uniforms(scratch.u, MARKETS, stream.hires, month);
  const urnBall = now[input.urnBall] >= 0.5;
  for (let m = 0; m < MARKETS; m++) {
    const searchers = market.searchers[m];
    const open = market.vacancies[m];
    const efficiency = market.efficiency[m] * now[input.efficiency];
    const expected = urnBall
      ? urnBallMatches(searchers, open, efficiency)
      : matches(searchers, open, efficiency, now[input.elasticity]);
    const most = mode === 'expected' ? Math.min(searchers, open) : Math.min(Math.ceil(searchers), open);
    market.hires[m] = most > 0 ? drawFlow(most, Math.min(1, expected / most), scratch.u[m], mode) : 0;
  }
}

function spreadOverAges(state: HubState, draw: Draw, month: number): void {
  const { market, scratch } = state;
  draw.uniforms(scratch.u, MARKETS, stream.hiresByAge, month);
  for (let m = 0; m < MARKETS; m++) {
    hireWeightsByAge(byAge, m);
    splitFlow(scratch.byAge, byAge, B, market.hires[m], scratch.u[m], draw.mode);
    for (let b = 0; b < B; b++) market.hiresByAge[m * B + b] = scratch.byAge[b];
  }
}

/**
 * (K18) The hired leave where they were. The hires of an age come from its groups and classes in proportion to effort times the
 * group's chance of a job; what is hired from where to where is settled by those chances and not followed person by person. Nobody
 * is hired twice: where rounding asks a class for more than it has, others give, and hires beyond all of them do not happen.
 */
function takeHires(state: HubState, draw: Draw, month: number): void {
  const { market, people, town, scratch } = state;
  draw.uniforms(scratch.u, B, stream.hiresByOrigin, month);
  const trained = trainedPeople(people);
  for (let b = 0; b < B; b++) {
    let hires = 0;
    for (let m = 0; m < MARKETS; m++) hires += market.hiresByAge[m * B + b];
    if (hires <= 0) continue;
    const missing = takeInProportion(state, draw.mode, b, hires, scratch.u[b]);
    const lacking = missing > 0 ? takeFromOthers(state, b, missing) : 0;
    if (lacking > 0) cancelHires(market, b, lacking);
  }
  if (trained > 0) town.trainedMonths *= trainedPeople(people) / trained;
}

/** Takes people of one age where they are, as many from each class as chance and effort say; returns how many could not be had there. */
function takeInProportion(state: HubState, mode: Mode, b: number, hires: number, u: number): number {
  const { market, people } = state;
  const { effort, finding } = market;
  const classes = searchingClasses(state);
  let total = 0;
  for (let group = b; group < GROUPS; group += B) total += finding[group] * effort[group];
  if (total <= 0) return hires;
  const perEffort = hires / total;
  const whole = mode !== 'expected';
  let running = 0;
  let given = 0;
  let taken = 0;
  let fromJobs = 0;
  for (let group = b; group < GROUPS; group += B) {
    const scale = finding[group] * perEffort;
    const first = group * CLASSES;
    for (let c = 0; c < classes; c++) {
      const persons = lookers[first + c];
      const share = scale * searchWeights[b * CLASSES + c] * persons;
      running += share;
      let asked = share;
      if (whole) {
        const next = atMost(hires, Math.floor(running + u));
        asked = next - given;
        given = next;
      }
      const hired = atMost(persons, asked);
      leaveClass(people.stock, group, c, hired);
      taken += hired;
      if (c === EMPLOYED) fromJobs += hired;
    }
  }
  bookHires(people, b, taken, fromJobs);
  return whole ? hires - taken : Math.max(0, running - taken);
}

/** `Math.min` for numbers that are neither NaN nor −0, at a third of its cost. */
function atMost(limit: number, value: number): number {
  return value < limit ? value : limit;
}

/** Whoever else of that age looks and has a chance gives what others could not; returns what is missing even so. */
function takeFromOthers(state: HubState, b: number, missing: number): number {
  const { market, people } = state;
  const classes = searchingClasses(state);
  let left = missing;
  for (let group = b; group < GROUPS && left > 0; group += B) {
    if (market.finding[group] <= 0) continue;
    for (let c = 0; c < classes && left > 0; c++) {
      if (searchWeights[b * CLASSES + c] <= 0) continue;
      const more = Math.min(left, looking(people.stock, group, c));
      if (more <= 0) continue;
      leaveClass(people.stock, group, c, more);
      bookHires(people, b, more, c === EMPLOYED ? more : 0);
      left -= more;
    }
  }
  return left;
}

/** Hired people leave their account; trainees from whatever stage they have reached, the earliest first. `bookHires` is the other half. */
function leaveClass(stock: Float64Array, group: number, c: number, persons: number): void {
  const where = classAccounts[group * CLASSES + c];
  if (c !== TRAINEES) {
    if (where >= 0) stock[where] -= persons;
    return;
  }
  let left = persons;
  for (let stage = where; stage < where + TRAINING_STAGES && left > 0; stage++) {
    const leaving = Math.min(left, stock[stage]);
    if (leaving > 0) stock[stage] -= leaving;
    left -= leaving;
  }
}

/** The hired of an age are on their way, counted by whether they had a job. */
function bookHires({ stock, flow }: Ledger, b: number, persons: number, fromJobs: number): void {
  stock[account.between + b] += persons;
  flow[reason.jobToJob] += fromJobs;
  flow[reason.hire] += persons - fromJobs;
}

function cancelHires(market: HubState['market'], b: number, excess: number): void {
  let left = excess;
  for (let m = 0; m < MARKETS && left > 0; m++) {
    const cut = Math.min(left, market.hiresByAge[m * B + b]);
    market.hiresByAge[m * B + b] -= cut;
    market.hires[m] -= cut;
    left -= cut;
  }
}

/** The hired take up their jobs; a hub market's hires go to firms in proportion to their vacancies. */
function placeHires(state: HubState, draw: Draw, month: number): void {
  const { market, people, scratch } = state;
  draw.uniforms(scratch.u, K * S, stream.hiresByFirm, month);
  for (let m = 0; m < MARKETS; m++) {
    const first = m < K * S ? account.hub + m * B : account.trade + (m - K * S) * B;
    for (let b = 0; b < B; b++) {
      const hires = market.hiresByAge[m * B + b];
      move(people, account.between + b, first + b, hires, reason.settle);
    }
    if (m < K * S && market.hires[m] > 0) fillVacancies(state, draw.mode, m, scratch.u[m]);
  }
}

/** As `allocate` would split them, in one pass over the family's units, since their vacancies are counted already. */
function fillVacancies({ firms, market }: HubState, mode: Mode, m: number, u: number): void {
  const { unitsOf, familyFirst, vacancies, staff, open } = firms;
  const k = Math.floor(m / S);
  const hires = market.hires[m];
  const perVacancy = hires / market.vacancies[m];
  const whole = mode !== 'expected';
  let running = 0;
  let given = 0;
  for (let n = familyFirst[k]; n < familyFirst[k + 1]; n++) {
    const c = unitsOf[n] * S + (m % S);
    running += vacancies[c];
    let hired = vacancies[c] * perVacancy;
    if (whole) {
      const next = atMost(hires, Math.floor(running * perVacancy + u));
      hired = next - given;
      given = next;
    }
    staff[c] += hired;
    vacancies[c] -= hired;
  }
  open[m] -= hires;
}

/** Whoever found no job this month is unemployed from now on, and so are those who lost theirs. */
export function settle({ people }: HubState): void {
  settleFrom(people, account.leavers);
  settleFrom(people, account.entrants);
  settleFrom(people, account.separated);
}

function settleFrom(people: Ledger, first: number): void {
  for (let group = 0; group < GROUPS; group++) {
    move(people, first + group, account.unemployed + group * D, people.stock[first + group], reason.settle);
  }
}
