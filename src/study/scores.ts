import { exp } from '../numeric/arithmetic.ts';
import { normalCdf } from '../numeric/normal.ts';

const ROOT_PI = 1.7724538509055159;
const ROOT_TWO_PI = 2.5066282746310002;

/**
 * Fair continuous ranked probability score of an ensemble (E5): mean |x − y| − Σ Σ |x_i − x_j| / (2n(n − 1)), in the unit of what is
 * forecast; 0 is perfect, and for a single value it is the absolute error. Fair: its expectation does not depend on the number of draws.
 *
 * @source ferro2014 Ferro, Fair scores for ensemble forecasts
 */
export function fairCrps(draws: ArrayLike<number>, observed: number): number {
  const sorted = Float64Array.from(draws).sort();
  const n = sorted.length;
  if (n === 0) return NaN;
  let distance = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    distance += Math.abs(sorted[i] - observed);
    pairs += (2 * i - n + 1) * sorted[i];
  }
  return distance / n - (n > 1 ? pairs / (n * (n - 1)) : 0);
}

/**
 * The same score of a normal forecast, in closed form. Standard normal: y = 0 → .23370, y = 1 → .60244.
 *
 * @source gneiting2007 Gneiting & Raftery, Strictly proper scoring rules, prediction, and estimation
 */
export function normalCrps(mean: number, sd: number, observed: number): number {
  if (sd === 0) return Math.abs(observed - mean);
  const z = (observed - mean) / sd;
  const density = exp(-0.5 * z * z) / ROOT_TWO_PI;
  return sd * (z * (2 * normalCdf(z) - 1) + 2 * density - 1 / ROOT_PI);
}

/**
 * Probability integral transform with ties and gaps filled by chance: the share of draws below, plus a random part of those equal and of
 * the one observation itself. Uniform on (0, 1) if draws and observation come from one distribution.
 *
 * @source czado2009 Czado, Gneiting & Held, Predictive model assessment for count data
 */
export function randomisedPit(draws: ArrayLike<number>, observed: number, uniform: number): number {
  let below = 0;
  let equal = 0;
  for (let i = 0; i < draws.length; i++) {
    if (draws[i] < observed) below++;
    else if (draws[i] === observed) equal++;
  }
  return (below + uniform * (equal + 1)) / (draws.length + 1);
}

export type Uniformity = {
  readonly bins: readonly number[];
  readonly statistic: number;
  /** Chance of a statistic at least as large if all bins are equally likely and the values independent. */
  readonly probability: number;
};

const BINS = 10;

/** χ² test of values in (0, 1) against the uniform distribution on ten bins. */
export function uniformity(values: readonly number[]): Uniformity {
  const bins = new Array<number>(BINS).fill(0);
  for (const value of values) bins[Math.min(BINS - 1, Math.floor(value * BINS))]++;
  const expected = values.length / BINS;
  const statistic = values.length === 0 ? 0 : bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { bins, statistic, probability: chiSquaredTail(statistic, BINS - 1) };
}

/**
 * P(χ² > x) for an odd number of degrees of freedom: twice the normal tail and a finite sum.
 *
 * @source abramowitz1964 Abramowitz & Stegun, 26.4.4
 */
export function chiSquaredTail(x: number, degrees: number): number {
  if (degrees % 2 !== 1) throw new RangeError(`${degrees} degrees of freedom are not odd`);
  if (x <= 0) return 1;
  const root = Math.sqrt(x);
  let term = root;
  let sum = degrees > 1 ? term : 0;
  for (let r = 2; r <= (degrees - 1) / 2; r++) {
    term *= x / (2 * r - 1);
    sum += term;
  }
  return 2 * normalCdf(-root) + (2 * exp(-0.5 * x) * sum) / ROOT_TWO_PI;
}
