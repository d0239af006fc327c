import { threefry4x32 } from './random.ts';
import type { Key } from './random.ts';
import { sobolDirections } from './sobol-directions.ts';

const PER_WORD = 2 ** -32;
const SCRAMBLE_ADDRESS = -2;

/**
 * A scrambled Sobol' sequence with random access: point `index` into `out`, coordinates in (0, 1). Any 2^k points from
 * a multiple of 2^k keep the net property; the key decides the scramble, so that different keys give independent,
 * unbiased estimates.
 *
 * @source owen1995 Owen, Randomly permuted (t,m,s)-nets and (t,s)-sequences
 * @source burley2020 Burley, Practical hash-based Owen scrambling, Journal of Computer Graphics Techniques 9(4)
 */
export function scrambledSobol(dimensions: number, key: Key): (index: number, out: Float64Array) => void {
  const directions = sobolDirections(dimensions);
  const seeds = Int32Array.from(
    { length: dimensions },
    (_, i) => threefry4x32(key, [0, i, SCRAMBLE_ADDRESS, SCRAMBLE_ADDRESS])[0],
  );
  return (index, out) => {
    for (let dimension = 0; dimension < dimensions; dimension++) {
      let x = 0;
      for (let rest = index, at = dimension * 32; rest !== 0; rest >>>= 1, at++) if (rest & 1) x ^= directions[at];
      out[dimension] = ((owenScramble(x, seeds[dimension]) >>> 0) + 0.5) * PER_WORD;
    }
  };
}

/**
 * Each bit is flipped or not, decided by a hash of the bits above it. The hash works from the lowest bit up (Laine &
 * Karras), hence the mirroring before and after.
 */
export function owenScramble(x: number, seed: number): number {
  let y = (mirror(x) + seed) | 0;
  y ^= Math.imul(y, 0x6c50b47c);
  y ^= Math.imul(y, 0xb82f1e52);
  y ^= Math.imul(y, 0xc7afe638);
  y ^= Math.imul(y, 0x8d22f6e6);
  return mirror(y);
}

function mirror(word: number): number {
  let x = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}
