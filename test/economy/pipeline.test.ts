import { expect, test } from 'vitest';
import { EDUCATION_STAGES, advanceChain, fillChain } from '../../src/economy/pipeline.ts';

test('no stage is shorter than a month: an education of fewer months than stages takes as many months as it has stages', () => {
  const stages = new Float64Array(EDUCATION_STAGES);
  const result = new Float64Array(2);
  fillChain(stages, 0, 10, 1);
  expect([...stages]).toEqual(Array.from(stages, () => 10));
  advanceChain(stages, 0, 0, 1, 0.2, result);
  expect([...stages]).toEqual(Array.from(stages, (_, k) => (k === 0 ? 0 : 10)));
  expect([...result]).toEqual([8, 2]);
});
