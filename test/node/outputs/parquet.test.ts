import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquet } from '../../../src/node/outputs/parquet.ts';

const columns = [
  { name: 'future', data: ['measured', 'measured', 'accelerated'] },
  { name: 'draw', data: Int32Array.of(0, 1, 0) },
  { name: 'hub.jobs', data: Float64Array.of(1 / 3, NaN, -1e-300) },
];

test('a parquet file gives every value back to the last bit', async () => {
  const rows = await parquetReadObjects({ file: slice(parquet(columns)) });
  expect(rows).toEqual([
    { future: 'measured', draw: 0, 'hub.jobs': 1 / 3 },
    { future: 'measured', draw: 1, 'hub.jobs': NaN },
    { future: 'accelerated', draw: 0, 'hub.jobs': -1e-300 },
  ]);
});

test('columns have the types that statistics programs expect', () => {
  const { schema } = parquetMetadata(slice(parquet(columns)));
  expect(schema.slice(1).map(({ name, type }) => [name, type])).toEqual([
    ['future', 'BYTE_ARRAY'],
    ['draw', 'INT32'],
    ['hub.jobs', 'DOUBLE'],
  ]);
});

test('the same table is the same bytes', () => {
  expect(parquet(columns)).toEqual(parquet(columns));
});

function slice(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
