import { modelOf } from '../models/index.ts';
import { inputCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { varianceOf } from '../results/summary.ts';
import { armsOf } from '../run/plan.ts';
import type { Assumption, Scenario } from '../scenario/scenario.ts';

/** An input that is not the same in every draw. */
export type UncertainInput = { readonly input: string; readonly values: Float64Array };

/** By the name of an uncertain input: the switches one of which it needs. */
export type IdleInputs = ReadonlyMap<string, readonly string[]>;

/**
 * Uncertain inputs that can change nothing in any of these arms, the first being the baseline: what they need is 0 in every draw and future
 * from beginning to end. No study may credit them with anything, since what they show would be chance.
 */
export function idleInputs(
  scenario: Scenario,
  results: Results,
  arms: readonly number[] = results.arms.map((_, arm) => arm),
): IdleInputs {
  const needsOf = new Map(modelOf(scenario).inputs.map(({ name, needs = [] }) => [name, needs]));
  const isZero = zeroInputs(scenario, results, arms);
  const isOff = (name: string): boolean => isZero(name) || isIdle(name);
  const isIdle = (name: string): boolean => {
    const needs = needsOf.get(name) ?? [];
    return needs.length > 0 && needs.every(isOff);
  };
  const uncertain = results.futures.flatMap((_, future) => uncertainInputs(results, future));
  const names = [...new Set(uncertain.map(({ input }) => input))];
  return new Map(names.filter(isIdle).map((name) => [name, needsOf.get(name)!]));
}

/** Whether an input is 0 in every draw and future of these arms, from beginning to end. */
export function zeroInputs(
  scenario: Scenario,
  results: Results,
  arms: readonly number[] = results.arms.map((_, arm) => arm),
): (name: string) => boolean {
  const moved = movedInputs(scenario, arms);
  return (name) => {
    const index = results.inputNames.indexOf(name);
    const starts = results.futures.map((_, future) => inputCell(results, future, index));
    return !moved.has(name) && starts.every((values) => values.every((value) => value === 0));
  };
}

/** The inputs of a future that differ between draws, without those that are idle. */
export function uncertainInputs(results: Results, future: number, idle: IdleInputs = new Map()): UncertainInput[] {
  return results.inputNames
    .map((input, index) => ({ input, values: inputCell(results, future, index) }))
    .filter(({ input, values }) => !idle.has(input) && varianceOf(values) > 0);
}

/** Inputs that are not 0 all the time although they may be at the start: by a path, a lever or a link. */
function movedInputs(scenario: Scenario, arms: readonly number[]): ReadonlySet<string> {
  const { assumptions, futures, policies, composition, linked = [] } = scenario;
  const chosen = new Set(arms.flatMap((arm) => armsOf(scenario)[arm].policies));
  const paths = [assumptions, ...futures.map((future) => future.assumptions)].flatMap((own) =>
    Object.entries(own).flatMap(([name, value]) => (isMoved(value) ? [name] : [])),
  );
  const levers = policies
    .filter(({ name }) => chosen.has(name))
    .flatMap((policy) => policy.levers)
    // A multiple of 0 is 0.
    .filter(({ op, value }) => op !== 'multiply' && value !== 0);
  const links = (composition?.links ?? []).flatMap(({ to }) => to);
  return new Set([...paths, ...levers.map(({ target }) => target), ...links, ...linked]);
}

function isMoved(value: Assumption): boolean {
  return typeof value === 'object' && 'path' in value && value.path.some((point) => point.value !== 0);
}
