import { expect, test } from 'vitest';
import { wageStep } from '../../src/economy/wages.ts';

test('K20 unemployment a tenth above its start lowers the wage by 0.07 · ln 1.1 in the end', () => {
  let lnWage = 0;
  for (let month = 0; month < 240; month++) lnWage += wageStep(lnWage, 1.1, 1, -0.07, 0.02, 1.5);
  expect(lnWage).toBeCloseTo(-0.07 * Math.log(1.1), 9);
});

test('K20 vacancies pull the other way, and nothing moves at the start', () => {
  expect(wageStep(0, 1, 1, -0.07, 0.02, 1.5)).toBe(0);
  expect(wageStep(0, 1, 2, -0.07, 0.02, 1.5)).toBeCloseTo((1.5 / 12) * 0.02 * Math.log(2), 15);
});

test('K20 at 1.5 a year an eighth of the gap closes in a month', () => {
  expect(wageStep(0.08, 1, 1, -0.07, 0.02, 1.5)).toBeCloseTo(-0.01, 15);
});
