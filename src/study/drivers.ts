import { meanOf, varianceOf } from '../results/summary.ts';
import type { UncertainInput } from './idle-inputs.ts';

/** How closely an uncertain input goes with an outcome over the draws. */
export type DriverRow = { readonly input: string; readonly spearman: number; readonly error: number };

/**
 * Spearman's rank correlation of uncertain inputs with an outcome, strongest first. It screens: it sees
 * monotone effects one at a time, no interactions, and correlated inputs share theirs. Standard error 1 / √(n − 1) under
 * independence.
 */
export function drivers(inputs: readonly UncertainInput[], outcome: Float64Array): DriverRow[] {
  const ranked = ranks(outcome);
  return inputs
    .map(({ input, values }) => ({
      input,
      spearman: correlation(ranks(values), ranked),
      error: 1 / Math.sqrt(Math.max(1, outcome.length - 1)),
    }))
    .sort((a, b) => Math.abs(b.spearman) - Math.abs(a.spearman) || (a.input < b.input ? -1 : 1));
}

/** Ranks from 0; equal values share the mean of their ranks. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from({ length: values.length }, (_, index) => index).sort((a, b) => values[a] - values[b]);
  const rank = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && values[order[end]] === values[order[first]]) end++;
    for (let index = first; index < end; index++) rank[order[index]] = (first + end - 1) / 2;
    first = end;
  }
  return rank;
}

function correlation(x: Float64Array, y: Float64Array): number {
  const meanX = meanOf(x);
  const meanY = meanOf(y);
  let product = 0;
  for (let index = 0; index < x.length; index++) product += (x[index] - meanX) * (y[index] - meanY);
  const scale = Math.sqrt(varianceOf(x) * varianceOf(y)) * (x.length - 1);
  return scale > 0 ? product / scale : 0;
}
