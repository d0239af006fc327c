import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** What is found is taken for right and written. */
const updating = process.env.UPDATE_GOLDEN === '1';

/**
 * Expects a file of this folder to hold exactly this text. Where it does not, the text is left beside it (`krakow.new.txt` beside
 * `krakow.txt`), so that the two can be read side by side, and the failure shows the lines that differ.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, name);
  const beside = file.replace(/(\.[^.]+)$/, '.new$1');
  mkdirSync(dirname(file), { recursive: true });
  if (updating) writeFileSync(file, text);
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (golden === text) rmSync(beside, { force: true });
  else writeFileSync(beside, text);
  expect(text, `not what test/golden/${name} holds; test/golden/README.md says what to do`).toBe(golden);
}

/** Six significant digits: what a reader can compare, and far more than eight draws can tell. */
export function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
