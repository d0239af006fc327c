import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/numeric/normal.ts';
import { standing } from '../../src/study/standing.ts';

test('who is ahead in every draw has rank 1 with certainty, and no Monte Carlo error', () => {
  const { order, probability, error, whole } = standing(
    [
      [1, 2, 3],
      [5, 6, 7],
    ],
    'higher',
  );
  expect(order).toEqual([1, 0]);
  expect(probability).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(error.flat()).toEqual([0, 0, 0, 0]);
  expect(whole).toEqual({ probability: 1, error: 0 });
});

test('where less is better, the smaller value comes first; where that is open, the larger', () => {
  const values = [[1], [2]];
  expect(standing(values, 'lower').order).toEqual([0, 1]);
  expect(standing(values, null).order).toEqual([1, 0]);
});

test('places that are the same share their ranks evenly, and no order of them is more right than another', () => {
  const same = [3, 1, 2];
  const { order, probability, whole } = standing([same, same, same], 'higher');
  expect(order).toEqual([0, 1, 2]);
  for (const share of probability.flat()) expect(share).toBeCloseTo(1 / 3, 12);
  expect(whole.probability).toBeCloseTo(1 / 6, 12);
});

test('where two places tie in every draw, their ranks are open, and no number of draws would settle it', () => {
  const { probability, error } = standing(
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    'higher',
  );
  expect(probability).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
  expect(error.flat()).toEqual([0, 0, 0, 0]);
});

/** Evenly spread quantiles of a normal distribution, in an order that has nothing to do with another list's. */
function normalDraws(mean: number, n: number, step: number): number[] {
  return Array.from({ length: n }, (_, draw) => mean + normalQuantile((((draw * step) % n) + 0.5) / n));
}

// P(X > Y) of independent normals with variance 1: Φ((μx − μy) / √2).
test.each([0, 0.5, 1, 2])('two normals whose means are %f apart keep their order with Φ(δ/√2)', (delta) => {
  const n = 4099;
  const { probability, error, whole } = standing([normalDraws(delta, n, 1), normalDraws(0, n, 1597)], 'higher');
  const expected = normalCdf(delta / Math.SQRT2);
  expect(Math.abs(probability[0][0] - expected)).toBeLessThan(3 * Math.sqrt((expected * (1 - expected)) / n));
  expect(error[0][0]).toBeCloseTo(Math.sqrt((expected * (1 - expected)) / n), 3);
  expect(whole.probability).toBe(probability[0][0]);
});

test('ranks and places add up to 1 each way, whatever the draws', () => {
  const { probability } = standing([normalDraws(0, 101, 3), normalDraws(0.3, 101, 7), normalDraws(0.1, 101, 11)], null);
  for (let place = 0; place < 3; place++) {
    expect(probability[place].reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
    expect(probability.reduce((sum, row) => sum + row[place], 0)).toBeCloseTo(1, 12);
  }
});

test('a draw in which one place has no value says nothing about ranks', () => {
  const { draws, probability } = standing(
    [
      [1, NaN, 9],
      [2, 5, 3],
    ],
    'higher',
  );
  expect(draws).toBe(2);
  expect(probability[0]).toEqual([0.5, 0.5]);
});
