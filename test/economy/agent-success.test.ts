import { expect, test } from 'vitest';
import { successOfTry } from '../../src/economy/agent-success.ts';

const aptitude = { horizon: 0.3, clarity: 2, competence: 1.5, other: 0 };

test('a task of middling clarity under middling supervisors succeeds as often as at the start (C3)', () => {
  expect(successOfTry(0.7, 1, 0.5, 0.5, aptitude)).toBeCloseTo(0.7, 12);
});

test('rises with the horizon, clarity, competence and templates, and falls where stakes are high', () => {
  const middling = successOfTry(0.6, 1, 0.5, 0.5, aptitude);
  expect(successOfTry(0.6, 8, 0.5, 0.5, aptitude)).toBeGreaterThan(middling);
  expect(successOfTry(0.6, 1, 0.8, 0.5, aptitude)).toBeGreaterThan(middling);
  expect(successOfTry(0.6, 1, 0.5, 0.9, aptitude)).toBeGreaterThan(middling);
  expect(successOfTry(0.6, 1, 0.5, 0.5, { ...aptitude, other: -0.3 })).toBeLessThan(middling);
});

test('is never certain, and what AI cannot do it never learns', () => {
  expect(successOfTry(0.9, 1e9, 1, 1, aptitude)).toBe(0.99);
  expect(successOfTry(0, 1e9, 1, 1, aptitude)).toBe(0);
});
