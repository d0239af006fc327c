import { afterEach, expect, test } from 'vitest';
import { openPool } from '../../src/node/pool.ts';
import type { Pool } from '../../src/node/pool.ts';
import type { BlockResult } from '../../src/run/block.ts';
import type { Block, Job } from '../../src/run/plan.ts';

const faultyWorker = new URL('./faulty-worker.mjs', import.meta.url).href;
const blocks = Array.from({ length: 12 }, (_, index): Block => ({ kind: 'draws', index, first: 8 * index, count: 8 }));
const pools: Pool[] = [];

afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.destroy())));

/** What a fault does, on which block, and on how many attempts. */
type Fault = { readonly block: number; readonly kind: 'none' | 'throw' | 'exit' | 'memory'; readonly times: number };

async function run(workers: number, fault: Fault): Promise<readonly number[]> {
  // Threads do not know of each other: the attempts at the faulty block are counted in memory that they share.
  const attempts = new Int32Array(new SharedArrayBuffer(4));
  const pool = openPool({} as Job, {
    workers,
    entry: { filename: faultyWorker, workerData: { fault, attempts } },
    memoryMiB: 64,
  });
  pools.push(pool);
  const order: number[] = [];
  await pool.run(blocks, (result: BlockResult) => order.push(result.block.index, ...result.arrays[0]));
  return order;
}

const undisturbed = blocks.flatMap(({ index, first }) => [index, first, 8]);

test.each([1, 2, 3])('results come in the order of the blocks with %i workers', async (workers) => {
  expect(await run(workers, { block: 0, kind: 'none', times: 0 })).toEqual(undisturbed);
});

test.each(['throw', 'exit', 'memory'] as const)('one fault (%s) changes nothing', async (kind) => {
  expect(await run(2, { block: 5, kind, times: 1 })).toEqual(undisturbed);
});

test.each([
  ['throw', 'planted fault'],
  ['exit', 'worker exited with code: 7'],
  ['memory', 'memory limit'],
] as const)('the same block failing twice (%s) ends the run and says which draws', async (kind, words) => {
  const failed = run(2, { block: 5, kind, times: 2 });
  await expect(failed).rejects.toMatchObject({ exitCode: 70 });
  await expect(failed).rejects.toThrow(/Block 5 \(draws 41 to 48\) failed twice/);
  await expect(failed).rejects.toThrow(words);
});

test('a pool that is destroyed in the middle of an endless block stops', async () => {
  const pool = openPool({} as Job, {
    workers: 1,
    entry: {
      filename: faultyWorker,
      workerData: {
        fault: { block: 0, kind: 'endless', times: 9 },
        attempts: new Int32Array(new SharedArrayBuffer(4)),
      },
    },
  });
  const running = expect(pool.run(blocks, () => undefined)).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await pool.destroy();
  await running;
});
