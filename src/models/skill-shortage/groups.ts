import { splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import type { Draw } from '../model.ts';
import { CELLS, O, reason } from './layout.ts';
import type { Country, ShortageState } from './state.ts';

/**
 * Takes people out of a group's labour force, whatever they do there, in proportion to how many do it: into the same place of another
 * group when they grow older, else into the group's account between. Vacated jobs are counted by occupation.
 */
export function takeFromGroup(
  state: ShortageState,
  country: Country,
  group: number,
  amount: number,
  why: number,
  u: number,
  mode: Draw['mode'],
  older: number,
): void {
  if (amount <= 0) return;
  const { ledger, market, scratch } = state;
  const { cells, between } = country.layout;
  const { stock } = ledger;
  const first = group * CELLS;
  if (mode === 'expected') {
    let total = 0;
    for (let n = 0; n < CELLS; n++) total += stock[cells[first + n]];
    if (total <= 0) return;
    const share = amount / total;
    for (let n = 0; n < CELLS; n++) scratch.taken[n] = stock[cells[first + n]] * share;
  } else {
    for (let n = 0; n < CELLS; n++) scratch.weights[n] = stock[cells[first + n]];
    splitFlow(scratch.taken, scratch.weights, CELLS, amount, u, mode);
  }
  for (let n = 0; n < CELLS; n++) {
    const taken = scratch.taken[n];
    if (taken <= 0) continue;
    const to = older >= 0 ? cells[older * CELLS + n] : between + group;
    move(ledger, cells[first + n], to, taken, why);
    if (older < 0 && n < O) market.exits[n] += taken;
  }
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
  for (let o = 0; o < O; o++) scratch.weights[o] = shares[at + o];
  splitFlow(scratch.byOccupation, scratch.weights, O, amount, u, mode);
  for (let o = 0; o < O; o++) {
    const persons = scratch.byOccupation[o];
    if (persons <= 0) continue;
    const willing = mode === 'expected' ? direct * persons : Math.floor(direct * persons + v);
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
