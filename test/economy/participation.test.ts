import { expect, test } from 'vitest';
import { logit, wantedParticipation } from '../../src/economy/participation.ts';

test('A2 log odds of a share lead back to it; nobody and everybody are taken a little inside', () => {
  expect(logit(0.8)).toBeCloseTo(Math.log(4), 12);
  for (const share of [0.01, 0.5, 0.97]) expect(wantedParticipation(logit(share), 0)).toBeCloseTo(share, 12);
  expect(logit(0)).toBeCloseTo(Math.log(1e-4 / (1 - 1e-4)), 12);
  expect(logit(1)).toBeCloseTo(Math.log(0.985 / 0.015), 12);
});

test('A2 points that a policy adds are added to the share, which stays between nobody and 98.5 %', () => {
  expect(wantedParticipation(0, 0.03)).toBeCloseTo(0.53, 12);
  expect(wantedParticipation(0, 0.6)).toBe(0.985);
  expect(wantedParticipation(0, -0.6)).toBe(0);
});
