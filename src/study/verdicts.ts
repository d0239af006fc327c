import { findMeasure, sumToPeriod, yearCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { bandOf, differences } from '../results/summary.ts';
import { isLarger } from './ties.ts';

/** What a firm's books say of a strategy beyond business as usual at the end of the run, draw by draw on the same luck. */
export type Verdict = {
  /** Benefit less cost of working with AI since the start, EUR; hours freed count at their wage, used or not (C17). */
  readonly benefit: Float64Array;
  /** Margin since the start, EUR: it moves only where fewer hours are paid or more is sold. */
  readonly margin: Float64Array;
  /** Share of paid hours without assigned work. */
  readonly idle: Float64Array;
};

/** Null where the model keeps no such books. */
export function verdictOf(results: Results, future: number, arm: number): Verdict | null {
  const [cash, margin, idle] = ['cash.cumulative', 'money.margin', 'hours.idle'].map((name) =>
    findMeasure(results, name),
  );
  if (cash < 0 || margin < 0 || idle < 0) return null;
  const last = results.periods.length - 1;
  const beyond = (of: (arm: number) => Float64Array): Float64Array => differences(of(arm), of(0));
  return {
    benefit: beyond((one) => yearCell(results, future, one, cash, last)),
    margin: beyond((one) => sumToPeriod(results, future, one, margin, last)),
    idle: beyond((one) => yearCell(results, future, one, idle, last)),
  };
}

/**
 * Which of several strategies is best by benefit less cost and which by margin, in the median; whether these are told apart by both: each is
 * above the other in its own by more than two standard errors of the paired draws.
 */
export function bestBy(verdicts: readonly Verdict[]): { benefit: number; margin: number; toldApart: boolean } {
  const best = (of: (verdict: Verdict) => Float64Array): number => {
    const medians = verdicts.map((verdict) => bandOf(of(verdict)).p50);
    return medians.indexOf(Math.max(...medians));
  };
  const benefit = best((verdict) => verdict.benefit);
  const margin = best((verdict) => verdict.margin);
  const [one, other] = [verdicts[benefit], verdicts[margin]];
  return {
    benefit,
    margin,
    toldApart: isLarger(one.benefit, other.benefit) && isLarger(other.margin, one.margin),
  };
}
