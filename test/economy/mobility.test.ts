import { expect, test } from 'vitest';
import { concentration, searchNetwork } from '../../src/economy/mobility.ts';

test('K19 searchers stay with the given chance and else follow the observed moves; rows sum to 1', () => {
  const out = new Float64Array(4);
  searchNetwork(
    out,
    [
      [0.5, 0.5],
      [0.25, 0.75],
    ],
    0.6,
  );
  [0.8, 0.2, 0.1, 0.9].forEach((x, i) => expect(out[i]).toBeCloseTo(x, 14));
  expect(out[0] + out[1]).toBeCloseTo(1, 14);
});

test('K19 staying for certain is the identity, whatever the moves', () => {
  const out = new Float64Array(4);
  searchNetwork(
    out,
    [
      [0, 1],
      [1, 0],
    ],
    1,
  );
  expect([...out]).toEqual([1, 0, 0, 1]);
});

test('concentration: 1 in one group, 1 / n in n equal ones', () => {
  expect(concentration([0, 7, 0])).toBe(1);
  expect(concentration([5, 5, 5, 5])).toBe(0.25);
  expect(concentration([])).toBe(0);
});
