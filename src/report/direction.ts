import type { Band } from '../results/summary.ts';
import { shareOf } from '../results/summary.ts';

/** What may be said about the sign of a change, from the share of draws on either side. */
export type Direction = 'fall' | 'rise' | 'probable fall' | 'probable rise' | 'open' | 'none';

/** A plain statement needs 90 % of the draws on one side, "probably" 70 %. */
export function directionOf(draws: ArrayLike<number>, band: Band): Direction {
  if (band.p5 === 0 && band.p95 === 0) return 'none';
  const down = shareOf(draws, (value) => value < 0);
  const up = shareOf(draws, (value) => value > 0);
  if (down >= 0.9) return 'fall';
  if (up >= 0.9) return 'rise';
  if (down >= 0.7) return 'probable fall';
  return up >= 0.7 ? 'probable rise' : 'open';
}
