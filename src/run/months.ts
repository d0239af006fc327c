import { applyLevers, beginning, strength } from '../economy/levers.ts';
import type { AnyModel } from '../models/index.ts';
import type { Lever, Scenario } from '../scenario/scenario.ts';
import { bounded } from './draw.ts';
import type { LeverDraw, Values } from './draw.ts';

/** A lever of an arm, with where it stands in the scenario. */
export type Placed = { readonly lever: Lever; readonly policy: number; readonly number: number };

/** What the inputs are in each month of one arm: dated paths first, then the arm's levers (E0). */
export type Months = {
  /** The first month, counted from the start, in which the arm's inputs may differ from the baseline's. */
  readonly first: number;
  /** The month in which each of the arm's levers begins, by its place in the scenario. */
  readonly begins: ReadonlyMap<string, number>;
  /** Writes the month's inputs over `now`, which holds the draw's values at the start. */
  set(now: Float64Array, values: Values, future: number, month: number): void;
};

/** An arm's levers by input, in an order that does not depend on the scenario's; with `takes`, only those of its levers that it takes. */
export function createMonths(
  scenario: Scenario,
  model: AnyModel,
  policies: readonly string[],
  paths: readonly (readonly { readonly input: number; readonly values: Float64Array }[])[],
  clamp: (input: number) => void,
  takes: (placed: Placed) => boolean = () => true,
): Months {
  const placed = placedLevers(scenario, policies).filter((one) => takes(one));
  const targets = [...new Set(placed.map(({ lever }) => lever.target))].map((target) => ({
    input: model.inputs.findIndex(({ name }) => name === target),
    pulls: placed
      .filter(({ lever }) => lever.target === target)
      .sort(canonical)
      .map(({ lever: { op, value, profile }, policy, number }) => {
        return { op, value, policy, number, pull: 0, strengths: byMonth(profile, scenario) };
      }),
    onPath: paths.map((list) => list.some(({ input }) => model.inputs[input].name === target)),
  }));
  const begins = new Map(
    placed.map(({ lever, policy, number }) => [`${policy}/${number}`, beginning(lever.profile) - scenario.start]),
  );
  return {
    first: Math.max(0, Math.min(...begins.values())),
    begins,
    set(now, values, future, month) {
      for (const { input, values: path } of paths[future])
        now[input] = bounded(path[month], model.inputs[input].bounds);
      for (let t = 0; t < targets.length; t++) {
        const { input, pulls, onPath } = targets[t];
        const before = onPath[future] ? now[input] : values.inputs[future][input];
        for (const one of pulls) one.pull = one.strengths[month] * reachOf(values, one.policy, one.number).reach;
        const moved = applyLevers(before, pulls);
        now[input] = bounded(moved, model.inputs[input].bounds);
        if (now[input] !== moved) clamp(input);
      }
    },
  };
}

/** The first month in which the inputs of two arms of a scenario may differ: until then they have the same levers. */
export function parting(one: Months, other: Months): number {
  let month = Infinity;
  for (const [lever, from] of one.begins) if (!other.begins.has(lever)) month = Math.min(month, from);
  for (const [lever, from] of other.begins) if (!one.begins.has(lever)) month = Math.min(month, from);
  return Math.max(0, month);
}

/** A profile's strength in every month of the run. */
export function byMonth(profile: Lever['profile'], { start, months }: Scenario): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => strength(profile, start + month));
}

/** The levers of an arm, by policy and lever as in the scenario. */
export function placedLevers(scenario: Scenario, policies: readonly string[]): Placed[] {
  return scenario.policies.flatMap(({ name, levers }, policy) =>
    policies.includes(name) ? levers.map((lever, number) => ({ lever, policy, number })) : [],
  );
}

function reachOf(values: Values, policy: number, number: number): LeverDraw {
  return values.levers[policy][number];
}

/** Sums and products of floating-point numbers depend on their order: sorted by what a lever is, not by where it stands. */
function canonical(a: Placed, b: Placed): number {
  return (
    compare(a.lever.op, b.lever.op) ||
    a.lever.value - b.lever.value ||
    compare(JSON.stringify(a.lever), JSON.stringify(b.lever))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
