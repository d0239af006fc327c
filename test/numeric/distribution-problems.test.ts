import { expect, test } from 'vitest';
import {
  badCut,
  badList,
  badPeak,
  badWeights,
  notFinite,
  nothingLeft,
  notPositive,
  outOfOrder,
} from '../../src/numeric/distribution-problems.ts';

test('each check gives a sentence with the number in it', () => {
  expect(notFinite({ mean: 1, sd: Infinity })).toBe('sd Infinity is not a finite number');
  expect(notPositive('sd', 0)).toBe('sd 0 is not above 0');
  expect(outOfOrder('low', 3, 'high', 1)).toBe('low 3 is above high 1');
  expect(badCut({ low: 2, high: 2 })).toBe('low and high are both 2');
  expect(badCut({ low: 3, high: 2 })).toBe('low 3 is above high 2');
  expect(nothingLeft(40.5, 50)).toBe('the cut lies 40 standard deviations from the centre: nothing is left');
  expect(nothingLeft(-Infinity, -41)).toBe('the cut lies 41 standard deviations from the centre: nothing is left');
  expect(badPeak({ low: 1, mode: 0, high: 3 })).toBe('low 1 is above mode 0');
  expect(badPeak({ low: 1, mode: 4, high: 3 })).toBe('mode 4 is above high 3');
  expect(badPeak({ low: 5, mode: 4, high: 3 })).toBe('low 5 is above high 3');
  expect(badPeak({ low: 0, mode: NaN, high: 3 })).toBe('mode NaN is not a finite number');
  expect(badList('values', [])).toBe('values is empty');
  expect(badList('values', [1, -Infinity])).toBe('values contains -Infinity, which is not a finite number');
  expect(badWeights([1, 2], [1])).toBe('there are 2 values but 1 weights');
  expect(badWeights([1, 2], [1, -1])).toBe('weight -1 is not a number from 0 up');
  expect(badWeights([1, 2], [0, 0])).toBe('all weights are 0');
});

test('nothing wrong, nothing said', () => {
  expect([
    notFinite({ mean: 1, low: undefined }),
    notPositive('sd', 1e-9),
    outOfOrder('low', 1, 'high', 1),
    badCut({ low: 1 }),
    badCut({ low: 1, high: 2 }),
    nothingLeft(-Infinity, Infinity),
    nothingLeft(20, 21),
    badPeak({ low: 1, mode: 1, high: 1 }),
    badList('values', [0]),
    badWeights([1, 2], [0, 3]),
  ]).toEqual(Array(10).fill(null));
});
