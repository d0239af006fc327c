import { exp, log } from '../numeric/arithmetic.ts';
import { normalCdf } from '../numeric/normal.ts';

/** Scale between a logistic and a normal of nearly the same shape. */
const LOGISTIC_TO_NORMAL = 1.702;

/**
 * (K5) The length of office tasks AI completes half the time, in minutes.
 *
 * @source metr2025 horizon doubling about every seven months, measured on software tasks
 */
export function taskHorizon(
  startMinutes: number,
  transfer: number,
  doublingMonths: number,
  monthsSince: number,
  ceilingMinutes: number,
): number {
  const horizon = transfer * startMinutes * exp((Math.LN2 * monthsSince) / doublingMonths);
  return horizon < ceilingMinutes ? horizon : ceilingMinutes;
}

/**
 * (K6) Share of a family's exposed tasks that AI can do: task lengths are lognormal (median in minutes, spread of ln), success
 * falls with ln length as a logistic of the given slope.
 */
export function feasibleShare(horizonMinutes: number, medianMinutes: number, spread: number, slope: number): number {
  if (horizonMinutes <= 0) return 0;
  const noise = LOGISTIC_TO_NORMAL / slope;
  return normalCdf((log(horizonMinutes) - log(medianMinutes)) / Math.sqrt(spread * spread + noise * noise));
}
