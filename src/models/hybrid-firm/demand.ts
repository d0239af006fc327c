import { nextCycle } from '../../economy/macro.ts';
import { erlangA, erlangC, meanWait } from '../../economy/queues.ts';
import { poisson } from '../../numeric/binomial.ts';
import { exp, pow } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { TICK, TICKS, stream } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  growth: at('demand.growth'),
  level: at('demand.level'),
  persistence: at('demand.persistence'),
  volatility: at('demand.volatility'),
  season: at('demand.season'),
  open: at('queue.hours'),
  patience: at('queue.patience'),
  target: at('queue.target'),
  within: at('queue.within'),
  closedDemand: at('queue.closedDemand'),
  returning: at('queue.return'),
};

/** The year's swing by calendar month: busiest in autumn, quiet in spring (a triangle wave). */
const SEASON = [-0.5, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.25, 0.5, 1, 0.75, 0.25] as const;

const queue = { wait: 0, abandoned: 0, mean: 0 };

/** (C1), (K3) The month's demand relative to the start. */
export function advanceDemand(state: FirmState, firm: Firm, draw: Draw, month: number): void {
  const { work, scratch } = state;
  const { now } = draw;
  draw.uniforms(scratch.u, 1, stream.cycle, month);
  const shock = draw.mode === 'expected' ? 0.5 : scratch.u[0];
  work.lnCycle = nextCycle(work.lnCycle, now[input.persistence], now[input.volatility], shock);
  const season = 1 + now[input.season] * SEASON[(firm.start + month) % 12];
  work.trend *= pow(Math.max(0, 1 + now[input.growth]), 1 / 12);
  work.demandIndex = now[input.level] * work.trend * season * exp(work.lnCycle);
}

/** (C1) Pieces that come in during a tick. */
export function receiveWork(state: FirmState, draw: Draw, tick: number): void {
  const { work, scratch } = state;
  const { arrived, volume, todo, backlog } = work;
  draw.uniforms(scratch.u, arrived.length, stream.arrivals, tick);
  for (let j = 0; j < arrived.length; j++) {
    const mean = volume[j] * work.demandIndex * TICK;
    arrived[j] = draw.mode === 'expected' ? mean : poisson(mean, scratch.u[j]);
    todo[j] = backlog[j] + arrived[j];
  }
}

/**
 * (C7) Tasks with somebody on the line, role by role: who waits and for how long, and the share that hangs up (Erlang A; Erlang C where nobody
 * does), if as many people sit at the phones as the role has hours for. Calls that AI or an outside team answers do not reach these lines.
 */
export function waitOnTheLine(state: FirmState, firm: Firm, now: Float64Array): void {
  const { work, hours, monthly } = state;
  work.hangUp.fill(0);
  monthly.waitChance = 0;
  monthly.waitTime = 0;
  work.closed = closedShare(now);
  work.silent = work.closed * (1 - now[input.returning]);
  hours.lineTarget.seconds = now[input.target];
  hours.lineTarget.missed = 1 - now[input.within];
  for (let r = 0; r < firm.roles.length; r++) {
    let calls = 0;
    let talk = 0;
    let other = 0;
    for (let j = 0; j < firm.tasks.length; j++) {
      if (firm.tasks[j].role !== r) continue;
      const pieces = work.volume[j] * work.demandIndex * (1 - work.lastAway[j]);
      if (firm.tasks[j].deadline > 0) other += pieces * work.hours[j];
      else {
        calls += pieces;
        talk += pieces * work.hours[j];
      }
    }
    hours.lineLoad[r] = talk / now[input.open];
    if (talk <= 0) continue;
    const handling = talk / calls;
    const servers = Math.floor(Math.max(0, hours.capacity[r] * TICKS - other) / now[input.open]);
    hours.lineHandling[r] = handling;
    hours.lineServers[r] = servers;
    wait(servers, hours.lineLoad[r], now[input.patience] / 60 / handling);
    monthly.waitChance = Math.max(monthly.waitChance, queue.wait);
    monthly.waitTime = Math.max(monthly.waitTime, Math.min(queue.mean, now[input.open] / handling));
    for (let j = 0; j < firm.tasks.length; j++) {
      if (firm.tasks[j].role === r && firm.tasks[j].deadline <= 0) work.hangUp[j] = queue.abandoned;
    }
  }
}

/** Hours of a month. */
const ALL_HOURS = (24 * 365) / 12;

/** (C7) Share of contacts that come while lines are closed: AI answers at all hours, people only when they are there. */
export function closedShare(now: Float64Array): number {
  const open = now[input.open];
  const closed = now[input.closedDemand] * Math.max(0, ALL_HOURS - open);
  return closed / (open + closed);
}

/** Fills `queue`; times in handling times. A mean wait is that over all callers: by Little's law what hangs up has waited for it. */
function wait(servers: number, load: number, patience: number): void {
  if (patience > 0) {
    erlangA(queue, servers, load, patience);
    queue.mean = queue.abandoned * patience;
    return;
  }
  queue.wait = erlangC(servers, load);
  queue.abandoned = 0;
  queue.mean = meanWait(servers, load);
}
