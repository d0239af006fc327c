import { normalCdf, normalQuantile } from './normal.ts';

/**
 * The quantile function of a standard normal cut to [low, high], exactly: the uniform is mapped through the cdf.
 * An interval in the upper half is mirrored into the lower, where the cdf keeps its relative precision.
 */
export function truncatedNormal(low: number, high: number): (u: number) => number {
  if (low > 0) {
    const mirrored = truncatedNormal(-high, -low);
    return (u) => -mirrored(1 - u);
  }
  const below = low === -Infinity ? 0 : normalCdf(low);
  const inside = (high === Infinity ? 1 : normalCdf(high)) - below;
  return (u) => normalQuantile(below + u * inside);
}
