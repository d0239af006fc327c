import { erlangC, halfinWhitt } from '../../economy/queues.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import { logGamma } from '../../numeric/gamma-function.ts';
import { because, printed } from './suite.ts';
import type { Check, Suite } from './suite.ts';

/** Waiting in a queue with several servers, and its limit for many. */
export const queues: Suite = {
  name: 'queues',
  title: 'Queues: Erlang C and Halfin–Whitt',
  checks: () => [
    check('C-T5 (1, .8)', 'Chance to wait with one server and a load of .8', 'erlang1917', 0.8, erlangC(1, 0.8), 4),
    check('C-T5 (5, 4)', 'Chance to wait with five servers and a load of 4', 'erlang1917', 0.5541, erlangC(5, 4), 4),
    ...[10, 40, 200].map((servers): Check => ({
      id: `Erlang C (${servers}, ${servers - 3})`,
      what: `Chance to wait with ${servers} servers and a load of ${servers - 3}, against the sum of its definition`,
      source: 'erlang1917',
      follows: true,
      published: bySum(servers, servers - 3),
      ours: erlangC(servers, servers - 3),
      tolerance: 1e-11,
      why: because.rounding,
    })),
    ...[20, 50, 200].map((servers): Check => {
      const load = servers - Math.sqrt(servers) / 2;
      return {
        id: `Halfin–Whitt n=${servers}`,
        what: `Chance to wait for n = ${servers}, load ${load.toFixed(2)}: the limit against Erlang C`,
        source: 'halfinwhitt1981',
        follows: true,
        published: erlangC(servers, load),
        ours: halfinWhitt(servers, load),
        tolerance: 0.12 / Math.sqrt(servers),
        why: 'the limit is approached as 1/√n; .12 bounds the factor at this distance from full load',
      };
    }),
    {
      id: 'Halfin–Whitt limit',
      what: 'Chance to wait for n = 200,000 at β = .5 against the limit',
      source: 'halfinwhitt1981',
      follows: true,
      published: halfinWhitt(200_000, loadAt(200_000, 0.5)),
      ours: erlangC(200_000, loadAt(200_000, 0.5)),
      tolerance: 0.0005,
      why: '.12/√n, rounded up',
    },
  ],
};

function check(id: string, what: string, source: string, published: number, ours: number, decimals: number): Check {
  return { id, what, source, follows: true, published, ours, ...printed(decimals) };
}

/** The load R with (n − R)/√R = β. */
function loadAt(servers: number, beta: number): number {
  const root = (-beta + Math.sqrt(beta * beta + 4 * servers)) / 2;
  return root * root;
}

/** P(wait) = L/(S + L), S = Σ_{k<n} R^k/k!, L = R^n/n! · n/(n − R), by logarithms. */
function bySum(servers: number, load: number): number {
  const weight = (k: number): number => exp(k * log(load) - logGamma(k + 1) - load);
  let free = 0;
  for (let k = 0; k < servers; k++) free += weight(k);
  const late = (weight(servers) * servers) / (servers - load);
  return late / (free + late);
}
