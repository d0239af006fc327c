import type { ChartSpec } from '../svg.ts';
import { colour } from '../theme.ts';
import { linesWithin } from '../text-width.ts';
import { valueAxis, chart, cutAt, fontSize, onSeam, zeroRule } from './base.ts';
import type { ChartText } from './base.ts';

/** One line of the chart: a median with its bands. Rows with the same label stand together under it. */
export type IntervalRow = {
  readonly label: string;
  readonly series: string;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Printed at the right and read aloud. */
  readonly value: string;
  readonly text: string;
  /** Written small beneath it. */
  readonly detail?: string;
};
export type IntervalMarker = {
  readonly label: string;
  readonly value: number;
  readonly name: string;
  readonly text: string;
};

export type IntervalOptions = ChartText & {
  readonly rows: readonly IntervalRow[];
  readonly markers: readonly IntervalMarker[];
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  readonly width: number;
  readonly xTitle: string;
  readonly xFormat: string;
  /** Written for "%" on the axis where shares differ by points. */
  readonly points?: string;
  readonly zero: number | null;
};

const slotHeight = 19;
const valueWidth = 124;
/** Room for the halves of the outer axis labels. */
const margin = 40;
/** Labels are bold, and so wider than the same text in plain letters. */
const boldness = 1.15;
const detailSize = 11;
/** Slots from a line of a label to the next. */
const lineStep = 0.85;

/** Medians with 50 and 90 % intervals, grouped under their labels: a forest plot. */
export function intervals(options: IntervalOptions): ChartSpec {
  const values = options.width >= 500;
  const inner = options.width - (values ? valueWidth : 0);
  const { rows, labels, details, slotOf, slots } = place(options, inner - margin);
  return chart(options, options.width, slots * slotHeight + 70, {
    autosize: { type: 'pad' },
    width: inner - margin,
    height: slots * slotHeight,
    layer: [
      ...(options.zero === null ? [] : [zeroRule('x', options.zero)]),
      span(rows, options, 'p5', 'p95', 1.5, slots),
      span(rows, options, 'p25', 'p75', 6, slots),
      medians(rows),
      ...labelLayers(labels, inner - margin),
      ...(details.length > 0 ? detailLayers(details, inner - margin) : []),
      ...(values ? [valueLayer(rows, inner)] : []),
      ...markerLayers(placeMarkers(options, slotOf)),
    ],
  });
}

type Placed = IntervalRow & { readonly slot: number };
/** A line of a label. */
type Label = { readonly label: string; readonly slot: number };

/** Slots from the top: a label in as many lines as it needs, then one slot per series and its detail; air between groups. */
function place(
  options: IntervalOptions,
  width: number,
): { rows: Placed[]; labels: Label[]; details: Label[]; slotOf: ReadonlyMap<string, number>; slots: number } {
  const rows: Placed[] = [];
  const labels: Label[] = [];
  const details: Label[] = [];
  /** Where the last line of each label stands. */
  const slotOf = new Map<string, number>();
  let slot = 0.5;
  for (const label of new Set(options.rows.map((row) => row.label))) {
    linesWithin(label, width / boldness, fontSize).forEach((line, n) => {
      if (n > 0) slot += lineStep;
      labels.push({ label: line, slot });
    });
    slotOf.set(label, slot);
    for (const row of options.rows.filter((other) => other.label === label)) {
      rows.push({ ...row, slot: ++slot });
      const lines = row.detail === undefined ? [] : linesWithin(row.detail, width, detailSize);
      for (const line of lines) details.push({ label: line, slot: (slot += lineStep) });
    }
    slot += 1.4;
  }
  return { rows, labels, details, slotOf, slots: slot - 0.4 };
}

function placeMarkers(
  options: IntervalOptions,
  slotOf: ReadonlyMap<string, number>,
): (IntervalMarker & { slot: number })[] {
  return options.markers.flatMap((marker) => {
    const slot = slotOf.get(marker.label);
    return slot === undefined ? [] : [{ ...marker, slot }];
  });
}

const y = { field: 'slot', type: 'quantitative', axis: null } as const;

function span(
  rows: readonly Placed[],
  options: IntervalOptions,
  from: 'p5' | 'p25',
  to: 'p95' | 'p75',
  strokeWidth: number,
  slots: number,
): ChartSpec {
  return {
    data: { values: rows },
    mark: { type: 'rule', strokeWidth, strokeCap: 'round', aria: false },
    encoding: {
      x: {
        field: from,
        type: 'quantitative',
        title: options.xTitle,
        axis: { ...valueAxis(options, options.xFormat, options.points), tickCount: options.width >= 500 ? 7 : 4 },
        scale: { nice: true, zero: false },
      },
      x2: { field: to },
      y: { ...y, scale: { domain: [0, slots], reverse: true, nice: false, zero: false } },
      color: {
        field: 'series',
        type: 'nominal',
        title: null,
        scale: { domain: options.series.map(({ name }) => name), range: options.series.map((one) => one.colour) },
        legend: options.series.length > 1 ? { columns: options.width >= 500 ? 3 : 1, symbolType: 'circle' } : null,
      },
    },
  };
}

function medians(rows: readonly Placed[]): ChartSpec {
  return {
    data: { values: rows },
    mark: { type: 'circle', size: 70, opacity: 1, stroke: colour('surface'), strokeWidth: 1.5 },
    encoding: {
      x: { field: 'p50', type: 'quantitative' },
      y,
      color: { field: 'series', type: 'nominal' },
      description: { field: 'text', type: 'nominal' },
      tooltip: { field: 'text', type: 'nominal' },
    },
  };
}

function labelLayers(labels: readonly Label[], width: number): ChartSpec[] {
  return onSeam({
    data: { values: labels },
    mark: { type: 'text', align: 'left', fontWeight: 600, limit: cutAt(width), aria: false },
    encoding: { x: { value: 0 }, y, text: { field: 'label', type: 'nominal' } },
  });
}

function detailLayers(details: readonly Label[], width: number): ChartSpec[] {
  return onSeam({
    data: { values: details },
    mark: {
      ...{ type: 'text', align: 'left', fontSize: detailSize, color: colour('muted') },
      ...{ limit: cutAt(width), aria: false },
    },
    encoding: { x: { value: 0 }, y, text: { field: 'label', type: 'nominal' } },
  });
}

function valueLayer(rows: readonly Placed[], inner: number): ChartSpec {
  return {
    data: { values: rows },
    mark: { type: 'text', align: 'left', limit: cutAt(valueWidth), aria: false },
    encoding: { x: { value: inner - margin + 10 }, y, text: { field: 'value', type: 'nominal' } },
  };
}

function markerLayers(markers: readonly (IntervalMarker & { slot: number })[]): ChartSpec[] {
  if (markers.length === 0) return [];
  return [
    {
      data: { values: markers },
      mark: { type: 'point', shape: 'diamond', filled: true, size: 90, color: colour('marker'), opacity: 1 },
      encoding: {
        x: { field: 'value', type: 'quantitative' },
        y,
        description: { field: 'text', type: 'nominal' },
        tooltip: { field: 'text', type: 'nominal' },
      },
    },
  ];
}
