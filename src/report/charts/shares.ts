import type { ChartSpec } from '../svg.ts';
import { colour } from '../theme.ts';
import { chart, cutAt } from './base.ts';
import type { ChartText } from './base.ts';

/** One segment of a bar whose segments add up to 1. */
export type ShareRow = {
  readonly bar: string;
  readonly part: string;
  readonly share: number;
  readonly label: string;
  readonly text: string;
};

export type ShareOptions = ChartText & {
  readonly rows: readonly ShareRow[];
  readonly bars: readonly string[];
  readonly parts: readonly { readonly name: string; readonly colour: string }[];
  readonly width: number;
  readonly xTitle: string;
  readonly yTitle: string;
};

/** Narrower segments have no room for their number. */
const labelFrom = 0.1;

/** Horizontal bars of parts that add up to one. */
export function shares(options: ShareOptions): ChartSpec {
  const rows = stack(options);
  const y = {
    field: 'bar',
    type: 'ordinal',
    sort: [...options.bars],
    title: options.yTitle,
    axis: { domain: false, ticks: false, titleAnchor: 'middle' },
  };
  const columns = options.width >= 500 ? 3 : 2;
  const legendHeight = Math.ceil(options.parts.length / columns) * 18;
  return chart(options, options.width, options.bars.length * 34 + 60 + legendHeight, {
    data: { values: rows },
    layer: [
      {
        mark: { type: 'bar', stroke: colour('surface'), strokeWidth: 1, height: { band: 0.8 } },
        encoding: {
          y,
          x: {
            field: 'from',
            type: 'quantitative',
            title: options.xTitle,
            scale: { domain: [0, 1] },
            axis: { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1], labelFlush: false },
          },
          x2: { field: 'to' },
          color: {
            field: 'part',
            type: 'nominal',
            title: null,
            sort: null,
            scale: { domain: options.parts.map(({ name }) => name), range: options.parts.map((part) => part.colour) },
            legend: { columns, symbolType: 'square', labelLimit: cutAt(options.width >= 500 ? 200 : 140) },
          },
          description: { field: 'text', type: 'nominal' },
          tooltip: { field: 'text', type: 'nominal' },
        },
      },
      {
        transform: [{ filter: `datum.share >= ${labelFrom}` }],
        mark: { type: 'text', fontWeight: 600, color: colour('onBar'), aria: false },
        encoding: {
          y,
          x: { field: 'middle', type: 'quantitative' },
          text: { field: 'label', type: 'nominal' },
        },
      },
    ],
  });
}

/** Lays the parts of each bar end to end, in the order of the legend. */
function stack(options: ShareOptions): (ShareRow & { from: number; to: number; middle: number })[] {
  return options.bars.flatMap((bar) => {
    let from = 0;
    return options.parts.flatMap(({ name }) =>
      options.rows
        .filter((row) => row.bar === bar && row.part === name)
        .map((row) => {
          const start = from;
          from += row.share;
          return { ...row, from: round(start), to: round(from), middle: round((start + from) / 2) };
        }),
    );
  });
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
