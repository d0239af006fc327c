import { measureIndex, periodOfYear } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { band, bandOf, isTold, paired } from '../results/summary.ts';
import type { Band } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The headline measure of one arm in one future: 5th, 50th and 95th percentile, Monte Carlo error of the median; NaN where it has no value in most draws. */
export type HeadlineRow = {
  readonly future: string;
  readonly arm: string;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly error: number;
  /**
   * The same of the paired difference to the baseline, and the share of draws that are better; absent for the baseline, and where that has
   * no value in most draws.
   */
  readonly difference?: {
    readonly p5: number;
    readonly p50: number;
    readonly p95: number;
    readonly error: number;
    readonly better: number | null;
  };
};

export function headlineRows({ headline }: Scenario, results: Results): readonly HeadlineRow[] {
  const measure = measureIndex(results, headline.measure);
  const period = periodOfYear(results, headline.year);
  const ofMost = (own: Band): Band => (isTold(own, results.draws) ? own : bandOf([]));
  return results.futures.flatMap((future, f) => {
    const bands = results.arms.map((_, a) => ofMost(band(results, f, a, measure, period)));
    return results.arms.map((arm, a) => {
      const { p5, p50, p95, error } = bands[a];
      const row = { future, arm, p5, p50, p95, error: error.p50 };
      if (a === 0 || bands[0].n === 0) return row;
      const pair = paired(results, f, a, measure, period);
      const { better } = pair;
      return { ...row, difference: { p5: pair.p5, p50: pair.p50, p95: pair.p95, error: pair.error.p50, better } };
    });
  });
}
