/** Below this a pivot counts as zero: the matrix is singular for all practical purposes. */
const SMALLEST_PIVOT = 1e-12;

/** The lower triangular L with L Lᵀ = `matrix` (row-major, symmetric), or null where it is not positive definite. */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * size + j];
      for (let k = 0; k < j; k++) rest -= lower[i * size + k] * lower[j * size + k];
      if (i === j && !(rest > SMALLEST_PIVOT)) return null;
      lower[i * size + j] = i === j ? Math.sqrt(rest) : rest / lower[j * size + j];
    }
  }
  return lower;
}
