import { meanOf } from './summary.ts';

/** A ratio of means and its Monte Carlo standard error. */
export type Ratio = { readonly value: number; readonly error: number };

/**
 * Mean cost per mean gain, with the standard error of the delta method. A ratio of means and not a mean of ratios: single draws
 * with a gain near zero would otherwise decide. null where the mean gain is not at least two standard errors above zero.
 */
export function ratioOfMeans(cost: ArrayLike<number>, gain: ArrayLike<number>): Ratio | null {
  const n = cost.length;
  const costMean = meanOf(cost);
  const gainMean = meanOf(gain);
  const ratio = costMean / gainMean;
  let residual = 0;
  let spread = 0;
  for (let draw = 0; draw < n; draw++) {
    residual += (cost[draw] - ratio * gain[draw]) ** 2;
    spread += (gain[draw] - gainMean) ** 2;
  }
  const gainError = Math.sqrt(spread / (n - 1) / n);
  if (!(gainMean > 2 * gainError)) return null;
  return { value: ratio, error: Math.sqrt(residual / (n - 1) / n) / gainMean };
}
