import { expect, test } from 'vitest';
import { timeToEffect } from '../../src/results/time-to-effect.ts';
import { smallResults } from './small-results.ts';

const zero = [0, 0];
const years = [
  [zero, zero, zero],
  [zero, [1, 0], [1, 2]],
];

test('the first month in which more than 90 % of the draws are better', () => {
  const jobs = { name: 'jobs', better: 'higher', draws: years } as const;
  const paths = [
    [zero, zero, zero, zero],
    [zero, [1, 0], [1, 1], [-1, -1]],
  ];
  expect(timeToEffect(smallResults([{ ...jobs, paths }]), 0, 1, 0)).toBe(2);
});

test('a measure stored by year answers with the end of the year', () => {
  expect(timeToEffect(smallResults([{ name: 'jobs', better: 'higher', draws: years }]), 0, 1, 0)).toBe(24);
  expect(timeToEffect(smallResults([{ name: 'idle', better: 'lower', draws: years }]), 0, 1, 0)).toBeNull();
  expect(timeToEffect(smallResults([{ name: 'rent', better: null, draws: years }]), 0, 1, 0)).toBe(24);
});
