import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import type { BlockResult } from '../run/block.ts';
import type { Block, Job } from '../run/plan.ts';
import { exitCodes, Failure, reason } from './failure.ts';
import { workerEntry } from './worker-entry.ts';

/**
 * A month of a model is many small functions over numbers: called instead of inlined, they box each number (5 % of a run). The limits are
 * raised for good: lowered again while something is being compiled, they end the process.
 */
const INLINING = ['--max-inlined-bytecode-size=1000', '--max-inlined-bytecode-size-cumulative=4000'];

export type Pool = {
  /** Runs the blocks and hands their results over in the order of the list, whatever the workers do. */
  run(blocks: readonly Block[], take: (result: BlockResult) => void): Promise<void>;
  /** Stops every thread at once, in the middle of what it does. */
  destroy(): Promise<void>;
};

export type PoolOptions = {
  readonly workers: number;
  /** Where a worker starts; tests put a faulty one here. */
  readonly entry?: { readonly filename: string; readonly workerData: object };
  readonly memoryMiB?: number;
};

/**
 * Worker threads that know one job. At most three blocks per worker are under way or waiting to be taken, so memory does not
 * grow with the number of draws. A block whose worker throws or dies is run once more, on another thread if need be.
 */
export function openPool(job: Job, options: PoolOptions): Pool {
  const { filename, workerData } = options.entry ?? workerEntry(import.meta.url, 'worker');
  for (const flag of INLINING) setFlagsFromString(flag);
  const threads = new Piscina({
    filename,
    workerData: { ...workerData, job },
    execArgv: [],
    minThreads: options.workers,
    maxThreads: options.workers,
    ...(options.memoryMiB === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: options.memoryMiB } }),
  });
  // A thread that dies while idle is replaced when the next block comes; its last words matter to nobody.
  threads.on('error', () => undefined);

  let stopped = false;
  const runOnce = (block: Block) => threads.run(block) as Promise<BlockResult>;
  const runTwice = async (block: Block): Promise<BlockResult> => {
    try {
      return await runOnce(block);
    } catch (firstError) {
      if (stopped) throw firstError;
      return await runOnce(block).catch((error: unknown) => {
        throw new Failure(exitCodes.internal, blockFailed(block, error), error);
      });
    }
  };

  return {
    run: (blocks, take) => inOrder(blocks, runTwice, take, 3 * options.workers),
    destroy: () => {
      stopped = true;
      return threads.destroy();
    },
  };
}

/** Starts up to `window` tasks ahead and hands over their results one after the other. */
async function inOrder<Task, Result>(
  tasks: readonly Task[],
  start: (task: Task) => Promise<Result>,
  take: (result: Result) => void,
  window: number,
): Promise<void> {
  const waiting: Promise<Result>[] = [];
  let next = 0;
  for (let taken = 0; taken < tasks.length; taken++) {
    while (next < tasks.length && next < taken + window) {
      const started = start(tasks[next++]);
      // Its error is heard when its turn comes; until then it is not an unhandled one.
      started.catch(() => undefined);
      waiting.push(started);
    }
    take(await waiting.shift()!);
  }
}

function blockFailed(block: Block, error: unknown): string {
  const what = {
    draws: 'draws',
    audit: 'replicates of the noise audit',
    attribution: 'draws of the attribution',
    levers: 'draws with groups of levers',
    structures: 'draws in other structures',
  }[block.kind];
  return (
    `Block ${block.index} (${what} ${block.first + 1} to ${block.first + block.count}) failed twice, the second time with: ` +
    `${reason(error)}.`
  );
}
