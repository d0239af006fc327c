import { expect, test } from 'vitest';
import { polarization, tercileShares, wageTerciles } from '../../src/economy/polarization.ts';

test('occupations are ordered by wage and cut where a third of employment is reached', () => {
  expect([...wageTerciles([10, 10, 10], [30, 10, 20])]).toEqual([2, 0, 1]);
  expect([...wageTerciles([1, 1, 1, 1, 1, 1], [1, 2, 3, 4, 5, 6])]).toEqual([0, 0, 1, 1, 2, 2]);
  // An occupation goes where its middle worker is.
  expect([...wageTerciles([80, 10, 10], [1, 2, 3])]).toEqual([1, 2, 2]);
});

test('equal wages keep the order of the list', () => {
  expect([...wageTerciles([1, 1, 1], [5, 5, 5])]).toEqual([0, 1, 2]);
});

test('shares sum to 1, and are 0 without employment', () => {
  const out = new Float64Array(3);
  tercileShares(out, [20, 50, 20, 10], Int8Array.of(0, 1, 2, 2));
  expect([...out]).toEqual([0.2, 0.5, 0.3]);
  tercileShares(out, [0, 0], Int8Array.of(0, 1));
  expect([...out]).toEqual([0, 0, 0]);
});

test('K27 a middle that loses six points while the ends gain three each: -0.09', () => {
  expect(polarization([0.33, 0.34, 0.33], [0.3, 0.4, 0.3])).toBeCloseTo(-0.09, 14);
  expect(polarization([0.3, 0.4, 0.3], [0.3, 0.4, 0.3])).toBe(0);
});
