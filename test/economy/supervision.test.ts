import { describe, expect, test } from 'vitest';
import { supervisable, unitRequirement } from '../../src/economy/supervision.ts';

describe('supervised intensity', () => {
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
  const work = { paying: 1, automation: 1, supervision: 0.15, rework: 0, augmentation: 0 };
  expect(unitRequirement(work, 1, 1)).toBeCloseTo(0.15, 12);
  expect(unitRequirement(work, 1, 0.05)).toBeCloseTo(1 - 0.85 / 3, 12);
  expect(unitRequirement(work, 1, 0)).toBe(1);
});
