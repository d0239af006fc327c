import type { Sentence } from '../problem.ts';
import { didYouMean, listed, quote } from './words.ts';

// Names that must exist.

export const placeWithoutModel = (place: string, model: string, key: string, known: readonly string[]): Sentence => ({
  message: `${quote(place)} has no figures for ${model}.`,
  allowed: known.length === 0 ? `No ${key} has any.` : `With figures: ${listed(known)}.`,
});
export const otherPlace = (model: string, key: string, other: string, both: boolean): Sentence => ({
  message: `${model} is about a ${key}, not about a ${other}.`,
  allowed: both ? `Leave out ${other}.` : `Write ${key} instead of ${other}.`,
});
export const twoPlaces = (key: string, other: string): Sentence => ({
  message: `A scenario is about a ${key} or a ${other}, not both.`,
  allowed: `Keep the one that its model is about.`,
});
export const unknownName = (
  what: string,
  name: string,
  suggestions: readonly string[],
  known: readonly string[],
  command?: string,
): Sentence => ({
  message: `${quote(name)} is not ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}.`,
  allowed:
    didYouMean(...suggestions) ??
    (known.length === 0
      ? `There is none.`
      : command !== undefined && known.length > 16
        ? `\`${command}\` lists all ${known.length}.`
        : `Known: ${listed(known)}.`),
});
export const groupOfInputs = (name: string, parts: readonly string[]): Sentence => ({
  message: `${quote(name)} is a group of inputs.`,
  allowed: `Its members: ${listed(parts, 20)}.`,
});
