import { describe, expect, test } from 'vitest';
import { settle, simulate } from '../../src/pipeline.ts';
import { resultHash } from '../../src/node/outputs/hashes.ts';
import { createRounds, roundsUpTo } from '../../src/results/rounds.ts';
import { band } from '../../src/results/summary.ts';
import { measureIndex, periodOfYear } from '../../src/results/cells.ts';
import { createRunner } from '../../src/run/block.ts';
import { hubJob } from '../hub.ts';

const job = (until: number, most: number) =>
  hubJob({
    months: 6,
    draws: most,
    precision: { until, most },
    mode: 'expected',
    headline: { measure: 'unemployment.rate', year: 2025 },
  });

describe('rounds of draws', () => {
  test('double from 256 on and end with the most there can be', () => {
    expect(roundsUpTo(1000)).toEqual([256, 512, 1000]);
    expect(roundsUpTo(1024)).toEqual([256, 512, 1024]);
    expect(roundsUpTo(100)).toEqual([100]);
  });

  test('end once the error of the median is small enough, with the results that so many draws give', () => {
    const exact = job(0.05, 1024);
    const settled = settle(exact);
    expect(settled.scenario.draws).toBe(256);
    const results = simulate(settled);
    const measure = measureIndex(results, 'unemployment.rate');
    const { p50, error } = band(results, 0, 0, measure, periodOfYear(results, 2025));
    expect(error.p50).toBeLessThan(0.05 * p50);
    const plain = simulate({ ...exact, scenario: { ...exact.scenario, draws: 256, precision: undefined } });
    expect(resultHash(results)).toBe(resultHash(plain));
  });

  test('end with the most draws where the headline never gets that exact', () => {
    expect(settle(job(1e-9, 300)).scenario.draws).toBe(300);
  });

  test('ask for the same draws in whatever order their blocks come back', () => {
    const runner = createRunner(job(1e-9, 300));
    const rounds = createRounds(job(1e-9, 300));
    const counts: number[] = [];
    for (let blocks = rounds.next(); blocks !== null; blocks = rounds.next()) {
      counts.push(blocks.reduce((sum, { count }) => sum + count, 0));
      for (const block of [...blocks].reverse()) rounds.add(runner.run(block));
    }
    expect(counts).toEqual([256, 44]);
    const { results } = rounds.done();
    expect(results.map(({ block }) => block.index).sort((a, b) => a - b)).toEqual(results.map((_, n) => n));
  });
});
