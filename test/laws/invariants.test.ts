import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from '../../src/results/summary.ts';
import { yearCell } from '../../src/results/cells.ts';
import { createCollector } from '../../src/results/merge.ts';
import { createRunner } from '../../src/run/block.ts';
import { planBlocks } from '../../src/run/plan.ts';
import type { Job } from '../../src/run/plan.ts';
import type { Policy } from '../../src/scenario/scenario.ts';
import { models } from '../../src/models/index.ts';
import { nothing, runDraws } from '../hub.ts';
import { jobOf, levers, named, runOf, worlds, wrongIn } from './harness.ts';

const policy = (name: string, list: Policy['levers']): Policy => ({ name, title: name, description: '', levers: list });
const same = (a: Float64Array, b: Float64Array) => a.length === b.length && a.every((x, i) => Object.is(x, b[i]));

test('every model has a region to be put to the laws in, and so has a composition', () => {
  expect(named.map(([name]) => name)).toEqual([...Object.keys(models), 'composed']);
});

describe.each(named)('%s', (_, subject) => {
  const { model } = subject;
  const law = (runs: number) => ({ numRuns: runs, seed: 11 });

  test('1, 2, 15: whatever the inputs, the accounts close every month, and every figure is finite and a share a share', () => {
    fc.assert(
      fc.property(worlds(subject), (world) => {
        const run = runOf(subject, world);
        run.step(8, () => expect(wrongIn(subject, run)).toEqual([]));
      }),
      law(25),
    );
  });

  test('6: the same seed gives the same bytes, in whatever order the blocks are run', () => {
    const job = jobOf(subject, { draws: 10, months: 2 });
    const results = (order: (job: Job) => ReturnType<typeof planBlocks> extends Iterable<infer B> ? B[] : never) => {
      const collector = createCollector(job);
      for (const block of order(job))
        collector.add(block.kind === 'draws' ? createRunner(job).run(block) : nothing(block));
      return collector.results();
    };
    const forwards = results((one) => [...planBlocks(one)]);
    const backwards = results((one) => [...planBlocks(one)].reverse());
    expect(same(forwards.years, backwards.years) && same(forwards.inputs, backwards.inputs)).toBe(true);
  });

  test('7: policies without force change nothing, to the last bit', () => {
    fc.assert(
      fc.property(levers(subject), fc.constantFrom('integer' as const, 'expected' as const), (list, mode) => {
        const idle = policy(
          'idle',
          list.map((lever) => ({ ...lever, coverage: 0 })),
        );
        const { years } = runDraws(jobOf(subject, { draws: 1, mode, policies: [idle] }));
        expect(same(years.subarray(years.length / 2), years.subarray(0, years.length / 2))).toBe(true);
      }),
      law(8),
    );
  });

  test('13: the order of policies in a package is irrelevant', () => {
    fc.assert(
      fc.property(levers(subject), levers(subject), (a, b) => {
        const run = (order: string[]) => {
          const packages = [{ name: 'both', title: 'both', description: '', policies: order }];
          return runDraws(jobOf(subject, { draws: 1, policies: [policy('a', a), policy('b', b)], packages })).years;
        };
        expect(same(run(['a', 'b']), run(['b', 'a']))).toBe(true);
      }),
      law(6),
    );
  });

  test('a policy leaves the baseline and everything before its first month as they were', () => {
    fc.assert(
      fc.property(levers(subject), (list) => {
        const later = list.map((lever) => ({ ...lever, profile: { step: { from: 2025 * 12 + 4 } } }));
        const alone = runDraws(jobOf(subject, { draws: 1 }));
        const beside = runDraws(jobOf(subject, { draws: 1, policies: [policy('late', later)] }));
        model.measures.forEach((__, m) => {
          for (let period = 0; period < alone.periods.length; period++) {
            expect(yearCell(beside, 0, 0, m, period)).toEqual(yearCell(alone, 0, 0, m, period));
          }
          expect(yearCell(beside, 0, 1, m, 0)).toEqual(yearCell(alone, 0, 0, m, 0));
        });
      }),
      law(5),
    );
  });

  test('12: quantiles are in order', () => {
    const results = runDraws(jobOf(subject, { draws: 16, months: 3 }));
    const wrong = model.measures.filter((__, m) => {
      const { n, p5, p50, p95 } = bandOf(yearCell(results, 0, 0, m, results.periods.length - 1));
      return n > 0 && !(p5 <= p50 && p50 <= p95);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
