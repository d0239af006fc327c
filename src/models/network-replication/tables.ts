import type { Table, Text } from '../model.ts';
import { readCsv } from '../tables/csv.ts';
import type { CsvRow } from '../tables/csv.ts';

/** One occupation of the table: people employed at the start, and the share of its hours that is automated in the end. */
export type Occupation = {
  readonly name: string;
  readonly label: Text;
  readonly employment: number;
  readonly automation: number;
};

export const occupationColumns = ['occupation', 'employment', 'automation'] as const;
export const networkColumns = ['from', 'to', 'share'] as const;

/** The occupations, in the order of the table. `label` and `label_de` are optional columns: names for the report. */
export function parseOccupations({ file, text }: Table): readonly Occupation[] {
  const rows = readCsv(file, text, occupationColumns);
  if (rows.length === 0) throw new Error(`${file}:1: there is no occupation under the heading`);
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const name = cells['occupation'] ?? '';
    if (name === '') throw new Error(`${file}:${line}: the occupation has no name`);
    const before = seen.get(name);
    if (before !== undefined) throw new Error(`${file}:${line}: ${name} is there twice, first in line ${before}`);
    seen.set(name, line);
    const en = cells['label'] || name;
    return {
      name,
      label: { en, de: cells['label_de'] || en },
      employment: numberIn(file, line, 'employment', cells, Infinity),
      automation: numberIn(file, line, 'automation', cells, 1),
    };
  });
}

/**
 * P of (K19), row-major: of the people of an occupation who change it, the share that goes to each other one. The table may hold
 * shares, yearly chances or counts, as each row is scaled to 1; staying (from = to) is left out, and a pair that is missing is 0.
 */
export function parseNetwork({ file, text }: Table, occupations: readonly { readonly name: string }[]): Float64Array {
  const n = occupations.length;
  const place = new Map(occupations.map(({ name }, i) => [name, i]));
  const moves = new Float64Array(n * n);
  const lines = new Int32Array(n * n);
  const known = new Set<number>();
  for (const { line, cells } of readCsv(file, text, networkColumns)) {
    const from = placeOf(file, line, 'from', cells, place);
    const to = placeOf(file, line, 'to', cells, place);
    const value = numberIn(file, line, 'share', cells, Infinity);
    const at = from * n + to;
    if (lines[at] > 0) {
      throw new Error(`${file}:${line}: ${cells['from']} → ${cells['to']} is there twice, first in line ${lines[at]}`);
    }
    lines[at] = line;
    known.add(from);
    if (from !== to) moves[at] = value;
  }
  occupations.forEach(({ name }, i) => {
    if (!known.has(i))
      throw new Error(`${file}:1: no row begins at ${name}; a row from it to itself says that nobody leaves`);
    const row = moves.subarray(i * n, (i + 1) * n);
    const sum = row.reduce((total, value) => total + value, 0);
    if (sum > 0) for (let j = 0; j < n; j++) row[j] /= sum;
  });
  return moves;
}

function placeOf(
  file: string,
  line: number,
  column: 'from' | 'to',
  cells: CsvRow['cells'],
  place: ReadonlyMap<string, number>,
): number {
  const name = cells[column] ?? '';
  const found = place.get(name);
  if (found === undefined)
    throw new Error(`${file}:${line}: ${column} ${name || 'nothing'} is not in the table of occupations`);
  return found;
}

function numberIn(file: string, line: number, column: string, cells: CsvRow['cells'], most: number): number {
  const text = (cells[column] ?? '').trim();
  const value = Number(text);
  if (text === '' || !Number.isFinite(value) || value < 0 || value > most) {
    const allowed = most === Infinity ? 'a number from 0' : `a number from 0 to ${most}`;
    throw new Error(`${file}:${line}: ${column} ${text === '' ? 'is missing' : text}: ${allowed} is expected`);
  }
  return value;
}
