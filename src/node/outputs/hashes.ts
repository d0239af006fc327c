import { createHash } from 'node:crypto';
import type { Results } from '../../results/results.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** For a page's content-security policy. */
export function sha256Base64(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * Of what the scenario says once resolved: comments, key order and `extends` do not matter, of its own tables the contents count and
 * not where they lie.
 */
export function scenarioHash({ tables, ...rest }: Scenario): string {
  const texts = tables && Object.fromEntries(Object.entries(tables).map(([name, { text }]) => [name, text]));
  return sha256(JSON.stringify({ ...rest, tables: texts }, sortedKeys));
}

/** Of every number of a run and what it belongs to; labels and their translations do not matter. */
export function resultHash(results: Results): string {
  const { draws, futures, arms, periods, periodEnds, months, inputNames, clamps } = results;
  const { audit, attribution, levers, structures } = results;
  const names = {
    draws,
    futures,
    arms,
    measures: results.measures.map((measure) => measure.name),
    periods,
    periodEnds,
    months,
    monthly: results.monthlyMeasures,
    inputNames,
    replicates: audit.replicates,
    attribution: [attribution.draws, attribution.causes.map((cause) => cause.name)],
    clamps: clamps.map(({ input, arm, count }) => [input, arm, count]),
    ...(levers && { levers: [levers.draws, levers.groups.map(({ name, by }) => [name, by])] }),
    ...(structures && { structures: [structures.draws, structures.variants.map(({ name }) => name), structures.arms] }),
  };
  const hash = createHash('sha256').update(JSON.stringify(names));
  for (const numbers of arraysOf(results)) hash.update(bytesOf(numbers));
  return hash.digest('hex');
}

/** The arrays of a run in the order in which they are hashed. */
function arraysOf(results: Results): readonly Float64Array[] {
  const { years, paths, inputs, audit, attribution, levers, structures } = results;
  const { shapley, allOff, ends } = attribution;
  return [
    ...[years, paths, inputs, audit.years, shapley, allOff],
    ...(ends === undefined ? [] : [ends.first, ends.last]),
    ...(levers === undefined ? [] : [levers.shares]),
    ...(structures === undefined ? [] : [structures.headline]),
  ];
}

function bytesOf(numbers: Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
