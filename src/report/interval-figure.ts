import type { Unit } from '../models/model.ts';
import { bandOf } from '../results/summary.ts';
import { intervals } from './charts/intervals.ts';
import type { IntervalMarker, IntervalRow } from './charts/intervals.ts';
import { figureBlock } from './figure.ts';
import type { Block } from './figure.ts';
import { axisOf, limitText, medianText, rangeText } from './phrases.ts';
import type { Meaning } from './phrases.ts';
import type { Table } from './table.ts';
import type { View } from './view.ts';

/** One label of the chart: a list of draws for every future. */
export type IntervalItem = {
  readonly label: string;
  readonly draws: (future: number) => ArrayLike<number>;
  /** What else to know of it in a future, written beneath. */
  readonly detail?: (future: number) => string | undefined;
};

export type IntervalFigure = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly items: readonly IntervalItem[];
  readonly unit: Unit;
  readonly meaning: Meaning;
  readonly markers?: readonly IntervalMarker[];
  readonly zero: number | null;
  readonly xTitle: string;
  readonly note: string;
  /** Reads a row aloud. */
  readonly rowText: (label: string, future: string, value: string, range: string) => string;
  readonly table?: Table;
};

/** Medians with 50 and 90 % intervals for every item and future, with the data as a table. */
export function intervalFigure(view: View, options: IntervalFigure): Block {
  const { words, format, futures } = view;
  const { unit, meaning } = options;
  const axis = axisOf(view, unit, meaning);
  const drawn = options.items.flatMap(({ label, draws, detail }) =>
    futures.map((future) => ({ label, future, band: bandOf(draws(future.index)), detail: detail?.(future.index) })),
  );
  const rows = drawn
    .filter(({ band }) => band.n > 0)
    .map(({ label, future, band, detail }): IntervalRow => {
      const value = medianText(view, band, unit, meaning);
      const { p5, p25, p50, p75, p95 } = band;
      const text = options.rowText(label, future.title, value, rangeText(view, band, unit, meaning));
      const row = { label, series: future.title, p5, p25, p50, p75, p95, value, text };
      return detail === undefined ? row : { ...row, detail };
    });
  const alt = `${options.subtitle} ${words.joined(rows.map(({ text }) => text))}`;
  return figureBlock(view, {
    ...options,
    layout: 'full',
    plots: [
      {
        name: options.id,
        caption: '',
        alt,
        spec: (width) =>
          intervals({
            title: options.title,
            description: alt,
            locale: format.axisLocale,
            rows,
            markers: options.markers ?? [],
            series: futures.map(({ title, colour }) => ({ name: title, colour })),
            width,
            xTitle: options.xTitle,
            xFormat: axis.format,
            points: axis.points,
            zero: options.zero,
          }),
      },
    ],
    table: options.table ?? {
      caption: words.town.caption,
      head: words.town.head,
      text: [0, 1],
      rows: drawn.map(({ label, future, band }) => [
        label,
        future.title,
        limitText(view, band, 'p5', unit, meaning),
        medianText(view, band, unit, meaning),
        limitText(view, band, 'p95', unit, meaning),
      ]),
    },
  });
}
