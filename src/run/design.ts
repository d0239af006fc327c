import { models } from '../models/index.ts';
import type { AnyModel } from '../models/index.ts';
import type { Input } from '../models/model.ts';
import { keyFromSeed } from '../numeric/random.ts';
import type { Key } from '../numeric/random.ts';
import { samplePoints } from '../numeric/sampling.ts';
import type { Policy, Scenario } from '../scenario/scenario.ts';

/** Where an unknown has its luck: a name among those of one design. Unknowns with the same name are one and the same. */
export type Coordinate = { readonly design: string; readonly name: string };

/** The points of a scenario's draws: coordinate n of draw `draw`, in (0, 1), goes to out[n]. */
export type Design = { readonly names: readonly string[]; point(draw: number, out: Float64Array): void };

const WORLD = 'world';

/** All that is unknown all over the world, in one order: a place in the design is the same for every model, certain or not. */
const worldwide = [
  ...new Set(
    Object.values(models).flatMap(({ inputs }) => inputs.filter((input) => input.worldwide).map(({ name }) => name)),
  ),
];

/** The luck of a model in a region: the same alone, beside other policies, and as a part of a larger scenario. */
export function luckOf(model: string, region: string): string {
  return `${model} ${region}`;
}

/** What is unknown all over the world is drawn once for all; the rest region by region. */
export function coordinateOf(model: AnyModel, region: string, { name, worldwide }: Input): Coordinate {
  const part = model.parts?.find((one) => name.startsWith(`${one.name}.`));
  if (worldwide === true) return { design: WORLD, name: part === undefined ? name : name.slice(part.name.length + 1) };
  return { design: part === undefined ? luckOf(model.name, region) : luckOf(part.model, part.region), name };
}

export function leverCoordinate({ name: policy }: Policy, name: string): Coordinate {
  return { design: `policy ${policy}`, name };
}

/** A key for each part of a model, or one for all of it. */
export function luckOfModel(scenario: Scenario, model: AnyModel): readonly Key[] {
  const parts = model.parts ?? [{ model: model.name, region: scenario.region }];
  return parts.map((part) => keyOf(scenario, luckOf(part.model, part.region)));
}

/** The key of one piece of a scenario's luck. */
export function keyOf({ seed }: Pick<Scenario, 'seed'>, luck: string): Key {
  return keyFromSeed(`${seed} ${luck}`);
}

/** A design of points for each group of unknowns: a group has the same points whatever others stand beside it. */
export function createDesign(scenario: Scenario, coordinates: readonly Coordinate[]): Design {
  const groups = new Map<string, string[]>();
  for (const { design, name } of coordinates) {
    const names = groups.get(design) ?? (design === WORLD ? [...worldwide] : []);
    if (!names.includes(name)) names.push(name);
    groups.set(design, names);
  }
  let first = 0;
  const parts = [...groups].map(([name, { length }]) => {
    const { point } = samplePoints(scenario.sampling, length, keyOf(scenario, name), scenario.draws);
    first += length;
    return { from: first - length, to: first, point };
  });
  return {
    names: [...groups.values()].flat(),
    point(draw, out) {
      for (const { from, to, point } of parts) point(draw, out.subarray(from, to));
    },
  };
}
