import { exp } from '../numeric/arithmetic.ts';
import { normalCdf } from '../numeric/normal.ts';

const INVERSE_SQRT_TWO_PI = 0.3989422804014327;

/** Share of calls that find all of `servers` busy where nobody waits; `load` in servers (Erlang B). @source erlang1917 */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** (C7) Chance to wait where everybody waits as long as it takes (Erlang C, M/M/n). 1 where the load is not below the servers. */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  const blocked = erlangB(servers, load);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** (C7) The same for many servers, β = (n − R)/√R. @source halfinwhitt1981 */
export function halfinWhitt(servers: number, load: number): number {
  const beta = (servers - load) / Math.sqrt(load);
  if (beta <= 0) return 1;
  const density = INVERSE_SQRT_TWO_PI * exp((-beta * beta) / 2);
  return 1 / (1 + (beta * normalCdf(beta)) / density);
}

/** Mean wait over all callers in handling times, everybody patient. Infinity where the load is not below the servers. */
export function meanWait(servers: number, load: number): number {
  return load < servers ? erlangC(servers, load) / (servers - load) : Infinity;
}

export type Impatient = { wait: number; abandoned: number };

/**
 * (C7) Queue whose callers hang up (Erlang A, M/M/n+M): fills `out` with the chance to wait and the share that hangs up.
 *
 * @param patience mean time until a waiting caller hangs up, in handling times
 * @source palm1957
 */
export function erlangA(out: Impatient, servers: number, load: number, patience: number): void {
  if (load <= 0 || servers <= 0) {
    out.wait = load > 0 ? 1 : 0;
    out.abandoned = out.wait;
    return;
  }
  const blocked = erlangB(servers, load);
  let term = 1;
  let sum = 1;
  let waiting = 0;
  for (let k = 1; term > 1e-12 * sum && k < 100_000; k++) {
    term *= load / (servers + k / patience);
    sum += term;
    waiting += k * term;
  }
  const idle = (1 - blocked) / blocked;
  out.wait = sum / (idle + sum);
  out.abandoned = waiting / (idle + sum) / patience / load;
}

/** From this load on the square-root rule is good enough to staff by. */
const MANY = 20;

/**
 * (C7) Servers at which no more than `missed` of patient callers wait longer than `target` handling times. Square-root staffing: the load
 * and a safety of β times its root, with β from Halfin and Whitt; below a load of 20 the smallest whole number by Erlang C.
 *
 * @source halfinwhitt1981
 */
export function serversFor(load: number, target: number, missed: number): number {
  if (load <= 0) return 0;
  if (load < MANY) {
    let servers = Math.floor(load) + 1;
    while (erlangC(servers, load) * exp(-(servers - load) * target) > missed) servers++;
    return servers;
  }
  const root = Math.sqrt(load);
  let low = 0;
  let high = 10;
  for (let halving = 0; halving < 40; halving++) {
    const beta = (low + high) / 2;
    const servers = load + beta * root;
    if (halfinWhitt(servers, load) * exp(-beta * root * target) > missed) low = beta;
    else high = beta;
  }
  return load + high * root;
}
