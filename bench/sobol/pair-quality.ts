/**
 * The quality parameter t of the first 2^bits points of two Sobol' dimensions: every box of volume 2^(t - bits) whose
 * sides are powers of one half holds exactly 2^t of them. 0 is perfect.
 *
 * @source niederreiter1987 Niederreiter, Point sets and sequences with small discrepancy
 */
export function pairQuality(a: Int32Array, b: Int32Array, bits: number): number {
  const rowsOfA = rows(a, bits);
  const rowsOfB = rows(b, bits);
  let independent = bits;
  const basis = new Int32Array(32);
  for (let fromA = 0; fromA <= independent; fromA++) {
    basis.fill(0);
    for (let r = 0; r < fromA; r++) insert(basis, rowsOfA[r]);
    let fromB = 0;
    while (fromA + fromB < independent && insert(basis, rowsOfB[fromB])) fromB++;
    independent = fromA + fromB;
  }
  return bits - independent;
}

/** Row r of a generator matrix: which bits of the index decide digit r of the point. */
function rows(directions: Int32Array, bits: number): Int32Array {
  const out = new Int32Array(bits);
  for (let r = 0; r < bits; r++) {
    for (let c = 0; c < bits; c++) out[r] |= ((directions[c] >>> (31 - r)) & 1) << c;
  }
  return out;
}

/** Adds a vector over GF(2) to a basis; false where it depends on those before. */
function insert(basis: Int32Array, vector: number): boolean {
  let rest = vector;
  while (rest !== 0) {
    const lead = 31 - Math.clz32(rest);
    if (basis[lead] === 0) {
      basis[lead] = rest;
      return true;
    }
    rest ^= basis[lead];
  }
  return false;
}
