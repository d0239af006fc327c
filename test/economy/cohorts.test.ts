import { expect, test } from 'vitest';
import { valueAtAge } from '../../src/economy/cohorts.ts';

test('between the middles of bands values are linear in age, beyond the first and the last they are flat', () => {
  const at = (age: number) => valueAtAge(age, [1, 3, 2], [10, 20, 40]);
  expect([5, 10, 15, 20, 30, 40, 90].map(at)).toEqual([1, 1, 2, 3, 2.5, 2, 2]);
});
