import { expect, test } from 'vitest';
import { atWages, careDemand, positionsWanted } from '../../src/economy/demand.ts';

test('A6 twice the output, a tenth less labour per unit, four fifths kept here, hours a fifth shorter: 1.8 times the positions', () => {
  expect(positionsWanted(1000, Math.LN2, 0.9, 0.8, 0.8)).toBeCloseTo(1800, 9);
});

test('A6 of work tied to the old, that part follows their number and the rest the economy', () => {
  expect(careDemand(1.2, 0.75, 1.4)).toBeCloseTo(0.25 * 1.2 + 0.75 * 1.4, 12);
});

test('A6 a wage a tenth above trend cuts what employers want by its elasticity', () => {
  expect(atWages(1000, Math.log(1.1), -0.5)).toBeCloseTo(1000 / Math.sqrt(1.1), 9);
  expect(atWages(1000, 0, -0.5)).toBe(1000);
});
