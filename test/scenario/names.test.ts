import { expect, test } from 'vitest';
import { likely, nearest, partsOf } from '../../src/scenario/names.ts';

const known = ['adoption.imitation', 'adoption.innovation', 'exposure.care', 'exposure.hr', 'multiplier'];

test.each([
  ['multiplyer', 'multiplier'],
  ['Multiplier', 'multiplier'],
  ['adoption.imitaton', 'adoption.imitation'],
  ['imitation', 'adoption.imitation'],
  ['adoption.care', 'exposure.care'],
])('whoever writes %s means %s', (written, meant) => {
  expect(nearest(written, known)).toBe(meant);
});

test('two letters that changed places are one slip', () => {
  expect(nearest('drwas', ['draws', 'start'])).toBe('draws');
  expect(nearest('draws', ['drwas'])).toBe('drwas');
  expect(nearest('warsd', ['draws', 'start'])).toBeUndefined();
});

test('a whole name without its region means the first region’s; the end of several names means none of them', () => {
  const regions = ['krk.hub.change', 'mnl.hub.change', 'krk.exposure.care', 'krk.wage.care'];
  expect(nearest('hub.change', regions)).toBe('krk.hub.change');
  expect(nearest('care', regions)).toBeUndefined();
});

test('of a dotted name all that end like it are likely, unless they are many; none of them is the nearest', () => {
  const prices = ['tokens.share.input', 'contract.input', 'tokens.decline'];
  expect(likely('tokens.input', prices)).toEqual(['tokens.share.input', 'contract.input']);
  expect(nearest('tokens.input', prices)).toBeUndefined();
  expect(likely('input', prices)).toEqual([]);
  expect(
    likely(
      'use.care',
      ['a', 'b', 'c', 'd'].map((one) => `one.${one}.long.care`),
    ),
  ).toEqual([]);
});

test('nothing is suggested for a word that resembles none', () => {
  expect(nearest('weather', known)).toBeUndefined();
  expect(nearest('', [])).toBeUndefined();
});

test('a group is known by its members', () => {
  expect(partsOf('exposure', known)).toEqual(['exposure.care', 'exposure.hr']);
  expect(partsOf('multiplier', known)).toEqual([]);
});
