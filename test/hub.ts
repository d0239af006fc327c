import { models } from '../src/models/index.ts';
import type { Results } from '../src/results/results.ts';
import { findMeasure, yearCell } from '../src/results/cells.ts';
import { createCollector } from '../src/results/merge.ts';
import { createRunner } from '../src/run/block.ts';
import type { BlockResult } from '../src/run/block.ts';
import { planBlocks } from '../src/run/plan.ts';
import type { Block, Job } from '../src/run/plan.ts';
import { readData } from '../src/node/data.ts';
import { parseFile } from '../src/node/scenarios.ts';
import type { Parsed } from '../src/scenario/parse.ts';
import { formatProblem } from '../src/scenario/problem.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

export const hub = models['hub-displacement'];

const data = readData({ model: 'hub-displacement', region: 'krakow' });

/** A job of the hub model: Kraków for two years in a handful of draws, unless said otherwise. */
export function hubJob(changes: Partial<Scenario> = {}): Job {
  const scenario: Scenario = {
    title: 'Test',
    question: 'Does it hold?',
    description: '',
    language: 'en',
    model: 'hub-displacement',
    region: 'krakow',
    start: 2025 * 12,
    months: 24,
    draws: 4,
    seed: 'test',
    sampling: 'sobol',
    mode: 'integer',
    headline: { measure: 'hub.change', year: 2026 },
    assumptions: {},
    correlations: [],
    policies: [],
    packages: [],
    futures: [{ name: 'central', title: 'Central', description: '', assumptions: {} }],
    checks: [],
    ...changes,
  };
  return { scenario, region: data.region, tables: data.tables };
}

/** A scenario file as a job, with changes. */
export function jobFrom(file: string, changes: Partial<Scenario> = {}): Job {
  return jobOf(parseFile(file), changes);
}

/** What was parsed, as a job; throws with the problems if there are any. */
export function jobOf(parsed: Parsed, changes: Partial<Scenario> = {}): Job {
  if (!('scenario' in parsed)) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  const { region, tables } = readData(parsed.scenario);
  return { scenario: { ...parsed.scenario, ...changes }, region, tables };
}

/** A job's draws; noise audit and attribution, which most tests do not look at, are left at zero. */
export function runDraws(job: Job): Results {
  const runner = createRunner(job);
  const collector = createCollector(job);
  for (const block of planBlocks(job)) collector.add(block.kind === 'draws' ? runner.run(block) : nothing(block));
  return collector.results();
}

/** A block's place in the results, left at zero. */
export function nothing(block: Block): BlockResult {
  return { block, arrays: Array.from({ length: 4 }, () => new Float64Array(block.count)), clamps: [] };
}

/** Draws of a measure in a year (the last, unless said otherwise). */
export function drawsOf(
  results: Results,
  measure: string,
  at: { future?: number; arm?: number; year?: number } = {},
): Float64Array {
  const { future = 0, arm = 0, year } = at;
  const period = year === undefined ? results.periods.length - 1 : results.periods.lastIndexOf(year);
  const m = findMeasure(results, measure);
  if (m < 0 || period < 0) throw new Error(`no ${measure} in ${year}`);
  return yearCell(results, future, arm, m, period);
}
