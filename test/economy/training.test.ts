import { expect, test } from 'vitest';
import { TRAINING_STAGES, stageChance, trainedSearchWeight } from '../../src/economy/training.ts';

test('K21 six stages of a nine-month programme take nine months on average', () => {
  const chance = stageChance(9);
  const inStage = new Float64Array(TRAINING_STAGES).fill(0);
  inStage[0] = 1;
  let meanMonths = 0;
  for (let month = 1; month < 400; month++) {
    for (let stage = TRAINING_STAGES - 1; stage >= 0; stage--) {
      const passed = inStage[stage] * chance;
      inStage[stage] -= passed;
      if (stage === TRAINING_STAGES - 1) meanMonths += passed * month;
      else inStage[stage + 1] += passed;
    }
  }
  expect(meanMonths).toBeCloseTo(9, 9);
});

test('a programme shorter than its stages passes one a month', () => {
  expect(stageChance(3)).toBe(1);
});

test('K22 no gain at first, half after a year, all from the second year on', () => {
  expect([0, 12, 24, 90].map((months) => trainedSearchWeight(0.25, months))).toEqual([1, 1.125, 1.25, 1.25]);
});
