import { monthCell, monthlyIndex, yearCell } from './cells.ts';
import type { Results } from './results.ts';
import { bandOf, differences, shareOf } from './summary.ts';

/** From this share of draws on, a policy counts as working. */
export const effectThreshold = 0.9;
/** A sure but tiny change is none to speak of: it counts from this part of the spread that the measure has without the policy. */
export const leastSpreads = 0.01;

/**
 * Months from the start of the run from which on, up to the end of the year `period`, more than 90 % of the draws are better than the
 * baseline, by 1 % of the baseline's standard deviation in the median; null if it does not last until then. Where the measure has no
 * better side, it is the one on which the year ends. A measure that is stored only by year is answered by the end of the year.
 */
export function timeToEffect(
  results: Results,
  future: number,
  arm: number,
  measure: number,
  period: number,
): number | null {
  const monthly = monthlyIndex(results, measure);
  const { better } = results.measures[measure];
  const cells = (one: number, at: number): Float64Array =>
    monthly >= 0 ? monthCell(results, future, one, monthly, at) : yearCell(results, future, one, measure, at);
  const sideAt = (at: number): number => side(cells(arm, at), cells(0, at));
  const monthOf = (at: number): number => results.periodEnds[at] - results.periodEnds[0];

  let at = monthly >= 0 ? Math.min(results.months, monthOf(period)) : period;
  const last = sideAt(at);
  if (last === 0 || (better !== null && last !== (better === 'higher' ? 1 : -1))) return null;
  while (at > 1 && sideAt(at - 1) === last) at--;
  return monthly >= 0 ? at : monthOf(at);
}

/** On which side of the baseline an arm surely is: 1 above, −1 below, 0 neither. */
function side(arm: Float64Array, baseline: Float64Array): number {
  const difference = differences(arm, baseline);
  const higher = shareOf(difference, (value) => value > 0);
  const lower = shareOf(difference, (value) => value < 0);
  if (Math.max(higher, lower) <= effectThreshold) return 0;
  if (!(Math.abs(bandOf(difference).p50) >= leastSpreads * bandOf(baseline).sd)) return 0;
  return higher > lower ? 1 : -1;
}
