import { LEAST_SPENT, breakEvenMonth, returnOnInvestment } from '../economy/return-on-investment.ts';
import { findMeasure, monthCell, monthlyIndex, yearCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';

/** What a strategy returns beyond business as usual, draw by draw on the same luck. NaN where it costs next to nothing more. */
export type NetReturn = {
  /** (benefit − cost) / cost of the differences to the baseline after 12 months, and after 36 or at the end if that is earlier. */
  readonly after12: Float64Array;
  readonly after36: Float64Array;
  /** First month in which the further benefit has reached the further cost; one more than the run has where it never does. */
  readonly breakEven: Float64Array;
};

/**
 * (C17) Return and break-even of an arm net of the baseline: what would have spread anyway is in both. As with the gross return, a
 * further cost of less than `LEAST_SPENT` of wages so far, here those of the baseline, is none. Null where the model keeps no such books.
 */
export function netReturn(results: Results, future: number, arm: number): NetReturn | null {
  const [cash, spent] = ['cash.cumulative', 'programme.spent'].map((name) =>
    monthlyIndex(results, findMeasure(results, name)),
  );
  const wages = findMeasure(results, 'wages.bill');
  if (cash < 0 || spent < 0 || wages < 0) return null;
  const { draws, months } = results;
  const after12 = new Float64Array(draws).fill(NaN);
  const after36 = new Float64Array(draws).fill(NaN);
  const found = new Float64Array(draws).fill(-1);
  const paid = new Float64Array(draws);
  for (let month = 1; month <= months; month++) {
    const [withIt, without] = [arm, 0].map((of) => monthCell(results, future, of, cash, month));
    const [cost, costWithout] = [arm, 0].map((of) => monthCell(results, future, of, spent, month));
    const { period, length } = yearOf(results, month);
    const bill = yearCell(results, future, 0, wages, period);
    for (let draw = 0; draw < draws; draw++) {
      paid[draw] += bill[draw] / length;
      const more = cost[draw] - costWithout[draw];
      const benefit = withIt[draw] - without[draw] + more;
      const isReal = more > LEAST_SPENT * paid[draw];
      const roi = isReal ? returnOnInvestment(benefit, more) : NaN;
      if (month <= 12) after12[draw] = roi;
      if (month <= 36) after36[draw] = roi;
      if (isReal) found[draw] = breakEvenMonth(found[draw], month, benefit, more);
    }
  }
  const breakEven = found.map((month, draw) => (month >= 0 ? month : Number.isNaN(after36[draw]) ? NaN : months + 1));
  return { after12, after36, breakEven };
}

/** The period that a month of the run lies in, and how many months it has. */
function yearOf({ periodEnds }: Results, month: number): { period: number; length: number } {
  const period = periodEnds.findIndex((end) => end >= periodEnds[0] + month);
  return { period, length: periodEnds[period] - periodEnds[period - 1] };
}
