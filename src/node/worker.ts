import { move, transferableSymbol, valueSymbol } from 'piscina';
import { createRunner } from '../run/block.ts';
import type { BlockResult } from '../run/block.ts';
import type { Block, Job } from '../run/plan.ts';
import { threadData } from './worker-entry.ts';

let runner: ReturnType<typeof createRunner> | undefined;

/** Runs one block in a worker thread; the job came with the thread, the arrays of the result are moved, not copied. */
export default function runBlock(block: Block): unknown {
  runner ??= createRunner(threadData<{ job: Job }>().job);
  return moved(runner.run(block));
}

function moved(result: BlockResult): unknown {
  const buffers = result.arrays.map((array) => array.buffer as ArrayBuffer);
  return move({ [transferableSymbol]: buffers, [valueSymbol]: result });
}
