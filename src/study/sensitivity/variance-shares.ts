import { meanOf, varianceOf } from '../../results/summary.ts';
import type { UncertainInput } from '../idle-inputs.ts';
import { isBeyondChance } from '../ties.ts';

/** Share of an outcome's variance that an uncertain input explains alone: its first-order Sobol' index, with its standard error. */
export type VarianceShare = { readonly share: number; readonly error: number };

/**
 * First-order index from given draws: sorted by the input into groups of equal size, the variance between the groups' means, less what
 * luck puts there, over all variance. An input without influence may come out slightly below 0. Draws without an outcome (NaN) are left out. Standard error of a correlation
 * ratio under normal errors.
 *
 * @source plischke2013 class-based estimator
 */
export function varianceShare(input: ArrayLike<number>, outcome: ArrayLike<number>): VarianceShare {
  return shareInOrder(orderBy(input), outcome);
}

function orderBy(input: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: input.length }, (_, draw) => draw).sort((a, b) => input[a] - input[b]);
}

function shareInOrder(order: Uint32Array, outcome: ArrayLike<number>): VarianceShare {
  const sorted = new Float64Array(order.length);
  let n = 0;
  for (const draw of order) if (!Number.isNaN(outcome[draw])) sorted[n++] = outcome[draw];
  const groups = varianceGroups(n);
  const all = varianceOf(sorted.subarray(0, n)) * (n - 1);
  if (n <= groups || !(all > 0)) return { share: 0, error: 0 };
  let within = 0;
  for (let group = 0; group < groups; group++) {
    const own = sorted.subarray(Math.round((group * n) / groups), Math.round(((group + 1) * n) / groups));
    const mean = meanOf(own);
    for (const value of own) within += (value - mean) ** 2;
  }
  const share = 1 - (within / (n - groups)) * ((n - 1) / all);
  const left = 1 - Math.max(0, share);
  const error = left * Math.sqrt((4 * Math.max(0, share)) / n + (2 * (groups - 1)) / n ** 2);
  return { share, error };
}

/** Groups that so many draws are sorted into: enough for a bent response, not so many that each holds a handful. */
export function varianceGroups(draws: number): number {
  return Math.max(2, Math.round(Math.sqrt(draws) / 2));
}

/**
 * Shares of uncertain inputs in an outcome, draw by draw in one future, largest first. Inputs may go together, because a scenario says so or
 * because few points in many dimensions cannot be even in every pair: what an input shows only because a stronger one goes with it is
 * the stronger one's.
 */
export function varianceShares(
  inputs: readonly UncertainInput[],
  outcome: ArrayLike<number>,
): (VarianceShare & { readonly input: string })[] {
  const found = inputs
    .map(({ input, values }) => ({ input, values, order: orderBy(values) }))
    .map((one) => ({ ...one, ...shareInOrder(one.order, outcome) }));
  const own: typeof found = [];
  for (const one of found.sort(bySize)) {
    const lent = own.reduce((sum, { share, values }) => {
      const together = share > 0 ? shareInOrder(one.order, values) : { share: 0, error: 0 };
      return explains(together) ? sum + share * together.share : sum;
    }, 0);
    own.push(explains(one) ? { ...one, share: one.share - lent } : one);
  }
  return own.sort(bySize).map(({ input, share, error }) => ({ input, share, error }));
}

/** Whether an input explains more than chance. */
export function explains({ share, error }: VarianceShare): boolean {
  return share > 0 && isBeyondChance(share, error);
}

function bySize(a: { input: string; share: number }, b: { input: string; share: number }): number {
  return b.share - a.share || (a.input < b.input ? -1 : 1);
}
