import { expect, test } from 'vitest';
import { outHazard } from '../../src/economy/migration.ts';

test('K23 at the start only the base rate leaves', () => {
  expect(outHazard(0.04, 0, 0, 8, 1)).toBe(0.04);
});

test('K23 higher unemployment drives people out, higher wages keep them', () => {
  expect(outHazard(0.04, 0.05, 0, 8, 1)).toBeCloseTo(0.04 * Math.exp(0.4), 14);
  expect(outHazard(0.04, 0, 0.1, 8, 2)).toBeCloseTo(0.04 * Math.exp(-0.2), 14);
});
