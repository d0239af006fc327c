import { yearCell } from '../results/cells.ts';
import type { Block } from './figure.ts';
import { intervalFigure } from './interval-figure.ts';
import type { IntervalItem } from './interval-figure.ts';
import { directionText, perFuture } from './phrases.ts';
import { againstOne } from './series.ts';
import { find, labelOf } from './view.ts';
import type { View } from './view.ts';

/** Measures without any policy in the headline year, of those that the results have. */
export function itemsOf(view: View, names: readonly string[]): IntervalItem[] {
  const { results, headline } = view;
  return names.flatMap((name) => {
    const measure = find(view, name);
    if (measure === null) return [];
    const draws = (future: number): Float64Array => yearCell(results, future, 0, measure, headline.period);
    return [{ label: labelOf(view, measure), draws }];
  });
}

/** Indices that began at 1, side by side; the title tells how the first has changed. Null where the results have none. */
export function indexFigure(
  view: View,
  {
    id,
    names,
    title,
    subtitle,
  }: {
    readonly id: string;
    readonly names: readonly string[];
    readonly title: (year: number, values: string) => string;
    readonly subtitle: string;
  },
): Block | null {
  const { words, headline, results, format } = view;
  const items = itemsOf(view, names);
  const [first] = items;
  if (first === undefined) return null;
  const values = perFuture(view, (future) => directionText(view, againstOne(first.draws(future)), 'change', 'change'));
  return intervalFigure(view, {
    id,
    title: title(headline.year, values),
    subtitle,
    items,
    unit: 'index',
    meaning: 'level',
    zero: 1,
    xTitle: words.town.otherX,
    note: words.town.note(format.plain(results.draws)),
    rowText: words.town.row,
  });
}
