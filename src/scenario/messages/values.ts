import type { Sentence } from '../problem.ts';
import { capital, show } from './words.ts';

// Values, bounds and dates.

export type Bounds = readonly [number | null, number | null];
const boundsWords = ([low, high]: Bounds): string =>
  low !== null && high !== null ? `from ${low} to ${high}` : low !== null ? `${low} or more` : `${high} or less`;
const limits = (input: string, bounds: Bounds, unit: string): string => `${input} is ${boundsWords(bounds)} (${unit}).`;

export const outOfBounds = (value: number, input: string, bounds: Bounds, unit: string): Sentence => ({
  message: `${show(value)} is ${bounds[0] !== null && value < bounds[0] ? `below ${bounds[0]}` : `above ${bounds[1]}`}.`,
  allowed: limits(input, bounds, unit),
});
export const outsideSupport = (
  kind: string,
  reach: number,
  bound: number,
  input: string,
  bounds: Bounds,
  unit: string,
): Sentence => ({
  message: Number.isFinite(reach)
    ? `This ${kind} reaches ${show(reach)}, ${reach < bound ? 'below' : 'above'} ${bound}.`
    : `This ${kind} has no ${reach < 0 ? 'lower' : 'upper'} end.`,
  allowed: `${limits(input, bounds, unit)}${Number.isFinite(reach) ? '' : remedy(kind, bounds, reach)}`,
});
function remedy(kind: string, bounds: Bounds, reach: number): string {
  const cut = ['normal', 'lognormal', 'expert'].includes(kind)
    ? `cut it with ${reach < 0 ? `low: ${bounds[0]}` : `high: ${bounds[1]}`}`
    : '';
  const other =
    bounds[0] !== null && bounds[1] !== null ? 'use beta, pert or uniform' : 'use lognormal, pert or uniform';
  return ` ${capital(other)}${cut === '' ? '' : `, or ${cut}`}.`;
}
export const invalidDistribution = (kind: string, why: string): Sentence => ({
  message: `This ${kind} is not possible: ${why.replace(/\.*$/, '')}.`,
  allowed: '`worktide schema` prints the distributions and their parameters.',
});

export const outsideRun = (month: string, start: string, end: string): Sentence => ({
  message: month < start ? `${month} is before the run begins (${start}).` : `${month} is after the run ends (${end}).`,
  allowed: `Give a month from ${start} to ${end}.`,
});
export const endsBeforeRun = (month: string, start: string, end: string): Sentence => ({
  message: `The policy ends in ${month}, before the run begins (${start}).`,
  allowed: `Give a month from ${start} to ${end}.`,
});
export const endsBeforeItBegins = (what: 'pulse' | 'phase', from: string, until: string): Sentence => ({
  message: `The ${what} ends in ${until}, before it begins (${from}).`,
  allowed: 'until is the last month and does not come before from.',
});
export const yearOutsideRun = (year: number, first: number, last: number): Sentence => ({
  message: `${year} lies outside the run.`,
  allowed: first === last ? `The run covers ${first} only.` : `Give a year from ${first} to ${last}.`,
});
export const yearsReversed = (from: number, to: number): Sentence => ({
  message: `${from} to ${to} is no period.`,
  allowed: 'from does not come after to.',
});
export const datedInitialOnly = (input: string): Sentence => ({
  message: `${input} is read only once, when the run begins; a dated path cannot move it.`,
  allowed: 'Give a number or a distribution.',
});
export const leverOnInitialOnly = (input: string): Sentence => ({
  message: `${input} is read only once, when the run begins; a policy cannot move it.`,
  allowed: 'Choose another target, or set it under assumptions.',
});
export const emptyPath: Sentence = {
  message: 'The path has no month.',
  allowed: 'At least one month and its value.',
  example: 'Example: {path: {2025-01: 0.02, 2028-01: 0.01}}',
};
