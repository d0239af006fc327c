import type { Claim } from '../models/tables/claims.ts';
import { monthlyIndex } from '../results/cells.ts';
import { bandOf } from '../results/summary.ts';
import { armsOf } from './claims.ts';
import { medianText, perFuture } from './phrases.ts';
import { addedTo, highestPlace, measureSeries } from './series.ts';
import { find, labelOf } from './view.ts';
import type { View } from './view.ts';

/**
 * What is held against a claim of what lasts: what strategies add to the measure by month, when it is most and so many months after. Null
 * where the run does not count it by month, or has no strategy.
 */
export function lasting(view: View, claim: Claim): string | null {
  const { words, results, format, mainArm } = view;
  const { beside, monthsAfter } = claim;
  const measure = beside === undefined ? null : find(view, beside);
  if (monthsAfter === undefined || measure === null || mainArm === null) return null;
  if (monthlyIndex(results, measure) < 0) return null;
  const { unit } = results.measures[measure];
  const series = addedTo(measureSeries(view, measure, labelOf(view, measure)));
  const values = armsOf(view, claim).map(({ index: arm, title }) => {
    const said = perFuture(view, (future) => {
      const bands = series.times.map((_, place) => bandOf(series.draws(future, arm, place)));
      const most = highestPlace(bands.map(({ p50 }) => p50));
      if (most === 0) return words.claims.addsNothing;
      const value = (place: number): string => medianText(view, bands[place], unit, 'difference');
      const peak = words.claims.most(value(most), format.month(results.periodEnds[0] + most));
      const left = most + monthsAfter;
      return left < bands.length ? words.claims.afterMost(peak, monthsAfter, value(left)) : peak;
    });
    return words.claims.withArm(words.quote(title), said);
  });
  return words.claims.added(series.label, words.joined(values));
}
