import type { Sentence } from '../problem.ts';

/** Every sentence that a comparison can provoke beyond those of scenarios. */

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const isComparison: Sentence = {
  message: 'This file compares places and is no scenario.',
  allowed: '`worktide compare FILE` runs it.',
};

export const isScenario: Sentence = {
  message: 'This file is a scenario; alone there is nothing to compare it with.',
  allowed: 'Two regions that run it, a second scenario, or a file with the key compare is expected.',
  example: 'Example: worktide compare FILE --region krakow --region metro-manila',
};

export const regionsOrScenarios: Sentence = {
  message: 'Either regions or scenarios are compared, not both and not neither.',
  allowed: 'With regions, scenario says what each of them runs.',
  example: 'Example: compare: {regions: [krakow, metro-manila]}',
};

export const twice = (name: string): Sentence => ({
  message: `"${name}" would be compared with itself.`,
  allowed: 'Each may be named once.',
});

export const scenarioBesideScenarios: Sentence = {
  message: 'Scenarios are compared as they are; there is nothing that each would run.',
  allowed: 'scenario belongs beside compare.regions.',
};

export const unknownLabel = (name: string, known: readonly string[]): Sentence => ({
  message: `"${name}" is not compared here.`,
  allowed: `Labels are for ${quoted(known)}.`,
});

export const notComparable = (name: string, known: readonly string[]): Sentence => ({
  message: `Places cannot be compared by "${name}": the model has no unit for it in which they differ by more than their size.`,
  allowed: `The model names ${known.join(', ')}.`,
  example: `Example: measures: [${known[0]}]`,
});

export const cannotBeRead = (why: string): Sentence => ({ message: `The scenario cannot be read. ${why}` });

export const isComposed = (name: string): Sentence => ({
  message: `"${name}" puts several regions together.`,
  allowed: 'Its own report has them side by side; scenarios of a single region can be compared.',
});

export const modelsDiffer = (a: string, modelA: string, b: string, modelB: string): Sentence => ({
  message: `"${a}" is of the model ${modelA}, "${b}" of ${modelB}.`,
  allowed: 'Only scenarios of one model have the same measures.',
});

export const startsDiffer = (a: string, startA: string, b: string, startB: string): Sentence => ({
  message: `"${a}" begins in ${startA}, "${b}" in ${startB}.`,
  allowed: 'Values are compared with those of the start, which must be the same month.',
  example: `Example: start: ${startA}`,
});

export const noFutureInCommon = (
  a: string,
  futuresA: readonly string[],
  b: string,
  futuresB: readonly string[],
): Sentence => ({
  message: `"${a}" has the futures ${futuresA.join(', ')}, "${b}" has ${futuresB.join(', ')}: none in common.`,
  allowed: 'Futures of the same name are compared.',
});

export const yearBeyond = (year: number, first: number, last: number): Sentence => ({
  message: `${year} lies outside the years that all have in common.`,
  allowed: `A year from ${first} to ${last} is expected.`,
  example: `Example: year: ${last}`,
});

export const noCommonModel = (regions: readonly string[]): Sentence => ({
  message: `No model has figures for all of ${quoted(regions)}.`,
  allowed: '`worktide regions` says which model each region is for.',
});

export const shockWithoutBase = (model: string): Sentence => ({
  message: `${model} has no standard shock, and nothing per 1,000 of which its effects could be counted.`,
  allowed: 'Leave out shock.',
});
