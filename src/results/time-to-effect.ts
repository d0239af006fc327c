import { monthCell, monthlyIndex, yearCell } from './cells.ts';
import type { Results } from './results.ts';
import { differences, shareOf } from './summary.ts';

/** From this share of draws on, a policy counts as working. */
export const effectThreshold = 0.9;

/**
 * Months from the start of the run until more than 90 % of the draws are better than the baseline for the first time; null if
 * that never happens. Where the measure has no better side, either side counts. A measure that is stored only by year is
 * answered by the end of the year.
 */
export function timeToEffect(results: Results, future: number, arm: number, measure: number): number | null {
  const monthly = monthlyIndex(results, measure);
  const better = results.measures[measure].better;
  if (monthly >= 0) {
    for (let month = 1; month <= results.months; month++) {
      const difference = differences(
        monthCell(results, future, arm, monthly, month),
        monthCell(results, future, 0, monthly, month),
      );
      if (works(difference, better)) return month;
    }
    return null;
  }
  for (let period = 1; period < results.periods.length; period++) {
    const difference = differences(
      yearCell(results, future, arm, measure, period),
      yearCell(results, future, 0, measure, period),
    );
    if (works(difference, better)) return results.periodEnds[period] - results.periodEnds[0];
  }
  return null;
}

function works(difference: Float64Array, better: 'higher' | 'lower' | null): boolean {
  const higher = shareOf(difference, (value) => value > 0) > effectThreshold;
  const lower = shareOf(difference, (value) => value < 0) > effectThreshold;
  if (better === 'higher') return higher;
  return better === 'lower' ? lower : higher || lower;
}
