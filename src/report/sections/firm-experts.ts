import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import { perFuture } from '../phrases.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { View } from '../view.ts';

const factors = ['freedom', 'projects', 'contact', 'training'] as const;

/** Where the factors stand that hold AI experts, under the strategy shown; a sentence where it makes none in most draws. */
export function whatHoldsExperts(view: View): Block | Html | null {
  const { words, headline, format, results, futures } = view;
  const arm = shownArms(view).at(-1)!;
  const items = factors.flatMap((name) => {
    const measure = find(view, `experts.${name}`);
    if (measure === null) return [];
    const draws = (future: number): Float64Array => yearCell(results, future, arm.index, measure, headline.period);
    return [{ label: labelOf(view, measure), draws }];
  });
  const has = (future: number): number => bandOf(items[0].draws(future)).n;
  if (items.length === 0) return null;
  if (futures.every(({ index }) => 2 * has(index) < results.draws)) {
    const nobody = (future: number): string => format.percent(1 - has(future) / results.draws);
    return html`<p class="sub">${words.firm.noExperts(headline.year, arm.title, perFuture(view, nobody))}</p>`;
  }
  return intervalFigure(view, {
    id: 'experts-held',
    title: words.firm.expertsTitle(headline.year, arm.title),
    subtitle: words.firm.expertsSubtitle,
    items,
    unit: 'share',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.expertsX,
    note: words.firm.bands(format.plain(results.draws)),
    rowText: words.town.row,
  });
}
