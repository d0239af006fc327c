import type { Band } from '../results/summary.ts';
import { bandOf } from '../results/summary.ts';
import { fan, fanRows } from './charts/fan.ts';
import type { FanMarker, FanPoint } from './charts/fan.ts';
import { figureBlock } from './figure.ts';
import type { Block, Plot } from './figure.ts';
import { axisOf, limitText, medianText, rangeText } from './phrases.ts';
import type { Series } from './series.ts';
import { armPicker } from './controls.ts';
import type { Named, View } from './view.ts';

export type FanFigure = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly series: Series;
  /** Every policy beside the baseline, one shown at a time; else the baseline with the main arm's median. */
  readonly compare: boolean;
  readonly markers: readonly FanMarker[];
  readonly zero: number | null;
};

type Shown = { readonly future: View['futures'][number]; readonly arm: Named; readonly bands: readonly Band[] };

/** Bands over time for every future, with the data as a table. */
export function fanFigure(view: View, options: FanFigure): Block {
  const { words, format, results, mainArm } = view;
  const { series, compare } = options;
  const all = view.futures.flatMap((future) =>
    view.arms.map((arm) => ({
      future,
      arm,
      bands: series.times.map((_, place) => bandOf(series.draws(future.index, arm.index, place))),
    })),
  );
  const shown = all.filter(({ arm, bands }) => (compare || arm.index === 0) && bands.some(({ n }) => n > 0));
  const medians = all.filter(({ arm }) => arm.index === 0 || arm.index === mainArm?.index);
  const yDomain = domainOf(compare ? all : medians, shown, options.markers);
  const plots = shown.map((one) => plotOf(view, options, one, reference(view, options, all, one), yDomain));
  return figureBlock(view, {
    ...options,
    layout: 'side',
    plots,
    controls: compare && view.arms.length > 2 ? armPicker(view) : undefined,
    note: words.fan.bands(format.plain(results.draws)),
    table: {
      caption: words.fan.caption(series.label),
      head: series.sums === true ? words.fan.sums.head : words.fan.head,
      text: [0, 1, 2],
      rows: (compare ? shown : medians).flatMap(({ future, arm, bands }) =>
        series.yearEnds.map((place) => {
          const band = bands[place];
          return [
            future.title,
            arm.title,
            String(series.times[place]),
            limitText(view, band, 'p5', series.unit, series.meaning),
            medianText(view, band, series.unit, series.meaning),
            limitText(view, band, 'p95', series.unit, series.meaning),
          ];
        }),
      ),
    },
  });
}

/** How the years of a series are called: by their ends, or as what they sum. */
function sayingOf({ words }: View, { sums }: Series) {
  return sums === true ? words.fan.sums : words.fan;
}

function plotOf(
  view: View,
  options: FanFigure,
  { future, arm, bands }: Shown,
  dashed: readonly Band[],
  yDomain: readonly [number, number],
): Plot {
  const { format } = view;
  const { series } = options;
  const said = sayingOf(view, series);
  const { headline } = view;
  const axis = axisOf(view, series.unit, series.meaning ?? 'level');
  const end = series.yearEnds.find((place) => series.times[place] === headline.year) ?? series.yearEnds.at(-1)!;
  const text = { year: series.times[end], band: bands[end] };
  const what = options.compare ? `${future.title}, ${arm.title}` : future.title;
  const alt = said.alt(
    series.label,
    what,
    text.year,
    medianText(view, text.band, series.unit, series.meaning),
    rangeText(view, text.band, series.unit, series.meaning),
  );
  const points = series.yearEnds.map((place): FanPoint => {
    const band = bands[place];
    const value = medianText(view, band, series.unit, series.meaning);
    const range = rangeText(view, band, series.unit, series.meaning);
    return { year: series.times[place], value: band.p50, text: said.point(series.times[place], value, range) };
  });
  return {
    name: `${options.id}-${future.slug}-${arm.slug}`,
    caption: what,
    alt,
    future: future.slug,
    arm: options.compare ? arm.slug : undefined,
    hidden: options.compare && arm.index !== 0 && arm.index !== view.mainArm?.index,
    spec: (width) =>
      fan({
        title: `${options.title} (${what})`,
        description: alt,
        locale: format.axisLocale,
        rows: fanRows(bands, (place) => series.times[place]),
        reference: dashed.map((band, place) => ({ year: series.times[place], median: band.p50 })),
        points: points.filter(({ value }) => Number.isFinite(value)),
        markers: options.markers,
        colour: future.colour,
        width,
        height: 300,
        xTitle: said.x,
        yTitle: series.label,
        yFormat: axis.format,
        percentagePoints: axis.points,
        yDomain,
        zero: options.zero,
      }),
  };
}

function reference(view: View, { compare }: FanFigure, all: readonly Shown[], shown: Shown): readonly Band[] {
  const arm = compare ? (shown.arm.index === 0 ? null : 0) : (view.mainArm?.index ?? null);
  return all.find((other) => other.future === shown.future && other.arm.index === arm)?.bands ?? [];
}

/** One scale for all plots of a figure, so that they can be compared by eye. */
function domainOf(
  medians: readonly Shown[],
  fans: readonly Shown[],
  markers: readonly FanMarker[],
): readonly [number, number] {
  const values = [
    ...fans.flatMap(({ bands }) => bands.flatMap(({ p2_5, p97_5 }) => [p2_5, p97_5])),
    ...medians.flatMap(({ bands }) => bands.map(({ p50 }) => p50)),
    ...markers.map(({ value }) => value),
  ].filter(Number.isFinite);
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low < high ? [low, high] : [low - 1, high + 1];
}
