import type { AnyModel } from '../models/index.ts';
import { buildCopula, correlate } from '../numeric/correlation.ts';
import { inverse, median } from '../numeric/distribution.ts';
import type { Distribution } from '../numeric/distribution.ts';
import type { Assumption, DatedPath, Policy } from '../scenario/scenario.ts';
import { coordinateOf, createDesign, leverCoordinate } from './design.ts';
import type { Coordinate } from './design.ts';
import type { Job } from './plan.ts';

/** What one draw knows about a lever: how much of it works, and what a unit costs (0 without a cost line). */
export type LeverDraw = { readonly reach: number; readonly paidShare: number; readonly eur: number };

/** One draw of everything uncertain. */
export type Values = {
  /** [future][input] at the start; a dated path stands at its first month. */
  readonly inputs: readonly Float64Array[];
  /** By policy, then by lever, in the order of the scenario. */
  readonly levers: readonly (readonly LeverDraw[])[];
};

/** Draws uncertain inputs and levers; the same draw gives the same values in every future and arm. */
export type Drawer = {
  draw(index: number): Values;
  /** Every input at its median, every lever too. */
  central(): Values;
  /** Dated paths by future: which input, and its value by month since the start. */
  readonly paths: readonly (readonly { readonly input: number; readonly values: Float64Array }[])[];
};

type Leaf = Coordinate & { readonly of: (u: number) => number };

const LEVER_PARTS = ['coverage', 'takeUp', 'deadweight', 'displacement'] as const;

/**
 * Values of a job's draws. An input takes the future's assumption before the scenario's, the region's and the model's. Every input
 * that is uncertain anywhere has a place of its own in the design: a policy more or less changes no input and no other policy.
 */
export function createDrawer(job: Job, model: AnyModel, clamp: (input: number) => void): Drawer {
  const { scenario } = job;
  const chosen = scenario.futures.map((future) =>
    model.inputs.map((input) => assumptionOf(job, model, future.assumptions, input.name)),
  );
  const uncertain = model.inputs.flatMap((input, i) =>
    job.aligned?.includes(input.name) || chosen.some((values) => isUncertain(values[i]))
      ? [{ i, ...coordinateOf(model, scenario.region, input) }]
      : [],
  );
  const leverLeaves = scenario.policies.flatMap((policy) => leavesOf(policy));
  const design = createDesign(scenario, [...uncertain, ...leverLeaves]);
  const correlated = scenario.correlations.map(({ inputs, spearman }) => ({
    inputs: inputs.map((name) => uncertain.find(({ i }) => model.inputs[i].name === name)?.name) as [string, string],
    spearman,
  }));
  const copula = buildCopula(
    design.names,
    correlated.filter(({ inputs }) => inputs.every((name) => name !== undefined)),
  );
  const place = new Map(design.names.map((name, n) => [name, n]));
  const inputPlaces = uncertain.map(({ name }) => place.get(name)!);
  const leverPlaces = leverLeaves.map(({ name }) => place.get(name)!);
  const quantiles = chosen.map((values) => uncertain.map(({ i }) => quantileOf(values[i])));
  const certain = chosen.map((values) => Float64Array.from(values, (value) => startOf(value, scenario.start)));
  const u = new Float64Array(design.names.length);

  const values = (at: (place: number) => number): Values => ({
    inputs: certain.map((start, future) => {
      const inputs = start.slice();
      uncertain.forEach(({ i }, n) => (inputs[i] = quantiles[future][n](at(inputPlaces[n]))));
      inputs.forEach((value, i) => {
        inputs[i] = bounded(value, model.inputs[i].bounds);
        if (inputs[i] !== value) clamp(i);
      });
      return inputs;
    }),
    levers: leversOf(scenario.policies, leverLeaves, (leaf) => at(leverPlaces[leaf])),
  });

  return {
    draw(index) {
      design.point(index, u);
      correlate(copula, u);
      return values((n) => u[n]);
    },
    central: () => values(() => 0.5),
    paths: chosen.map((assumptions) =>
      assumptions.flatMap((value, input) =>
        isPath(value)
          ? [
              {
                input,
                values: Float64Array.from({ length: scenario.months }, (_, t) => onPath(value, scenario.start + t)),
              },
            ]
          : [],
      ),
    ),
  };
}

export function bounded(value: number, bounds: readonly [number | null, number | null]): number {
  // Taken by index: this is called for every lever of every month, and taking a list apart makes an iterator.
  const low = bounds[0];
  const high = bounds[1];
  if (low !== null && value < low) return low;
  return high !== null && value > high ? high : value;
}

function assumptionOf(
  { scenario, region }: Job,
  model: AnyModel,
  future: Readonly<Record<string, Assumption>>,
  name: string,
): Assumption {
  return (
    future[name] ??
    scenario.assumptions[name] ??
    region.inputs[name]?.value ??
    model.inputs.find((input) => input.name === name)!.value
  );
}

function isPath(value: Assumption): value is DatedPath {
  return typeof value === 'object' && 'path' in value;
}

function isUncertain(value: Assumption): value is Exclude<Distribution, number> {
  return typeof value === 'object' && !('path' in value);
}

function quantileOf(value: Assumption): (u: number) => number {
  return isPath(value) ? () => value.path[0].value : inverse(value);
}

function startOf(value: Assumption, start: number): number {
  if (isPath(value)) return onPath(value, start);
  return typeof value === 'number' ? value : median(value);
}

/** Linear between the dates of a path, constant before the first and after the last. */
function onPath({ path }: DatedPath, month: number): number {
  const after = path.findIndex((point) => point.month > month);
  if (after === 0) return path[0].value;
  if (after < 0) return path[path.length - 1].value;
  const from = path[after - 1];
  const to = path[after];
  return from.value + ((to.value - from.value) * (month - from.month)) / (to.month - from.month);
}

function leavesOf(policy: Policy): Leaf[] {
  return policy.levers.flatMap((lever, n) => {
    const parts: [string, Distribution][] = LEVER_PARTS.map((part) => [part, lever[part]]);
    if (lever.cost !== undefined) parts.push(['eur', lever.cost.eur]);
    return parts
      .filter(([, value]) => typeof value !== 'number')
      .map(([part, value]) => ({ ...leverCoordinate(policy, leafName(policy, n, part)), of: inverse(value) }));
  });
}

function leafName(policy: Policy, lever: number, part: string): string {
  return `${policy.name}/${lever + 1}/${part}`;
}

function leversOf(policies: readonly Policy[], leaves: readonly Leaf[], at: (leaf: number) => number): LeverDraw[][] {
  const drawn = new Map(leaves.map(({ name, of }, n) => [name, of(at(n))]));
  return policies.map((policy) =>
    policy.levers.map((lever, n) => {
      const part = (name: string, value: Distribution) =>
        typeof value === 'number' ? value : drawn.get(leafName(policy, n, name))!;
      const share = (name: (typeof LEVER_PARTS)[number]) => bounded(part(name, lever[name]), [0, 1]);
      const useful = (1 - share('deadweight')) * (1 - share('displacement'));
      return {
        reach: share('coverage') * share('takeUp') * useful,
        paidShare: useful,
        eur: lever.cost === undefined ? 0 : part('eur', lever.cost.eur),
      };
    }),
  );
}
