import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { expect, test } from 'vitest';
import { symmetricEigen } from '../../src/numeric/eigen.ts';
import { uniforms } from './fixture.ts';

test('two correlated numbers: 1 + ρ along the diagonal, 1 - ρ across it', () => {
  const { values, vectors } = symmetricEigen(Float64Array.of(1, 0.6, 0.6, 1), 2);
  expect([...values].sort()).toEqual([expect.closeTo(0.4, 14), expect.closeTo(1.6, 14)]);
  for (const x of vectors) expect(Math.abs(x)).toBeCloseTo(Math.SQRT1_2, 14);
});

test.each([1, 3, 8, 20])('the eigenvalues of ml-matrix, and vectors that give the matrix back, size %i', (size) => {
  const u = uniforms(size * size, 'eigen');
  const matrix = Float64Array.from(u);
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) matrix[i * size + j] = matrix[j * size + i];
  const { values, vectors } = symmetricEigen(matrix, size);
  const theirs = new EigenvalueDecomposition(Matrix.from1DArray(size, size, [...matrix]));
  const sorted = Array.from(values).sort((a, b) => a - b);
  theirs.realEigenvalues.sort((a, b) => a - b).forEach((value, i) => expect(sorted[i]).toBeCloseTo(value, 12));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let entry = 0;
      for (let k = 0; k < size; k++) entry += values[k] * vectors[i * size + k] * vectors[j * size + k];
      expect(entry).toBeCloseTo(matrix[i * size + j], 12);
    }
  }
});
