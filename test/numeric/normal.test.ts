import fc from 'fast-check';
import { cumulativeStdNormalProbability } from 'simple-statistics';
import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/numeric/normal.ts';

// Values from arbitrary-precision arithmetic, one or more for each branch of the approximation.
test.each([
  [-38, 2.8854283600687843e-316, 1e-13],
  [-37, 5.7255712225245768e-300, 1e-13],
  [-10, 7.61985302416052606e-24, 1e-14],
  [-6, 9.86587645037698141e-10, 2e-15],
  [-3, 1.34989803163009453e-3, 2e-15],
  [-1, 0.158655253931457051, 1e-15],
  [-0.5, 0.308537538725986896, 1e-15],
  [0, 0.5, 0],
  [0.3, 0.617911422188952638, 1e-15],
  [1.959963984540054, 0.975, 1e-15],
  [8.3, 1, 1e-15],
])('P(Z <= %d) = %d, relative error at most %d', (z, probability, error) => {
  expect(Math.abs(normalCdf(z) - probability)).toBeLessThanOrEqual(error * probability);
});

test('the z table of simple-statistics, four decimals', () => {
  for (let z = -3; z <= 3; z += 0.01) {
    const rounded = Math.round(z * 100) / 100;
    expect(Math.abs(normalCdf(rounded) - cumulativeStdNormalProbability(rounded))).toBeLessThan(6e-5);
  }
});

test.each([
  [1e-300, -37.0470962993612],
  [1e-16, -8.222082216130435],
  [0.001, -3.09023230616781354],
  [0.05, -1.64485362695147271],
  [0.5, 0],
  [0.6, 0.253347103135799798],
  [0.975, 1.95996398454005423],
  [1 - 2 ** -53, 8.209536151601387],
])('the quantile at %d is %d', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-15 * Math.abs(z));
});

test('beyond the ends', () => {
  expect([0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
  expect([-Infinity, Infinity].map(normalCdf)).toEqual([0, 1]);
});

test('cdf and quantile undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (z) => {
      // Near 1 the probability holds z only to one unit in its last place over the density.
      const density = Math.exp(-z * z * 0.5) / 2.5066282746310002;
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-14 + 2.3e-16 / density);
    }),
    { seed: 1 },
  );
});

test('both are symmetric and never fall', () => {
  // Multiples of 2^-40, so that 1 - p is exact.
  const unit = fc.integer({ min: 1, max: 2 ** 40 - 1 }).map((x) => x / 2 ** 40);
  fc.assert(
    fc.property(unit, unit, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high));
      expect(normalCdf(20 * low - 10)).toBeLessThanOrEqual(normalCdf(20 * high - 10));
      expect(normalQuantile(1 - low)).toBe(-normalQuantile(low) + 0);
    }),
    { seed: 2 },
  );
});
