const BITS = 32;

/** A primitive polynomial over GF(2), its coefficients as bits (0b1011 is x³ + x + 1), and the first direction numbers. */
type Recurrence = { readonly polynomial: number; readonly first: readonly number[] };

/** Of every dimension but the first, which is van der Corput's. */
const RECURRENCES: readonly Recurrence[] = [
  { polynomial: 0b11, first: [1] },
  { polynomial: 0b111, first: [1, 3] },
  { polynomial: 0b1011, first: [1, 3, 1] },
  { polynomial: 0b1101, first: [1, 1, 1] },
  { polynomial: 0b10011, first: [1, 1, 3, 3] },
  { polynomial: 0b11001, first: [1, 3, 5, 13] },
  { polynomial: 0b100101, first: [1, 1, 5, 5, 17] },
];

/** More would go together in pairs at the numbers of draws that are in use. */
export const SOBOL_DIMENSIONS = RECURRENCES.length + 1;

/**
 * Direction numbers of a Sobol' sequence of at most `SOBOL_DIMENSIONS` dimensions, 32 a dimension. Throws RangeError for more.
 *
 * @source sobol1967 Sobol', On the distribution of points in a cube, USSR Computational Mathematics 7
 * @source bratleyFox1988 Bratley & Fox, Algorithm 659, ACM TOMS 14: the recurrence
 * @source joeKuo2008 Joe & Kuo, Constructing Sobol sequences with better two-dimensional projections: the first numbers
 */
export function sobolDirections(dimensions: number): Int32Array {
  if (dimensions > SOBOL_DIMENSIONS) {
    throw new RangeError(`a Sobol' sequence has at most ${SOBOL_DIMENSIONS} dimensions here, not ${dimensions}`);
  }
  const out = new Int32Array(dimensions * BITS);
  for (let bit = 0; bit < BITS; bit++) out[bit] = 1 << (BITS - 1 - bit);
  for (let d = 1; d < dimensions; d++) out.set(directionsOf(RECURRENCES[d - 1]), d * BITS);
  return out;
}

function directionsOf({ polynomial, first }: Recurrence): Int32Array {
  const degree = first.length;
  const v = new Int32Array(BITS);
  for (let k = 0; k < BITS; k++) v[k] = k < degree ? first[k] << (BITS - 1 - k) : next(v, k, polynomial, degree);
  return v;
}

function next(v: Int32Array, k: number, polynomial: number, degree: number): number {
  let value = v[k - degree] ^ (v[k - degree] >>> degree);
  for (let j = 1; j < degree; j++) if ((polynomial >>> (degree - j)) & 1) value ^= v[k - j];
  return value;
}
