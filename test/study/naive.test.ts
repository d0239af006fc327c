import { describe, expect, test } from 'vitest';
import { dampedTrend, lastValue } from '../../src/study/naive.ts';

const known = [100, 103, 107, 109, 113].map((value, i) => ({ year: 2011 + i, value }));

describe('last value', () => {
  test('stays, and its spread grows with the root of time', () => {
    // Changes 3, 4, 2, 4: root mean square √(45/4).
    expect(lastValue(known, 2016)).toEqual({ mean: 113, sd: Math.sqrt(45 / 4) });
    expect(lastValue(known, 2019).sd).toBeCloseTo(2 * Math.sqrt(45 / 4), 12);
  });
});

describe('damped trend', () => {
  test('adds the mean change, a tenth less each year', () => {
    const trend = 13 / 4;
    expect(dampedTrend(known, 2016).mean).toBeCloseTo(113 + 0.9 * trend, 12);
    expect(dampedTrend(known, 2018).mean).toBeCloseTo(113 + (0.9 + 0.81 + 0.729) * trend, 12);
  });

  test('has the spread of the changes about their mean', () => {
    expect(dampedTrend(known, 2016).sd).toBeCloseTo(Math.sqrt((45 - (13 * 13) / 4) / 3), 12);
  });

  test('comes to rest: it never goes further than nine times the mean change', () => {
    expect(dampedTrend(known, 2500).mean).toBeCloseTo(113 + 9 * (13 / 4), 9);
  });
});

test('a gap in the known years is an error', () => {
  expect(() => lastValue([known[0], known[2]], 2016)).toThrow('2012 is missing');
});
