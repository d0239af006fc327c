import { colour } from '../theme.ts';
import type { ChartSpec } from '../svg.ts';
import { axisLabels, chart } from './base.ts';
import type { ChartText } from './base.ts';

/** `marked` points have a dot, with `text` under the pointer. */
type Point = { readonly x: number; readonly y: number; readonly text: string; readonly marked: boolean };

export type PathOptions = ChartText & {
  /** In the order of time. */
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly xTitle: string;
  readonly yTitle: string;
};

/** Two shares against each other, joined in the order of time; a ring marks the beginning. */
export function path(options: PathOptions): ChartSpec {
  const rows = options.points.map((point, order) => ({ ...point, order }));
  const axis = { format: '.1%', tickCount: 5, ...axisLabels() };
  const x = { field: 'x', type: 'quantitative', title: options.xTitle, scale: { zero: false }, axis };
  const y = { field: 'y', type: 'quantitative', title: options.yTitle, scale: { zero: false }, axis };
  const description = { field: 'text', type: 'nominal' };
  return chart(options, options.width, 300, {
    layer: [
      {
        data: { values: rows },
        mark: { type: 'line', color: options.colour, strokeWidth: 1.5, aria: false },
        encoding: { x, y, order: { field: 'order', type: 'quantitative' } },
      },
      {
        data: { values: rows.filter(({ marked }) => marked) },
        mark: { type: 'point', filled: true, size: 18, color: options.colour },
        encoding: { x, y, description, tooltip: description },
      },
      {
        data: { values: rows.slice(0, 1) },
        mark: { type: 'point', filled: false, size: 90, strokeWidth: 2, color: colour('ink'), aria: false },
        encoding: { x, y },
      },
    ],
  });
}
