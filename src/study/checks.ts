import type { Check, Scenario } from '../scenario/scenario.ts';
import { measureIndex, periodOfYear, yearCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { bandOf, differences, shareError, shareOf } from '../results/summary.ts';

/** Outcome of one expectation in one year. */
export type CheckResult = {
  readonly name: string;
  readonly year: number;
  readonly value: number;
  /** Monte Carlo standard error of `value`. */
  readonly error: number;
  readonly passed: boolean;
  /** What was expected, e.g. "p50 of hub.change, baseline, measured: at least -0.2 and at most 0.1". */
  readonly expected: string;
  readonly check: Check;
};

/** Evaluates the scenario's checks: one result per check and year, the last year of the run where a check names none. */
export function evaluateChecks(scenario: Scenario, results: Results): CheckResult[] {
  return scenario.checks.flatMap((check) => {
    const years = check.years.length > 0 ? check.years : [results.periods.at(-1)!];
    return years.map((year) => evaluate(check, year, results));
  });
}

function evaluate(check: Check, year: number, results: Results): CheckResult {
  const { value, error } = statistic(check, drawsOf(check, year, results));
  const { atLeast = -Infinity, atMost = Infinity } = check.predicate;
  const passed = value >= atLeast && value <= atMost;
  return { name: check.name, year, value, error, passed, expected: describe(check), check };
}

function drawsOf(check: Check, year: number, results: Results): Float64Array {
  const future = indexOf(results.futures, check.future, 'future');
  const arm = indexOf(results.arms, check.policy, 'policy');
  const measure = measureIndex(results, check.measure);
  const period = periodOfYear(results, year);
  const draws = yearCell(results, future, arm, measure, period);
  return check.difference ? differences(draws, yearCell(results, future, 0, measure, period)) : draws;
}

function statistic(check: Check, draws: Float64Array): { value: number; error: number } {
  if (check.statistic === 'share>0') {
    const value = shareOf(draws, (draw) => draw > 0);
    return { value, error: shareError(value, draws.length) };
  }
  const band = bandOf(draws);
  return { value: band[check.statistic], error: band.error[check.statistic] };
}

function describe(check: Check): string {
  const { atLeast, atMost } = check.predicate;
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ];
  const what = check.difference ? `the difference in ${check.measure}` : check.measure;
  return `${check.statistic} of ${what}, ${check.policy}, ${check.future}: ${bounds.join(' and ')}`;
}

function indexOf(names: readonly string[], name: string, kind: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`The results have no ${kind} "${name}"`);
  return index;
}
