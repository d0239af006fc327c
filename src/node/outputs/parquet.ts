import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Column, Rows } from '../../results/rows.ts';
import type { WrittenFile } from './manifest.ts';

/** Rows that are in memory at a time: some 20 MB of a run with 150 measures. */
const GROUP_ROWS = 16_384;

/**
 * Writes a table as a Parquet file: snappy pages, no nulls, readable by pandas, polars, arrow, DuckDB and Excel's Power Query. Row
 * group by row group, so that memory does not grow with the table.
 */
export function writeParquet(path: string, { count, columns }: Rows, groupRows = GROUP_ROWS): WrittenFile {
  const file = openSync(path, 'w');
  try {
    const hash = createHash('sha256');
    const writer = new ByteWriter();
    const flush = (): void => {
      const bytes = writer.getBytes();
      hash.update(bytes);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      writer.index = 0;
    };
    const schema = schemaFromColumnData({ columnData: typed(columns(0, 0)) });
    const parquet = new ParquetWriter({ writer, schema, createdBy: 'worktide' });
    for (let from = 0; from < count; from += groupRows) {
      const rows = columns(from, Math.min(count, from + groupRows));
      void parquet.write({ columnData: [...rows], rowGroupSize: groupRows });
      flush();
    }
    void parquet.finish();
    flush();
    return { bytes: writer.offset, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

function typed(columns: readonly Column[]) {
  return columns.map(({ name, data }) => ({ name, data, type: typeOf(data), nullable: false }));
}

function typeOf(data: Column['data']): 'DOUBLE' | 'INT32' | 'STRING' {
  if (data instanceof Float64Array) return 'DOUBLE';
  return data instanceof Int32Array ? 'INT32' : 'STRING';
}
