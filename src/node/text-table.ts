/** Rows as aligned columns for a terminal; columns named in `right` (numbers) are aligned to the right. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (right.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Narrower than this, a column of prose is easier to read below its row than beside it. */
const leastProse = 40;

/**
 * The same, whose last column is prose, for a terminal of so many columns: the prose is broken beside its row where there is room, else
 * every row becomes a paragraph. Where nobody says how wide it is, as in a pipe, a row is one line.
 */
export function fittedTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number | undefined,
): string {
  if (columns === undefined) return textTable(header, rows);
  const last = header.length - 1;
  const others = header.slice(0, last).map((title, n) => Math.max(title.length, ...rows.map((row) => row[n].length)));
  const before = others.reduce((sum, width) => sum + width + 2, 0);
  if (columns - before < leastProse) return rows.map((row) => paragraph(row, columns)).join('\n');
  const broken = rows.flatMap((row) =>
    wrapped(row[last], columns - before).map((line, n) => [
      ...row.slice(0, last).map((cell) => (n === 0 ? cell : '')),
      line,
    ]),
  );
  return textTable(header, broken);
}

/** A row by itself: its name, and below it the rest, indented. */
function paragraph([name, ...rest]: readonly string[], columns: number): string {
  const prose = rest.pop()!;
  const lines = [rest.join(' · '), prose].flatMap((text) => (text === '' ? [] : wrapped(text, columns - 2)));
  return [name, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Lines of at most so many characters, broken between words; a longer word stands alone. */
export function wrapped(text: string, columns: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
