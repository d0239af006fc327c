// A worker that answers like the real one, except where the test has planted a fault.
import { workerData } from 'node:worker_threads';

const { fault, attempts } = Array.isArray(workerData) ? workerData[1] : workerData;

export default function runBlock(block) {
  if (block.index === fault.block && fault.kind !== 'none' && Atomics.add(attempts, 0, 1) < fault.times) fail();
  return { block, arrays: [Float64Array.of(block.first, block.count)], clamps: [] };
}

function fail() {
  if (fault.kind === 'exit') process.exit(7);
  if (fault.kind === 'memory') {
    const hoard = [];
    for (;;) hoard.push(new Array(10_000).fill(hoard.length));
  }
  while (fault.kind === 'endless');
  throw new Error('planted fault');
}
