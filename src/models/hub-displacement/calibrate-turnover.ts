import { monthly } from '../../economy/calendar.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { type Ages, discouragedShare, employedIn, steadyDurations } from './initial-town.ts';
import { B, D, G, I, K, S, account } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  turnover: at('turnover.junior'),
  retirement: at('retirement'),
  mortality: at('mortality'),
  outMigration: at('outMigration.15-24'),
  internal: at('promotion.internal'),
  posting: at('posting'),
  fillTime: at('fillTime'),
  leavers: at('search.leavers'),
  entrants: at('search.entrants'),
  onTheJob: at('matching.onTheJob'),
  jobFinding: at('jobFinding'),
};

/** Lowest monthly separation rate outside the hub. @assumption a tenth of the European mean of .007 */
const LEAST_SEPARATION = 0.0007;

/** Monthly flows of the start: people who quit and who enter by group, hires by market. */
export type Base = {
  readonly leavers: Float64Array;
  readonly entrants: Float64Array;
  readonly hires: Float64Array;
};

/**
 * The hub's usual exits and hires, and the staffing gaps at which hires and promotions just replace exits. Solves, from the top of
 * the ladder down, the steady state of `postVacancies` and `promote`: a rank's gap after exits is `wait` months of its outside
 * hires, divided by the share that is hired outside; insiders take the rest of what is then still open.
 */
export function hubTurnover(state: HubState, now: Float64Array, base: Base): void {
  const { stock } = state.people;
  const exits = new Float64Array(S);
  const heads = new Float64Array(S);
  const gap = new Float64Array(K * S);
  let promoted = 0;
  let juniors = 0;
  const internal = now[input.internal];
  const external = 1 - internal;
  const wait = Math.max(1, now[input.fillTime]) + 1 / Math.max(1e-9, now[input.posting]) - 1;
  const outside = external > 1e-6 ? 1 / (1 + internal * (wait / external - 1)) : 0;
  for (let k = 0; k < K; k++) {
    for (let s = 0; s < S; s++) {
      exits[s] = 0;
      heads[s] = 0;
      for (let b = 0; b < B; b++) {
        const persons = stock[account.hub + (k * S + s) * B + b];
        const ending = b === B - 1 ? now[input.retirement] + now[input.mortality] : 0;
        const leaving = persons * monthly(now[input.turnover + s] + ending);
        const away = Math.min(leaving, persons * monthly(now[input.outMigration + b]));
        const retiring = persons * monthly(ending);
        base.leavers[k * B + b] += Math.max(0, leaving - away - retiring);
        exits[s] += leaving;
        heads[s] += persons;
      }
    }
    const seniors = exits[2] * outside;
    const toSenior = exits[2] - seniors;
    const mids = (exits[1] + toSenior * external) * outside;
    const toMid = exits[1] + toSenior - mids;
    base.hires[k * S] = exits[0] + toMid;
    base.hires[k * S + 1] = mids;
    base.hires[k * S + 2] = seniors;

    promoted += toMid;
    juniors += heads[0];
    const openSenior = openAfterExits(seniors, toSenior, wait, internal);
    const openMid = openAfterExits(mids, toMid - internal * toSenior, wait, internal);
    const openJunior = wait * base.hires[k * S] - internal * (openMid + openSenior);
    const open = [openJunior, openMid, openSenior];
    for (let s = 0; s < S; s++) gap[k * S + s] = heads[s] > 0 ? (open[s] - exits[s]) / heads[s] : 0;
  }
  state.monthly.promotionAtStart = juniors > 0 ? promoted / juniors : 0;
  const { firms } = state;
  for (let c = 0; c < firms.cells; c++) {
    const k = firms.unitFamily[Math.floor(c / S)];
    firms.wantedAtStart[c] = Math.max(0, firms.staffAtStart[c] * (1 + gap[k * S + (c % S)]));
  }
}

/** Positions of a rank that are open after exits: those advertised outside, and what insiders have been promoted into. */
function openAfterExits(hires: number, promoted: number, wait: number, internal: number): number {
  return internal < 1 - 1e-6 ? (wait * hires) / (1 - internal) : promoted;
}

/**
 * Makes as many people lose their job outside the hub as keeps each age band's unemployment steady. Where more people arrive
 * without a job than the data leave unemployed, entrants of that age find work faster, and then the unemployed too.
 */
export function balanceUnemployment(state: HubState, draw: Draw, ages: Ages, base: Base): void {
  const { market, people } = state;
  const { now } = draw;
  const atOnce = now[input.leavers];
  const share = new Float64Array(D);
  for (let b = 0; b < B; b++) {
    let leavers = 0;
    let entrants = 0;
    let jobs = 0;
    for (let i = 0; i < I; i++) {
      leavers += base.leavers[i * B + b];
      entrants += base.entrants[i * B + b];
      if (i >= K) jobs += employedIn(people.stock, i, b);
    }
    const unemployed = ages.unemployed[b];
    let finding = now[input.jobFinding];
    steadyDurations(share, now, finding);
    const givingUp = discouragedShare(share, now);
    const again = unemployed * givingUp;
    const leaving = unemployed * (idleLeaving(state, now, b) + givingUp);
    const fromHub = leavers * (1 - atOnce);
    const least = LEAST_SEPARATION * jobs;

    let effort = now[input.entrants];
    const room = leaving + unemployed * finding - fromHub - least;
    if ((entrants + again) * (1 - atOnce * effort) > room) {
      const without = entrants + again > 0 ? Math.max(0, room) / (entrants + again) : 0;
      effort = Math.min(1, (1 - without) / atOnce);
    }
    const into = fromHub + (entrants + again) * (1 - atOnce * effort);
    const lost = leaving + unemployed * finding - into;
    market.separation[b] = jobs > 0 ? Math.min(0.5, Math.max(LEAST_SEPARATION, lost / jobs)) : 0;
    if (lost < least && unemployed > 0) finding = Math.min(atOnce, (into + least - leaving) / unemployed);
    market.entrantEffort[b] = effort;
    market.reactivated[b] = again;
    market.idleEffort[b] = steadyDurations(share, now, finding) / atOnce;
    market.durationShare.set(share, b * D);
  }
}

/** Monthly share of the unemployed of an age band who leave the region or the labour force for good. */
export function idleLeaving(state: HubState, now: Float64Array, b: number): number {
  const ending = b === B - 1 ? now[input.retirement] + now[input.mortality] : 0;
  return monthly(now[input.outMigration + b]) + state.market.withdrawal[b] + monthly(ending);
}

export function tradeTurnover(state: HubState, now: Float64Array, base: Base): void {
  const { market, people } = state;
  for (let g = 0; g < G; g++) {
    let jobs = 0;
    let exits = 0;
    for (let b = 0; b < B; b++) {
      const persons = people.stock[account.trade + g * B + b];
      jobs += persons;
      exits += persons * (market.separation[b] + idleLeaving(state, now, b));
    }
    const hires = exits + jobs * now[input.onTheJob] * now[input.leavers];
    base.hires[K * S + g] = hires;
    market.tradeWantedAtStart[g] = jobs - exits + hires * Math.max(1, now[input.fillTime]);
  }
}
