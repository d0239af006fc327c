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

/** Places of the strategies that may be best: the first by its median, then those that two standard errors of the paired draws do not tell from it. */
export function leaders(draws: readonly Float64Array[]): readonly number[] {
  const medians = draws.map((list) => bandOf(list).p50);
  const best = medians.indexOf(Math.max(...medians));
  const level = draws.flatMap((list, place) => (place === best || isLarger(draws[best], list) ? [] : [place]));
  return [best, ...level];
}
