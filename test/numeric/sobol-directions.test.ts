import { SobolSequenceGenerator } from 'sobol';
import { expect, test } from 'vitest';
import { pairQuality } from '../../bench/sobol/pair-quality.ts';
import { primitivePolynomials } from '../../src/numeric/primitive-polynomials.ts';
import { directionsOf, sobolDirections } from '../../src/numeric/sobol-directions.ts';

const dimensions = 24;
const all = sobolDirections(dimensions);
const row = (dimension: number): Int32Array => all.subarray(32 * dimension, 32 * dimension + 32);

test('direction number k is odd and has k + 1 bits, so every single dimension is perfectly even', () => {
  for (let d = 0; d < dimensions; d++) {
    row(d).forEach((word, k) => {
      expect(word >>> (31 - k)).toSatisfy((x: number) => x % 2 === 1);
      expect(k === 31 ? 0 : (word << (k + 1)) >>> 0).toBe(0);
    });
  }
});

test('the recurrence of each polynomial holds', () => {
  // x³ + x + 1: v[k] = v[k-2] ^ v[k-3] ^ (v[k-3] >> 3)
  const v = directionsOf(3, 0b1011, 5);
  for (let k = 3; k < 32; k++) expect(v[k]).toBe(v[k - 2] ^ v[k - 3] ^ (v[k - 3] >>> 3));
  expect(primitivePolynomials(3)[2]).toBe(0b1011);
});

test('two dimensions: the points of the sobol package, in its order', () => {
  // Both have only one choice in the first two dimensions. The package counts in Gray code.
  const theirs = new SobolSequenceGenerator(2);
  for (let i = 0; i < 256; i++) {
    const gray = i ^ (i >>> 1);
    expect([0, 1].map((d) => point(row(d), gray))).toEqual(theirs.nextVector());
  }
});

test('projections on pairs are as even as those of Joe and Kuo in the sobol package', () => {
  const ours = averageQuality(Array.from({ length: dimensions }, (_, d) => row(d)));
  const theirs = averageQuality(packageDirections());
  expect(ours).toBeLessThanOrEqual(theirs);
});

/** Mean quality parameter t over all pairs of dimensions and 2^4 … 2^12 points; 0 is perfect. */
function averageQuality(rows: readonly Int32Array[]): number {
  let sum = 0;
  let count = 0;
  for (let a = 1; a < rows.length; a++) {
    for (let b = 0; b < a; b++) {
      for (let bits = 4; bits <= 12; bits++, count++) sum += pairQuality(rows[a], rows[b], bits);
    }
  }
  return sum / count;
}

/** Their direction numbers are the points at powers of two of the index; in Gray code at 2^k + 2^(k-1) … so read by difference. */
function packageDirections(): Int32Array[] {
  const generator = new SobolSequenceGenerator(dimensions);
  const rows = Array.from({ length: dimensions }, () => new Int32Array(32));
  let before = generator.nextVector();
  for (let i = 1; i <= 2 ** 12; i++) {
    const now = generator.nextVector();
    // Step i flips exactly one direction: the one of its lowest set bit.
    const bit = 31 - Math.clz32(i & -i);
    now.forEach((x, d) => (rows[d][bit] = (x * 2 ** 32) ^ (before[d] * 2 ** 32)));
    before = now;
  }
  return rows;
}

function point(directions: Int32Array, index: number): number {
  let x = 0;
  for (let k = 0; k < 32; k++) if ((index >>> k) & 1) x ^= directions[k];
  return (x >>> 0) / 2 ** 32;
}
