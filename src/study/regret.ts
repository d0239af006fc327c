import { meanOf, varianceOf } from '../results/summary.ts';
import { isClearlyAbove, isLarger } from './ties.ts';

/** Utility of an arm in a future, draw by draw: [arm][future] → draws. Draws are paired across arms. */
export type Utilities = readonly (readonly Float64Array[])[];

/** What an arm leaves on the table in one future. */
export type Regret = {
  readonly arm: number;
  readonly future: number;
  /** (E1) The best arm's mean utility minus this arm's, in this future; the arms' draws are paired. */
  readonly value: number;
  /** Monte Carlo standard error of `value`, the best arm taken as known. */
  readonly error: number;
  /** 90 % quantile over the draws of what this arm loses against the arm that is best in that very draw. */
  readonly p90: number;
};

export type Robustness = {
  readonly arm: number;
  /** Over the futures, which carry no weights: mean, 90 % quantile (type R-7) and the greatest. */
  readonly mean: number;
  readonly p90: number;
  readonly max: number;
  /** Monte Carlo standard errors of the mean and of the greatest regret; draws are not paired across futures. */
  readonly error: { readonly mean: number; readonly max: number };
  /** The future in which the regret is greatest. */
  readonly worst: number;
};

/** (E1) Regret of every arm in every future: [arm][future]. */
export function regrets(utilities: Utilities): Regret[][] {
  const futures = utilities[0].length;
  const means = utilities.map((arm) => arm.map(meanOf));
  const best = Array.from({ length: futures }, (_, z) => firstLargest(means.map((arm) => arm[z])));
  const hindsight = Array.from({ length: futures }, (_, z) => bestOfEachDraw(utilities.map((arm) => arm[z])));
  return utilities.map((own, arm) =>
    own.map((draws, future) => {
      const gap = draws.map((value, draw) => utilities[best[future]][future][draw] - value);
      const lost = draws.map((value, draw) => hindsight[future][draw] - value);
      const error = Math.sqrt(varianceOf(gap) / gap.length);
      return { arm, future, value: means[best[future]][future] - means[arm][future], error, p90: quantile(lost, 0.9) };
    }),
  );
}

/** How each arm stands over all futures, none more likely than another. */
export function robustness(table: readonly (readonly Regret[])[]): Robustness[] {
  return table.map((row, arm) => {
    const values = row.map(({ value }) => value);
    const worst = firstLargest(values);
    const sum = Math.sqrt(row.reduce((total, { error }) => total + error * error, 0));
    const error = { mean: sum / row.length, max: row[worst].error };
    return { arm, mean: meanOf(values), p90: quantile(values, 0.9), max: values[worst], error, worst };
  });
}

/** The arm whose greatest regret is least; the first of equals. */
export function minimaxRegret(table: readonly Robustness[]): number {
  return firstLargest(table.map(({ max }) => -max));
}

/**
 * The arms of which each may be the one with the least regret at worst: the one that has it here, and those that in no future leave more on the
 * table than it does at worst by more than two standard errors. More than one: which is best is open.
 */
export function leastRegretArms(utilities: Utilities): readonly number[] {
  const table = regrets(utilities);
  const all = robustness(table);
  const least = minimaxRegret(all);
  const { max, worst, error } = all[least];
  const clearly = ({ arm, future, value, error: own }: Regret): boolean => {
    // In one future both are judged by the same draws.
    const [a, b] = [utilities[least][future], utilities[arm][future]];
    return future === worst ? isLarger(a, b) : isClearlyAbove(value - max, Math.hypot(own, error.max));
  };
  return [least, ...table.flatMap((row, arm) => (arm === least || row.some(clearly) ? [] : [arm]))];
}

/** The futures in which another arm is not told apart from this one, which is best there. */
export function tiesOf(utilities: Utilities, best: number): { readonly future: number; readonly arm: number }[] {
  return utilities.flatMap((own, arm) =>
    arm === best
      ? []
      : own.flatMap((draws, future) => (isLarger(utilities[best][future], draws) ? [] : [{ future, arm }])),
  );
}

/** Expected value of perfect information in one future: E[max_a U] − max_a E[U], and its Monte Carlo standard error. (E2) */
export function evpi(arms: readonly Float64Array[]): { readonly value: number; readonly error: number } {
  const best = firstLargest(arms.map(meanOf));
  const gain = bestOfEachDraw(arms).map((value, draw) => value - arms[best][draw]);
  return { value: meanOf(gain), error: Math.sqrt(varianceOf(gain) / gain.length) };
}

export function firstLargest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > values[best] ? index : best), 0);
}

function bestOfEachDraw(arms: readonly Float64Array[]): Float64Array {
  return arms[0].map((_, draw) => arms.reduce((best, own) => Math.max(best, own[draw]), -Infinity));
}

function quantile(values: ArrayLike<number>, p: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
