import type { Key } from './random.ts';
import { threefry4x32 } from './random.ts';

/** With fewer, small sizes show which places are likelier; a test counts them. */
const ROUNDS = 12;
const PERMUTATION_ADDRESS = -3;

/**
 * A random permutation of 0 … size - 1 that is computed entry by entry, so that any draw can be made alone: a Feistel
 * network over the next even number of bits, walked until it lands inside.
 *
 * @source blackRogaway2002 Black & Rogaway, Ciphers with arbitrary finite domains: cycle walking
 */
export function permutation(size: number, key: Key, stream: number): (index: number) => number {
  const half = Math.max(1, Math.ceil((32 - Math.clz32(size - 1)) / 2));
  const mask = 2 ** half - 1;
  const roundKeys = Int32Array.from({ length: ROUNDS }, (_, round) => {
    return threefry4x32(key, [round >> 2, stream, PERMUTATION_ADDRESS, PERMUTATION_ADDRESS])[round & 3];
  });
  return (index) => {
    let x = index;
    do {
      let left = x >>> half;
      let right = x & mask;
      for (let round = 0; round < ROUNDS; round++) {
        const turned = left ^ (mix(right + roundKeys[round]) & mask);
        left = right;
        right = turned;
      }
      x = left * (mask + 1) + right;
    } while (x >= size);
    return x;
  };
}

/** The finaliser of MurmurHash3: every bit of the word depends on every other. */
function mix(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
