import type { ChartSpec } from '../svg.ts';
import { colour } from '../theme.ts';
import { valueAxis, chart } from './base.ts';
import type { ChartText } from './base.ts';
import type { FanRow } from './fan.ts';

export type HindcastOptions = ChartText & {
  readonly rows: readonly FanRow[];
  /** What was measured, before and after the start of the forecast. */
  readonly observed: readonly {
    readonly year: number;
    readonly value: number;
    readonly text: string;
    readonly known: boolean;
  }[];
  /** Naive forecasts, each a dashed line. */
  readonly naive: readonly (readonly { readonly year: number; readonly value: number }[])[];
  readonly colour: string;
  readonly width: number;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yFormat: string;
};

const bands = [
  ['low95', 'high95', 0.18],
  ['low80', 'high80', 0.24],
  ['low50', 'high50', 0.34],
] as const;

/** Bands of a forecast by year, what was measured as points, naive forecasts as dashes. */
export function hindcast(options: HindcastOptions): ChartSpec {
  const years = [...options.observed, ...options.rows].map(({ year }) => year);
  const x = {
    field: 'year',
    type: 'quantitative',
    title: options.xTitle,
    scale: { domain: [Math.min(...years), Math.max(...years)], nice: false, zero: false },
    axis: { format: 'd', grid: false, tickCount: 5, labelFlush: false },
  };
  const y = (field: string): ChartSpec => ({
    field,
    type: 'quantitative',
    title: options.yTitle,
    scale: { nice: true, zero: false },
    axis: { ...valueAxis(options, options.yFormat), tickCount: 5 },
  });
  const line = (values: readonly object[], field: string, mark: ChartSpec): ChartSpec => ({
    data: { values },
    mark: { type: 'line', aria: false, ...mark },
    encoding: { x, y: y(field) },
  });
  return chart(options, options.width, 280, {
    layer: [
      ...bands.map(([low, high, opacity]) => ({
        data: { values: options.rows },
        mark: { type: 'area', color: options.colour, opacity, aria: false },
        encoding: { x, y: y(low), y2: { field: high } },
      })),
      ...options.naive.map((values, n) =>
        line(values, 'value', { color: colour('muted'), strokeWidth: 1.5, strokeDash: n === 0 ? [2, 3] : [7, 4] }),
      ),
      line(options.rows, 'median', { color: options.colour, strokeWidth: 2.5 }),
      {
        data: { values: options.observed.map((one) => ({ ...one, fill: colour(one.known ? 'muted' : 'ink') })) },
        mark: { type: 'point', filled: true, size: 55, opacity: 1 },
        encoding: {
          x,
          y: y('value'),
          color: { field: 'fill', type: 'nominal', scale: null },
          description: { field: 'text', type: 'nominal' },
          tooltip: { field: 'text', type: 'nominal' },
        },
      },
    ],
  });
}
