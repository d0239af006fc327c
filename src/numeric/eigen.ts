/**
 * Eigenvalues and eigenvectors of a symmetric matrix (row-major, size × size) by Jacobi's rotations, written for the
 * small matrices of correlated inputs. `vectors` holds one eigenvector per column.
 */
export function symmetricEigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < 60 && offDiagonal(a, size) > 1e-30; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]), vectors };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) sum += a[i * size + j] * a[i * size + j];
  return sum;
}

/** Turns the plane of axes p and q so that a[p, q] vanishes. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const coupling = a[p * size + q];
  if (coupling === 0) return;
  const theta = (a[q * size + q] - a[p * size + p]) / (2 * coupling);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, cosine, sine);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, cosine, sine);
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, cosine, sine);
}

function turn(values: Float64Array, i: number, j: number, cosine: number, sine: number): void {
  const x = values[i];
  const y = values[j];
  values[i] = cosine * x - sine * y;
  values[j] = sine * x + cosine * y;
}
