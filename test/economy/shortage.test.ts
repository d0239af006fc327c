import { expect, test } from 'vitest';
import { excessVacancies, notionalGap } from '../../src/economy/shortage.ts';

test('S1, S2 half a position missing is half a position, none to spare is none', () => {
  expect([notionalGap(100.5, 100, 0), notionalGap(99, 100, 0)]).toEqual([0.5, 0]);
  expect([excessVacancies(10.5, 5, 2), excessVacancies(9, 5, 2)]).toEqual([0.5, 0]);
});
