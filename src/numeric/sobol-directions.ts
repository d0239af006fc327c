import { primitivePolynomials } from './primitive-polynomials.ts';
import { threefry4x32 } from './random.ts';
import { CHOICES } from './sobol-choices.ts';

const BITS = 32;

/**
 * Direction numbers of Sobol' sequences, 32 a dimension. A dimension's recurrence is its primitive polynomial, its
 * first numbers are odd and otherwise drawn; `CHOICES` says which draw makes good pairs with the dimensions before it.
 *
 * @source sobol1967 Sobol', On the distribution of points in a cube, USSR Computational Mathematics 7
 * @source bratleyFox1988 Bratley & Fox, Algorithm 659, ACM TOMS 14: the recurrence
 */
export function sobolDirections(dimensions: number): Int32Array {
  const out = new Int32Array(dimensions * BITS);
  primitivePolynomials(dimensions - 1).forEach((polynomial, i) => {
    out.set(directionsOf(i + 1, polynomial, CHOICES[i + 1] ?? 0), (i + 1) * BITS);
  });
  // The first dimension is van der Corput's: the bits of the index, mirrored.
  for (let bit = 0; bit < BITS; bit++) out[bit] = 1 << (BITS - 1 - bit);
  return out;
}

/** The numbers of one dimension for one choice of its first ones. */
export function directionsOf(dimension: number, polynomial: number, choice: number): Int32Array {
  const degree = 31 - Math.clz32(polynomial);
  const v = new Int32Array(BITS);
  for (let k = 0; k < BITS; k++) v[k] = k < degree ? first(dimension, choice, k) : next(v, k, polynomial, degree);
  return v;
}

/** An odd number of k + 1 bits, at the top of the word. */
function first(dimension: number, choice: number, k: number): number {
  const word = threefry4x32(Int32Array.of(0, 0, 0, 0), [dimension, choice, k, 0])[0];
  return ((word >>> (BITS - 1 - k)) | 1) << (BITS - 1 - k);
}

function next(v: Int32Array, k: number, polynomial: number, degree: number): number {
  let value = v[k - degree] ^ (v[k - degree] >>> degree);
  for (let j = 1; j < degree; j++) if ((polynomial >>> (degree - j)) & 1) value ^= v[k - j];
  return value;
}
