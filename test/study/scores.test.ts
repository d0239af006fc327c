import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../src/numeric/normal.ts';
import { chiSquaredTail, fairCrps, normalCrps, randomisedPit, uniformity } from '../../src/study/scores.ts';

/** The middles of n equally likely slices of the standard normal. */
const normalDraws = (n: number): number[] => Array.from({ length: n }, (_, i) => normalQuantile((i + 0.5) / n));
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const ensemble = fc.array(finite, { minLength: 2, maxLength: 40 });

describe('continuous ranked probability score', () => {
  test.each([
    [0, 0.2337],
    [1, 0.60244],
  ])('of a standard normal where %d is observed is %d', (observed, score) => {
    expect(Math.abs(normalCrps(0, 1, observed) - score)).toBeLessThan(5.1e-6);
    // 20,000 slices leave out a little of the tails: E|x − x'| is short by less than 2e-4.
    expect(Math.abs(fairCrps(normalDraws(20_000), observed) - score)).toBeLessThan(2e-4);
  });

  test('scales and shifts with the forecast', () => {
    expect(normalCrps(5, 3, 8)).toBeCloseTo(3 * normalCrps(0, 1, 1), 12);
    expect(normalCrps(2, 0, 5)).toBe(3);
  });

  test('of one draw is the absolute error', () => {
    expect(fairCrps([4], 7)).toBe(3);
  });

  test('is the mean over all pairs, as defined', () => {
    fc.assert(
      fc.property(ensemble, finite, (draws, observed) => {
        const n = draws.length;
        let pairs = 0;
        for (const a of draws) for (const b of draws) pairs += Math.abs(a - b);
        const distance = draws.reduce((sum, draw) => sum + Math.abs(draw - observed), 0) / n;
        const scale = Math.max(1, ...draws.map(Math.abs), Math.abs(observed));
        expect(Math.abs(fairCrps(draws, observed) - (distance - pairs / (2 * n * (n - 1))))).toBeLessThan(
          1e-11 * scale,
        );
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test('is fair: the average over all ensembles of two from three values equals that of the three as a distribution', () => {
    const values = [1, 4, 10];
    const observed = 3;
    const pairs = values.flatMap((a) => values.map((b) => fairCrps([a, b], observed)));
    const distance = values.reduce((sum, value) => sum + Math.abs(value - observed), 0) / 3;
    const spread = values.flatMap((a) => values.map((b) => Math.abs(a - b))).reduce((sum, gap) => sum + gap, 0) / 9;
    expect(pairs.reduce((sum, score) => sum + score, 0) / 9).toBeCloseTo(distance - spread / 2, 12);
  });
});

describe('randomised probability integral transform', () => {
  test('lies strictly within (0, 1) and rises with what is observed', () => {
    fc.assert(
      fc.property(ensemble, finite, finite, fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (draws, a, b, u) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(randomisedPit(draws, low, u)).toBeGreaterThan(0);
        expect(randomisedPit(draws, high, u)).toBeLessThan(1);
        expect(randomisedPit(draws, low, u)).toBeLessThanOrEqual(randomisedPit(draws, high, u));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test('takes a random part of equal draws', () => {
    expect(randomisedPit([1, 2, 2, 3], 2, 0.5)).toBe((1 + 0.5 * 3) / 5);
  });
});

describe('uniformity on ten bins', () => {
  test('evenly spread values have a statistic of 0', () => {
    const values = Array.from({ length: 30 }, (_, i) => (i + 0.5) / 30);
    expect(uniformity(values)).toEqual({ bins: Array(10).fill(3), statistic: 0, probability: 1 });
  });

  test('all values in one bin have n · 9', () => {
    const { statistic, probability } = uniformity(Array(20).fill(0.05));
    expect(statistic).toBe(180);
    expect(probability).toBeLessThan(1e-30);
  });

  test.each([
    // Upper points of χ² with 9 and 5 degrees of freedom, as tables print them.
    [4.168, 9, 0.9],
    [16.919, 9, 0.05],
    [21.666, 9, 0.01],
    [11.07, 5, 0.05],
    [3.841, 1, 0.05],
  ])('P(χ² > %d) with %d degrees of freedom is %d', (x, degrees, tail) => {
    expect(chiSquaredTail(x, degrees)).toBeCloseTo(tail, 4);
  });

  test('even degrees of freedom are refused', () => {
    expect(() => chiSquaredTail(3, 4)).toThrow('4 degrees of freedom are not odd');
  });
});
