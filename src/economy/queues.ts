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
