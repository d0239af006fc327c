import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, expect, test } from 'vitest';
import { writeParquet } from '../../../src/node/outputs/parquet.ts';
import type { Rows } from '../../../src/results/rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'worktide-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const future = ['measured', 'measured', 'accelerated'];
const draw = Int32Array.of(0, 1, 0);
const jobs = Float64Array.of(1 / 3, NaN, -1e-300);
const rows: Rows = {
  count: 3,
  columns: (from, to) => [
    { name: 'future', data: future.slice(from, to) },
    { name: 'draw', data: draw.slice(from, to) },
    { name: 'hub.jobs', data: jobs.slice(from, to) },
  ],
};

function written(groupRows?: number): ReturnType<typeof writeParquet> & { content: Buffer; file: ArrayBuffer } {
  const path = join(folder, 'draws.parquet');
  const entry = writeParquet(path, rows, groupRows);
  const content = readFileSync(path);
  return { ...entry, content, file: new Uint8Array(content).buffer };
}

const values = [
  { future: 'measured', draw: 0, 'hub.jobs': 1 / 3 },
  { future: 'measured', draw: 1, 'hub.jobs': NaN },
  { future: 'accelerated', draw: 0, 'hub.jobs': -1e-300 },
];

test('a parquet file gives every value back to the last bit', async () => {
  expect(await parquetReadObjects({ file: written().file })).toEqual(values);
});

test('row groups hold as many rows as are in memory at a time, the last one the rest', async () => {
  const { file } = written(2);
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([2, 1]);
  expect(await parquetReadObjects({ file })).toEqual(values);
});

test('size and hash are those of the file, though it was never in memory as a whole', () => {
  const { bytes, sha256, content } = written(1);
  expect(bytes).toBe(content.length);
  expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
});

test('columns have the types that statistics programs expect', () => {
  const { schema } = parquetMetadata(written().file);
  expect(schema.slice(1).map(({ name, type }) => [name, type])).toEqual([
    ['future', 'BYTE_ARRAY'],
    ['draw', 'INT32'],
    ['hub.jobs', 'DOUBLE'],
  ]);
});

test('the same table is the same bytes', () => {
  expect(written().content).toEqual(written().content);
});
