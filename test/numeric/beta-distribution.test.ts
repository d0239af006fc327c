import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaCdf, betaQuantile } from '../../src/numeric/beta-distribution.ts';

test('closed forms: uniform, power, arcsine', () => {
  for (const x of [0.001, 0.2, 0.5, 0.77, 0.999]) {
    expect(betaCdf(1, 1, x)).toBeCloseTo(x, 14);
    expect(betaCdf(3, 1, x)).toBeCloseTo(x ** 3, 14);
    expect(betaCdf(1, 4, x)).toBeCloseTo(1 - (1 - x) ** 4, 14);
    expect(betaCdf(0.5, 0.5, x)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13);
  }
});

// Values of scipy.special.betainc.
test.each([
  [2, 5, 0.3, 0.5798250000000003],
  [30, 2, 0.9, 0.1695646331008649],
  [200, 300, 0.38, 0.18093001184220364],
  [0.05, 0.1, 0.5, 0.6678117440304234],
  [1.6, 4.4, 0.01, 0.005116644322238028],
])('with shapes %d and %d, P(X <= %d) = %d', (a, b, x, probability) => {
  expect(Math.abs(betaCdf(a, b, x) - probability)).toBeLessThan(1e-13);
});

test('at and beyond the ends', () => {
  expect([-1, 0, 1, 2].map((x) => betaCdf(2, 3, x))).toEqual([0, 0, 1, 1]);
  expect([-0.1, 0, 1, 1.1, NaN].map(betaQuantile(2, 3))).toEqual([NaN, 0, 1, NaN, NaN]);
});

const shape = fc.double({ min: 0.1, max: 300, noNaN: true });

test('the quantile undoes the cdf', () => {
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (a, b, u) => {
      const x = betaQuantile(a, b)(u);
      // Next to 1 a single unit in the last place of x may carry much probability; the mirrored shapes cover that half.
      if (x < 0.5) expect(Math.abs(betaCdf(a, b, x) - u)).toBeLessThan(1e-12);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('the quantile never falls by more than its rounding, and mirrors with the shapes', () => {
  const unit = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  fc.assert(
    fc.property(shape, shape, unit, unit, (a, b, u, v) => {
      const quantile = betaQuantile(a, b);
      const [low, high] = [quantile(Math.min(u, v)), quantile(Math.max(u, v))];
      expect(low).toBeLessThanOrEqual(high * (1 + 1e-13));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(1 - betaQuantile(b, a)(1 - u)).toBeCloseTo(quantile(u), 9);
    }),
    { seed: 2, numRuns: 500 },
  );
});
