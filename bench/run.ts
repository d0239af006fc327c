/**
 * Time of one run (one draw, future and arm; 96 months) of the Kraków scenario, its arms branching off the baseline as in a real run.
 * `npm run build && npx tsx bench/run.ts`: the module as threads run it, beside the same code file by file.
 */
import { readData } from '../src/node/data.ts';
import { parseFile } from '../src/node/scenarios.ts';
import { createRunner } from '../src/run/block.ts';
import type { Runner } from '../src/run/block.ts';
import { armsOf } from '../src/run/plan.ts';
import type { Job } from '../src/run/plan.ts';

const parsed = parseFile('scenarios/hub-displacement/krakow.yaml');
if (!('scenario' in parsed)) throw new Error('the Kraków scenario has problems');
const { scenario } = parsed;
const { region, tables } = readData(scenario);
const job: Job = { scenario, region, tables };
const runs = armsOf(scenario).length * scenario.futures.length;
const BLOCKS = 16;

const built = (await import(new URL('../dist/run/block.js', import.meta.url).href)) as {
  createRunner: (job: Job) => Runner;
};
for (const [name, runner] of [
  ['src, file by file (tsx)', createRunner(job)],
  ['dist, file by file', built.createRunner(job)],
] as const) {
  const times = Array.from({ length: BLOCKS }, (_, first) => {
    const start = performance.now();
    runner.run({ kind: 'draws', index: 0, first, count: 1 });
    return (performance.now() - start) / runs;
  }).sort((a, b) => a - b);
  // eslint-disable-next-line no-console -- a benchmark speaks to whoever runs it
  console.log(`${name}: ${times[0].toFixed(1)} ms at best, ${times[BLOCKS / 2].toFixed(1)} ms in the middle, per run`);
}
