/**
 * Writes the generator's 32-bit words to standard output without end, in the order in which an address axis visits them:
 *
 *   npx tsx bench/randomness/stream.ts <axis> [seed] | dieharder -a -g 200
 *
 * `entity`: one long list of entities; `month`, `draw`, `stream`: four entities at each step along that axis;
 * `run`: what a simulation reads, 24 entities in each of 5 streams, month by month for 120 months, then the next draw.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fillUniforms, keyFromSeed } from '../../src/numeric/random.ts';

const CHUNK = 120 * 2048;

const [axis = 'run', seed = 'battery'] = process.argv.slice(2);
const key = keyFromSeed(seed);

/** How many uniforms one step along the axis has, and what fills them. */
type Scan = { readonly count: number; readonly fill: (part: Float64Array, step: number) => void };

const ENTITIES = 24;
const STREAMS = 5;
const MONTHS = 120;

const scans: Readonly<Record<string, Scan>> = {
  entity: { count: CHUNK, fill: (part, step) => fillUniforms(part, CHUNK, key, step, 0, 0) },
  month: { count: 4, fill: (part, step) => fillUniforms(part, 4, key, 0, 0, step) },
  draw: { count: 4, fill: (part, step) => fillUniforms(part, 4, key, step, 0, 0) },
  stream: { count: 4, fill: (part, step) => fillUniforms(part, 4, key, 0, step, 0) },
  run: {
    count: ENTITIES,
    fill: (part, step) => {
      const monthOfAll = Math.floor(step / STREAMS);
      fillUniforms(part, ENTITIES, key, Math.floor(monthOfAll / MONTHS), step % STREAMS, monthOfAll % MONTHS);
    },
  },
};

const scan = scans[axis];
if (scan === undefined) throw new RangeError(`no axis "${axis}"; there are ${Object.keys(scans).join(', ')}`);

const uniforms = new Float64Array(CHUNK);
const parts = Array.from({ length: CHUNK / scan.count }, (_, i) =>
  uniforms.subarray(i * scan.count, (i + 1) * scan.count),
);

function* chunks(): Generator<Uint8Array> {
  for (let step = 0; ;) {
    for (const part of parts) scan.fill(part, step++);
    const words = new Uint32Array(CHUNK);
    // A uniform is (word + 1/2) / 2^32, so its word can be had back exactly.
    for (let i = 0; i < CHUNK; i++) words[i] = uniforms[i] * 2 ** 32 - 0.5;
    yield new Uint8Array(words.buffer);
  }
}

try {
  await pipeline(Readable.from(chunks()), process.stdout);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error; // the battery has read enough
}
