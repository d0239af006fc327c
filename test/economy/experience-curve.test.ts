import { expect, test } from 'vitest';
import { experienceCurve } from '../../src/economy/experience-curve.ts';

test('each doubling leaves nine tenths of the time (C15)', () => {
  expect(experienceCurve(1, 0.9)).toBe(1);
  expect(experienceCurve(2, 0.9)).toBeCloseTo(0.9, 12);
  expect(experienceCurve(8, 0.9)).toBeCloseTo(0.729, 12);
});
