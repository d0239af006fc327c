import { splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import type { Draw } from '../model.ts';
import { CELLS, HELD, O, WAITING, reason } from './layout.ts';
import type { Country, ShortageState } from './state.ts';

/**
 * Takes people out of a group's labour force, whatever they do there, in proportion to how many do it, into the group's account between.
 * Vacated jobs are counted by occupation.
 */
export function takeFromGroup(
  state: ShortageState,
  country: Country,
  group: number,
  amount: number,
  why: number,
  u: number,
  mode: Draw['mode'],
): void {
  if (amount <= 0) return;
  const { ledger, market, scratch } = state;
  const { cells, between } = country.layout;
  const { stock } = ledger;
  const first = group * CELLS;
  if (mode === 'expected') {
    let total = 0;
    for (let n = 0; n < CELLS; n++) total += stock[cells[first + n]];
    if (total > 0) takeShare(state, country, group, amount / total, why);
    return;
  }
  for (let n = 0; n < CELLS; n++) scratch.weights[n] = stock[cells[first + n]];
  splitFlow(scratch.taken, scratch.weights, CELLS, amount, u, mode);
  for (let n = 0; n < CELLS; n++) {
    if (scratch.taken[n] <= 0) continue;
    move(ledger, cells[first + n], between + group, scratch.taken[n], why);
    if (n < O) market.exits[n] += scratch.taken[n];
  }
}

/**
 * People of a group grow into the next, into the same place: `held` of those held back by the pension age, who are known by age, and all
 * others in proportion.
 */
export function growIntoGroup(
  state: ShortageState,
  country: Country,
  group: number,
  older: number,
  amount: number,
  held: number,
  u: number,
  mode: Draw['mode'],
): void {
  if (amount <= 0) return;
  const { ledger, scratch } = state;
  const { cells } = country.layout;
  const first = group * CELLS;
  for (let n = 0; n < CELLS; n++) scratch.weights[n] = n === HELD ? 0 : ledger.stock[cells[first + n]];
  const waiting = Math.min(mode === 'expected' ? held : Math.floor(held), ledger.stock[cells[first + HELD]], amount);
  splitFlow(scratch.taken, scratch.weights, CELLS, amount - waiting, u, mode);
  scratch.taken[HELD] = waiting;
  for (let n = 0; n < CELLS; n++) {
    if (scratch.taken[n] > 0) move(ledger, cells[first + n], cells[older * CELLS + n], scratch.taken[n], reason.age);
  }
}

/** The same share of everyone in a group, into its account between; moves written out. */
function takeShare(
  { ledger, market }: ShortageState,
  { layout }: Country,
  group: number,
  share: number,
  why: number,
): void {
  const { stock, flow } = ledger;
  const { cells } = layout;
  const { exits } = market;
  let all = 0;
  for (let n = 0; n < CELLS; n++) {
    const cell = cells[group * CELLS + n];
    const taken = stock[cell] * share;
    stock[cell] -= taken;
    all += taken;
    if (n < O) exits[n] += taken;
  }
  stock[layout.between + group] += all;
  flow[why] += all;
}

/** The same of all groups at once, in expected values: accounts of all groups for one thing that people do lie side by side. */
export function takeFromGroups(
  { ledger, market, scratch, report }: ShortageState,
  { layout }: Country,
  amounts: Float64Array,
  why: number,
): void {
  const { stock, flow } = ledger;
  const { cells, groups, bands, between } = layout;
  const { exits } = market;
  const shares = scratch.byGroup;
  // Training comes last and is empty in most months of most runs.
  const rows = report.trainees > 0 ? CELLS : WAITING + 1;
  // Women and men of a band at once: neither sum waits for the other.
  for (let women = 0; women < bands; women++) {
    const men = bands + women;
    let ofWomen = 0;
    let ofMen = 0;
    for (let n = 0; n < rows; n++) {
      const first = cells[n];
      ofWomen += stock[first + women];
      ofMen += stock[first + men];
    }
    shares[women] = amounts[women] > 0 && ofWomen > 0 ? amounts[women] / ofWomen : 0;
    shares[men] = amounts[men] > 0 && ofMen > 0 ? amounts[men] / ofMen : 0;
  }
  let all = 0;
  for (let n = 0; n < rows; n++) {
    const first = cells[n];
    let leaving = 0;
    for (let group = 0; group < groups; group++) {
      const persons = stock[first + group];
      const taken = persons * shares[group];
      stock[first + group] = persons - taken;
      stock[between + group] += taken;
      leaving += taken;
    }
    if (n < O) exits[n] += leaving;
    all += leaving;
  }
  flow[why] += all;
}

/** People of a group's account between who take up or look for work in an occupation; a filled vacancy is taken out. */
export function enterOccupations(
  state: ShortageState,
  country: Country,
  group: number,
  amount: number,
  shares: Float64Array,
  at: number,
  direct: number,
  u: number,
  v: number,
  mode: Draw['mode'],
): void {
  if (amount <= 0) return;
  const { ledger, market, scratch } = state;
  const { layout } = country;
  const from = layout.between + group;
  if (mode === 'expected') {
    enterExpected(state, country, group, amount, shares, at, direct);
    return;
  }
  for (let o = 0; o < O; o++) scratch.weights[o] = shares[at + o];
  splitFlow(scratch.byOccupation, scratch.weights, O, amount, u, mode);
  for (let o = 0; o < O; o++) {
    const persons = scratch.byOccupation[o];
    if (persons <= 0) continue;
    const willing = Math.floor(direct * persons + v);
    const hired = Math.max(0, Math.min(willing, market.vacancies[o]));
    if (hired > 0) {
      market.vacancies[o] -= hired;
      market.direct[o] += hired;
      move(ledger, from, layout.employed + o * layout.groups + group, hired, reason.enterDirectly);
    }
    if (persons > hired)
      move(ledger, from, layout.unemployed + o * layout.groups + group, persons - hired, reason.enter);
  }
}

/** The same in expected values, moves written out. */
function enterExpected(
  { ledger, market }: ShortageState,
  { layout }: Country,
  group: number,
  amount: number,
  shares: Float64Array,
  at: number,
  direct: number,
): void {
  const { stock, flow } = ledger;
  const { employed, unemployed, groups, between } = layout;
  const { vacancies, direct: filled } = market;
  let total = 0;
  for (let o = 0; o < O; o++) total += shares[at + o];
  const each = amount / total;
  let hiredInAll = 0;
  for (let o = 0; o < O; o++) {
    const persons = shares[at + o] * each;
    const willing = direct * persons;
    const open = vacancies[o];
    const hired = willing < open ? willing : open > 0 ? open : 0;
    vacancies[o] -= hired;
    filled[o] += hired;
    stock[employed + o * groups + group] += hired;
    stock[unemployed + o * groups + group] += persons - hired;
    hiredInAll += hired;
  }
  stock[between + group] -= amount;
  flow[reason.enterDirectly] += hiredInAll;
  flow[reason.enter] += amount - hiredInAll;
}
