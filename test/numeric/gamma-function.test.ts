import { gammaln } from 'simple-statistics';
import { expect, test } from 'vitest';
import { logGamma } from '../../src/numeric/gamma-function.ts';

test('at whole numbers it is the logarithm of a factorial', () => {
  for (let n = 1, factorial = 1; n <= 20; factorial *= n++) {
    expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-14 * (1 + Math.log(factorial)));
  }
});

// Values from arbitrary-precision arithmetic; at one half it is ln √π.
test.each([
  [1e-10, 23.025850929882736],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [1.5, -0.12078223763524522],
  [14.9, 24.924132002217277],
  [15.1, 25.458999750992664],
  [10_000, 82099.71749644238],
  [1e8, 1742068066.1038346],
])('ln Γ(%d) = %d', (x, value) => {
  expect(Math.abs(logGamma(x) - value)).toBeLessThan(5e-15 + 1e-15 * Math.abs(value));
});

test('the same as in simple-statistics, which is good to nine digits', () => {
  for (let x = 0.25; x < 60; x += 0.25) expect(logGamma(x)).toBeCloseTo(gammaln(x), 8);
});
