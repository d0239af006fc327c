import { mean, sampleCorrelation, standardDeviation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { nextCycle } from '../../src/economy/macro.ts';
import { uniforms } from '../numeric/fixture.ts';

test('without luck the cycle dies out, 3 % a month', () => {
  expect(nextCycle(0.02, 0.97, 0.004, 0.5)).toBeCloseTo(0.0194, 15);
});

test('K3 in the long run: mean 0, standard deviation σ / √(1 - ρ²), correlation ρ from month to month', () => {
  const months = 100_000;
  let cycle = 0;
  const path = Array.from(uniforms(months, 'cycle'), (u) => (cycle = nextCycle(cycle, 0.9, 0.004, u)));
  const spread = 0.004 / Math.sqrt(1 - 0.81);
  // With ρ = 0.9 a mean is as good as n / 19 independent months, a variance as n · 0.19 / 1.81 of them.
  expect(Math.abs(mean(path))).toBeLessThan(4 * spread * Math.sqrt(19 / months));
  expect(Math.abs(standardDeviation(path) / spread - 1)).toBeLessThan(4 * Math.sqrt(1.81 / 0.19 / 2 / months));
  const step = sampleCorrelation(path.slice(1), path.slice(0, -1));
  expect(Math.abs(step - 0.9)).toBeLessThan(4 * Math.sqrt((1 - 0.81) / months));
});

test('good luck is a boom, bad luck a slump', () => {
  expect(nextCycle(0, 0.97, 0.004, 0.975)).toBeCloseTo(0.004 * 1.959964, 8);
  expect(nextCycle(0, 0.97, 0.004, 0.025)).toBeLessThan(0);
});
