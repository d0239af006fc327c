import { cholesky } from './cholesky.ts';

/**
 * Least-squares fits of natural cubic splines, linear beyond the outer knots, with few knots. Points are added once to the sums of their
 * part; a curve is fitted to any parts together.
 *
 * @source hastie2009 natural cubic splines, truncated-power basis, section 5.2.1
 */
export type SplineSums = {
  /** The basis at each point, point · size + term. */
  readonly rows: Float64Array;
  readonly size: number;
  /** Of each part: Gram matrix of the basis. */
  readonly grams: readonly Float64Array[];
};

/** Sums of the points x, cut into parts at the given ends. */
export function splineSums(x: ArrayLike<number>, knots: readonly number[], ends: readonly number[]): SplineSums {
  const basis = splineBasis(knots);
  const size = knots.length;
  const rows = new Float64Array(x.length * size);
  let index = 0;
  const grams = ends.map((end) => {
    const gram = new Float64Array(size * size);
    for (; index < end; index++) {
      const row = rows.subarray(index * size, (index + 1) * size);
      basis(x[index], row);
      for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) gram[i * size + j] += row[i] * row[j];
    }
    return gram;
  });
  return { rows, size, grams };
}

/** Of each part: products of the basis with the values y of its points. */
export function splineProducts(
  { rows, size }: SplineSums,
  y: ArrayLike<number>,
  ends: readonly number[],
): Float64Array[] {
  let index = 0;
  return ends.map((end) => {
    const right = new Float64Array(size);
    for (; index < end; index++) for (let i = 0; i < size; i++) right[i] += rows[index * size + i] * y[index];
    return right;
  });
}

/** Weights of the basis that fit all parts but one; null where x does not determine them (fewer different values than knots). */
export function fitWithout(
  { grams, size }: SplineSums,
  products: readonly Float64Array[],
  left: number,
): Float64Array | null {
  const gram = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let part = 0; part < grams.length; part++) {
    if (part === left) continue;
    for (let n = 0; n < gram.length; n++) gram[n] += grams[part][n];
    for (let n = 0; n < size; n++) right[n] += products[part][n];
  }
  return solve(gram, right, size);
}

/** Value of a fitted curve at a point. */
export function fitted({ rows, size }: SplineSums, weights: Float64Array, point: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += weights[i] * rows[point * size + i];
  return sum;
}

/** 1, the scaled x, and one bent function per inner knot, all of them of order one. */
function splineBasis(knots: readonly number[]): (x: number, out: Float64Array) => void {
  const first = knots[0];
  const width = knots[knots.length - 1] - first;
  const at = knots.map((knot) => (knot - first) / width);
  const count = at.length;
  const bend = (z: number, k: number): number => (cube(z - at[k]) - cube(z - 1)) / (1 - at[k]);
  return (x, out) => {
    const z = (x - first) / width;
    out[0] = 1;
    out[1] = z;
    for (let k = 0; k < count - 2; k++) out[k + 2] = bend(z, k) - bend(z, count - 2);
  };
}

const cube = (z: number): number => (z > 0 ? z * z * z : 0);

function solve(gram: Float64Array, right: Float64Array, size: number): Float64Array | null {
  const scale = Float64Array.from({ length: size }, (_, i) => Math.sqrt(gram[i * size + i]));
  if (scale.some((value) => !(value > 0))) return null;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) gram[i * size + j] = gram[i * size + j] / (scale[i] * scale[j]);
  const lower = cholesky(gram, size);
  if (lower === null) return null;
  const z = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let rest = right[i] / scale[i];
    for (let k = 0; k < i; k++) rest -= lower[i * size + k] * z[k];
    z[i] = rest / lower[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    let rest = z[i];
    for (let k = i + 1; k < size; k++) rest -= lower[k * size + i] * z[k];
    z[i] = rest / lower[i * size + i];
  }
  return z.map((value, i) => value / scale[i]);
}
