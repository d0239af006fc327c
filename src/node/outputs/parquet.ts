import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column } from '../../results/rows.ts';

/** A table as a Parquet file: snappy pages, no nulls, readable by pandas, polars, arrow, DuckDB and Excel's Power Query. */
export function parquet(columns: readonly Column[]): Uint8Array {
  const columnData = columns.map(({ name, data }) => ({ name, data, type: typeOf(data), nullable: false }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'worktide' }));
}

function typeOf(data: Column['data']): 'DOUBLE' | 'INT32' | 'STRING' {
  if (data instanceof Float64Array) return 'DOUBLE';
  return data instanceof Int32Array ? 'INT32' : 'STRING';
}
