import { describe, expect, test } from 'vitest';
import { supervisable, unitRequirement } from '../../src/economy/supervision.ts';
import { labourSaved } from '../../src/economy/tasks.ts';

describe('what people can supervise', () => {
  test.each([
    ['enough hours', 0.8, 10, 12, 0.8],
    ['half of the hours', 0.8, 10, 5, 0.4],
    ['none', 0.8, 10, 0, 0],
    ['nothing to supervise', 0.8, 0, 0, 0.8],
  ])('%s', (_, intensity, needed, offered, used) => {
    expect(supervisable(intensity, needed, offered)).toBe(used);
  });
});

test('people needed: all work automated at 15 % review, supervised by a twentieth of it, leaves one third to AI', () => {
  const saved = labourSaved(1, 1, 0.15, 0, 0);
  expect(unitRequirement(1, 1, 0.15, 1, saved)).toBeCloseTo(0.15, 12);
  expect(unitRequirement(1, 1, 0.15, 0.05, saved)).toBeCloseTo(1 - 0.85 / 3, 12);
  expect(unitRequirement(1, 1, 0.15, 0, saved)).toBe(1);
});
