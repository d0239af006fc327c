import { expect, test } from 'vitest';
import { urnBallElasticity, urnBallMatches } from '../../src/economy/urn-ball.ts';

test('D4 one searcher per vacancy fills 1 − 1/e of them', () => {
  expect(urnBallMatches(50, 50)).toBeCloseTo(50 * (1 - 1 / Math.E), 12);
});

test('D4 nobody is hired where nobody searches or nothing is open', () => {
  expect([urnBallMatches(0, 10), urnBallMatches(10, 0), urnBallMatches(-1, 10)]).toEqual([0, 0, 0]);
});

test('D4 the elasticity is that of the hires: one per cent more searchers', () => {
  for (const x of [0.2, 1, 3]) {
    const change = Math.log(urnBallMatches(100 * x * 1.0001, 100) / urnBallMatches(100 * x, 100));
    expect(change / Math.log(1.0001)).toBeCloseTo(urnBallElasticity(x), 4);
  }
});
