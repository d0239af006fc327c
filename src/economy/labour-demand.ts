import { exp, log } from '../numeric/arithmetic.ts';
import { sineOfTurns } from '../numeric/sine.ts';

/** How far the change of demand has come half a duration before and after its middle: 0.01 % and 99.99 %. */
const REACHED = 9999;

/**
 * (D7) Demand for work after automation took the share `automation[i]` of occupation i's hours: hours per job fall equally everywhere,
 * so that the total of jobs stays as it was.
 *
 * @source delrio2021
 */
export function demandAfterAutomation(demand: ArrayLike<number>, automation: ArrayLike<number>): Float64Array {
  let before = 0;
  let left = 0;
  for (let i = 0; i < demand.length; i++) {
    before += demand[i];
    left += demand[i] * (1 - automation[i]);
  }
  const scale = left > 0 ? before / left : 0;
  return Float64Array.from({ length: demand.length }, (_, i) => demand[i] * (1 - automation[i]) * scale);
}

/**
 * (D8) Share of the change of demand that has come about at time t: 0 before `start`, then a logistic curve that is half-way after
 * half of `duration`. All in steps.
 *
 * @source delrio2021
 */
export function transitionShare(t: number, start: number, duration: number): number {
  if (t < start) return 0;
  const half = duration / 2;
  if (half <= 0) return 1;
  return 1 / (1 + exp((-log(REACHED) / half) * (t - start - half)));
}

/**
 * (D10) Demand relative to its trend at time t of a business cycle of this amplitude and period: it falls first.
 *
 * @source delrio2021
 */
export function cycleFactor(t: number, amplitude: number, period: number): number {
  return amplitude === 0 ? 1 : 1 - amplitude * sineOfTurns(t / period);
}
