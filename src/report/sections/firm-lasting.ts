import { monthlyIndex, yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import type { IntervalItem } from '../interval-figure.ts';
import { medianText, perFuture } from '../phrases.ts';
import { addedTo, highestPlace, measureSeries } from '../series.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { Named, View } from '../view.ts';

/** What each strategy adds to use, month by month: whether it lasts. The title tells of the one shown, and of the one of which least is left. */
export function addedUse(view: View): Block | null {
  const { words, arms, results, format } = view;
  const measure = find(view, 'adoption.all');
  if (measure === null || arms.length < 2 || monthlyIndex(results, measure) < 0) return null;
  const series = addedTo(measureSeries(view, measure, words.firm.addedLabel));
  const end = series.times.length - 1;
  const median = (arm: number, place: number): number => bandOf(series.draws(0, arm, place)).p50;
  const told = arms.slice(1).flatMap((arm) => {
    const medians = series.times.map((_, place) => median(arm.index, place));
    const peak = highestPlace(medians);
    return medians[peak] > 0 ? [{ arm, peak, left: medians[end] / medians[peak] }] : [];
  });
  if (told.length === 0) return null;
  const main = shownArms(view).at(-1)!;
  const { arm, peak } = told.reduce((least, one) => (one.left < least.left ? one : least));
  const at = (arm: Named, place: number): string =>
    perFuture(view, (future) =>
      medianText(view, bandOf(series.draws(future, arm.index, place)), 'share', 'difference'),
    );
  const month = (place: number): string => format.month(results.periodEnds[0] + place);
  return fanFigure(view, {
    id: 'added-use',
    title: words.joined([
      words.firm.addedTitle(main.title, month(end), at(main, end)),
      ...(peak < end
        ? [
            words.firm.addedFades(
              arm.title,
              [peak, Math.min(peak + 2, end), end].map((place) => [month(place), at(arm, place)]),
            ),
          ]
        : []),
    ]),
    subtitle: words.firm.addedSubtitle,
    series,
    compare: true,
    markers: [],
    zero: 0,
  });
}

/** Of those who took a course, who still uses AI 6, 12 and 24 months later; a strategy without courses has no line. */
export function stillInUse(view: View): Block | null {
  const { words, format, results, arms } = view;
  const last = results.periods.length - 1;
  const main = shownArms(view).at(-1)!;
  const items = [6, 12, 24].flatMap((months): (IntervalItem & { arm: number })[] => {
    const measure = find(view, `retained.use.${months}`);
    if (measure === null) return [];
    return arms.flatMap((arm) => {
      const draws = (future: number): Float64Array => yearCell(results, future, arm.index, measure, last);
      const taught = view.futures.some(({ index }) => bandOf(draws(index)).n > 0);
      return taught ? [{ label: `${labelOf(view, measure)}, ${arm.title}`, draws, arm: arm.index }] : [];
    });
  });
  const shown = items.find(({ arm }) => arm === main.index) ?? items[0];
  if (shown === undefined) return null;
  return intervalFigure(view, {
    id: 'still-in-use',
    title: words.firm.leftTitle(
      arms.find(({ index }) => index === shown.arm)!.title,
      perFuture(view, (future) => medianText(view, bandOf(shown.draws(future)), 'share')),
    ),
    subtitle: [words.firm.leftSubtitle, ...anyway(view)].join(' '),
    items,
    unit: 'share',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.leftX,
    note: words.firm.bands(format.plain(results.draws)),
    rowText: words.town.row,
  });
}

/** Use spreads by itself, too: what is left of a course is not all that it brought. */
function anyway(view: View): string[] {
  const { words, headline, results } = view;
  const measure = find(view, 'adoption.all');
  if (measure === null) return [];
  const usual = (future: number): string =>
    medianText(view, bandOf(yearCell(results, future, 0, measure, headline.period)), 'share');
  return [words.firm.leftAnyway(headline.year, perFuture(view, usual))];
}
