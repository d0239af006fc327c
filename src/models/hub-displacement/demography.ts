import { monthly } from '../../economy/calendar.ts';
import { climb, drawFlow, moveOn, shareOf, splitFlow } from '../../economy/flows.ts';
import { type Ledger, move } from '../../economy/ledger.ts';
import { outHazard } from '../../economy/migration.ts';
import type { Draw, Mode } from '../model.ts';
import { ageBandYears, durationMonths } from './categories.ts';
import { at } from './indices.ts';
import { EARLY_DISCOURAGEMENT } from './initial-town.ts';
import { B, D, G, GROUPS, I, K, S, TRAINED, account, reason, stream } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  retirement: at('retirement'),
  mortality: at('mortality'),
  outMigration: at('outMigration.15-24'),
  unemploymentEffect: at('migration.unemployment'),
  wageEffect: at('migration.wage'),
  discouragement: at('discouragement'),
};

const OLDEST = B - 1;
/** Ways out of unemployment other than a job: moving away, retiring, giving up. */
const WAYS = 3;
const ways = new Float64Array(WAYS);
const byWay = new Float64Array(WAYS);
const weights = new Float64Array(D);
const taken = new Float64Array(D);

/** Rows of the ledger by age that grow older: first account, rows, classes within an age. */
const AGEING: readonly (readonly [first: number, rows: number, classes: number])[] = [
  [account.hub, K * S, 1],
  [account.trade, G, 1],
  [account.unemployed, I, D],
  [account.inactive, I, 1],
];

/**
 * Slow moves, of which a year sees a few per cent, come to a third of the occupations each month, three months' worth at once: the
 * region's flows are the same every month, the work is a third.
 */
export const QUARTER = 3;

/** Trades, occupations and ageing rows whose turn it is in a month, at most. */
const TRADES_A_TIME = Math.ceil(G / QUARTER);
const OCCUPATIONS_A_TIME = Math.ceil(I / QUARTER);
const ROWS_A_TIME = AGEING.reduce((sum, [, rows]) => sum + Math.ceil(rows / QUARTER), 0);

/** Chance to move on to the next band at one of these moves, by age. */
const GROWING_OLDER = Float64Array.from(ageBandYears, (years) => QUARTER / (12 * years));

/** Chance within three months, given that of one. */
export function overQuarter(monthlyChance: number): number {
  const staying = 1 - monthlyChance;
  return 1 - staying * staying * staying;
}

/**
 * Time passes: of an age band of so many years one person in as many moves on in a year. Bands lose people all year and not in
 * January only, as single years of age would: entrants come every month, and rates by age would jump each January otherwise.
 */
export function growOlder(state: HubState, draw: Draw, month: number): void {
  const { people, scratch } = state;
  draw.uniforms(scratch.u, ROWS_A_TIME * OLDEST, stream.ageing, month);
  let n = 0;
  let older = 0;
  for (const [first, rows, classes] of AGEING) {
    for (let row = month % QUARTER; row < rows; row += QUARTER) {
      for (let b = OLDEST - 1; b >= 0; b--) {
        const from = first + (row * B + b) * classes;
        older += moveOn(people, from, classes, classes, GROWING_OLDER[b], scratch.u[n++], draw.mode);
      }
    }
  }
  people.flow[reason.age] += older;
}

/**
 * Who leaves the region or the labour force this month, outside the hub; the hub's own are part of its exits. Competing risks (K1):
 * one draw for all of them, then told apart.
 */
export function leaveLabourForce(state: HubState, draw: Draw, month: number): void {
  const { market, scratch, monthly: figures } = state;
  const { now } = draw;
  const unemployment = figures.labourForce > 0 ? figures.unemployed / figures.labourForce : 0;
  const gap = unemployment - market.regionUnemploymentAtStart;
  const moves = (base: number) =>
    monthly(outHazard(base, gap, figures.lnWage, now[input.unemploymentEffect], now[input.wageEffect]));
  figures.stayed = 0;
  draw.uniforms(scratch.u, (TRADES_A_TIME + OCCUPATIONS_A_TIME) * B, stream.emigration, month);
  draw.uniforms(scratch.v, (TRADES_A_TIME + OCCUPATIONS_A_TIME) * B, stream.retirement, month);
  const turn = month % QUARTER;
  for (let b = 0; b < B; b++) {
    const moving = moves(now[input.outMigration + b]);
    figures.stayed += figures.labourForceByAge[b] * Math.max(0, moves(market.emigrationAtStart[b]) - moving);
    market.emigration[b] = moving;
    leaveTrades(state, draw, b, moving, turn);
    leaveUnemployment(state, draw, b, moving, turn);
  }
}

function leaveTrades(
  { people, market, scratch }: HubState,
  { now, mode }: Draw,
  b: number,
  moving: number,
  turn: number,
): void {
  const ending = b === OLDEST ? now[input.retirement] + now[input.mortality] : 0;
  const retiring = market.withdrawal[b] + monthly(ending);
  const dying = ending > 0 ? (monthly(ending) * now[input.mortality]) / (ending * retiring) : 0;
  const leaving = moving + retiring;
  if (leaving <= 0) return;
  const chance = overQuarter(leaving);
  for (let g = turn, u = b; g < G; g += QUARTER, u += B) {
    const from = account.trade + g * B + b;
    const out = drawFlow(people.stock[from], chance, scratch.u[u], mode);
    if (out <= 0) continue;
    const away = shareOf(out, moving / leaving, scratch.v[u], mode);
    const dead = shareOf(out - away, dying, 1 - scratch.v[u], mode);
    move(people, from, account.away + b, away, reason.leave);
    move(people, from, account.dead, dead, reason.die);
    move(people, from, account.retired, out - away - dead, reason.retire);
  }
}

/** The unemployed move away, retire or stop looking; the longer they have looked, the more of them stop. */
function leaveUnemployment(state: HubState, draw: Draw, b: number, moving: number, turn: number): void {
  const { people, market, scratch } = state;
  const { now, mode } = draw;
  const { stock } = people;
  const ending = b === OLDEST ? now[input.retirement] + now[input.mortality] : 0;
  const retiring = market.withdrawal[b] + monthly(ending);
  const leaving = moving + retiring;
  for (let i = turn, u = TRADES_A_TIME * B + b; i < I; i += QUARTER, u += B) {
    const group = i * B + b;
    const first = account.unemployed + group * D;
    let total = 0;
    for (let d = 0; d < D; d++) total += stock[first + d];
    if (total <= 0) continue;
    const lasting = stock[first + TRAINED - 1];
    const givingUp = (now[input.discouragement] * (lasting + EARLY_DISCOURAGEMENT * (total - lasting))) / total;
    const out = drawFlow(total, overQuarter(Math.min(1, leaving + givingUp)), scratch.u[u], mode);
    if (out <= 0) continue;
    ways[0] = moving;
    ways[1] = retiring;
    ways[2] = givingUp;
    splitFlow(byWay, ways, WAYS, out, scratch.v[u], mode);
    const luck = 1 - scratch.v[u];
    if (byWay[0] + byWay[1] > 0) takeUnemployed(people, mode, group, byWay[0], byWay[1], luck);
    if (byWay[2] > 0) discourage(people, mode, group, byWay[2], luck);
  }
}

/** People of a group who move away or retire are taken from its unemployed, whatever their duration. */
function takeUnemployed(people: Ledger, mode: Mode, group: number, away: number, retired: number, u: number): void {
  const { stock, flow } = people;
  const first = account.unemployed + group * D;
  for (let d = 0; d < D; d++) weights[d] = stock[first + d];
  splitFlow(taken, weights, D, away + retired, u, mode);
  for (let d = 0; d < D; d++) stock[first + d] -= taken[d];
  stock[account.away + (group % B)] += away;
  stock[account.retired] += retired;
  flow[reason.leave] += away;
  flow[reason.retire] += retired;
}

function discourage(people: Ledger, mode: Mode, group: number, persons: number, u: number): void {
  const first = account.unemployed + group * D;
  for (let d = 0; d < D; d++) {
    weights[d] = Math.max(0, people.stock[first + d]) * (d === TRAINED - 1 ? 1 : EARLY_DISCOURAGEMENT);
  }
  splitFlow(taken, weights, D, persons, u, mode);
  for (let d = 0; d < D; d++) {
    const out = Math.min(taken[d], people.stock[first + d]);
    move(people, first + d, account.inactive + group, out, reason.discourage);
  }
}

/** Chance to reach the next class of duration within a month. */
const WAITING = Float64Array.from(durationMonths, (months) => 1 / months);

/** Spells of unemployment grow longer. */
export function ageSpells({ people, scratch }: HubState, draw: Draw, month: number): void {
  draw.uniforms(scratch.u, GROUPS, stream.durations, month);
  let longer = 0;
  for (let group = 0; group < GROUPS; group++) {
    longer += climb(people, account.unemployed + group * D, WAITING, scratch.u[group], draw.mode);
  }
  people.flow[reason.wait] += longer;
}
