import { inputCell, measureIndex, periodOfYear, yearCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { differences } from '../results/summary.ts';
import type { Failure, Scenario } from '../scenario/scenario.ts';
import { idleInputs, uncertainInputs } from './idle-inputs.ts';
import type { IdleInputs } from './idle-inputs.ts';
import { mainArmOf } from '../run/plan.ts';
import { prim } from './prim.ts';
import type { Box } from './prim.ts';
import type { Judgement } from './utility.ts';

/** By what an arm fails: what the scenario says, or not being better than the baseline. */
export type Criterion = Failure | 'no better than the baseline';

/** Under which conditions an arm fails. */
export type FailureStudy = {
  readonly arm: number;
  readonly criterion: Criterion;
  /** Share of all draws of all futures in which it fails. */
  readonly share: number;
  readonly draws: number;
  /** Where it fails more often, if there is such a corner; limits are on `columns`. */
  readonly box: Box | null;
  readonly columns: readonly Column[];
};

/** An input, or the future of that index (1 where it holds, else 0). */
export type Column = { readonly input: string } | { readonly future: number };

export function criterionOf({ fails }: Scenario): Criterion {
  return fails ?? 'no better than the baseline';
}

/** Whether an arm fails, draw by draw in one future. */
export function failed(
  results: Results,
  { utilities }: Judgement,
  by: Criterion,
  arm: number,
  future: number,
): boolean[] {
  const draws = Array.from({ length: results.draws }, (_, draw) => draw);
  if (by === 'no better than the baseline') {
    return draws.map((draw) => utilities[arm][future][draw] <= utilities[0][future][draw]);
  }
  if ('regretAbove' in by) {
    const best = draws.map((draw) => Math.max(...utilities.map((own) => own[future][draw])));
    return draws.map((draw) => best[draw] - utilities[arm][future][draw] > by.regretAbove);
  }
  const measure = measureIndex(results, by.measure);
  const period = periodOfYear(results, by.year);
  const level = yearCell(results, future, arm, measure, period);
  const values = by.difference ? differences(level, yearCell(results, future, 0, measure, period)) : level;
  const { above = Infinity, below = -Infinity } = by;
  return draws.map((draw) => values[draw] > above || values[draw] < below);
}

/** Looks through the uncertain inputs and the futures for the corner in which the scenario's policy, or its main one, fails. */
export function failureStudy(scenario: Scenario, results: Results, judged: Judgement): FailureStudy {
  const criterion = criterionOf(scenario);
  const named = typeof criterion === 'string' ? -1 : results.arms.indexOf(criterion.policy);
  const arm = named >= 0 ? named : mainArmOf(scenario, results.arms);
  const interest = results.futures.flatMap((_, future) => failed(results, judged, criterion, arm, future));
  // A regret may be against any arm.
  const arms = typeof criterion !== 'string' && 'regretAbove' in criterion ? undefined : [0, arm];
  const columns = columnsOf(results, idleInputs(scenario, results, arms));
  const box = prim({
    columns: columns.map(({ of, values }) => ({ name: nameOf(of), values, drawnFor: drawnFor(of, results) })),
    interest,
  });
  return {
    arm,
    criterion,
    share: interest.filter(Boolean).length / interest.length,
    draws: interest.length,
    box,
    columns: columns.map(({ of }) => of),
  };
}

function columnsOf(results: Results, idle: IdleInputs): { readonly of: Column; readonly values: Float64Array }[] {
  const { futures, inputNames, draws } = results;
  const all = futures.map((_, future) => future);
  const inputs = inputNames.map((input, index) => ({
    of: { input },
    values: Float64Array.from(all.flatMap((future) => Array.from(inputCell(results, future, index)))),
  }));
  // Of two futures one says it all.
  const switches = all.slice(futures.length < 3 ? 1 : 0).map((future) => ({
    of: { future },
    values: Float64Array.from({ length: futures.length * draws }, (_, row) =>
      Math.floor(row / draws) === future ? 1 : 0,
    ),
  }));
  // What only tells the futures apart is their name, not an input.
  const uncertain = new Set(all.flatMap((future) => uncertainInputs(results, future, idle).map(({ input }) => input)));
  return [...inputs.filter(({ of }) => uncertain.has(of.input)), ...switches];
}

/** An input is drawn once for all futures. */
function drawnFor(column: Column, { futures }: Results): number {
  return 'input' in column ? futures.length : 1;
}

function nameOf(column: Column): string {
  return 'input' in column ? column.input : `future ${column.future}`;
}
