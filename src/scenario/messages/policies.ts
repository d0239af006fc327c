import type { Sentence } from '../problem.ts';
import { listed, quote } from './words.ts';

// Policies, packages, correlations and checks.

const ifZero = { deadweight: 'none of the effect would have come anyway', displacement: 'others lose nothing by it' };
export const levelsNotGiven = (keys: readonly (keyof typeof ifZero)[]): Sentence => ({
  message: `${keys.join(' and ')} ${keys.length > 1 ? 'are' : 'is'} not given and taken as 0: ${keys.map((key) => ifZero[key]).join(', and ')}.`,
});
export const setTwice = (input: string, first: string, second: string, from: string, until: string): Sentence => ({
  message: `${first} and ${second} both set ${input} from ${from} to ${until}; only one value can hold.`,
  allowed: 'Use add or multiply, or periods that do not overlap.',
});
export const reservedName = (name: string): Sentence => ({
  message: `${quote(name)} is the run without policies and cannot be defined.`,
  allowed: 'Choose another name.',
});
export const nameTaken = (name: string): Sentence => ({
  message: `${quote(name)} is already the name of a policy.`,
  allowed: 'Policies and packages need different names.',
});
export const listedTwice = (name: string): Sentence => ({
  message: `${quote(name)} is listed twice.`,
  allowed: 'Keep one of them, or give each its own name.',
});
export const sameInputTwice = (input: string): Sentence => ({
  message: `${input} is correlated with itself.`,
  allowed: 'Two different inputs.',
});
export const pairTwice = (first: string, second: string): Sentence => ({
  message: `${first} and ${second} are already correlated above.`,
  allowed: 'One correlation for each pair.',
});
export const certainInput = (input: string): Sentence => ({
  message: `${input} is certain here, so nothing can be correlated with it.`,
  allowed: 'Give it a distribution under assumptions.',
});
export const certainInFuture = (input: string, future: string): Sentence => ({
  message: `The future ${future} makes ${input} certain; the correlation has no effect there.`,
});
export const contradictoryCorrelations = (
  first: string,
  second: string,
  asked: number,
  possible: number,
): Sentence => ({
  message:
    'These correlations contradict each other: no numbers can have them all, with none between pairs that are not listed.',
  allowed: `The nearest possible ones have ${first} and ${second} at ${possible.toFixed(2)} instead of ${asked}.`,
});
export const noPredicate = (what: 'check' | 'milestone'): Sentence => ({
  message: `The ${what} expects nothing.`,
  allowed: 'Give atLeast, atMost or both.',
  example: 'Example: atLeast: -0.5',
});
export const notMonthly = (name: string, monthly: readonly string[]): Sentence => ({
  message: `${name} is kept year by year; a milestone falls in a month.`,
  allowed: `Measures that are kept month by month: ${listed(monthly)}.`,
});
export const impossiblePredicate = (least: number, most: number): Sentence => ({
  message: `No value is at least ${least} and at most ${most}.`,
  allowed: 'atLeast does not exceed atMost.',
});
export const differenceOfBaseline: Sentence = {
  message: 'The difference of the baseline to itself is always 0.',
  allowed: 'Name a policy or a package, or leave difference out.',
};
export const whichFuture = (futures: readonly string[]): Sentence => ({
  message: `The scenario has ${futures.length} futures.`,
  allowed: `Say which: ${listed(futures)}.`,
  example: `Example: future: ${futures[0]}`,
});
