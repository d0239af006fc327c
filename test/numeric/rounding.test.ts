import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, roundKeepingTotal, stochasticRound } from '../../src/numeric/rounding.ts';
import { midpoints } from './fixture.ts';

const uniform = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });

test('one number goes up as often as its fraction says', () => {
  expect([0.1, 0.69, 0.71].map((u) => stochasticRound(2.3, u))).toEqual([2, 2, 3]);
  expect(stochasticRound(5, 0.999)).toBe(5);
});

test('the running total is rounded with one uniform', () => {
  // 0.4, 0.9, 1.4, 2 plus 0.3 has the whole parts 0, 1, 1, 2.
  expect(rounded([0.4, 0.5, 0.5, 0.6], 2, 0.3)).toEqual([0, 1, 0, 1]);
});

test('rounding keeps the total, and each number its neighbours', () => {
  const parts = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(parts, uniform, (list, u) => {
      const total = list.reduce((a, b) => a + b, 0);
      const whole = [...list, Math.ceil(total) - total];
      const out = rounded(whole, Math.ceil(total), u);
      expect(out.reduce((a, b) => a + b, 0)).toBe(Math.ceil(total));
      // Where a running sum meets a whole number, its last bits decide: hence the tolerance.
      out.forEach((x, i) => expect(Math.abs(x - whole[i])).toBeLessThan(1 + 1e-9));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('on average over the uniform nothing is lost', () => {
  const expected = [0.25, 1.5, 0.125, 3.0625, 0.0625];
  const sums = expected.map(() => 0);
  const slices = 1600; // a multiple of 16, so that every fraction is a whole number of slices
  for (const u of midpoints(slices)) rounded(expected, 5, u).forEach((x, i) => (sums[i] += x / slices));
  sums.forEach((sum, i) => expect(sum).toBeCloseTo(expected[i], 12));
});

test('expected values that miss the total are an error', () => {
  expect(() => rounded([0.5, 0.5], 2, 0.5)).toThrow('expected values sum to 1, not to the total 2');
});

test('shared out in proportion', () => {
  expect(allocated([10, 30, 60], 10, 0.5)).toEqual([1, 3, 6]);
  expect(allocated([0, 0], 0, 0.5)).toEqual([0, 0]);
  expect(() => allocated([0, 0], 3, 0.5)).toThrow('cannot allocate 3 over weights that sum to 0');
});

test('no cell of whole people gives more than it has, none that is empty gives any', () => {
  const stocks = fc.array(fc.nat(2000), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(stocks, uniform, uniform, (list, share, u) => {
      const all = list.reduce((a, b) => a + b, 0);
      const total = Math.floor(share * (all + 1));
      const out = allocated(list, total, u);
      expect(out.reduce((a, b) => a + b, 0)).toBe(total);
      out.forEach((x, i) => {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(list[i]);
      });
    }),
    { seed: 2, numRuns: 2000 },
  );
});

function rounded(expected: readonly number[], total: number, u: number): number[] {
  const out = new Float64Array(expected.length);
  roundKeepingTotal(out, Float64Array.from(expected), expected.length, total, u);
  return [...out];
}

function allocated(weights: readonly number[], total: number, u: number): number[] {
  const out = new Float64Array(weights.length);
  allocate(out, Float64Array.from(weights), weights.length, total, u);
  return [...out];
}
