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
