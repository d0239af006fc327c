import { cholesky } from './cholesky.ts';

/** A smooth curve through noisy points: a natural cubic spline, linear beyond its outer knots, with few knots. */
export type Spline = { readonly at: (x: number) => number };

/**
 * Least-squares fit of a natural cubic spline of y on x, with knots at the given places; null where x does not determine it
 * (fewer different values than knots). `chosen` says which points count.
 *
 * @source hastie2009 natural cubic splines, truncated-power basis, section 5.2.1
 */
export function fitSpline(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  knots: readonly number[],
  chosen: (index: number) => boolean = () => true,
): Spline | null {
  const basis = splineBasis(knots);
  const size = knots.length;
  const gram = new Float64Array(size * size);
  const right = new Float64Array(size);
  const row = new Float64Array(size);
  for (let index = 0; index < x.length; index++) {
    if (!chosen(index)) continue;
    basis(x[index], row);
    for (let i = 0; i < size; i++) {
      right[i] += row[i] * y[index];
      for (let j = 0; j <= i; j++) gram[i * size + j] += row[i] * row[j];
    }
  }
  const weights = solve(gram, right, size);
  if (weights === null) return null;
  return {
    at: (value) => {
      basis(value, row);
      let sum = 0;
      for (let i = 0; i < size; i++) sum += weights[i] * row[i];
      return sum;
    },
  };
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
