import { LEAST_SPENT } from '../economy/return-on-investment.ts';
import { measureIndex, yearCell } from '../results/cells.ts';
import type { Band } from '../results/summary.ts';
import { medianText } from './phrases.ts';
import { find } from './view.ts';
import type { View } from './view.ts';

/** The measure whose value after the end of a run says that it never came. */
export const breakEvenMonth = 'breakEven.month';

/** What counts as something spent: at all, or beyond business as usual. */
export function thresholdText({ words, format }: View, counts: 'gross' | 'net'): string {
  const share = format.level(LEAST_SPENT, 'share', LEAST_SPENT / 2);
  return counts === 'gross' ? words.firm.threshold(share) : words.firm.netThreshold(share);
}

/** "in 53 of 64 draws something was spent"; undefined where it was in all of them. */
export function spentText({ words, format }: View, { n }: Band, draws: number): string | undefined {
  return n === draws ? undefined : words.firm.spent(format.plain(n), format.plain(draws));
}

/**
 * Month of break-even of the draws in which a programme was paid for at all. Of the others NaN: no month, and not the month after the
 * run either, which is that of a programme that never pays off.
 */
export function breakEvenMonths(view: View, future: number, arm: number): Float64Array {
  const { results, scenario } = view;
  const last = results.periods.length - 1;
  const months = yearCell(results, future, arm, measureIndex(results, breakEvenMonth), last);
  const measure = find(view, 'roi.36');
  if (measure === null) return Float64Array.from(months);
  const returns = yearCell(results, future, arm, measure, last);
  return Float64Array.from(months, (month, draw) =>
    month <= scenario.months || !Number.isNaN(returns[draw]) ? month : NaN,
  );
}

/** A median month with its error; words for a month after the run, which says that it never came. */
export function monthText(view: View, band: Band): string {
  return band.p50 > view.scenario.months ? view.words.firm.never : medianText(view, band, 'months');
}

/** The 5 % and 95 % limits of a month, with words for what never came. */
export function monthRange(view: View, band: Band): string {
  const { words, scenario, format } = view;
  if (band.p5 > scenario.months) return words.firm.never;
  const month = (limit: 'p5' | 'p95'): string => format.level(band[limit], 'months', Math.max(1, band.error[limit]));
  return words.from(month('p5'), band.p95 > scenario.months ? words.firm.never : month('p95'));
}
