import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { matches, urnBallMatches } from '../../economy/matching.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { CELLS, G, O, reason, stream } from './layout.ts';
import { search } from './search.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  onTheJob: at('matching.employed'),
  elasticity: at('matching.elasticity'),
  efficiency: at('matching.efficiency'),
  urnBall: at('matching.urnBall'),
};

const ratio = new Float64Array(O);
/** Hires per unit of effort of an occupation's own searchers, and per mover of the sex: sex · O + o. */
const ownRate = new Float64Array(G * O);
const moverRate = new Float64Array(G * O);

/** (K17), (K18) Hires by occupation, and who is hired: people of each group in proportion to their effort. Counts who then works where. */
export function hire(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { market, scratch } = state;
  const { now, mode } = draw;
  const elasticity = now[input.elasticity];
  const urnBall = now[input.urnBall] >= 0.5;
  search(state, country, now);
  draw.uniforms(scratch.u, mode === 'expected' ? 0 : O, stream.hires, month);
  for (let j = 0; j < O; j++) {
    const efficiency = market.efficiency[j] * now[input.efficiency];
    const expected = urnBall
      ? urnBallMatches(market.searchers[j], market.vacancies[j], efficiency)
      : matches(market.searchers[j], market.vacancies[j], efficiency, elasticity);
    const most = Math.floor(Math.min(market.searchers[j], market.vacancies[j]));
    market.hires[j] =
      mode === 'expected' ? expected : drawFlow(most, most > 0 ? Math.min(1, expected / most) : 0, scratch.u[j], mode);
    ratio[j] = market.searchers[j] > 0 ? market.hires[j] / market.searchers[j] : 0;
    market.vacancies[j] -= market.hires[j];
    market.changes[j] = 0;
  }
  chances(state);
  if (mode === 'expected') placeExpected(state, country, now);
  else placeWhole(state, country, draw, month);
  for (let j = 0; j < O; j++) {
    const missing = state.work.wanted[j] - state.report.employed[j] - market.vacancies[j];
    const posted = Math.min(market.changes[j], mode === 'expected' ? missing : Math.floor(missing));
    market.vacancies[j] += Math.max(0, posted);
  }
}

/** The chance of a job per unit of effort, by sex and occupation. */
function chances({ market }: ShortageState): void {
  const { network, attraction, norm, finding } = market;
  for (let i = 0; i < O; i++) {
    let women = 0;
    let men = 0;
    for (let j = 0; j < O; j++) {
      const link = network[i * O + j];
      women += link * attraction[j] * ratio[j];
      men += link * attraction[O + j] * ratio[j];
    }
    finding[i] = women * norm[i];
    finding[O + i] = men * norm[O + i];
  }
}

/**
 * Who is hired into each occupation: its own searchers, at the rate `ownRate` of their effort, and movers from other occupations in the mix
 * of ages that all movers of the sex have, at the rate `moverRate`.
 */
function hiresByGroup({ market, scratch }: ShortageState, { layout }: Country): void {
  const { network, attraction, norm, finding, effort, arriving } = market;
  const { groups, bands } = layout;
  const { movers, effort: byCell } = scratch;
  movers.fill(0);
  for (let i = 0; i < O; i++) {
    const link = network[i * O + i];
    const ofWomen = link * attraction[i] * ratio[i] * norm[i];
    const ofMen = link * attraction[O + i] * ratio[i] * norm[O + i];
    const womenAway = finding[i] - ofWomen;
    const menAway = finding[O + i] - ofMen;
    const from = i * groups;
    for (let b = 0; b < bands; b++) {
      movers[b] += byCell[from + b] * womenAway;
      movers[bands + b] += byCell[from + bands + b] * menAway;
    }
    ownRate[i] = ofWomen;
    ownRate[O + i] = ofMen;
  }
  for (let g = 0; g < G; g++) {
    let moving = 0;
    for (let b = 0; b < bands; b++) moving += movers[g * bands + b];
    for (let j = 0; j < O; j++) {
      const others = ratio[j] * arriving[g * O + j] - ownRate[g * O + j] * effort[g * O + j];
      moverRate[g * O + j] = moving > 0 ? others / moving : 0;
    }
  }
}

function placeExpected(state: ShortageState, country: Country, now: Float64Array): void {
  const { ledger, market, scratch, report } = state;
  const { layout } = country;
  const { groups, bands } = layout;
  hiresByGroup(state, country);
  const { stock, flow } = ledger;
  const { finding, searchWeight, changes } = market;
  const { effort, movers } = scratch;
  const { employed: workers, unemployed: seekers } = layout;
  const onTheJob = now[input.onTheJob];
  let hired = 0;
  let changed = 0;
  // Moves written out, as they are most of a month's work: what leaves a group's accounts is what enters its occupations.
  for (let o = 0; o < O; o++) {
    let found = 0;
    let leaving = 0;
    let employed = 0;
    for (let g = 0; g < G; g++) {
      const chance = finding[g * O + o];
      const idle = searchWeight[o] * chance;
      const onJob = onTheJob * chance;
      const own = ownRate[g * O + o];
      const others = moverRate[g * O + o];
      const first = o * groups + g * bands;
      for (let b = 0; b < bands; b++) {
        const worker = workers + first + b;
        const seeker = seekers + first + b;
        const finders = stock[seeker] * idle;
        const changing = stock[worker] * onJob;
        const entering = effort[first + b] * own + movers[g * bands + b] * others;
        const staying = stock[worker] + (entering - changing);
        stock[seeker] -= finders;
        stock[worker] = staying;
        employed += staying;
        leaving += changing;
        found += finders;
      }
    }
    report.employed[o] = employed;
    changes[o] += leaving;
    changed += leaving;
    hired += found;
  }
  flow[reason.hire] += hired;
  flow[reason.changeJob] += changed;
}

/** The same in whole people: hires are split over groups, each group's over where they come from. */
function placeWhole(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { ledger, market, scratch, report } = state;
  const { layout } = country;
  const { groups, bands } = layout;
  hiresByGroup(state, country);
  draw.uniforms(scratch.u, O, stream.hiresByGroup, month);
  draw.uniforms(scratch.v, groups, stream.hiresByOrigin, month);
  scratch.joining.fill(0);
  for (let j = 0; j < O; j++) {
    for (let group = 0; group < groups; group++) {
      const at = group < bands ? j : O + j;
      scratch.byGroup[group] = scratch.effort[j * groups + group] * ownRate[at] + scratch.movers[group] * moverRate[at];
    }
    splitFlow(scratch.laidOff, scratch.byGroup, groups, market.hires[j], scratch.u[j], draw.mode);
    for (let group = 0; group < groups; group++) {
      move(ledger, layout.between + group, layout.employed + j * groups + group, scratch.laidOff[group], reason.hire);
      scratch.joining[group] += scratch.laidOff[group];
    }
  }
  for (let group = 0; group < groups; group++) {
    const g = Math.floor(group / bands);
    for (let o = 0; o < O; o++) {
      const chance = market.finding[g * O + o];
      const cell = o * groups + group;
      scratch.weights[o] = Math.max(0, ledger.stock[layout.employed + cell] * draw.now[input.onTheJob] * chance);
      scratch.weights[O + o] = Math.max(0, ledger.stock[layout.unemployed + cell] * market.searchWeight[o] * chance);
    }
    splitFlow(scratch.taken, scratch.weights, 2 * O, scratch.joining[group], scratch.v[group], draw.mode);
    takeHired(state, country, group);
  }
  report.employed.fill(0);
  for (let cell = 0; cell < O * groups; cell++)
    report.employed[Math.floor(cell / groups)] += ledger.stock[layout.employed + cell];
}

/** Takes the hired from where they were; where rounding asks for more than there are, from the group's largest account. */
function takeHired(state: ShortageState, { layout }: Country, group: number): void {
  const { ledger, scratch } = state;
  let missing = 0;
  for (let n = 0; n < 2 * O; n++) {
    const from = layout.cells[group * CELLS + n];
    const taken = Math.min(scratch.taken[n], ledger.stock[from]);
    missing += scratch.taken[n] - taken;
    takeOne(state, from, layout.between + group, taken, n);
  }
  for (let n = 0; n < O && missing > 0; n++) {
    const from = layout.cells[group * CELLS + n];
    const taken = Math.min(missing, ledger.stock[from]);
    missing -= taken;
    takeOne(state, from, layout.between + group, taken, n);
  }
}

function takeOne({ ledger, market }: ShortageState, from: number, to: number, taken: number, n: number): void {
  if (taken <= 0) return;
  move(ledger, from, to, taken, n < O ? reason.changeJob : reason.hire);
  if (n < O) market.changes[n] += taken;
}
