import { expect, test } from 'vitest';
import { simulate } from '../../src/pipeline.ts';
import { monthCell, yearCell } from '../../src/results/cells.ts';
import { createMonths, parting } from '../../src/run/months.ts';
import type { Lever } from '../../src/scenario/scenario.ts';
import { hub, hubJob } from '../hub.ts';

const start = 2025 * 12;
const lever = (target: string, value: number, from: number): Lever => ({
  ...{ target, op: 'add', value, profile: { step: { from: start + from } } },
  ...{ coverage: 1, takeUp: 1, deadweight: 0, displacement: 0 },
});
const policy = (name: string, levers: readonly Lever[]) => ({ name, title: name, description: '', levers });

/** The first holds an input at its bound. */
const early = [lever('promotion.junior', 5, 2), lever('training.seats', 500, 4)];
const late = [lever('training.seats', 300, 9), lever('relocation.drift', 0.02, 14)];
const policies = [policy('early', early), policy('late', late), policy('whole', [...early, ...late])];
const packages = [{ name: 'both', title: 'Both', description: '', policies: ['early', 'late'] }];
const job = hubJob({ draws: 3, months: 20, policies, packages });

test('an arm leaves the one that it is like for longest, where their levers differ', () => {
  const months = (names: readonly string[]) => createMonths(job.scenario, hub, names, [[]], () => undefined);
  const [baseline, one, both] = [months([]), months(['early']), months(['early', 'late'])];
  expect(parting(baseline, both)).toBe(2);
  expect(parting(one, both)).toBe(9);
  expect(parting(months(['late']), both)).toBe(2);
  expect(parting(both, both)).toBe(Infinity);
});

test('a package that leaves a policy on the way does what its levers do as one policy, which leaves the baseline', () => {
  const results = simulate({ ...job, drawsOnly: true });
  const [whole, both] = [3, 4];
  results.measures.forEach(({ group }, measure) => {
    if (group === 'policy') return;
    for (let period = 0; period < results.periods.length; period++) {
      expect(yearCell(results, 0, both, measure, period)).toEqual(yearCell(results, 0, whole, measure, period));
    }
  });
  expect(monthCell(results, 0, both, 0, 20)).toEqual(monthCell(results, 0, whole, 0, 20));
  const held = (arm: string) =>
    results.clamps.filter((clamp) => clamp.arm === arm).map(({ input, count }) => [input, count]);
  expect(held('both')).toEqual([['promotion.junior', 3 * 18]]);
  expect(held('both')).toEqual(held('whole'));
});
