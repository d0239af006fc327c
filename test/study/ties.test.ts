import { describe, expect, test } from 'vitest';
import { leastRegretArms, tiesOf } from '../../src/study/regret.ts';
import { isClearlyAbove, isLarger, mayBeLargest } from '../../src/study/ties.ts';

/** Eight draws with this mean, spread by ±1 around it. */
const around = (mean: number): Float64Array => Float64Array.from([1, -1, 1, -1, 1, -1, 1, -1], (one) => mean + one);
/** The same, in a pattern that does not go with it. */
const apart = (mean: number): Float64Array => Float64Array.from([1, 1, -1, -1, 1, 1, -1, -1], (one) => mean + one);

describe('a tie', () => {
  test('what lies within two standard errors of nothing is not above it', () => {
    expect(isClearlyAbove(2.1, 1)).toBe(true);
    expect(isClearlyAbove(1.9, 1)).toBe(false);
    expect(isClearlyAbove(0, 0)).toBe(false);
  });

  test('draws are compared in pairs: a small difference that every draw shows is told', () => {
    expect(isLarger(around(0.1), around(0))).toBe(true);
    // Gaps of apart draws are ±2 and 0 around .1: sd 1.5, error .53.
    expect(isLarger(apart(0.1), around(0))).toBe(false);
    expect(isLarger(apart(1.5), around(0))).toBe(true);
    expect(isLarger(Float64Array.of(NaN, 1), Float64Array.of(0, 1))).toBe(false);
  });

  test('of parts all that may be the largest are named, whichever way they go', () => {
    const parts = [
      { name: 'up', draws: around(3) },
      { name: 'down', draws: apart(-2.9) },
      { name: 'little', draws: apart(1) },
      // Its error is large, but nothing says that it is large.
      { name: 'nothing told', draws: Float64Array.of(9, -9, 9, -9, 9, -9, 9, -8) },
    ];
    expect(mayBeLargest(parts).map(({ name }) => name)).toEqual(['up', 'down']);
  });
});

describe('the least regret', () => {
  test('belongs to one arm only where the next is more than two standard errors behind', () => {
    expect(leastRegretArms([[around(0)], [apart(0.1)], [apart(-9)]])).toEqual([1, 0]);
    expect(leastRegretArms([[around(0)], [apart(2)], [apart(-9)]])).toEqual([1]);
  });

  test('at worst: a clear loss in one future is enough to be behind, whatever ties there are in another', () => {
    const utilities = [
      [around(0), around(0)],
      [apart(0.1), around(3)],
    ];
    expect(leastRegretArms(utilities)).toEqual([1]);
    expect(tiesOf(utilities, 1)).toEqual([{ future: 0, arm: 0 }]);
  });

  test('two arms each of which loses as much in the other’s future are open', () => {
    const utilities = [
      [around(2), apart(0)],
      [apart(0), around(2.1)],
    ];
    expect([...leastRegretArms(utilities)].sort()).toEqual([0, 1]);
  });
});
