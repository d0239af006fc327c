import { normalQuantile } from './normal.ts';

/** Above this variance the fast sampler takes the skew-corrected normal. */
const INVERSION_VARIANCE = 10;

/** How many marked ones are among `drawn` taken without replacement from `all`, of which `marked` are marked; a quantile of u. */
export type HypergeometricSampler = (all: number, marked: number, drawn: number, u: number) => number;

/**
 * The exact quantile at any size: the smallest k with P(X ≤ k) ≥ u, so monotone in u. Masses are taken relative to the mode's, so
 * nothing under- or overflows; takes some twenty standard deviations of steps.
 */
export function hypergeometricExact(all: number, marked: number, drawn: number, u: number): number {
  const lowest = Math.max(0, drawn - (all - marked));
  const highest = Math.min(marked, drawn);
  if (lowest >= highest) return lowest;
  const unmarked = all - marked - drawn;
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((marked + 1) * (drawn + 1)) / (all + 2))));
  let first = mode;
  let firstMass = 1;
  let total = 1;
  while (first > lowest && firstMass > 1e-22) {
    firstMass *= (first * (unmarked + first)) / ((marked - first + 1) * (drawn - first + 1));
    first--;
    total += firstMass;
  }
  for (let k = mode, mass = 1; k < highest && mass > 1e-22; k++) {
    mass *= ((marked - k) * (drawn - k)) / ((k + 1) * (unmarked + k + 1));
    total += mass;
  }
  const wanted = u * total;
  let k = first;
  let mass = firstMass;
  let below = mass;
  while (below < wanted && k < highest) {
    mass *= ((marked - k) * (drawn - k)) / ((k + 1) * (unmarked + k + 1));
    k++;
    below += mass;
    if (k > mode && mass < 1e-22) break;
  }
  return k;
}

/**
 * The same law, fast at any size: exact up to a variance of 10, above it the rounded normal with exact mean and variance and the first
 * skewness correction. Total variation to the exact law below 0.005 at the limit and falling with size.
 *
 * @source cornishFisher1938 Cornish & Fisher, Moments and cumulants in the specification of distributions
 */
export function hypergeometric(all: number, marked: number, drawn: number, u: number): number {
  const lowest = Math.max(0, drawn - (all - marked));
  const highest = Math.min(marked, drawn);
  if (lowest >= highest) return lowest;
  const p = marked / all;
  const mean = drawn * p;
  const variance = (mean * (1 - p) * (all - drawn)) / (all - 1);
  if (variance <= INVERSION_VARIANCE) return hypergeometricExact(all, marked, drawn, u);
  const z = normalQuantile(u);
  // σ · skewness, the factor of (z² − 1)/6.
  const skew = ((1 - 2 * p) * (all - 2 * drawn)) / (all - 2);
  const k = Math.floor(mean + Math.sqrt(variance - 1 / 12) * z + (skew * (z * z - 1)) / 6 + 0.5);
  return k < lowest ? lowest : k > highest ? highest : k;
}

/**
 * How many of each kind are among `drawn` taken without replacement from piles of `counts`: conditional hypergeometric draws, one
 * uniform `u[i]` each. The piles stand at `counts[start + i · stride]`, the results go to the same places of `out`.
 */
export function multivariateHypergeometric(
  out: Float64Array,
  counts: Float64Array,
  { start, stride, count }: { readonly start: number; readonly stride: number; readonly count: number },
  drawn: number,
  u: Float64Array,
  sample: HypergeometricSampler,
): void {
  let all = 0;
  for (let i = 0; i < count; i++) all += counts[start + i * stride];
  let left = drawn;
  for (let i = 0; i < count; i++) {
    const at = start + i * stride;
    const pile = counts[at];
    const taken = left === 0 || pile === 0 ? 0 : sample(all, pile, left, u[at]);
    out[at] = taken;
    all -= pile;
    left -= taken;
  }
}
