import { SobolSequenceGenerator } from 'sobol';
import { expect, test } from 'vitest';
import { SOBOL_DIMENSIONS, sobolDirections } from '../../src/numeric/sobol-directions.ts';

const all = sobolDirections(SOBOL_DIMENSIONS);
const rows = Array.from({ length: SOBOL_DIMENSIONS }, (_, d) => all.subarray(32 * d, 32 * d + 32));

test('direction number k is odd and has k + 1 bits, so every single dimension is perfectly even', () => {
  for (const row of rows) {
    row.forEach((word, k) => {
      expect(word >>> (31 - k)).toSatisfy((x: number) => x % 2 === 1);
      expect(k === 31 ? 0 : (word << (k + 1)) >>> 0).toBe(0);
    });
  }
});

test('the points are those of the sobol package, in its order', () => {
  // The package counts in Gray code.
  const theirs = new SobolSequenceGenerator(SOBOL_DIMENSIONS);
  for (let i = 0; i < 4096; i++) {
    const gray = i ^ (i >>> 1);
    expect(rows.map((row) => point(row, gray))).toEqual(theirs.nextVector());
  }
});

test('there are no directions for a dimension more', () => {
  expect(() => sobolDirections(SOBOL_DIMENSIONS + 1)).toThrow("a Sobol' sequence has at most 8 dimensions here, not 9");
});

function point(directions: Int32Array, index: number): number {
  let x = 0;
  for (let k = 0; k < 32; k++) if ((index >>> k) & 1) x ^= directions[k];
  return (x >>> 0) / 2 ** 32;
}
