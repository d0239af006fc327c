import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evpi, minimaxRegret, regrets, robustness } from '../../src/study/regret.ts';

const draws = (...values: number[]): Float64Array => Float64Array.from(values);

/** Two policies, two futures, one draw each: U = [[10, 0], [4, 4]]. */
const table = regrets([
  [draws(10), draws(0)],
  [draws(4), draws(4)],
]);

test('regret is what the best policy of each future has more', () => {
  expect(table.map((row) => row.map(({ value }) => value))).toEqual([
    [0, 4],
    [6, 0],
  ]);
});

test('minimax regret picks the first policy: at most 4 against at most 6', () => {
  const rows = robustness(table);
  expect(rows.map(({ max }) => max)).toEqual([4, 6]);
  expect(rows.map(({ mean }) => mean)).toEqual([2, 3]);
  expect(rows.map(({ worst }) => worst)).toEqual([1, 0]);
  expect(minimaxRegret(rows)).toBe(0);
});

test('the greatest regret decides, also where the mean regret would choose otherwise', () => {
  const rows = robustness(
    regrets([
      [draws(0), draws(10), draws(10)],
      [draws(5), draws(5), draws(5)],
      [draws(9), draws(0), draws(0)],
    ]),
  );
  // Regrets 9 0 0 against 4 5 5: the first is better on average, the second never far off.
  expect(rows.map(({ mean, max }) => [mean, max])).toEqual([
    [3, 9],
    [14 / 3, 5],
    [20 / 3, 10],
  ]);
  expect(minimaxRegret(rows)).toBe(1);
});

test('perfect information is worth what it adds to the best policy, whichever that is', () => {
  expect(evpi([draws(4, 4), draws(10, 0)]).value).toBe(2);
  expect(evpi([draws(0, 0), draws(4, 4), draws(10, 0)]).value).toBe(2);
});

test('the error of a regret is that of a mean of paired differences', () => {
  const [, [other]] = regrets([[draws(1, 2, 3, 6)], [draws(0, 0, 0, 0)]]);
  // Variance of 1 2 3 6: 14 / 3.
  expect(other.value).toBe(3);
  expect(other.error).toBeCloseTo(Math.sqrt(14 / 3 / 4), 12);
});

test('in single draws the best on average may lose as well: its 90 % quantile is against the best of each', () => {
  const [[best]] = regrets([[draws(10, 10, 0)], [draws(0, 0, 5)]]);
  expect(best.value).toBe(0);
  // Lost in the three draws: 0, 0, 5; nine tenths of the way from the first to the last.
  expect(best.p90).toBeCloseTo(4, 12);
});

test('the same numbers as two equally likely states have an EVPI of 2', () => {
  expect(evpi([draws(10, 0), draws(4, 4)]).value).toBe(2);
});

test('the 90 % quantile is taken over draws, against the best in the same draw', () => {
  const ten = Float64Array.from({ length: 11 }, (_, n) => n);
  const [[, [other]]] = [regrets([[ten], [new Float64Array(11)]])];
  expect(other.p90).toBe(9);
});

test('regret and EVPI are never negative, some policy has no regret in each future, and a shift changes nothing', () => {
  const cell = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 4 });
  const row = fc.array(cell, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (numbers) => {
      const utilities = numbers.map((arm) => arm.map((values) => Float64Array.from(values)));
      const values = regrets(utilities).map((arm) => arm.map(({ value }) => value));
      for (const future of [0, 1]) expect(Math.min(...values.map((arm) => arm[future]))).toBe(0);
      expect(evpi(utilities.map(([first]) => first)).value).toBeGreaterThanOrEqual(0);
      const shifted = utilities.map((arm) => arm.map((own) => own.map((value) => value + 8)));
      expect(regrets(shifted).map((arm) => arm.map(({ value }) => value))).toEqual(values);
    }),
    { seed: 6, numRuns: 200 },
  );
});
