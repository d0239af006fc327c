import { table } from 'arquero';
import { yearCell } from './cells.ts';
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
  const rows: Record<string, Cell>[] = [];
  for (const [future, futureName] of results.futures.entries())
    for (const [arm, armName] of results.arms.entries())
      for (const [index, measure] of results.measures.entries())
        for (const [period, year] of results.periods.entries()) {
          if (!isReported(results, measure, period)) continue;
          rows.push({
            future: futureName,
            arm: armName,
            measure: measure.name,
            year,
            period_end: monthLabel(results.periodEnds[period]),
            unit: measure.unit,
            ...levelColumns(band(results, future, arm, index, period)),
            ...differenceColumns(arm === 0 ? null : paired(results, future, arm, index, period)),
          });
        }
  return table(columnsOf(rows)).toCSV();
}

/**
 * Every draw: one row per future, arm, draw and period, one column per measure. `period_end` tells the opening value from
 * the end of the same year. Flows have no opening value (NaN); a measure of kind 'final' repeats its one value.
 */
export function drawColumns(results: Results): Column[] {
  const { futures, arms, draws, periods } = results;
  const rows = futures.length * arms.length * draws * periods.length;
  const key = {
    future: new Array<string>(rows),
    arm: new Array<string>(rows),
    draw: new Int32Array(rows),
    year: new Int32Array(rows),
    period_end: new Array<string>(rows),
  };
  const ends = results.periodEnds.map(monthLabel);
  forEachRow(results, (row, future, arm, draw, period) => {
    key.future[row] = futures[future]!;
    key.arm[row] = arms[arm]!;
    key.draw[row] = draw;
    key.year[row] = periods[period]!;
    key.period_end[row] = ends[period]!;
  });
  const keys = Object.entries(key).map(([name, data]) => ({ name, data }));
  return [...keys, ...results.measures.map((measure, index) => drawColumn(results, measure, index, rows))];
}

function drawColumn(results: Results, measure: MeasureInfo, index: number, rows: number): Column {
  const { arms, draws, periods } = results;
  const data = new Float64Array(rows);
  for (let future = 0; future < results.futures.length; future++)
    for (let arm = 0; arm < arms.length; arm++)
      for (let period = 0; period < periods.length; period++) {
        const cell = yearCell(results, future, arm, index, period);
        const first = (future * arms.length + arm) * draws * periods.length + period;
        const empty = measure.kind === 'flow' && period === 0;
        for (let draw = 0; draw < draws; draw++) data[first + draw * periods.length] = empty ? NaN : cell[draw];
      }
  return { name: measure.name, data };
}

function forEachRow(
  results: Results,
  visit: (row: number, future: number, arm: number, draw: number, period: number) => void,
): void {
  let row = 0;
  for (let future = 0; future < results.futures.length; future++)
    for (let arm = 0; arm < results.arms.length; arm++)
      for (let draw = 0; draw < results.draws; draw++)
        for (let period = 0; period < results.periods.length; period++) visit(row++, future, arm, draw, period);
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

function columnsOf(rows: readonly Record<string, Cell>[]): Record<string, Cell[]> {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name]!)]));
}
