import { table } from 'arquero';
import { yearOf } from '../economy/calendar.ts';
import { monthLabel } from './month-label.ts';
import type { MeasureInfo, Results } from './results.ts';
import { band, paired } from './summary.ts';
import type { Band, Paired } from './summary.ts';

export type Column = { readonly name: string; readonly data: Float64Array | Int32Array | string[] };
type Cell = string | number | null;

/** Whether a measure has something to say in a period: flows have no opening value, final measures only a last one. */
export function isReported(results: Results, measure: MeasureInfo, period: number): boolean {
  if (measure.kind === 'flow') return period > 0;
  return measure.kind === 'stock' || period === results.periods.length - 1;
}

/** One row per future, arm, measure and period: level and paired difference to the baseline, each with its band. */
export function summaryCsv(results: Results): string {
  const columns: Record<string, Cell[]> = {};
  const addRow = (row: Record<string, Cell>): void => {
    for (const name in row) (columns[name] ??= []).push(row[name]);
  };
  for (const [future, futureName] of results.futures.entries())
    for (const [arm, armName] of results.arms.entries())
      for (const [index, measure] of results.measures.entries())
        for (const [period, end] of results.periodEnds.entries()) {
          if (!isReported(results, measure, period)) continue;
          addRow({
            future: futureName,
            arm: armName,
            measure: measure.name,
            year: yearOf(end),
            period_end: monthLabel(end),
            unit: measure.unit,
            ...levelColumns(band(results, future, arm, index, period)),
            ...differenceColumns(arm === 0 ? null : paired(results, future, arm, index, period)),
          });
        }
  return table(columns).toCSV();
}

/** Rows of a table that are made when they are asked for, so that a large table never stands in memory as a whole. */
export type Rows = {
  readonly count: number;
  /** The columns of rows `from` up to, but without, `to`. */
  readonly columns: (from: number, to: number) => readonly Column[];
};

/** Every draw, row by row as `drawColumns` has them. */
export function drawRows(results: Results): Rows {
  const { futures, arms, draws, periods } = results;
  const count = futures.length * arms.length * draws * periods.length;
  return { count, columns: (from, to) => columnsOf(results, from, to) };
}

/**
 * Every draw: one row per future, arm, draw and period, one column per measure. `period_end` tells the opening value from
 * the end of the same year. Flows have no opening value (NaN); a measure of kind 'final' repeats its one value.
 */
export function drawColumns(results: Results): readonly Column[] {
  const { count, columns } = drawRows(results);
  return columns(0, count);
}

function columnsOf(results: Results, from: number, to: number): Column[] {
  const { futures, arms, draws, periods, periodEnds } = results;
  const rows = to - from;
  const key = {
    future: new Array<string>(rows),
    arm: new Array<string>(rows),
    draw: new Int32Array(rows),
    year: new Int32Array(rows),
    period_end: new Array<string>(rows),
  };
  const ends = results.periodEnds.map(monthLabel);
  for (let row = 0; row < rows; row++) {
    const period = (from + row) % periods.length;
    const drawn = (from + row - period) / periods.length;
    const run = Math.floor(drawn / draws);
    key.future[row] = futures[Math.floor(run / arms.length)];
    key.arm[row] = arms[run % arms.length];
    key.draw[row] = drawn % draws;
    key.year[row] = yearOf(periodEnds[period]);
    key.period_end[row] = ends[period];
  }
  const keys = Object.entries(key).map(([name, data]) => ({ name, data }));
  return [...keys, ...results.measures.map((measure, index) => drawColumn(results, measure, index, from, to))];
}

function drawColumn(results: Results, measure: MeasureInfo, index: number, from: number, to: number): Column {
  const { draws, measures, periods, years } = results;
  const data = new Float64Array(to - from);
  const empty = measure.kind === 'flow' ? 0 : -1;
  let period = from % periods.length;
  const drawn = (from - period) / periods.length;
  let draw = drawn % draws;
  let run = Math.floor(drawn / draws);
  for (let row = 0; row < data.length; row++) {
    const cell = (run * measures.length + index) * periods.length + period;
    data[row] = period === empty ? NaN : years[cell * draws + draw];
    if (++period < periods.length) continue;
    period = 0;
    if (++draw < draws) continue;
    draw = 0;
    run++;
  }
  return { name: measure.name, data };
}

function levelColumns(level: Band): Record<string, Cell> {
  return {
    mean: cell(level.mean),
    sd: cell(level.sd),
    p2_5: cell(level.p2_5),
    p5: cell(level.p5),
    p10: cell(level.p10),
    p25: cell(level.p25),
    p50: cell(level.p50),
    p75: cell(level.p75),
    p90: cell(level.p90),
    p95: cell(level.p95),
    p97_5: cell(level.p97_5),
    mcse_mean: cell(level.error.mean),
    mcse_p5: cell(level.error.p5),
    mcse_p50: cell(level.error.p50),
    mcse_p95: cell(level.error.p95),
  };
}

function differenceColumns(difference: Paired | null): Record<string, Cell> {
  return {
    diff_mean: cell(difference?.mean),
    diff_p5: cell(difference?.p5),
    diff_p50: cell(difference?.p50),
    diff_p95: cell(difference?.p95),
    diff_mcse_mean: cell(difference?.error.mean),
    diff_mcse_p50: cell(difference?.error.p50),
    share_better: cell(difference?.better),
    share_higher: cell(difference?.positive),
    variance_ratio: cell(difference?.varianceRatio),
  };
}

function cell(value: number | null | undefined): Cell {
  return value === undefined || value === null || !Number.isFinite(value) ? null : value;
}
