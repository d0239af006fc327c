import { symmetricEigen } from './eigen.ts';

const STEPS = 500;
const SMALLEST_EIGENVALUE = 1e-8;
const TOLERANCE = 1e-12;

/**
 * The correlation matrix nearest to a symmetric one in the Frobenius norm: projections in turn on the matrices without
 * negative eigenvalues and on those with unit diagonal, with Dykstra's correction. It comes out positive definite.
 *
 * @source higham2002 Higham, Computing the nearest correlation matrix, IMA Journal of Numerical Analysis 22
 */
export function nearestCorrelation(matrix: Float64Array, size: number): Float64Array {
  let unit = matrix.slice();
  const correction = new Float64Array(size * size);
  for (let step = 0; step < STEPS; step++) {
    const corrected = unit.map((x, i) => x - correction[i]);
    const positive = liftEigenvalues(corrected, size);
    for (let i = 0; i < correction.length; i++) correction[i] = positive[i] - corrected[i];
    const next = positive.slice();
    for (let i = 0; i < size; i++) next[i * size + i] = 1;
    const moved = frobenius(next, unit);
    unit = next;
    if (moved < TOLERANCE) break;
  }
  return unitDiagonal(liftEigenvalues(unit, size), size);
}

/** The Frobenius norm of a difference: root of the sum of its squared entries. */
export function frobenius(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return Math.sqrt(sum);
}

function liftEigenvalues(matrix: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(matrix, size);
  const out = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const value = Math.max(values[k], SMALLEST_EIGENVALUE);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) out[i * size + j] += value * vectors[i * size + k] * vectors[j * size + k];
    }
  }
  return out;
}

/** Lifting moves the diagonal off 1 by a hair; scaling puts it back and keeps the matrix positive definite. */
function unitDiagonal(matrix: Float64Array, size: number): Float64Array {
  return matrix.map((x, at) => {
    const i = Math.floor(at / size);
    const j = at % size;
    return i === j ? 1 : x / Math.sqrt(matrix[i * size + i] * matrix[j * size + j]);
  });
}
