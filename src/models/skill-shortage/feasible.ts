import { feasibleShare } from '../../economy/capability.ts';
import { O } from './layout.ts';

/** (K6) Shares of each occupation's exposed tasks that AI can do, by month as last worked out. */
export type Feasible = {
  /** month · O + o */
  readonly shares: Float64Array;
  /** What they follow from: horizon, spread, slope, then task lengths by occupation; month · (3 + O) + n. */
  readonly from: Float64Array;
};

const SIZE = 3 + O;

export function createFeasible(months: number): Feasible {
  return { shares: new Float64Array(months * O), from: new Float64Array(months * SIZE).fill(NaN) };
}

/**
 * Works out the shares of a month into `shares`, unless they follow from the same numbers as last time: the arms of a draw differ in what
 * people do, seldom in what AI can do. Task lengths begin at `at` in `now`.
 */
export function fillFeasible(
  { shares, from }: Feasible,
  month: number,
  horizon: number,
  spread: number,
  slope: number,
  now: Float64Array,
  at: number,
): void {
  const first = month * SIZE;
  let same = from[first] === horizon && from[first + 1] === spread && from[first + 2] === slope;
  for (let o = 0; same && o < O; o++) same = from[first + 3 + o] === now[at + o];
  if (same) return;
  from[first] = horizon;
  from[first + 1] = spread;
  from[first + 2] = slope;
  for (let o = 0; o < O; o++) {
    from[first + 3 + o] = now[at + o];
    shares[month * O + o] = feasibleShare(horizon, now[at + o], spread, slope);
  }
}
