import { expect, test } from 'vitest';
import { timeToEffect } from '../../src/results/time-to-effect.ts';
import { smallResults } from './small-results.ts';

const zero = [0, 0];
const years = [
  [zero, zero, zero],
  [zero, [1, 0], [1, 2]],
];

/** The answer for a measure stored monthly, given what the policy adds in each month of the only year. */
function ofPath(policy: readonly (readonly number[])[], baseline: readonly number[] = zero): number | null {
  const month = Array.from({ length: 12 }, (_, m) => policy[Math.min(m, policy.length - 1)]);
  const paths = [
    [baseline, ...month.map(() => baseline)],
    [baseline, ...month.map((draws) => draws.map((value, draw) => value + baseline[draw]))],
  ];
  const draws = [
    [zero, zero],
    [zero, zero],
  ];
  return timeToEffect(smallResults([{ name: 'jobs', better: 'higher', draws, paths }]), 0, 1, 0, 1);
}

test('the month from which on more than 90 % of the draws are better', () => {
  expect(
    ofPath([
      [1, 0],
      [1, 1],
    ]),
  ).toBe(2);
});

test('an effect that is gone by the headline year has no such month', () => {
  expect(
    ofPath([
      [1, 1],
      [1, 1],
      [-1, -1],
    ]),
  ).toBeNull();
});

test('one that goes and comes back counts from its return', () => {
  expect(
    ofPath([
      [1, 1],
      [1, -1],
      [1, 1],
    ]),
  ).toBe(3);
});

test('one that is worse in every draw is no effect', () => {
  expect(ofPath([[-1, -1]])).toBeNull();
});

test('a sure difference below 1 % of the spread without the policy is none to speak of', () => {
  const spread = [-100, 100];
  expect(ofPath([[0.5, 0.5]], spread)).toBeNull();
  expect(ofPath([[5, 5]], spread)).toBe(1);
});

test('a measure stored by year answers with the end of the year', () => {
  expect(timeToEffect(smallResults([{ name: 'jobs', better: 'higher', draws: years }]), 0, 1, 0, 2)).toBe(24);
  expect(timeToEffect(smallResults([{ name: 'jobs', better: 'higher', draws: years }]), 0, 1, 0, 1)).toBeNull();
  expect(timeToEffect(smallResults([{ name: 'idle', better: 'lower', draws: years }]), 0, 1, 0, 2)).toBeNull();
  expect(timeToEffect(smallResults([{ name: 'rent', better: null, draws: years }]), 0, 1, 0, 2)).toBe(24);
});
