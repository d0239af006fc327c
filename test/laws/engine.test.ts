import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCollector } from '../../src/results/merge.ts';
import type { Results } from '../../src/results/results.ts';
import { createRunner } from '../../src/run/block.ts';
import { planBlocks } from '../../src/run/plan.ts';
import type { Job } from '../../src/run/plan.ts';
import type { Lever, Policy, Scenario } from '../../src/scenario/scenario.ts';
import { drawsOf, hub, hubJob, runDraws } from '../hub.ts';
import { QUIET } from '../one-run.ts';

const from = 2025 * 12 + 3;
const always: Lever = {
  target: 'training.seats',
  op: 'add',
  value: 400,
  profile: { step: { from } },
  coverage: 1,
  takeUp: { uniform: [0.5, 1] },
  deadweight: 0,
  displacement: 0,
  cost: { per: 'trainee', eur: 4000 },
};
const lever = (changes: Partial<Lever>): Lever => ({ ...always, ...changes });
const policy = (name: string, ...levers: Lever[]): Policy => ({ name, title: name, description: '', levers });

const small: Partial<Scenario> = {
  assumptions: { 'hub.jobs': 3000, labourForce: 20_000, 'hub.firms': 12 },
  months: 18,
  draws: 3,
};

function fingerprint({ years, paths, inputs, audit, attribution }: Results): string {
  const hash = createHash('sha256');
  for (const array of [years, paths, inputs, audit.years, attribution.shapley, attribution.allOff]) hash.update(array);
  return hash.digest('hex');
}

function sameBytes(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

function everything(job: Job, order: 'forwards' | 'backwards'): Results {
  const blocks = [...planBlocks(job)];
  if (order === 'backwards') blocks.reverse();
  const collector = createCollector(job);
  for (const block of blocks) collector.add(createRunner(job).run(block));
  return collector.results();
}

describe('the same scenario and seed', () => {
  const job = hubJob({ ...small, draws: 14, months: 3 });

  test('give the same bytes, in whatever order the blocks are run and merged', () => {
    expect(fingerprint(everything(job, 'backwards'))).toBe(fingerprint(everything(job, 'forwards')));
  });

  test('give other bytes with another seed', () => {
    const other = { ...job, scenario: { ...job.scenario, seed: 'another' } };
    expect(fingerprint(runDraws(other))).not.toBe(fingerprint(runDraws(job)));
  });

  test('a block can be cut anywhere', () => {
    const runner = createRunner(job);
    const whole = runner.run({ kind: 'draws', index: 0, first: 0, count: 6 });
    const parts = [0, 2, 3].map((first, index) => runner.run({ kind: 'draws', index, first, count: [2, 1, 3][index] }));
    whole.arrays.forEach((array, n) => {
      expect(Float64Array.from(parts.flatMap(({ arrays }) => [...arrays[n]]))).toEqual(array);
    });
  });

  test('more draws leave the first ones as they were', () => {
    const few = runDraws(hubJob({ ...small, draws: 4 }));
    const many = runDraws(hubJob({ ...small, draws: 8 }));
    expect(drawsOf(many, 'hub.jobs').slice(0, 4)).toEqual(drawsOf(few, 'hub.jobs'));
  });
});

describe('a policy without force changes exactly nothing', () => {
  test.each([
    ['no levers', policy('nothing')],
    ['nothing added', policy('nothing', lever({ value: 0, cost: undefined }))],
    ['a factor of one', policy('nothing', lever({ target: 'juniorBias', op: 'multiply', value: 1, cost: undefined }))],
    ['nobody covered', policy('nothing', lever({ coverage: 0 }))],
    ['all of it deadweight', policy('nothing', lever({ deadweight: 1 }))],
    ['after the end of the run', policy('nothing', lever({ profile: { step: { from: 2100 * 12 } } }))],
  ])('%s', (_, nothing) => {
    const results = runDraws(hubJob({ ...small, policies: [nothing] }));
    for (const { name } of hub.measures) {
      for (let period = 0; period < results.periods.length; period++) {
        const year = results.periods[period];
        expect(drawsOf(results, name, { arm: 1, year })).toEqual(drawsOf(results, name, { arm: 0, year }));
      }
    }
    expect([...drawsOf(results, 'policy.cost', { arm: 1 })].every((cost) => cost === 0)).toBe(true);
  });

  test('any policies without force, in any model mode', () => {
    const idle = fc.record({
      target: fc.constantFrom(...hub.inputs.filter(({ initialOnly }) => initialOnly !== true).map(({ name }) => name)),
      op: fc.constantFrom('add' as const, 'multiply' as const, 'set' as const),
      value: fc.double({ min: -10, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(idle, { maxLength: 4 }),
        fc.constantFrom('integer' as const, 'expected' as const, 'auto' as const),
        (levers, mode) => {
          const nothing = policy(
            'nothing',
            ...levers.map((changes) => lever({ ...changes, coverage: 0, cost: undefined })),
          );
          const results = runDraws(hubJob({ ...small, months: 6, draws: 1, mode, policies: [nothing] }));
          const half = results.years.length / 2;
          expect(sameBytes(results.years.subarray(half), results.years.subarray(0, half))).toBe(true);
        },
      ),
      { numRuns: 20, seed: 5 },
    );
  });
});

describe('policies', () => {
  const skills = policy('skills', always, lever({ target: 'juniorBias', op: 'multiply', value: 0.5, cost: undefined }));
  const jobs = policy(
    'jobs',
    lever({ target: 'newIndustry.jobs', value: 100, cost: { per: 'newJob', eur: 10_000 } }),
    lever({ value: 100.1 }),
  );
  const both = (policies: readonly string[]) => [{ name: 'both', title: 'both', description: '', policies }];
  const results = runDraws(hubJob({ ...small, policies: [skills, jobs], packages: both(['skills', 'jobs']) }));

  test('their order in a package is irrelevant to the last bit', () => {
    const turned = runDraws(hubJob({ ...small, policies: [skills, jobs], packages: both(['jobs', 'skills']) }));
    expect(sameBytes(turned.years, results.years)).toBe(true);
  });

  test('one more policy leaves baseline and the others as they were', () => {
    const alone = runDraws(hubJob({ ...small, policies: [skills] }));
    for (const arm of [0, 1]) {
      expect(drawsOf(results, 'hub.jobs', { arm })).toEqual(drawsOf(alone, 'hub.jobs', { arm }));
    }
  });

  test('an arm branches off the baseline where its policy begins, and is the same as if it had run from the start', () => {
    const late = lever({ profile: { ramp: { from: from + 5, months: 4 } } });
    const idleFromTheStart = lever({
      target: 'juniorBias',
      coverage: 0,
      cost: undefined,
      profile: { step: { from: 0 } },
    });
    const branched = runDraws(hubJob({ ...small, policies: [policy('late', late)] }));
    const whole = runDraws(hubJob({ ...small, policies: [policy('late', late, idleFromTheStart)] }));
    expect(sameBytes(branched.years, whole.years)).toBe(true);
    expect(sameBytes(branched.paths, whole.paths)).toBe(true);
    expect(drawsOf(branched, 'training.started', { arm: 1 })[0]).toBeGreaterThan(0);
  });

  test('an arm that begins earlier than the one before it in the scenario is what it is alone', () => {
    const early = policy('early', lever({ cost: undefined }));
    const late = policy('late', lever({ profile: { step: { from: from + 9 } }, cost: undefined }));
    const both = runDraws(hubJob({ ...small, policies: [late, early] }));
    for (const [arm, one] of [late, early].entries()) {
      const alone = runDraws(hubJob({ ...small, policies: [one] }));
      expect(drawsOf(both, 'training.started', { arm: arm + 1 })).toEqual(
        drawsOf(alone, 'training.started', { arm: 1 }),
      );
    }
  });

  test('what trainees cost is what the policy pays for, those included who would have found work anyway', () => {
    const wasteful = policy('wasteful', lever({ takeUp: 1, deadweight: 0.5 }));
    const run = runDraws(hubJob({ ...small, policies: [wasteful] }));
    const trainees = drawsOf(run, 'training.started', { arm: 1, year: 2026 });
    const cost = drawsOf(run, 'policy.cost', { arm: 1, year: 2026 });
    trainees.forEach((count, draw) => expect(cost[draw]).toBeCloseTo((count * 4000) / 0.5, 6));
    expect(trainees.every((count) => count > 0)).toBe(true);
  });

  test('what a policy brings about is billed from its own beginning, even where another brought about the same before it', () => {
    const before = policy('before', lever({ cost: undefined }));
    const after = policy('after', lever({ profile: { step: { from: 2026 * 12 } } }));
    const both = { name: 'both', title: 'both', description: '', policies: ['before', 'after'] };
    const run = runDraws(hubJob({ ...small, policies: [before, after], packages: [both] }));
    const inPackage = (measure: string, year: number) => drawsOf(run, measure, { arm: 3, year });
    for (const trainees of inPackage('training.started', 2025)) expect(trainees).toBeGreaterThan(0);
    for (const cost of inPackage('policy.cost/after/1', 2025)) expect(cost).toBe(0);
    for (const cost of inPackage('policy.cost/after/1', 2026)) expect(cost).toBeGreaterThan(0);
  });

  test('the lines of a policy add up to its cost', () => {
    const arm = 3;
    const total = drawsOf(results, 'policy.cost', { arm });
    const lines = ['policy.cost/skills/1', 'policy.cost/jobs/1', 'policy.cost/jobs/2'].map((name) =>
      drawsOf(results, name, { arm }),
    );
    total.forEach((cost, draw) => expect(lines.reduce((sum, line) => sum + line[draw], 0)).toBeCloseTo(cost, 3));
    expect(total[0]).toBeGreaterThan(0);
  });
});

test('without AI, a run that starts a year later with its policies a year later is the same run', () => {
  const quiet = { ...small, assumptions: { ...small.assumptions, ...QUIET, 'relocation.drift': 0.05 }, months: 24 };
  const now = runDraws(hubJob({ ...quiet, policies: [policy('skills', always)] }));
  const later = { ...always, profile: { step: { from: from + 12 } } };
  const shifted = runDraws(hubJob({ ...quiet, start: 2026 * 12, policies: [policy('skills', later)] }));
  for (const name of ['hub.jobs', 'unemployment.rate', 'training.started', 'displaced.people']) {
    expect(drawsOf(shifted, name, { arm: 1 })).toEqual(drawsOf(now, name, { arm: 1 }));
  }
});

test('a dated path moves an input month by month', () => {
  const path = {
    path: [
      { month: 2025 * 12 + 6, value: 0 },
      { month: 2025 * 12 + 18, value: 120 },
    ],
  };
  const results = runDraws(
    hubJob({ ...small, months: 24, mode: 'expected', assumptions: { ...small.assumptions, 'training.seats': path } }),
  );
  expect(drawsOf(results, 'training.started', { year: 2025 })[0]).toBeCloseTo((0 + 10 + 20 + 30 + 40 + 50) / 12, 9);
  expect(drawsOf(results, 'training.started', { year: 2026 })[0]).toBeCloseTo(
    (60 + 70 + 80 + 90 + 100 + 110 + 6 * 120) / 12,
    9,
  );
});

test('where a policy leads an input out of its bounds, it is held there and counted', () => {
  const job = hubJob({
    ...small,
    draws: 1,
    policies: [policy('far', lever({ target: 'promotion.junior', value: 5, takeUp: 1, cost: undefined }))],
  });
  const results = runDraws(job);
  expect(results.clamps).toEqual([{ input: 'promotion.junior', arm: 'far', count: 15 }]);
});

test('the shares of the causes and what is left without them add up to the baseline, draw by draw', () => {
  const results = everything(hubJob({ ...small, months: 12, draws: 17 }), 'forwards');
  const { attribution, measures, periods } = results;
  const cells = measures.length * periods.length * attribution.draws;
  const jobs = measures.findIndex(({ name }) => name === 'hub.jobs') * periods.length * attribution.draws;
  const at = jobs + attribution.draws;
  for (let draw = 0; draw < 2; draw++) {
    let sum = attribution.allOff[at + draw];
    attribution.causes.forEach((_, cause) => (sum += attribution.shapley[cause * cells + at + draw]));
    expect(sum).toBeCloseTo(drawsOf(results, 'hub.jobs', { year: results.periods[1] })[draw], 6);
  }
});

test('what a cause adds as the last one is what switching it off in the baseline takes away', () => {
  const growth = hub.causes.findIndex(({ name }) => name === 'growth');
  const job = (growing: Readonly<Record<string, number>>) =>
    hubJob({
      ...{ ...small, months: 12, draws: 2, headline: { measure: 'hub.jobs', year: 2025 } },
      assumptions: { ...small.assumptions, ...growing },
    });
  const on = { 'volume.growth': 0.1, 'volume.replaced': 0.05 };
  const { attribution, periods } = everything(job(on), 'forwards');
  const cell = (growth * periods.length + 1) * attribution.draws;
  const [all, without] = [on, hub.causes[growth].off].map((growing) =>
    drawsOf(runDraws(job(growing)), 'hub.jobs', { year: periods[1] }),
  );
  for (let draw = 0; draw < attribution.draws; draw++) {
    expect(attribution.ends!.last[cell + draw]).toBeCloseTo(all[draw] - without[draw], 9);
  }
});

test('a cause that is given as a dated path is switched off like one that is given as a number', () => {
  const shares = (growth: number | { path: { month: number; value: number }[] }) => {
    const assumptions = { ...small.assumptions, 'volume.growth': growth };
    return everything(hubJob({ ...small, months: 6, draws: 1, assumptions }), 'forwards').attribution;
  };
  const path = shares({ path: [{ month: 2025 * 12, value: 0.1 }] });
  const number = shares(0.1);
  expect(path.allOff).toEqual(number.allOff);
  expect(path.shapley).toEqual(number.shapley);
});
