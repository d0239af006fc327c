import type { Band } from '../../results/summary.ts';
import type { ChartSpec } from '../svg.ts';
import { linesWithin } from '../text-width.ts';
import { colour } from '../theme.ts';
import { valueAxis, chart, fontSize, onSeam, wrap, zeroRule } from './base.ts';
import type { ChartText } from './base.ts';

/** One point in time; `year` is 2030 at the end of 2030. */
export type FanRow = {
  readonly year: number;
  readonly low95: number;
  readonly low80: number;
  readonly low50: number;
  readonly median: number;
  readonly high50: number;
  readonly high80: number;
  readonly high95: number;
};
export type FanPoint = { readonly year: number; readonly value: number; readonly text: string };
export type FanMarker = {
  readonly year: number;
  readonly value: number;
  readonly label: string;
  readonly text: string;
  /** Its words stand over it and not beside it, where another’s stand. */
  readonly above?: boolean;
};

export type FanOptions = ChartText & {
  readonly rows: readonly FanRow[];
  /** Median of what the fan is compared with, drawn as a dashed line. */
  readonly reference: readonly { readonly year: number; readonly median: number }[];
  /** Points a reader can ask for their numbers. */
  readonly points: readonly FanPoint[];
  readonly markers: readonly FanMarker[];
  readonly colour: string;
  readonly width: number;
  readonly height: number;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yFormat: string;
  /** Written for "%" on the axis where shares differ by points. */
  readonly percentagePoints?: string;
  readonly yDomain: readonly [number, number];
  /** Where "no change" lies, if the measure has such a value. */
  readonly zero: number | null;
};

/** Height of a chart that its axis of years takes. */
const AXES = 50;

/** Bands of 50, 80 and 95 % around a median over time. */
export function fan(options: FanOptions): ChartSpec {
  const { rows, reference, points, markers, zero } = options;
  return chart(options, options.width, options.height, {
    layer: [
      { ...area(options, 'low95', 'high95', 0.18), data: { values: rows.map((row) => rounded(row)) } },
      { ...area(options, 'low80', 'high80', 0.24), data: { values: rows.map((row) => rounded(row)) } },
      { ...area(options, 'low50', 'high50', 0.34), data: { values: rows.map((row) => rounded(row)) } },
      ...(zero === null ? [] : [zeroRule('y', zero)]),
      ...(reference.length === 0 ? [] : [line(reference, colour('ink'), 1.5, [5, 4])]),
      line(rows, options.colour, 2.5, []),
      pointLayer(points),
      ...(markers.length === 0 ? [] : markerLayers(markers, rows)),
    ],
  });
}

function area(options: FanOptions, low: string, high: string, opacity: number): ChartSpec {
  return {
    mark: { type: 'area', color: options.colour, opacity, clip: true, aria: false },
    encoding: {
      x: {
        field: 'year',
        type: 'quantitative',
        title: options.xTitle,
        scale: { domain: [options.rows[0].year, options.rows.at(-1)!.year], nice: false, zero: false },
        axis: { format: 'd', grid: false, values: years(options.rows, options.width), labelFlush: false },
      },
      y: {
        field: low,
        type: 'quantitative',
        title: linesWithin(options.yTitle, options.height - AXES, fontSize),
        scale: { domain: [...options.yDomain], nice: true, zero: false },
        axis: { ...valueAxis(options, options.yFormat, options.percentagePoints), tickCount: 5 },
      },
      y2: { field: high },
    },
  };
}

function line(
  rows: readonly { readonly year: number; readonly median: number }[],
  stroke: string,
  strokeWidth: number,
  strokeDash: readonly number[],
): ChartSpec {
  return {
    data: { values: rows.map(({ year, median }) => ({ year: round(year), median: round(median) })) },
    mark: { type: 'line', color: stroke, strokeWidth, strokeDash, clip: true, aria: false },
    encoding: { x: { field: 'year', type: 'quantitative' }, y: { field: 'median', type: 'quantitative' } },
  };
}

/** Invisible targets, wide enough for a finger. */
function pointLayer(points: readonly FanPoint[]): ChartSpec {
  return {
    data: { values: points.map(({ year, value, text }) => ({ year, value: round(value), text })) },
    mark: { type: 'circle', size: 500, opacity: 0 },
    encoding: {
      x: { field: 'year', type: 'quantitative' },
      y: { field: 'value', type: 'quantitative' },
      description: { field: 'text', type: 'nominal' },
      tooltip: { field: 'text', type: 'nominal' },
    },
  };
}

/** Diamonds, each with its words on the side where there is room. */
function markerLayers(markers: readonly FanMarker[], rows: readonly FanRow[]): ChartSpec[] {
  const middle = (rows[0].year + rows.at(-1)!.year) / 2;
  const left = markers.filter(({ year }) => year <= middle - 1);
  const right = markers.filter((marker) => !left.includes(marker));
  const beside = ({ above }: FanMarker): boolean => above !== true;
  return [
    diamonds(markers),
    ...[left, right].flatMap((side) => {
      const align = side === left ? 'left' : 'right';
      return [
        ...markerNames(side.filter(beside), align, false),
        ...markerNames(
          side.filter((marker) => !beside(marker)),
          align,
          true,
        ),
      ];
    }),
  ];
}

const markerPosition = {
  x: { field: 'year', type: 'quantitative' },
  y: { field: 'value', type: 'quantitative' },
} as const;

function diamonds(markers: readonly FanMarker[]): ChartSpec {
  return {
    data: { values: markers.map((marker) => ({ ...marker, value: round(marker.value) })) },
    mark: { type: 'point', shape: 'diamond', filled: true, size: 110, color: colour('marker'), opacity: 1 },
    encoding: {
      ...markerPosition,
      description: { field: 'text', type: 'nominal' },
      tooltip: { field: 'text', type: 'nominal' },
    },
  };
}

function markerNames(markers: readonly FanMarker[], align: 'left' | 'right', above: boolean): ChartSpec[] {
  if (markers.length === 0) return [];
  const lines = (label: string): string => wrap(label, 0, 18).join('\n');
  const height = 14 * Math.max(...markers.map(({ label }) => wrap(label, 0, 18).length));
  return onSeam({
    data: { values: markers.map(({ year, value, label }) => ({ year, value: round(value), label: lines(label) })) },
    mark: {
      type: 'text',
      align,
      dx: align === 'left' ? 9 : -9,
      ...(above ? { dy: -height } : {}),
      lineBreak: '\n',
      lineHeight: 14,
      color: colour('marker'),
      fontWeight: 600,
      aria: false,
    },
    encoding: { ...markerPosition, text: { field: 'label', type: 'nominal' } },
  });
}

/** Years to label: every one, or every second where they would touch. */
function years(rows: readonly FanRow[], width: number): number[] {
  const first = Math.ceil(rows[0].year - 1e-9);
  const last = Math.floor(rows.at(-1)!.year + 1e-9);
  const every = Math.max(1, Math.ceil((last - first + 1) / Math.max(2, Math.floor((width - 60) / 44))));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => (last - year) % every === 0,
  );
}

function rounded(row: FanRow): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, round(value)]));
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** Bands over time as rows of a fan; times without any value are left out. */
export function fanRows(bands: readonly Band[], timeOf: (place: number) => number): FanRow[] {
  return bands
    .map((band, place) => ({
      year: timeOf(place),
      low95: band.p2_5,
      low80: band.p10,
      low50: band.p25,
      median: band.p50,
      high50: band.p75,
      high80: band.p90,
      high95: band.p97_5,
    }))
    .filter(({ median }) => Number.isFinite(median));
}
