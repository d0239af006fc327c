import type { ChartSpec } from '../svg.ts';
import { colour } from '../theme.ts';
import { chart, cutAt } from './base.ts';
import type { ChartText } from './base.ts';

/** A median with its 90 % band at one place of the axis. */
export type CurvePoint = {
  readonly series: string;
  readonly x: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly text: string;
};

export type CurveOptions = ChartText & {
  readonly points: readonly CurvePoint[];
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  readonly width: number;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yFormat: string;
};

/** Medians joined by lines, each with its 90 % band as a bar; both axes are logarithmic, so that "in proportion" is a straight line. */
export function curves(options: CurveOptions): ChartSpec {
  const first = JSON.stringify(options.series[0]?.name ?? '');
  const ticks = [...new Set(options.points.map(({ x }) => x))];
  const x = {
    field: 'x',
    type: 'quantitative',
    title: options.xTitle,
    scale: { type: 'log' },
    axis: { values: ticks, format: '~f', grid: false, labelFlush: false },
  };
  const hue = {
    field: 'series',
    type: 'nominal',
    title: null,
    sort: null,
    scale: { domain: options.series.map(({ name }) => name), range: options.series.map((one) => one.colour) },
    legend: { columns: 1, labelLimit: cutAt(260), symbolOpacity: 1 },
  };
  const y = {
    field: 'median',
    type: 'quantitative',
    title: options.yTitle,
    scale: { type: 'log', nice: false },
    axis: { format: options.yFormat, tickCount: 5 },
  };
  return chart(options, options.width, 330, {
    data: { values: options.points },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2, opacity: 0.5, aria: false },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color: hue },
      },
      {
        mark: { type: 'line', aria: false },
        encoding: {
          x,
          y,
          color: hue,
          // Wide under narrow: where curves coincide, all are seen.
          strokeWidth: { condition: { test: `datum.series === ${first}`, value: 6 }, value: 2 },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 60, stroke: colour('surface'), strokeWidth: 1 },
        encoding: {
          x,
          y,
          color: hue,
          description: { field: 'text', type: 'nominal' },
          tooltip: { field: 'text', type: 'nominal' },
        },
      },
    ],
  });
}
