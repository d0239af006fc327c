import { measureIndex, periodOfYear, sumToPeriod, yearCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import type { Scenario, UtilityTerm } from '../scenario/scenario.ts';
import type { Utilities } from './regret.ts';

/** What is judged by, and by whose word. */
export type Judgement = {
  /** Declared by the scenario, or the headline alone: then one unit of it is worth one, and costs are not counted. */
  readonly declared: boolean;
  readonly utilities: Utilities;
};

/**
 * Utility of every arm in every future, draw by draw: the scenario's weights, or the headline measure by its better side. null where
 * nothing is declared and the headline has no better side, or where there is nothing to choose between.
 */
export function judgement(scenario: Scenario, results: Results): Judgement | null {
  if (results.arms.length < 2) return null;
  const { utility } = scenario;
  if (utility !== undefined)
    return { declared: true, utilities: eachCell(results, (f, a) => weighed(results, utility.terms, f, a)) };
  const measure = measureIndex(results, scenario.headline.measure);
  const { better } = results.measures[measure];
  if (better === null) return null;
  const period = periodOfYear(results, scenario.headline.year);
  const sign = better === 'higher' ? 1 : -1;
  return {
    declared: false,
    utilities: eachCell(results, (f, a) => yearCell(results, f, a, measure, period).map((value) => sign * value)),
  };
}

function eachCell(results: Results, of: (future: number, arm: number) => Float64Array): Float64Array[][] {
  return results.arms.map((_, arm) => results.futures.map((_future, future) => of(future, arm)));
}

function weighed(results: Results, terms: readonly UtilityTerm[], future: number, arm: number): Float64Array {
  const sum = new Float64Array(results.draws);
  for (const { measure, weight, year, total } of terms) {
    const index = measureIndex(results, measure);
    const period = periodOfYear(results, year);
    const values = (total ? sumToPeriod : yearCell)(results, future, arm, index, period);
    for (let draw = 0; draw < sum.length; draw++) sum[draw] += weight * values[draw];
  }
  return sum;
}
