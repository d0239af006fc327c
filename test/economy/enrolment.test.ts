import { expect, test } from 'vitest';
import { lnHiresChange, nextEnrolment } from '../../src/economy/enrolment.ts';

test('K26 a tenth fewer entry hires, at elasticity 0.5 five per cent fewer students', () => {
  expect(nextEnrolment(1000, Math.log(0.9), 0.5, 2000)).toBeCloseTo(1000 * Math.sqrt(0.9), 9);
});

test('K26 a steady market leaves enrolment alone, a boom stops at the cap', () => {
  expect(nextEnrolment(1000, 0, 0.5, 2000)).toBe(1000);
  expect(nextEnrolment(1000, 3, 0.6, 2000)).toBe(2000);
});

test('K26 up and down by the same hires comes back to the start', () => {
  const up = nextEnrolment(1000, lnHiresChange(150, 100), 0.4, 5000);
  expect(nextEnrolment(up, lnHiresChange(100, 150), 0.4, 5000)).toBeCloseTo(1000, 9);
});

test('a year without hires is finite', () => {
  expect(lnHiresChange(0, 100)).toBeCloseTo(Math.log(0.5 / 100.5), 12);
  expect(lnHiresChange(100, 0)).toBeCloseTo(-Math.log(0.5 / 100.5), 12);
  expect(lnHiresChange(0, 0)).toBe(0);
});
