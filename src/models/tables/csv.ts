/** One row of a table by column name, and the line it stands on. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/**
 * Reads comma-separated text with a heading (RFC 4180: a quoted cell may hold commas, line breaks and doubled quotes).
 * Throws where the heading lacks a column, a row has too many or too few cells, or a quote is never closed.
 */
export function readCsv(file: string, text: string, columns: readonly string[]): CsvRow[] {
  const [heading, ...rows] = splitCsv(file, text);
  if (heading === undefined)
    throw new Error(`${file}:1: the table is empty; its first line names ${columns.join(', ')}`);
  const missing = columns.filter((column) => !heading.cells.includes(column));
  if (missing.length > 0) throw new Error(`${file}:1: column ${missing.join(', ')} is missing`);
  return rows.map(({ line, cells }) => {
    if (cells.length !== heading.cells.length) {
      throw new Error(`${file}:${line}: ${cells.length} cells where the heading has ${heading.cells.length}`);
    }
    return { line, cells: Object.fromEntries(heading.cells.map((name, i) => [name, cells[i] ?? ''])) };
  });
}

type RawRow = { line: number; cells: string[] };

const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;

function splitCsv(file: string, text: string): RawRow[] {
  const rows: RawRow[] = [];
  let line = 1;
  let row: RawRow = { line, cells: [] };
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const match = cell.exec(text);
    if (match === null) throw new Error(`${file}:${line}: a quote is opened or closed in the wrong place`);
    const [whole, value = '', end = ''] = match;
    row.cells.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    line += whole.split('\n').length - 1;
    if (end === ',') continue;
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
    row = { line, cells: [] };
  }
  return rows;
}
