import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { type Ledger, move } from '../../economy/ledger.ts';
import { matches, urnBallMatches } from '../../economy/matching.ts';
import { TRAINING_STAGES } from '../../economy/training.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { B, D, GROUPS, I, K, S, account, reason, stream } from './layout.ts';
import { MARKETS, findingChances, hireWeightsByAge, sendSearchers } from './market.ts';
import { trainedPeople } from './reskilling.ts';
import {
  CLASSES,
  EMPLOYED,
  TRAINED_CLASS,
  TRAINEES,
  classAccounts,
  countVacancies,
  gatherSearchers,
  searching,
} from './search.ts';
import type { HubState } from './state.ts';

const input = {
  elasticity: at('matching.elasticity'),
  urnBall: at('matching.urnBall'),
  efficiency: at('matching.efficiency'),
  wageAttraction: at('mobility.wageAttraction'),
};

const weights = new Float64Array(I * CLASSES);
const taken = new Float64Array(I * CLASSES);
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
  const { market, scratch } = state;
  const { classes, persons, effort } = searching;
  const cells = I * classes;
  draw.uniforms(scratch.u, B, stream.hiresByOrigin, month);
  for (let b = 0; b < B; b++) {
    let hires = 0;
    for (let m = 0; m < MARKETS; m++) hires += market.hiresByAge[m * B + b];
    if (hires <= 0) continue;
    const first = b * cells;
    let possible = 0;
    for (let i = 0, cell = 0; i < I; i++) {
      const chance = market.finding[i * B + b];
      for (let c = 0; c < classes; c++, cell++) {
        const weight = chance * effort[first + cell];
        weights[cell] = weight;
        if (weight > 0) possible += persons[first + cell];
      }
    }
    if (hires > possible) {
      cancelHires(market, b, hires - possible);
      hires = possible;
    }
    splitFlow(taken, weights, cells, hires, scratch.u[b], draw.mode);
    holdToStocks(first, cells);
    moveHires(state, draw, b);
  }
}

function moveHires({ people, town }: HubState, { mode }: Draw, b: number): void {
  const { classes } = searching;
  const hired = account.between + b;
  let trained = trainedPeople(people);
  for (let i = 0, cell = 0; i < I; i++) {
    const first = (i * B + b) * CLASSES;
    for (let c = 0; c < classes; c++, cell++) {
      const hires = taken[cell];
      if (hires <= 0) continue;
      if (c === TRAINED_CLASS) {
        if (mode === 'expected') trained = trainedPeople(people);
        town.trainedMonths *= 1 - hires / Math.max(hires, trained);
        trained -= hires;
      }
      if (c === TRAINEES) hireTrainees(people, classAccounts[first + c], hired, hires);
      else move(people, classAccounts[first + c], hired, hires, c === EMPLOYED ? reason.jobToJob : reason.hire);
    }
  }
}

/** Trainees who find a job leave from whatever stage they have reached, the earliest first. */
function hireTrainees(people: Ledger, firstStage: number, hired: number, hires: number): void {
  let left = hires;
  for (let stage = firstStage; stage < firstStage + TRAINING_STAGES && left > 0; stage++) {
    const leaving = Math.min(left, people.stock[stage]);
    if (leaving > 0) move(people, stage, hired, leaving, reason.hire);
    left -= leaving;
  }
}

/** Where rounding asks a class for more people than it has, others that look give them. */
function holdToStocks(first: number, cells: number): void {
  const { persons } = searching;
  let missing = 0;
  for (let cell = 0; cell < cells; cell++) {
    const most = persons[first + cell];
    if (taken[cell] <= most) continue;
    missing += taken[cell] - most;
    taken[cell] = most;
  }
  for (let cell = 0; cell < cells && missing > 0; cell++) {
    if (weights[cell] <= 0) continue;
    const more = Math.min(missing, persons[first + cell] - taken[cell]);
    taken[cell] += more;
    missing -= more;
  }
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
  const { firms, market, people, scratch } = state;
  const { cells, weights: open, out } = scratch;
  const { unitsOf, vacancies, staff } = firms;
  draw.uniforms(scratch.u, K * S, stream.hiresByFirm, month);
  for (let m = 0; m < MARKETS; m++) {
    const first = m < K * S ? account.hub + m * B : account.trade + (m - K * S) * B;
    for (let b = 0; b < B; b++) {
      const hires = market.hiresByAge[m * B + b];
      if (hires > 0) move(people, account.between + b, first + b, hires, reason.settle);
    }
    if (m >= K * S || market.hires[m] <= 0) continue;
    const k = Math.floor(m / S);
    const s = m % S;
    const start = firms.familyFirst[k];
    const end = firms.familyFirst[k + 1];
    let hiring = 0;
    for (let n = start; n < end; n++) {
      const c = unitsOf[n] * S + s;
      if (vacancies[c] <= 0) continue;
      cells[hiring] = c;
      open[hiring++] = vacancies[c];
    }
    splitFlow(out, open, hiring, market.hires[m], scratch.u[m], draw.mode);
    for (let n = 0; n < hiring; n++) {
      staff[cells[n]] += out[n];
      vacancies[cells[n]] -= out[n];
    }
  }
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
