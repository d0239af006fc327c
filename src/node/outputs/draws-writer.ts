import { join } from 'node:path';
import type { Results } from '../../results/results.ts';
import { drawRows } from '../../results/rows.ts';
import type { WrittenFile } from './manifest.ts';
import { writeParquet } from './parquet.ts';

export type DrawsOrder = { readonly folder: string; readonly results: Results };

const name = 'draws.parquet';

/** Writes every single draw of a run. */
export default function writeDraws({ folder, results }: DrawsOrder): Readonly<Record<string, WrittenFile>> {
  return { [name]: writeParquet(join(folder, name), drawRows(results)) };
}
