import type { Sentence } from '../problem.ts';
import { didYouMean, expected, kindOf, listed, numberHint, quote, short, show } from './words.ts';
import type { Expected } from './words.ts';

// The form: keys, types, ranges.

export const unknownKey = (key: string, suggestion: string | undefined, known: readonly string[]): Sentence => ({
  message: `The key ${quote(key)} is not known here.`,
  allowed: didYouMean(suggestion) ?? `Known keys: ${listed(known, 40)}.`,
});
export const missingKey = (key: string, wanted: Expected): Sentence => ({
  message: `The key ${quote(key)} is missing.`,
  ...expected({ ...wanted, key }),
});
export const wrongType = (value: unknown, wanted: Expected): Sentence => ({
  message:
    value === null || value === undefined
      ? 'Nothing stands here.'
      : typeof value === 'number' && !Number.isFinite(value)
        ? `${show(value)} is not a number one can calculate with.`
        : typeof value === 'object'
          ? `This is ${kindOf(value)}.`
          : typeof value === 'number' && wanted.words.includes('whole number') && !Number.isSafeInteger(value)
            ? `${show(value)} is not a whole number${Number.isInteger(value) ? ' that can be kept exactly' : ''}.${Number.isInteger(value) && wanted.words.includes('text') ? ' Put it in quotes.' : ''}`
            : `${show(value)} is ${kindOf(value)}.${wanted.words.includes('number') ? numberHint(value, wanted.words.includes('whole number')) : ''}`,
  ...expected(wanted),
});
export const notAMonth = (value: unknown, wanted: Expected): Sentence => ({
  message: `${show(value)} is not a month.`,
  ...expected(wanted),
});
export const notOneOf = (value: unknown, suggestion: string | undefined, allowed: readonly string[]): Sentence => ({
  message: `${show(value)} is not known here.`,
  allowed: [didYouMean(suggestion), `One of: ${allowed.join(', ')}.`].filter(Boolean).join(' '),
});
export const outOfRange = (value: unknown, low: boolean, wanted: Expected): Sentence => ({
  message: `${show(value)} is too ${low ? 'small' : 'large'}.`,
  ...expected(wanted),
});
export const wrongLength = (value: unknown, wanted: Expected): Sentence => ({
  message: Array.isArray(value) && value.length > 0 ? `This list has ${value.length} items.` : 'This is empty.',
  ...expected(wanted),
});
export const otherwiseWrong = (message: string): Sentence => ({
  message: `${short(message).replace(/\.*$/, '')}.`,
  allowed: '`worktide schema` prints what may stand here.',
});

export const exactlyOne = (found: readonly string[], allowed: readonly string[]): Sentence => ({
  message: found.length === 0 ? 'This says nothing.' : `${found.join(' and ')} stand here together.`,
  allowed: `Exactly one of ${allowed.join(', ')}.`,
});
export const badName = (name: string, what: string): Sentence => ({
  message: `${quote(name)} cannot name a ${what}.`,
  allowed: 'A name has small letters, digits and hyphens and begins with a letter; the title may say anything.',
  example: 'Example: skills-2026',
});
