import { expect, test } from 'vitest';
import { limitOf } from '../../src/report/sections/failure.ts';
import { formats } from '../../src/report/format.ts';

const en = formats('en');
const de = formats('de');
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

test('fractions are printed in percent, in the digits that their Monte Carlo error allows', () => {
  expect(plain(en.level(0.1234, 'share', 0.02))).toBe('12 %');
  expect(plain(en.level(0.1234, 'share', 0.004))).toBe('12.3 %');
  expect(plain(en.level(0.0123, 'share', 0.0004))).toBe('1.23 %');
  expect(plain(en.level(-0.039, 'change', 0.004))).toBe('−3.9 %');
  expect(plain(en.level(0.039, 'change', 0.004))).toBe('+3.9 %');
  expect(en.error(0.004, 'share')).toBe('0.4');
});

test('no number is finer than a reader has use for, however many draws there are', () => {
  expect([plain(en.level(0.33891, 'share', 0.00002)), en.error(0.00002, 'share', 0.33891)]).toEqual(['33.9 %', '<0.1']);
  expect([en.level(0.15683, 'index', 0.00002), en.error(0.00002, 'index', 0.15683)]).toEqual(['0.157', '<0.001']);
  expect([en.level(31.4, 'jobs', 0.4), en.error(0.6, 'jobs', 31.4)]).toEqual(['31', '1']);
  expect([plain(en.difference(-0.00033, 'share', 0.00001)), en.error(0.00001, 'share', -0.00033)]).toEqual([
    '−0.033 pp',
    '0.001',
  ]);
});

test('a whole number on which all draws agree has no decimals', () => {
  expect([en.level(100, 'index', 0), en.level(1, 'ratio', 0), en.level(0.5, 'index', 0)]).toEqual([
    '100',
    '1',
    '0.500',
  ]);
});

test('shares differ by percentage points', () => {
  expect(plain(en.difference(0.012, 'share', 0.001))).toBe('+1.2 pp');
  expect(plain(de.difference(-0.012, 'share', 0.001))).toBe('−1,2 Pp.');
});

test('people are whole and rounded to the place of their error', () => {
  expect(en.level(109_876, 'jobs', 340)).toBe('109,900');
  expect(de.level(109_876, 'jobs', 340)).toBe('109.900');
  expect(en.level(0.62, 'persons', 0.2)).toBe('0.6');
  expect(en.difference(-1420, 'jobs', 90)).toBe('−1,420');
});

test('an error is printed on the scale of the amount beside it', () => {
  expect(plain(en.level(32_700_000, 'EUR', 996_900))).toBe('33 million €');
  expect(plain(en.error(996_900, 'EUR', 32_700_000))).toBe('1 million €');
  expect(plain(en.level(10_340_000, 'EUR', 57_700))).toBe('10.34 million €');
  expect(plain(en.error(57_700, 'EUR', 10_340_000))).toBe('0.06 million €');
  expect(plain(de.level(4200, 'EUR'))).toBe('4.200 €');
  expect([plain(en.level(187_912, 'EUR', 27_140)), plain(en.error(27_140, 'EUR', 187_912))]).toEqual([
    '190,000 €',
    '30,000 €',
  ]);
});

test('amounts from a billion on are in billions, rounded to the place of their error', () => {
  const both = (value: number, error: number, words = en): string[] =>
    [words.level(value, 'EUR', error), words.error(error, 'EUR', value)].map(plain);
  expect(both(20.536e9, 1.84e9)).toEqual(['21 billion €', '2 billion €']);
  expect(both(20.536e9, 1.84e9, de)).toEqual(['21 Mrd. €', '2 Mrd. €']);
  expect(both(20.536e9, 0.18e9)).toEqual(['20.5 billion €', '0.2 billion €']);
  expect(both(387e9, 27e9)).toEqual(['390 billion €', '30 billion €']);
  expect(both(2e9, 1e6)).toEqual(['2.00 billion €', '<0.01 billion €']);
  expect(both(187e6, 27e6)).toEqual(['190 million €', '30 million €']);
});

test('an error is never printed as zero unless it is zero', () => {
  expect([en.level(31.4, 'jobs', 0.3), en.error(0.3, 'jobs', 31.4), de.error(0.3, 'persons', 31.4)]).toEqual([
    '31',
    '<1',
    '<1',
  ]);
  expect([en.error(0.03, 'jobs', 4), en.error(0.3, 'jobs', 4), en.error(0, 'jobs', 31.4)]).toEqual([
    '<0.1',
    '0.3',
    '0',
  ]);
  expect([en.error(0.3, 'EUR', 250), en.error(0.3, 'EUR', 42), en.error(900, 'EUR', 2e6)].map(plain)).toEqual([
    '<1 €',
    '0.3 €',
    '<0.01 million €',
  ]);
});

test('what is no number is a dash, without a unit', () => {
  expect([en.level(NaN, 'share'), en.change(Infinity), en.level(NaN, 'EUR')]).toEqual(['–', '–', '–']);
});

test('a limit of a share is a percentage, of a hazard a plain number', () => {
  expect(limitOf(en, { unit: 'per year', bounds: [0, 1] }, 0.009234).replaceAll('\u202f', ' ')).toBe('0.923 %');
  expect(limitOf(en, { unit: 'share', bounds: [0, 1] }, 0.4176).replaceAll('\u202f', ' ')).toBe('41.8 %');
  expect(limitOf(en, { unit: 'per year', bounds: [0, null] }, 0.09234)).toBe('0.0923');
});

test('months have one decimal, an effect below a tenth of one its own digits', () => {
  const both = (value: number, error: number) => [
    en.difference(value, 'months', error),
    en.error(error, 'months', value),
  ];
  expect(both(2.13, 0.04)).toEqual(['+2.1', '<0.1']);
  expect(both(-0.031, 0.004)).toEqual(['−0.03', '<0.01']);
  expect(both(-0.0042, 0.001)).toEqual(['−0.004', '0.001']);
});

test('months and lists in the words of the language', () => {
  expect([en.month(2026 * 12), de.month(2026 * 12)]).toEqual(['January 2026', 'Jänner 2026']);
  expect([en.list(['a', 'b', 'c']), de.list(['a', 'b', 'c'])]).toEqual(['a, b and c', 'a, b und c']);
});
