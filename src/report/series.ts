import type { Unit } from '../models/model.ts';
import { monthCell, monthlyIndex, yearCell } from '../results/cells.ts';
import { isReported } from '../results/rows.ts';
import type { View } from './view.ts';

/** A quantity over time. `times` are years, 2030 standing for the end of 2030. */
export type Series = {
  readonly label: string;
  readonly unit: Unit;
  /** Differences of levels instead of levels. */
  readonly meaning?: 'difference';
  readonly times: readonly number[];
  /** Places of the ends of years in `times`. */
  readonly yearEnds: readonly number[];
  /** Whether a value is the sum of its year, not what stands at the end. */
  readonly sums?: boolean;
  readonly draws: (future: number, arm: number, place: number) => ArrayLike<number>;
};

/** Relative change of an index that is 1 at the start. */
export function againstOne(index: ArrayLike<number>): Float64Array {
  return Float64Array.from(index, (value) => value - 1);
}

/** A measure by month where it is stored so, by year otherwise; what is counted over a year by its sums, as everywhere it is told. */
export function measureSeries(view: View, measure: number, label: string): Series {
  const { results } = view;
  const { unit, kind } = results.measures[measure];
  const monthly = monthlyIndex(results, measure);
  if (monthly < 0 || kind === 'flow') return yearlySeries(view, measure, label);
  const opening = results.periodEnds[0];
  return {
    label,
    unit,
    times: Array.from({ length: results.months + 1 }, (_, month) => yearOf(opening + month)),
    yearEnds: results.periodEnds.map((end) => end - opening),
    draws: (future, arm, month) => monthCell(results, future, arm, monthly, month),
  };
}

function yearlySeries(view: View, measure: number, label: string): Series {
  const { results } = view;
  const info = results.measures[measure];
  const periods = results.periods.flatMap((_, period) => (isReported(results, info, period) ? [period] : []));
  return {
    label,
    unit: info.unit,
    times: periods.map((period) => yearOf(results.periodEnds[period])),
    yearEnds: periods.map((_, place) => place),
    sums: info.kind === 'flow',
    draws: (future, arm, place) => yearCell(results, future, arm, measure, periods[place]),
  };
}

/** What each policy adds to a measure, draw by draw; the baseline has no line of its own. */
export function addedTo(series: Series): Series {
  return {
    ...series,
    meaning: 'difference',
    draws: (future, arm, place) => {
      if (arm === 0) return [];
      const usual = series.draws(future, 0, place);
      return Float64Array.from(series.draws(future, arm, place), (value, draw) => value - usual[draw]);
    },
  };
}

/** Where a path is highest, from a place on; the first of several. */
export function highestPlace(path: readonly number[], from = 0): number {
  return path.reduce((most, value, place) => (place > from && value > path[most] ? place : most), from);
}

/** A series without the line of the baseline. */
export function withoutBaseline(series: Series): Series {
  return { ...series, draws: (future, arm, place) => (arm === 0 ? [] : series.draws(future, arm, place)) };
}

/** A flow of every year relative to that of the first year, draw by draw. */
export function relativeToFirstYear(view: View, measure: number, label: string): Series {
  const series = yearlySeries(view, measure, label);
  return {
    ...series,
    unit: 'index',
    draws: (future, arm, place) => {
      const first = series.draws(future, arm, 0);
      const now = series.draws(future, arm, place);
      return Float64Array.from({ length: now.length }, (_, draw) => (first[draw] > 0 ? now[draw] / first[draw] : NaN));
    },
  };
}

function yearOf(month: number): number {
  return (month + 1) / 12 - 1;
}
