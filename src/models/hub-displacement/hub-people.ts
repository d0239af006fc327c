import { monthly } from '../../economy/calendar.ts';
import { shareOf, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { B, K, S, account, reason, stream } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  turnover: at('turnover.junior'),
  retirement: at('retirement'),
  mortality: at('mortality'),
};

const stock = new Float64Array(B);
const byAge = new Float64Array(B);
const turnover = new Float64Array(S);

/** Books the month's exits and layoffs of all firms in the people ledger, spread over ages as the staff is. */
export function bookExits(state: HubState, draw: Draw, month: number): void {
  const { scratch, monthly: figures } = state;
  const { exits, laidOff } = state.firms;
  clear(figures.laidOffByFamily);
  for (let cell = 0; cell < K * S; cell++) figures.laidOffByFamily[Math.floor(cell / S)] += laidOff[cell];
  draw.uniforms(scratch.u, K * S * (B + 2), stream.hubAges, month);
  for (let s = 0; s < S; s++) turnover[s] = monthly(draw.now[input.turnover + s] * state.market.quitPull);
  const ending = monthly(draw.now[input.retirement] + draw.now[input.mortality]);
  for (let cell = 0; cell < K * S; cell++) {
    const u = cell * (B + 2);
    if (exits[cell] > 0) bookQuits(state, draw, cell, u, turnover[cell % S], ending);
    if (laidOff[cell] > 0) bookLayoffs(state, draw, cell, scratch.u[u + 1]);
  }
}

/**
 * Those who leave retire, die, move away or look for another job, by the hazards of their age. A tight market multiplies the quits
 * and nothing else (B5): of those who leave, the fewer then move away or retire.
 *
 * @param quitting, ending monthly chances of quitting in this month's market, moves away included, and of retiring or dying
 */
function bookQuits(state: HubState, draw: Draw, cell: number, u: number, quitting: number, ending: number): void {
  const { people, market, scratch } = state;
  const { now, mode } = draw;
  const first = account.hub + cell * B;
  for (let b = 0; b < B; b++) stock[b] = people.stock[first + b] * (b === B - 1 ? quitting + ending : quitting);
  splitFlow(byAge, stock, B, state.firms.exits[cell], scratch.u[u], mode);
  passOnYounger(people.stock, first);
  const k = Math.floor(cell / S);
  for (let b = 0; b < B; b++) {
    let leaving = byAge[b];
    if (leaving <= 0) continue;
    const away = Math.min(1, market.emigration[b] / Math.max(1e-9, quitting));
    if (b === B - 1) {
      const retiring = ending / Math.max(1e-9, ending + quitting);
      const out = shareOf(leaving, retiring, scratch.u[u + 2 + b], mode);
      const dead = shareOf(
        out,
        now[input.mortality] / Math.max(1e-9, now[input.retirement] + now[input.mortality]),
        1 - scratch.u[u + 2 + b],
        mode,
      );
      move(people, first + b, account.retired, out - dead, reason.retire);
      move(people, first + b, account.dead, dead, reason.die);
      leaving -= out;
    }
    const moving = shareOf(leaving, away, scratch.u[u + 2 + b], mode);
    move(people, first + b, account.away + b, moving, reason.quitAway);
    move(people, first + b, account.leavers + k * B + b, leaving - moving, reason.quit);
  }
}

/** Where more of the oldest were to leave than there are, the others do: they leave oftener, so chance may ask for too many. */
function passOnYounger(heads: Float64Array, first: number): void {
  for (let b = B - 1; b > 0; b--) {
    const over = byAge[b] - heads[first + b];
    if (over <= 0) return;
    byAge[b] -= over;
    byAge[b - 1] += over;
  }
}

function bookLayoffs(state: HubState, draw: Draw, cell: number, u: number): void {
  const { people, displaced, firms } = state;
  const first = account.hub + cell * B;
  for (let b = 0; b < B; b++) stock[b] = people.stock[first + b];
  splitFlow(byAge, stock, B, firms.laidOff[cell], u, draw.mode);
  const k = Math.floor(cell / S);
  for (let b = 0; b < B; b++) {
    if (byAge[b] <= 0) continue;
    move(people, first + b, account.separated + k * B + b, byAge[b], reason.layoff);
    displaced.joining[k * B + b] += byAge[b];
  }
}

/** Books the month's promotions: people move up one seniority, spread over ages as their rank is. */
export function bookPromotions(state: HubState, draw: Draw, month: number): void {
  const { people, scratch } = state;
  const { promoted } = state.firms;
  draw.uniforms(scratch.u, K * S, stream.hubAges, month + 100000);
  for (let cell = K * S - 1; cell >= 0; cell--) {
    if (promoted[cell] <= 0) continue;
    const first = account.hub + cell * B;
    for (let b = 0; b < B; b++) stock[b] = people.stock[first + b];
    splitFlow(byAge, stock, B, promoted[cell], scratch.u[cell], draw.mode);
    for (let b = 0; b < B; b++) move(people, first + b, first + B + b, byAge[b], reason.promote);
  }
}
