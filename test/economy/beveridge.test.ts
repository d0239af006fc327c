import { expect, test } from 'vitest';
import { loopArea } from '../../src/economy/beveridge.ts';

test('a rectangle 3 wide and 2 high has the area 6 wherever it lies, with the sign of the way round', () => {
  const [x, y] = [
    [1, 4, 4, 1],
    [5, 5, 7, 7],
  ];
  expect(loopArea(x, y)).toBeCloseTo(6, 12);
  expect(loopArea([...x].reverse(), [...y].reverse())).toBeCloseTo(-6, 12);
});

test('there and back on one line encloses nothing', () => {
  expect(loopArea([1, 2, 3, 2], [4, 2, 0, 2])).toBe(0);
});
