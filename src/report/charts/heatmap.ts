import type { ChartSpec } from '../svg.ts';
import { changeColours } from '../theme.ts';
import { linesWithin } from '../text-width.ts';
import { chart, cutAt, fontSize } from './base.ts';
import type { ChartText } from './base.ts';

/** One cell: a relative change of a group, e.g. −0.12, or what `colours` is made for. */
export type HeatmapCell = {
  readonly row: string;
  readonly column: string;
  readonly change: number;
  readonly label: string;
  readonly text: string;
};

export type HeatmapOptions = ChartText & {
  readonly cells: readonly HeatmapCell[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly width: number;
  /** Fill and text colour of a value; by relative change where absent. */
  readonly colours?: (value: number) => CellColours;
  /** The names of the rows stand above their cells: for long names on a narrow picture. */
  readonly namesAbove?: boolean;
  /** Height of a row in pixels. */
  readonly rowHeight?: number;
};

export type CellColours = { readonly fill: string; readonly text: string };

/** Room above each row of cells, and names that begin at their left edge instead of ending there. */
const namesAbove = { scale: { paddingInner: 0.45, paddingOuter: 0.45 } };
const axisAbove = { labelAlign: 'left', labelPadding: 0, labelOffset: -18, labelLimit: cutAt(330) };

/** Pixels that the name of a column may take beside the names of rows. */
const narrowColumn = 75;
const lineHeight = 15;

/** Relative changes by two groupings: orange falls, blue rises, the number in the cell. */
export function heatmap(options: HeatmapOptions): ChartSpec {
  const cells = options.cells.map((cell) => ({ ...cell, ...paint(cell.change, options.colours ?? changeColours) }));
  const above = options.namesAbove === true;
  const rowNames = above ? 8 : options.width >= 500 ? 260 : 165;
  const columnWidth = Math.max(narrowColumn, (options.width - rowNames) / options.columns.length - 7);
  const names = options.columns.map((name) => linesWithin(name, columnWidth, fontSize));
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const broken =
    lines === 1
      ? {}
      : {
          labelExpr: `${JSON.stringify(Object.fromEntries(options.columns.map((name, n) => [name, names[n]])))}[datum.label]`,
          labelLineHeight: lineHeight,
          labelPadding: 4 + (lines - 1) * lineHeight,
        };
  const position = {
    x: {
      field: 'column',
      type: 'ordinal',
      sort: [...options.columns],
      title: options.columnTitle,
      axis: { orient: 'top', labelAngle: 0, domain: false, ticks: false, labelLimit: cutAt(columnWidth), ...broken },
    },
    y: {
      field: 'row',
      type: 'ordinal',
      sort: [...options.rows],
      title: null,
      ...(above ? namesAbove : {}),
      axis: {
        domain: false,
        ticks: false,
        ...(above ? axisAbove : { labelLimit: cutAt(rowNames) }),
      },
    },
  };
  return chart(
    options,
    options.width,
    options.rows.length * (above ? 40 : (options.rowHeight ?? 32)) + 50 + (lines - 1) * lineHeight,
    {
      data: { values: cells },
      encoding: position,
      layer: [
        {
          mark: { type: 'rect', cornerRadius: 3 },
          encoding: {
            fill: { field: 'fill', type: 'nominal', scale: null },
            description: { field: 'text', type: 'nominal' },
            tooltip: { field: 'text', type: 'nominal' },
          },
        },
        {
          mark: { type: 'text', fontWeight: 600, aria: false },
          encoding: {
            text: { field: 'label', type: 'nominal' },
            fill: { field: 'textColour', type: 'nominal', scale: null },
          },
        },
      ],
    },
  );
}

function paint(value: number, colours: (value: number) => CellColours): { fill: string; textColour: string } {
  const { fill, text } = colours(Number.isFinite(value) ? value : 0);
  return { fill, textColour: text };
}
