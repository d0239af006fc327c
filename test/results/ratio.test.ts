import { expect, test } from 'vitest';
import { ratioOfMeans } from '../../src/results/ratio.ts';

test('cost per job is mean cost over mean gain, and its error that of the delta method', () => {
  // Residuals cost − 10 · gain: −1, 1, −1, 1; variance 4/3 over 4 draws, over a mean gain of 10.
  const ratio = ratioOfMeans([89, 101, 99, 111], [9, 10, 10, 11])!;
  expect(ratio.value).toBe(10);
  expect(ratio.error).toBeCloseTo(Math.sqrt(4 / 3 / 4) / 10, 12);
});

test('without a gain clearly above zero there is no cost per job', () => {
  expect(ratioOfMeans([5, 5, 5, 5], [1, -1, 1, -1])).toBeNull();
  expect(ratioOfMeans([5, 5], [-3, -4])).toBeNull();
});
