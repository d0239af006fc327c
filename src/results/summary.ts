import { columnQuantiles } from '../numeric/quantiles.ts';
import { monthCell, yearCell } from './cells.ts';
import type { Results } from './results.ts';

/** Probabilities of the quantiles that a band reports. */
export const bandProbabilities = {
  p2_5: 0.025,
  p5: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p97_5: 0.975,
} as const;
export type QuantileName = keyof typeof bandProbabilities;

/**
 * What the draws of one number look like. Quantiles are of type R-7. `error` holds Monte Carlo standard errors: sd / √n for
 * the mean, half the distance between the quantiles at p ± √(p(1 − p)/n) for quantiles. Both are those of independent draws
 * and therefore too large rather than too small for Latin-hypercube and Sobol' draws. Draws without a value (NaN) are left out.
 */
export type Band = Readonly<Record<QuantileName, number>> & {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly error: { readonly mean: number; readonly p5: number; readonly p50: number; readonly p95: number };
};

/** Differences to the baseline on the same draw. */
export type Paired = Band & {
  /** Share of draws in which the arm is better for the people concerned; null where the measure has no better side. */
  readonly better: number | null;
  readonly positive: number;
  readonly negative: number;
  /** (Var arm + Var baseline) / Var difference: how many times more draws independent runs would need. null: no difference. */
  readonly varianceRatio: number | null;
};

/** A summary takes hundreds of thousands of bands, one after the other: their draws pass through the same arrays. */
const column = columnQuantiles();
const kept = scratch();
const gaps = scratch();

/** Band of any list of draws. */
export function bandOf(draws: ArrayLike<number>): Band {
  const valued = withValue(draws);
  column.load(valued, 0, valued.length);
  const n = valued.length;
  const mean = n > 0 ? meanOf(valued) : NaN;
  const sd = Math.sqrt(varianceOf(valued));
  const quantiles = mapQuantiles(column.quantile);
  const error = {
    mean: sd / Math.sqrt(n),
    p5: column.quantileError(0.05),
    p50: column.quantileError(0.5),
    p95: column.quantileError(0.95),
  };
  return { n, mean, sd, ...quantiles, error };
}

function withValue(draws: ArrayLike<number>): Float64Array {
  const valued = kept(draws.length);
  let n = 0;
  for (let draw = 0; draw < draws.length; draw++) {
    const value = draws[draw];
    if (!Number.isNaN(value)) valued[n++] = value;
  }
  return valued.subarray(0, n);
}

/** Whether enough of the draws have a value for their median to be told: half of them. */
export function isTold({ n }: Pick<Band, 'n'>, draws: number): boolean {
  return 2 * n >= draws;
}

/** Band of one measure in one period. */
export function band(results: Results, future: number, arm: number, measure: number, period: number): Band {
  return bandOf(yearCell(results, future, arm, measure, period));
}

/** Band of one monthly measure after `month` months; `monthly` is its place in `monthlyMeasures`. */
export function monthBand(results: Results, future: number, arm: number, monthly: number, month: number): Band {
  return bandOf(monthCell(results, future, arm, monthly, month));
}

/** Arm minus baseline, draw by draw. */
export function differences(
  arm: ArrayLike<number>,
  baseline: ArrayLike<number>,
  difference: Float64Array = new Float64Array(arm.length),
): Float64Array {
  for (let draw = 0; draw < arm.length; draw++) difference[draw] = arm[draw] - baseline[draw];
  return difference;
}

/** Paired comparison of two lists of draws that share their luck. */
export function pairedOf(
  arm: ArrayLike<number>,
  baseline: ArrayLike<number>,
  better: 'higher' | 'lower' | null,
): Paired {
  const difference = differences(arm, baseline, gaps(arm.length));
  const positive = shareOf(difference, (value) => value > 0);
  const negative = shareOf(difference, (value) => value < 0);
  const variance = varianceOf(difference);
  return {
    ...bandOf(difference),
    positive,
    negative,
    better: better === null ? null : better === 'higher' ? positive : negative,
    varianceRatio: variance > 0 ? (varianceOf(arm) + varianceOf(baseline)) / variance : null,
  };
}

/** Paired comparison of an arm with the baseline for one measure in one period. */
export function paired(results: Results, future: number, arm: number, measure: number, period: number): Paired {
  return pairedOf(
    yearCell(results, future, arm, measure, period),
    yearCell(results, future, 0, measure, period),
    results.measures[measure].better,
  );
}

/** Share of the draws with a value for which `holds`. */
export function shareOf(draws: ArrayLike<number>, holds: (value: number) => boolean): number {
  let count = 0;
  let n = 0;
  for (let draw = 0; draw < draws.length; draw++) {
    const value = draws[draw];
    if (Number.isNaN(value)) continue;
    n++;
    if (holds(value)) count++;
  }
  return n > 0 ? count / n : NaN;
}

/** Monte Carlo standard error of a share of n draws. */
export function shareError(share: number, n: number): number {
  return Math.sqrt((share * (1 - share)) / n);
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index];
  return sum / values.length;
}

/** Sample variance (divisor n − 1); 0 for fewer than two values. */
export function varianceOf(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += (values[index] - mean) ** 2;
  return sum / (values.length - 1);
}

function mapQuantiles(of: (p: number) => number): Record<QuantileName, number> {
  const names = Object.keys(bandProbabilities) as QuantileName[];
  return Object.fromEntries(names.map((name) => [name, of(bandProbabilities[name])])) as Record<QuantileName, number>;
}

/** The first elements of one array that grows with what is asked of it. */
function scratch(): (length: number) => Float64Array {
  let array = new Float64Array(0);
  return (length) => {
    if (array.length < length) array = new Float64Array(length);
    return array.subarray(0, length);
  };
}
