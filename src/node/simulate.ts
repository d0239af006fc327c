import { planBlocks } from '../run/plan.ts';
import type { Job } from '../run/plan.ts';
import { createCollector } from '../results/merge.ts';
import type { Results } from '../results/results.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';

/** Runs every block of a job on the pool; the results do not depend on how many threads it has. */
export async function simulate(job: Job, pool: Pool, progress: Progress): Promise<Results> {
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
  return collector.results();
}
