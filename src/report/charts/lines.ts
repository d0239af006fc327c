import type { ChartSpec } from '../svg.ts';
import { colour } from '../theme.ts';
import { valueAxis, chart, zeroRule } from './base.ts';
import type { ChartText } from './base.ts';

/** One line over time; the main one stands out. */
export type Line = {
  readonly name: string;
  readonly main: boolean;
  readonly points: readonly { readonly year: number; readonly value: number; readonly text: string }[];
};

export type LinesOptions = ChartText & {
  readonly lines: readonly Line[];
  readonly colour: string;
  readonly width: number;
  readonly height: number;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yFormat: string;
  readonly yDomain: readonly [number, number];
  readonly zero: number | null;
};

/** Medians of several runs over time, a thick line among thin ones; each point says whose it is. */
export function lines(options: LinesOptions): ChartSpec {
  const { lines: all, zero, width } = options;
  const years = [...new Set(all.flatMap(({ points }) => points.map(({ year }) => year)))];
  const every = Math.max(1, Math.ceil((years.length * 44) / Math.max(88, width - 60)));
  const values = (main: boolean): object[] =>
    all.filter((line) => line.main === main).flatMap(({ name, points }) => points.map((point) => ({ ...point, name })));
  const x = {
    field: 'year',
    type: 'quantitative',
    title: options.xTitle,
    scale: { domain: [years[0], years.at(-1)], nice: false, zero: false },
    axis: {
      format: 'd',
      grid: false,
      values: years.filter((_, index) => (years.length - 1 - index) % every === 0),
      labelFlush: false,
    },
  };
  const y = {
    field: 'value',
    type: 'quantitative',
    title: options.yTitle,
    scale: { domain: [...options.yDomain], nice: true, zero: false },
    axis: { ...valueAxis(options, options.yFormat), tickCount: 5 },
  };
  const line = (main: boolean): ChartSpec => ({
    data: { values: values(main) },
    mark: {
      type: 'line',
      color: main ? options.colour : colour('muted'),
      strokeWidth: main ? 3 : 1.25,
      opacity: main ? 1 : 0.75,
      aria: false,
    },
    encoding: { x, y, detail: { field: 'name', type: 'nominal' } },
  });
  return chart(options, width, options.height, {
    layer: [
      ...(zero === null ? [] : [zeroRule('y', zero)]),
      line(false),
      line(true),
      {
        data: { values: [...values(false), ...values(true)] },
        mark: { type: 'circle', size: 120, opacity: 0 },
        encoding: {
          x,
          y,
          description: { field: 'text', type: 'nominal' },
          tooltip: { field: 'text', type: 'nominal' },
        },
      },
    ],
  });
}
