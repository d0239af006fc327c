import type { ChartSpec } from '../svg.ts';
import { colour } from '../theme.ts';
import { axisLabels, chart, zeroRule } from './base.ts';
import type { ChartText } from './base.ts';

/** One band of age; women count to the left (below zero), men to the right. */
export type PyramidRow = {
  readonly age: string;
  readonly side: 'left' | 'right';
  readonly before: number;
  readonly after: number;
  readonly text: string;
};

export type PyramidOptions = ChartText & {
  readonly rows: readonly PyramidRow[];
  /** Bands from the youngest. */
  readonly ages: readonly string[];
  readonly left: string;
  readonly right: string;
  readonly colours: readonly [string, string];
  readonly width: number;
  readonly xTitle: string;
};

const rowHeight = 17;

/** Ages upwards, one sex to each side: bars now, a line for what was before. */
export function pyramid(options: PyramidOptions): ChartSpec {
  const rows = options.rows.map((row) => {
    const sign = row.side === 'left' ? -1 : 1;
    return {
      ...row,
      before: sign * row.before,
      after: sign * row.after,
      fill: options.colours[sign < 0 ? 0 : 1],
    };
  });
  const limit = Math.max(...rows.map(({ before, after }) => Math.max(Math.abs(before), Math.abs(after))));
  const x = {
    type: 'quantitative',
    title: options.xTitle,
    scale: { domain: [-limit, limit], nice: true },
    axis: { ...axisLabels(), labelExpr: 'format(abs(datum.value), ",.0f")', tickCount: 6 },
  };
  const y = {
    field: 'age',
    type: 'ordinal',
    sort: [...options.ages].reverse(),
    title: null,
    axis: { domain: false, ticks: false },
  };
  const name = (text: string, value: number, align: string): ChartSpec => ({
    data: { values: [{}] },
    mark: { type: 'text', align, fontWeight: 600, text, aria: false },
    encoding: { x: { value }, y: { value: -8 } },
  });
  return chart(options, options.width, options.ages.length * rowHeight + 80, {
    layer: [
      {
        data: { values: rows },
        mark: { type: 'bar', opacity: 0.75, height: { band: 0.8 } },
        encoding: {
          x: { field: 'after', ...x },
          y,
          fill: { field: 'fill', type: 'nominal', scale: null },
          description: { field: 'text', type: 'nominal' },
          tooltip: { field: 'text', type: 'nominal' },
        },
      },
      {
        data: { values: rows },
        mark: { type: 'tick', color: colour('ink'), thickness: 2, size: rowHeight - 2, aria: false },
        encoding: { x: { field: 'before', ...x }, y },
      },
      zeroRule('x'),
      name(options.left, 0, 'left'),
      { ...name(options.right, 0, 'right'), encoding: { x: { value: 'width' }, y: { value: -8 } } },
    ],
  });
}
