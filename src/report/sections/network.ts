import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { fanFigure } from '../fan-figure.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { html } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, perFuture } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { beveridge } from './beveridge.ts';

/** Whether the model is one of a network of occupations. */
export function hasNetwork(view: View): boolean {
  return find(view, 'transition.tenth.1') !== null;
}

/** The Beveridge curve, long-term unemployment, and who bears the change. Null for models without a network of occupations. */
export function network(view: View): Block | null {
  if (!hasNetwork(view)) return null;
  const blocks = [beveridge(view), longTerm(view), tenths(view)].filter((block) => block !== null);
  return section('network', view.words.network.heading, [html`<p>${view.words.network.step}</p>`, ...blocks]);
}

function longTerm(view: View): Block | null {
  const { words, headline, results } = view;
  const measure = find(view, 'longTerm.rate');
  if (measure === null) return null;
  const label = labelOf(view, measure);
  const values = perFuture(view, (future) =>
    medianText(view, bandOf(yearCell(results, future, 0, measure, headline.period)), 'share'),
  );
  return fanFigure(view, {
    id: 'long-term',
    title: words.fan.title(label, headline.year, values),
    subtitle: words.fan.subtitleAlone(label),
    series: measureSeries(view, measure, label),
    compare: false,
    markers: [],
    zero: null,
  });
}

/** Unemployment against automation, by tenths of people: the same groups for networks of any size. */
function tenths(view: View): Block | null {
  const { words, results, format } = view;
  const last = results.periods.length - 1;
  const items = Array.from({ length: 10 }, (_, k) => k + 1).flatMap((tenth) => {
    const unemployment = find(view, `transition.tenth.${tenth}`);
    const automation = find(view, `automation.tenth.${tenth}`);
    if (unemployment === null || automation === null) return [];
    const [share] = yearCell(results, 0, 0, automation, last);
    return [
      {
        label: words.network.tenthLabel(tenth, format.percent(share)),
        draws: (future: number) => yearCell(results, future, 0, unemployment, last),
      },
    ];
  });
  const most = items.at(-1);
  if (most === undefined) return null;
  const values = perFuture(view, (future) => medianText(view, bandOf(most.draws(future)), 'share'));
  return intervalFigure(view, {
    id: 'tenths',
    title: words.network.tenthTitle(values),
    subtitle: words.network.tenthSubtitle,
    items,
    unit: 'share',
    meaning: 'level',
    zero: 0,
    xTitle: words.network.x,
    note: words.town.note(format.plain(results.draws)),
    rowText: words.town.row,
  });
}
