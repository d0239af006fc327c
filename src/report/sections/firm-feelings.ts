import { bandOf } from '../../results/summary.ts';
import { claimed } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, perFuture } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { measuredItems } from './firm-work.ts';

/** Medians of fear that lie as far apart as this differ: half a point. */
const APART = 0.005;

/** Trust and fear, beside what was said of the debate that stirs them. */
export function feelings(view: View): Block | null {
  const { words, headline, format, results } = view;
  const items = measuredItems(view, ['trust', 'fear']);
  if (items.length === 0) return null;
  const said = ['trust', 'fear'].flatMap((name) => claimed(view, name)).map(({ text }) => text);
  return intervalFigure(view, {
    id: 'trust-and-fear',
    title: words.firm.feelTitle(headline.year),
    subtitle: words.firm.feelSubtitle,
    items,
    unit: 'share',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.feelX,
    note: [...said, words.firm.bands(format.plain(results.draws))].join(' '),
    rowText: words.town.row,
  });
}

/** Fear month by month, where strategies or futures differ in it: a debate that came and went is not seen at the end of a year. */
export function fear(view: View): Block | null {
  const { words, format, results, arms, futures } = view;
  const measure = find(view, 'fear');
  if (measure === null) return null;
  const label = labelOf(view, measure);
  const series = measureSeries(view, measure, label);
  const medians = futures.map(({ index: future }) =>
    arms.map(({ index: arm }) => series.times.map((_, place) => bandOf(series.draws(future, arm, place)).p50)),
  );
  const apart = ([first, ...others]: readonly (readonly number[])[]): boolean =>
    others.some((other) => other.some((value, place) => Math.abs(value - first[place]) > APART));
  if (!apart(medians.flat())) return null;
  const peak = (arm: number): number => Math.max(...medians.flatMap((paths) => paths[arm]));
  const most = arms.reduce((a, b) => (peak(b.index) > peak(a.index) ? b : a));
  const highest = (future: number): string => {
    const path = medians[future][most.index];
    const place = path.indexOf(Math.max(...path));
    const month = format.month(results.periodEnds[0] + place);
    return words.firm.fearPeak(medianText(view, bandOf(series.draws(future, most.index, place)), 'share'), month);
  };
  return fanFigure(view, {
    id: 'fear-by-month',
    title: words.firm.fearTitle(most.title, perFuture(view, highest)),
    subtitle: words.fan.subtitle(label),
    series,
    compare: true,
    markers: [],
    zero: null,
  });
}
