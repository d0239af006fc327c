import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/pipeline.ts';
import { resultHash } from '../../src/node/outputs/hashes.ts';
import { leverCell, measureIndex, yearCell } from '../../src/results/cells.ts';
import type { Results } from '../../src/results/results.ts';
import { leverDraws, leverGroups, leverRuns, planBlocks } from '../../src/run/plan.ts';
import type { Lever } from '../../src/scenario/scenario.ts';
import { hubJob, jobFrom } from '../hub.ts';

const lever = (target: string, op: Lever['op'], value: number): Lever => ({
  ...{ target, op, value, profile: { step: { from: 2025 * 12 + 3 } } },
  ...{ coverage: 1, takeUp: 1, deadweight: 0, displacement: 0 },
});
const policy = (name: string, ...levers: Lever[]) => ({ name, title: name, description: '', levers });
const seats = lever('training.seats', 'add', 2000);
const industries = lever('newIndustry.jobs', 'add', 200);
const both = policy('both', seats, industries);
const changes = { draws: 32, months: 24, headline: { measure: 'unemployment.rate', year: 2026 } };
const PERIOD = 2;

/** What the last arm changes in the headline on the draws that are told apart. */
function whole(results: Results): number[] {
  const measure = measureIndex(results, 'unemployment.rate');
  const [baseline, main] = [0, results.arms.length - 1].map((arm) => yearCell(results, 0, arm, measure, PERIOD));
  return Array.from({ length: results.levers!.draws }, (_, draw) => main[draw] - baseline[draw]);
}

const parts = (results: Results): Float64Array[] =>
  results.levers!.groups.map((_, group) => leverCell(results, 0, group, PERIOD));

describe('what groups of levers of the main arm add', () => {
  test('a policy is told apart by the kind of inputs that its levers set, a package by its policies', () => {
    const one = hubJob({ ...changes, policies: [policy('other', seats), both] }).scenario;
    expect(leverGroups(one).map(({ by, levers }) => [by, ...levers])).toEqual([
      ['inputs', '1/0'],
      ['inputs', '1/1'],
    ]);
    const packages = [{ name: 'all', title: 'All', description: '', policies: ['first', 'second'] }];
    const several = { ...changes, policies: [policy('first', seats, industries), policy('second', seats)], packages };
    expect(leverGroups(hubJob(several).scenario).map(({ name, by, levers }) => [name, by, ...levers])).toEqual([
      ['first', 'policy', '0/0', '0/1'],
      ['second', 'policy', '1/0'],
    ]);
  });

  test('adds up to the difference that it makes, in every draw', () => {
    const results = simulate(hubJob({ ...changes, policies: [both] }));
    const sums = whole(results).map((_, draw) => parts(results).reduce((sum, part) => sum + part[draw], 0));
    sums.forEach((sum, draw) => expect(sum).toBeCloseTo(whole(results)[draw], 12));
    expect(whole(results).some((difference) => difference !== 0)).toBe(true);
  });

  test('one group is the whole difference', () => {
    const results = simulate(hubJob({ ...changes, policies: [policy('seats', seats)] }));
    expect(parts(results).map((part) => [...part])).toEqual([whole(results)]);
  });

  test('a lever that sets nothing new adds exactly nothing', () => {
    const nothing = lever('newIndustry.jobs', 'add', 0);
    const results = simulate(hubJob({ ...changes, policies: [policy('seats', seats, nothing)] }));
    const [some, none] = parts(results);
    expect([...none].every((value) => value === 0)).toBe(true);
    expect([...some]).toEqual(whole(results));
  });

  test('there are none without a policy, with an empty one, or where the headline is what a policy costs', () => {
    for (const policies of [[], [policy('empty')]]) {
      expect(simulate(hubJob({ ...changes, policies })).levers).toBeUndefined();
    }
    const cost = { ...changes, policies: [both], headline: { measure: 'policy.cost', year: 2026 } };
    expect(leverGroups(hubJob(cost).scenario)).toEqual([]);
  });

  test('every draw is in exactly one block; more groups leave fewer draws', () => {
    const job = hubJob({ ...changes, draws: 1024, policies: [both] });
    const covered = planBlocks(job).filter(({ kind }) => kind === 'levers');
    expect(covered.reduce((sum, { count }) => sum + count, 0)).toBe(leverDraws(job.scenario));
    expect(leverDraws(job.scenario)).toBe(16);
    const packages = [{ name: 'all', title: 'All', description: '', policies: [...'abcdefgh'] }];
    const eight = hubJob({
      ...changes,
      draws: 1024,
      policies: [...'abcdefgh'].map((name) => policy(name, seats)),
      packages,
    });
    expect([leverRuns(8), leverDraws(eight.scenario)]).toEqual([16, 6]);
  });

  test('a firm’s strategy is told apart by what one decides by itself, in no more runs than with fewer parts', () => {
    const { scenario } = jobFrom('scenarios/hybrid-firm/trading-firm.yaml');
    const groups = leverGroups(scenario).map(({ name }) => name);
    expect(groups).toEqual([
      ...['documentation', 'pilots', 'courses', 'buddies and community', 'updates and own time'],
      ...['trust and culture', 'demand'],
    ]);
    expect(leverDraws(scenario)).toBe(6);
    expect(leverDraws(scenario) * leverRuns(groups.length)).toBeLessThanOrEqual(96);
  });

  test('what they add is part of the hash of a run', () => {
    const results = simulate(hubJob({ ...changes, policies: [both] }));
    const shares = results.levers!.shares.map((value, n) => (n === 0 ? value + 1 : value));
    expect(resultHash({ ...results, levers: { ...results.levers!, shares } })).not.toBe(resultHash(results));
  });
});
