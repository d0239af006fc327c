import { expect, test } from 'vitest';
import { worthMoving } from '../../src/economy/outsourcing.ts';

test('A11 half of the work is worth moving where the advantage equals the friction, five sixths one spread above it', () => {
  expect(worthMoving(0.3, 0.3, 0.1)).toBeCloseTo(0.5, 12);
  expect(worthMoving(0.4, 0.3, 0.1)).toBeCloseTo(0.8413, 4);
  expect(worthMoving(0.2, 0.3, 0.1)).toBeCloseTo(0.1587, 4);
});

test('A11 where all firms are alike, all of it or none', () => {
  expect([worthMoving(0.4, 0.3, 0), worthMoving(0.2, 0.3, 0), worthMoving(0.3, 0.3, 0)]).toEqual([1, 0, 0]);
});
