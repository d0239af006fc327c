import { createCollector } from '../results/merge.ts';
import type { Results } from '../results/results.ts';
import { createRounds } from '../results/rounds.ts';
import { blocksBesideDraws, planBlocks } from '../run/plan.ts';
import type { Job } from '../run/plan.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';

/** The job as it was run, with the number of draws that it took, and its results. */
export type Simulated = { readonly job: Job; readonly results: Results };

/** Runs every block of a job on the pool; the results do not depend on how many threads it has. */
export async function simulate(job: Job, pool: Pool, progress: Progress): Promise<Simulated> {
  if (job.scenario.precision !== undefined) return simulateUntil(job, pool, progress);
  const blocks = planBlocks(job);
  const collector = createCollector(job);
  let draws = 0;
  let done = 0;
  await pool.run(blocks, (result) => {
    collector.add(result);
    done++;
    if (result.block.kind === 'draws') draws += result.block.count;
    progress.update(draws, done / blocks.length);
  });
  return { job, results: collector.results() };
}

/** The same with a stop rule: rounds of draws until the headline is exact enough, then the rest for as many draws. */
async function simulateUntil(job: Job, pool: Pool, progress: Progress): Promise<Simulated> {
  const rounds = createRounds(job);
  const all = planBlocks(job).length;
  let draws = 0;
  let done = 0;
  for (let blocks = rounds.next(); blocks !== null; blocks = rounds.next()) {
    await pool.run(blocks, (result) => {
      rounds.add(result);
      draws += result.block.count;
      progress.update(draws, ++done / all);
    });
  }
  const taken = rounds.done();
  const collector = createCollector(taken.job);
  for (let result = taken.results.shift(); result !== undefined; result = taken.results.shift()) collector.add(result);
  const rest = job.drawsOnly ? [] : blocksBesideDraws(taken.job.scenario, done);
  await pool.run(rest, (result) => {
    collector.add(result);
    progress.update(draws, ++done / all);
  });
  return { job: taken.job, results: collector.results() };
}
