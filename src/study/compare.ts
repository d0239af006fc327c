import { findMeasure, periodOfYear, sumToPeriod, yearCell } from '../results/cells.ts';
import { ratioOfMeans } from '../results/ratio.ts';
import type { Ratio } from '../results/ratio.ts';
import type { Results } from '../results/results.ts';
import { bandOf, differences, paired } from '../results/summary.ts';
import type { Band, Paired } from '../results/summary.ts';
import { timeToEffect } from '../results/time-to-effect.ts';

/** What one arm changes in one future, against the baseline on the same draws. */
export type Comparison = {
  readonly future: number;
  readonly arm: number;
  readonly difference: Paired;
  /** EUR from the start to the headline year, undiscounted; negative: a revenue. */
  readonly cost: Band;
  /** EUR per unit gained up to the headline year, of a stock per unit and year; null without a gain or without a cost. */
  readonly costPerUnit: Ratio | null;
  readonly monthsToEffect: number | null;
};

/** A relative measure and the count that says the same in units one can pay for. */
const countOf: Readonly<Record<string, string>> = { 'hub.change': 'hub.jobs' };

/** The measure whose units a policy's cost is divided by: the headline's own count, or the headline itself. */
export function unitMeasure(results: Results, measure: number): number {
  const count = countOf[results.measures[measure].name];
  const index = count === undefined ? -1 : findMeasure(results, count);
  return index < 0 ? measure : index;
}

/** Every policy and package in every future, compared with the baseline at the headline year. */
export function comparisons(
  results: Results,
  headline: { readonly measure: string; readonly year: number },
): Comparison[] {
  const measure = findMeasure(results, headline.measure);
  const period = periodOfYear(results, headline.year);
  const rows: Comparison[] = [];
  for (let future = 0; future < results.futures.length; future++)
    for (let arm = 1; arm < results.arms.length; arm++) rows.push(compare(results, future, arm, measure, period));
  return rows;
}

function compare(results: Results, future: number, arm: number, measure: number, period: number): Comparison {
  const costMeasure = findMeasure(results, 'policy.cost');
  const cost =
    costMeasure < 0 ? new Float64Array(results.draws) : sumToPeriod(results, future, arm, costMeasure, period);
  const costs = cost.some((value) => value !== 0);
  return {
    future,
    arm,
    difference: paired(results, future, arm, measure, period),
    cost: bandOf(cost),
    costPerUnit: costs ? ratioOfMeans(cost, gains(results, future, arm, measure, period)) : null,
    monthsToEffect: timeToEffect(results, future, arm, measure, period),
  };
}

/** How many units better the arm is up to a period, draw by draw: of a stock each unit counts for every year that it is there. */
function gains(results: Results, future: number, arm: number, headline: number, period: number): Float64Array {
  const measure = unitMeasure(results, headline);
  const { kind, better } = results.measures[measure];
  const upTo = (one: number): Float64Array =>
    kind === 'final'
      ? yearCell(results, future, one, measure, period)
      : sumToPeriod(results, future, one, measure, period);
  const difference = differences(upTo(arm), upTo(0));
  return better === 'lower' ? difference.map((value) => -value) : difference;
}
