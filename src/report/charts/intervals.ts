import type { ChartSpec } from '../svg.ts';
import { colour } from '../theme.ts';
import { linesWithin, textWidth } from '../text-width.ts';
import { valueAxis, chart, cutAt, fontSize, onSeam, zeroBeside } from './base.ts';
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
/** From the middle of a marker to its name. */
const markerGap = 9;
/** Slots from a line of a label to the next. */
const lineStep = 0.85;

/** Medians with 50 and 90 % intervals, grouped under their labels: a forest plot. */
export function intervals(options: IntervalOptions): ChartSpec {
  const values = options.width >= 500;
  const inner = options.width - (values ? valueWidth : 0);
  const { rows, labels, details, markers, slots } = place(options, inner - margin);
  return chart(options, options.width, slots * slotHeight + 70, {
    autosize: { type: 'pad' },
    width: inner - margin,
    height: slots * slotHeight,
    layer: [
      ...(options.zero === null ? [] : [zeroBeside(rows, options.zero, y)]),
      span(rows, options, 'p5', 'p95', 1.5, slots),
      span(rows, options, 'p25', 'p75', 6, slots),
      medians(rows),
      ...labelLayers(labels, inner - margin),
      ...(details.length > 0 ? detailLayers(details, inner - margin) : []),
      ...(values ? [valueLayer(rows, inner)] : []),
      ...markerLayers(markers),
    ],
  });
}

type Placed = IntervalRow & { readonly slot: number };
/** A line of a label. */
type Label = { readonly label: string; readonly slot: number };

/** A marker in a slot, its name to the right of it or, at the right edge, to the left. */
type PlacedMarker = IntervalMarker & { readonly slot: number; readonly align: 'left' | 'right' };

/**
 * Slots from the top: a label in as many lines as it needs, its markers in as many as keep their names apart, then one slot per series
 * and its detail; air between groups.
 */
function place(
  options: IntervalOptions,
  width: number,
): { rows: Placed[]; labels: Label[]; details: Label[]; markers: PlacedMarker[]; slots: number } {
  const rows: Placed[] = [];
  const labels: Label[] = [];
  const details: Label[] = [];
  const markers: PlacedMarker[] = [];
  let slot = 0.5;
  for (const label of new Set(options.rows.map((row) => row.label))) {
    linesWithin(label, width / boldness, fontSize).forEach((line, n) => {
      if (n > 0) slot += lineStep;
      labels.push({ label: line, slot });
    });
    for (const line of markerLines(options, label, width)) {
      slot += 1;
      markers.push(...line.map((marker) => ({ ...marker, slot })));
    }
    for (const row of options.rows.filter((other) => other.label === label)) {
      rows.push({ ...row, slot: ++slot });
      const lines = row.detail === undefined ? [] : linesWithin(row.detail, width, detailSize);
      for (const line of lines) details.push({ label: line, slot: (slot += lineStep) });
    }
    slot += 1.4;
  }
  return { rows, labels, details, markers, slots: slot - 0.4 };
}

/** The markers of a label in lines in which no name runs into the next marker; where each lies is read off the span of the data. */
function markerLines(options: IntervalOptions, label: string, width: number): Omit<PlacedMarker, 'slot'>[][] {
  const { rows, markers, zero } = options;
  const all = [
    ...rows.flatMap(({ p5, p95 }) => [p5, p95]),
    ...markers.map(({ value }) => value),
    ...(zero === null ? [] : [zero]),
  ];
  const from = Math.min(...all);
  const scale = width / Math.max(1e-12, Math.max(...all) - from);
  const lines: { end: number; markers: Omit<PlacedMarker, 'slot'>[] }[] = [];
  for (const marker of markers.filter((one) => one.label === label).sort((a, b) => a.value - b.value)) {
    const at = (marker.value - from) * scale;
    const length = markerGap + textWidth(marker.name, fontSize) * boldness;
    const align = at + length > width ? 'right' : 'left';
    const [start, end] = align === 'left' ? [at - markerGap, at + length] : [at - length, at + markerGap];
    let line = lines.find((one) => one.end <= start);
    if (line === undefined) lines.push((line = { end, markers: [] }));
    line.end = end;
    line.markers.push({ ...marker, align });
  }
  return lines.map((line) => line.markers);
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

function markerLayers(markers: readonly PlacedMarker[]): ChartSpec[] {
  if (markers.length === 0) return [];
  const x = { field: 'value', type: 'quantitative' } as const;
  return [
    {
      data: { values: markers },
      mark: { type: 'point', shape: 'diamond', filled: true, size: 90, color: colour('marker'), opacity: 1 },
      encoding: {
        x,
        y,
        description: { field: 'text', type: 'nominal' },
        tooltip: { field: 'text', type: 'nominal' },
      },
    },
    ...(['left', 'right'] as const).flatMap((align) => {
      const named = markers.filter((marker) => marker.align === align);
      if (named.length === 0) return [];
      return onSeam({
        data: { values: named.map(({ value, slot, name }) => ({ value, slot, name })) },
        mark: {
          ...{ type: 'text', align, dx: align === 'left' ? markerGap : -markerGap, color: colour('marker') },
          ...{ fontWeight: 600, aria: false },
        },
        encoding: { x, y, text: { field: 'name', type: 'nominal' } },
      });
    }),
  ];
}
