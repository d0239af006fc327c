import type { ChartSpec } from '../svg.ts';
import { colour } from '../theme.ts';
import { linesWithin, textWidth } from '../text-width.ts';
import { valueAxis, chart, onSeam, zeroRule } from './base.ts';
import type { ChartText } from './base.ts';

/** What one cause adds to an outcome: mean over the draws, with its 90 % band and the error of the mean. */
export type ContributionRow = {
  readonly label: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly value: string;
  readonly text: string;
  /** The sum of the others, drawn apart. */
  readonly total: boolean;
  /** Where its bar begins: in a waterfall at the end of the one before. */
  readonly base?: number;
  /** What it adds where it is the only cause at work, and where it is the last one. */
  readonly first?: number;
  readonly last?: number;
};

export type ContributionOptions = ChartText & {
  readonly rows: readonly ContributionRow[];
  readonly colour: string;
  readonly width: number;
  readonly xTitle: string;
  readonly xFormat: string;
  /** From the least to the greatest value, where several charts share one scale. */
  readonly domain?: readonly [number, number];
  /** Written for "%" on the axis where shares differ by points. */
  readonly points?: string;
};

const slotHeight = 22;
const FONT_SIZE = 12;
/** Heights in slots: of a row with its label on one line, and of each further line. */
const ROW = 2.1;
const LINE = 0.7;

/** Bars from zero, each under its label, with the band of the draws as a line. */
export function contributions(options: ContributionOptions): ChartSpec {
  const inner = options.width - 24;
  let slots = 0.2;
  const labels: { label: string; labelSlot: number }[] = [];
  const rows = options.rows.map((row) => {
    const top = slots - 0.2;
    const lines = linesWithin(row.label, inner - textWidth(row.value, FONT_SIZE) - 12, FONT_SIZE);
    labels.push(...lines.map((label, line) => ({ label, labelSlot: top + 0.5 + line * LINE })));
    const more = (lines.length - 1) * LINE;
    slots += ROW + more;
    return { ...placed(row, options.colour), slot: top + 1.5 + more, labelSlot: top + 0.5 };
  });
  const y = {
    field: 'slot',
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, slots], reverse: true, nice: false, zero: false },
  };
  return chart(options, options.width, slots * slotHeight + 60, {
    autosize: { type: 'pad' },
    width: inner,
    height: slots * slotHeight,
    data: { values: rows },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 13, opacity: 0.75 },
        encoding: {
          x: {
            field: 'mean',
            type: 'quantitative',
            title: options.xTitle,
            axis: { ...valueAxis(options, options.xFormat, options.points), tickCount: 4 },
            ...(options.domain && { scale: { domain: options.domain, nice: true } }),
          },
          x2: { field: 'base' },
          y,
          color: { field: 'fill', type: 'nominal', scale: null },
          description: { field: 'text', type: 'nominal' },
          tooltip: { field: 'text', type: 'nominal' },
        },
      },
      {
        mark: { type: 'rule', color: colour('ink'), strokeWidth: 1.5, aria: false },
        encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y },
      },
      ...ends(rows, y),
      zeroRule('x'),
      ...onSeam({
        data: { values: labels },
        mark: { type: 'text', align: 'left', fontWeight: 600, aria: false },
        encoding: { x: { value: 0 }, y: { ...y, field: 'labelSlot' }, text: { field: 'label', type: 'nominal' } },
      }),
      ...onSeam({
        mark: { type: 'text', align: 'right', aria: false },
        encoding: { x: { value: inner }, y: { ...y, field: 'labelSlot' }, text: { field: 'value', type: 'nominal' } },
      }),
    ],
  });
}

/** A row on the scale of the outcome: its bar begins where the one before ended. */
function placed(row: ContributionRow, own: string) {
  const base = row.base ?? 0;
  return {
    ...row,
    base,
    mean: base + row.mean,
    ...(row.first !== undefined && { first: base + row.first }),
    ...(row.last !== undefined && { last: base + row.last }),
    low: base + row.low,
    high: base + row.high,
    fill: row.total ? colour('muted') : own,
  };
}

/** A ring where a cause is the first at work, a dot where it is the last. */
function ends(rows: readonly { readonly first?: number }[], y: object): ChartSpec[] {
  if (rows.every(({ first }) => first === undefined)) return [];
  const point = (field: string, filled: boolean): ChartSpec => ({
    transform: [{ filter: `isValid(datum.${field})` }],
    mark: { type: 'point', filled, size: 38, color: colour('ink'), strokeWidth: 1.5, opacity: 1, aria: false },
    encoding: { x: { field, type: 'quantitative' }, y },
  });
  return [point('first', false), point('last', true)];
}
