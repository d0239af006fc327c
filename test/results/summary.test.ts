import { quantile, sampleVariance } from 'simple-statistics';
import { expect, test } from 'vitest';
import { inverse } from '../../src/numeric/distribution.ts';
import { bandOf, pairedOf, shareError, shareOf } from '../../src/results/summary.ts';

const oneToTen = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5];

test('quantiles are of type R-7: the 90 % quantile of 1 to 10 is 9.1', () => {
  const { p5, p25, p50, p90, mean, sd, n } = bandOf(oneToTen);
  expect({ p5, p25, p50, mean, n }).toEqual({ p5: 1.45, p25: 3.25, p50: 5.5, mean: 5.5, n: 10 });
  expect(p90).toBeCloseTo(9.1, 12);
  expect(sd).toBeCloseTo(Math.sqrt(55 / 6), 12);
});

test('quantiles and variance are those of simple-statistics', () => {
  const draws = Array.from({ length: 257 }, (_, n) => Math.sin(n * 12.9898) * 43758.5453 - n);
  const { p2_5, p10, p75, p97_5, sd } = bandOf(draws);
  expect([p2_5, p10, p75, p97_5]).toEqual([0.025, 0.1, 0.75, 0.975].map((p) => quantile(draws, p)));
  expect(sd ** 2 / sampleVariance(draws)).toBeCloseTo(1, 12);
});

test('the Monte Carlo error of the median of n normal draws is sd · √(π / 2n)', () => {
  const n = 4001;
  const normal = inverse({ normal: { mean: 0, sd: 1 } });
  const { error } = bandOf(Array.from({ length: n }, (_, draw) => normal((draw + 0.5) / n)));
  expect(error.p50 / Math.sqrt(Math.PI / 2 / n)).toBeCloseTo(1, 2);
  expect(error.mean / (1 / Math.sqrt(n))).toBeCloseTo(1, 2);
  // At 5 % the density is φ(1.645) = 0.10314: √(0.05 · 0.95 / n) / 0.10314.
  expect(error.p5 / (Math.sqrt(0.0475 / n) / 0.10314)).toBeCloseTo(1, 2);
});

test('draws without a value are left out', () => {
  expect(bandOf([1, NaN, 3])).toMatchObject({ n: 2, p50: 2, mean: 2 });
  expect(shareOf([1, NaN, -1, 1], (value) => value > 0)).toBe(2 / 3);
  expect(bandOf([]).n).toBe(0);
});

test('a single draw has no spread and no error', () => {
  expect(bandOf([7])).toMatchObject({ p5: 7, p50: 7, p95: 7, sd: 0, error: { mean: 0, p50: 0 } });
});

test('a paired comparison looks at differences on the same draw', () => {
  const { p50, positive, negative, better } = pairedOf([11, 22, 33, 39], [10, 20, 30, 40], 'higher');
  expect({ p50, positive, negative, better }).toEqual({ p50: 1.5, positive: 0.75, negative: 0.25, better: 0.75 });
  expect(pairedOf([11, 22], [10, 23], 'lower').better).toBe(0.5);
  expect(pairedOf([11, 22], [10, 23], null).better).toBeNull();
});

test('pairing saves draws: the variance of independent runs over that of the difference', () => {
  // Var(0, 2) = 2 for both arms; the differences 1 and 3 have variance 2: (2 + 8) / 2.
  expect(pairedOf([1, 5], [0, 2], null).varianceRatio).toBe(5);
  expect(pairedOf([1, 3], [0, 2], null).varianceRatio).toBeNull();
});

test('the error of a share of 100 draws at one half is 5 points', () => {
  expect(shareError(0.5, 100)).toBe(0.05);
});
