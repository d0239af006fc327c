import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { expect, test } from 'vitest';
import { cholesky } from '../../src/numeric/cholesky.ts';
import { uniforms } from './fixture.ts';

test('by hand', () => {
  expect(cholesky(Float64Array.of(4, 2, 2, 5), 2)).toEqual(Float64Array.of(2, 0, 1, 2));
});

test.each([1, 2, 5, 12])('the same factor as in ml-matrix, size %i', (size) => {
  // A Aᵀ + 1 is positive definite.
  const a = new Matrix(size, size).apply(function (this: Matrix, i, j) {
    this.set(i, j, uniforms(size * size, 'cholesky')[i * size + j]);
  });
  const matrix = a.mmul(a.transpose()).add(Matrix.eye(size));
  const theirs = new CholeskyDecomposition(matrix).lowerTriangularMatrix.to1DArray();
  const ours = cholesky(Float64Array.from(matrix.to1DArray()), size);
  expect(ours).not.toBeNull();
  ours?.forEach((x, i) => expect(x).toBeCloseTo(theirs[i], 13));
});

test.each([
  ['indefinite', [1, 2, 2, 1]],
  ['singular', [1, 1, 1, 1]],
  ['singular but for rounding', [1, 1 - 1e-14, 1 - 1e-14, 1]],
  ['not a number', [NaN, 0, 0, 1]],
])('there is no factor of a matrix that is %s', (_, matrix) => {
  expect(cholesky(Float64Array.from(matrix), 2)).toBeNull();
});
