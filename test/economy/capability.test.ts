import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feasibleShare, taskHorizon } from '../../src/economy/capability.ts';
import { midpoints } from '../numeric/fixture.ts';
import { normalQuantile } from '../../src/numeric/normal.ts';

test('the horizon doubles every doubling time, up to its ceiling', () => {
  expect(taskHorizon(60, 0.1, 7, 0, 1e9)).toBe(6);
  expect(taskHorizon(60, 0.1, 7, 7, 1e9)).toBeCloseTo(12, 12);
  expect(taskHorizon(60, 0.1, 7, -7, 1e9)).toBeCloseTo(3, 12);
  expect(taskHorizon(60, 0.1, 7, 1000, 480)).toBe(480);
});

// The closed form is within 0.003 of the exact integral E[Λ(β ln(H / ℓ))] over lognormal lengths ℓ.
test.each([
  [30, 20, 1.2, 0.87],
  [6, 12, 1.2, 0.87],
  [120, 40, 1.2, 1.3],
])(
  'K6 horizon %i, median %i: the normal form is near the exact mean of logistic success',
  (horizon, length, spread, slope) => {
    const exact =
      midpoints(20_000)
        .map((u) => 1 / (1 + Math.exp(-slope * Math.log(horizon / (length * Math.exp(spread * normalQuantile(u)))))))
        .reduce((a, b) => a + b, 0) / 20_000;
    expect(Math.abs(feasibleShare(horizon, length, spread, slope) - exact)).toBeLessThan(0.003);
  },
);

test('half of the tasks where the horizon is their median length, none without a horizon', () => {
  expect(feasibleShare(20, 20, 1.2, 0.87)).toBe(0.5);
  expect(feasibleShare(0, 20, 1.2, 0.87)).toBe(0);
});

test('a longer horizon never makes less feasible', () => {
  const minutes = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(minutes, minutes, minutes, (a, b, length) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((h) => feasibleShare(h, length, 1.2, 0.87));
      expect(less).toBeLessThanOrEqual(more);
      expect(more).toBeLessThanOrEqual(1);
    }),
    { seed: 1 },
  );
});
