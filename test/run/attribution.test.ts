import { describe, expect, test } from 'vitest';
import { firstAndLast, orderedShares, shapley } from '../../src/run/attribution.ts';

const cell = (value: number) => Float64Array.of(value);

describe('Shapley shares', () => {
  test('of causes that simply add are what each adds', () => {
    const shares = shapley([10, 13, 15, 18].map(cell), 2);
    expect(shares.map(([share]) => share)).toEqual([3, 5]);
  });

  test('of a glove game: one left, two right gloves, a pair is worth 1: 2/3, 1/6, 1/6', () => {
    const worth = (coalition: number) => (coalition & 1 && coalition & 6 ? 1 : 0);
    const shares = shapley(
      Array.from({ length: 8 }, (_, coalition) => cell(worth(coalition))),
      3,
    );
    [2 / 3, 1 / 6, 1 / 6].forEach((expected, cause) => expect(shares[cause][0]).toBeCloseTo(expected, 12));
  });

  test('add up to the whole, whatever the causes do together', () => {
    const outcomes = [4, -1, 7.5, 0, 3, 3, -2, 11].map(cell);
    const sum = shapley(outcomes, 3).reduce((total, [share]) => total + share, 0);
    expect(outcomes[0][0] + sum).toBeCloseTo(11, 12);
  });
});

test('a cause as the first and as the last one: the gloves', () => {
  // A left glove alone is worth nothing, and everything once a right one is there; of two right gloves the last adds nothing.
  const worth = (coalition: number) => (coalition & 1 && coalition & 6 ? 1 : 0);
  const outcomes = Array.from({ length: 8 }, (_, coalition) => cell(worth(coalition)));
  const { first, last } = firstAndLast(outcomes, 3);
  expect(first.map(([added]) => added)).toEqual([0, 0, 0]);
  expect(last.map(([added]) => added)).toEqual([1, 0, 0]);
});

describe('shares by two opposite orders', () => {
  const worths = [4, -1, 7.5, 0, 3, 3, -2, 11].map(cell);
  const outcome = (coalition: number) => worths[coalition];

  test('add up to the whole in every order', () => {
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
    ]) {
      const sum = orderedShares(order, outcome).reduce((total, [share]) => total + share, 0);
      expect(worths[0][0] + sum).toBeCloseTo(11, 12);
    }
  });

  test('of two groups are the Shapley shares, of one the whole', () => {
    const two = [10, 13, 14, 18].map(cell);
    expect(orderedShares([1, 0], (coalition) => two[coalition])).toEqual(shapley(two, 2));
    expect(orderedShares([0], (coalition) => two[coalition])).toEqual([cell(3)]);
  });

  test('are the Shapley shares once every order had its turn', () => {
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
    ];
    const each = orders.map((order) => orderedShares(order, outcome));
    shapley(worths, 3).forEach(([expected], group) => {
      const mean = each.reduce((sum, shares) => sum + shares[group][0], 0) / orders.length;
      expect(mean).toBeCloseTo(expected, 12);
    });
  });

  test('ask for no coalition but those on the way', () => {
    const asked = new Set<number>();
    orderedShares([3, 0, 2, 1], (coalition) => {
      asked.add(coalition);
      return cell(coalition);
    });
    expect(asked.size).toBe(8);
  });
});
