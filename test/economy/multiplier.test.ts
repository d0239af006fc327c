import { expect, test } from 'vitest';
import { localJobsStep, rentStep } from '../../src/economy/multiplier.ts';

test.each([1, 12, 60])(
  'B-T4 a lasting loss of 1,000 tradable jobs: after %i months M ΔT (1 - (1 - λ)^t) local ones',
  (months) => {
    const [multiplier, speed, change] = [0.9, 0.04, -1000];
    let local = 0;
    for (let month = 0; month < months; month++) local = localJobsStep(local, change, multiplier, speed);
    expect(local).toBeCloseTo(multiplier * change * (1 - (1 - speed) ** months), 9);
  },
);

test('K24 at 4 % a month half of it has come after 17 months', () => {
  let local = 0;
  for (let month = 0; month < 17; month++) local = localJobsStep(local, 1000, 1.6, 0.04);
  expect(local).toBeCloseTo(800, -1);
});

test('K24 losses and gains are alike', () => {
  expect(localJobsStep(0, -500, 1.6, 0.04)).toBe(-localJobsStep(0, 500, 1.6, 0.04));
});

test('K25 rents follow the earnings of the young and return to trend', () => {
  expect(rentStep(0, 0.1, 0.5, 0.05)).toBeCloseTo(0.05, 15);
  let rent = 0.1;
  for (let month = 0; month < 24; month++) rent = rentStep(rent, 0, 0.5, 0.05);
  expect(rent).toBeCloseTo(0.1 * 0.95 ** 24, 14);
});
