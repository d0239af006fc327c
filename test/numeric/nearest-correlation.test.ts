import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cholesky } from '../../src/numeric/cholesky.ts';
import { symmetricEigen } from '../../src/numeric/eigen.ts';
import { frobenius, nearestCorrelation } from '../../src/numeric/nearest-correlation.ts';

/** @source higham2002 section 4, printed to four decimals */
test('the example of the paper: [[1, 1, 0], [1, 1, 1], [0, 1, 1]]', () => {
  const nearest = nearestCorrelation(Float64Array.of(1, 1, 0, 1, 1, 1, 0, 1, 1), 3);
  const printed = [1, 0.7607, 0.1573, 0.7607, 1, 0.7607, 0.1573, 0.7607, 1];
  nearest.forEach((x, i) => expect(x).toBeCloseTo(printed[i], 4));
});

test('a correlation matrix is nearest to itself', () => {
  const matrix = Float64Array.of(1, 0.5, 0.2, 0.5, 1, -0.3, 0.2, -0.3, 1);
  expect(frobenius(nearestCorrelation(matrix, 3), matrix)).toBeLessThan(1e-12);
});

test('the norm of a difference', () => {
  expect(frobenius(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 0, 3, 5))).toBe(Math.sqrt(5));
});

test('whatever is asked, what comes out is a positive definite correlation matrix, none of three others is nearer', () => {
  const size = 4;
  const pair = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 6, maxLength: 6 }), (pairs) => {
      const asked = symmetric(pairs, size);
      const nearest = nearestCorrelation(asked, size);
      expect(cholesky(nearest, size)).not.toBeNull();
      for (let i = 0; i < size; i++) {
        expect(nearest[i * size + i]).toBe(1);
        for (let j = 0; j < size; j++) {
          expect(Math.abs(nearest[i * size + j])).toBeLessThanOrEqual(1);
          expect(nearest[i * size + j]).toBeCloseTo(nearest[j * size + i], 12);
        }
      }
      const distance = frobenius(nearest, asked);
      for (const other of [shrunk(asked, size), clipped(asked, size), symmetric([0, 0, 0, 0, 0, 0], size)]) {
        expect(distance).toBeLessThanOrEqual(frobenius(other, asked) + 1e-6);
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});

function symmetric(pairs: readonly number[], size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  let next = 0;
  for (let i = 0; i < size; i++) {
    matrix[i * size + i] = 1;
    for (let j = 0; j < i; j++) matrix[i * size + j] = matrix[j * size + i] = pairs[next++];
  }
  return matrix;
}

/** Mixed with the identity as far as needed: a correlation matrix that is easy to find, but farther away. */
function shrunk(asked: Float64Array, size: number): Float64Array {
  const least = Math.min(...symmetricEigen(asked, size).values);
  const keep = least >= 0 ? 1 : 1 / (1 - least);
  return asked.map((x, at) => (at % (size + 1) === 0 ? 1 : keep * x));
}

/** Negative eigenvalues cut off and the diagonal scaled back. */
function clipped(asked: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(asked, size);
  const entry = (i: number, j: number): number =>
    values.reduce((sum, x, k) => sum + Math.max(x, 0) * vectors[i * size + k] * vectors[j * size + k], 0);
  return asked.map((_, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    return entry(i, j) / Math.sqrt(entry(i, i) * entry(j, j));
  });
}
