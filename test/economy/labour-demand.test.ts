import { expect, test } from 'vitest';
import { cycleFactor, demandAfterAutomation, transitionShare } from '../../src/economy/labour-demand.ts';

test('D7 automation moves demand between occupations and leaves the total as it was', () => {
  const [half, whole] = demandAfterAutomation([100, 300], [0.5, 0]);
  expect(half).toBeCloseTo((50 * 400) / 350, 12);
  expect(whole).toBeCloseTo((300 * 400) / 350, 12);
  expect([...demandAfterAutomation([100, 300], [1, 1])]).toEqual([0, 0]);
});

test('D8 nothing has changed before the transition begins, half of it half-way, all but 0.01 % at its end', () => {
  expect(transitionShare(9, 10, 20)).toBe(0);
  expect(transitionShare(10, 10, 20)).toBeCloseTo(1e-4, 12);
  expect(transitionShare(20, 10, 20)).toBeCloseTo(0.5, 12);
  expect(transitionShare(30, 10, 20)).toBeCloseTo(0.9999, 12);
  expect(transitionShare(10, 10, 0)).toBe(1);
});

test('D10 a business cycle begins with a fall: lowest after a quarter of its period, highest after three', () => {
  const factors = [0, 3, 6, 9, 12].map((t) => cycleFactor(t, 0.1, 12));
  [1, 0.9, 1, 1.1, 1].forEach((factor, n) => expect(factors[n]).toBeCloseTo(factor, 12));
  expect(cycleFactor(3, 0, 12)).toBe(1);
});
