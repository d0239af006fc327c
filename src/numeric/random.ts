import seedrandom from 'seedrandom';

/** Four 32-bit words: everything that distinguishes one seed from another. */
export type Key = Int32Array;

const PARITY = 0x1bd11bda;
const ROTATIONS = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
] as const;
const ROUNDS = 20;
const PER_WORD = 2 ** -32;
const PAIR_ADDRESSES = 0x80000000 | 0;

/** The key of a seed text; the only place where the text of a seed is read. */
export function keyFromSeed(seed: string): Key {
  const generator = seedrandom(seed);
  return Int32Array.of(generator.int32(), generator.int32(), generator.int32(), generator.int32());
}

/**
 * Threefry4x32: four 32-bit words that depend on key and counter and on nothing else.
 *
 * @source salmon2011 Salmon, Moraes, Dror & Shaw, Parallel random numbers: as easy as 1, 2, 3; SC '11
 */
export function threefry4x32(key: Key, counter: ArrayLike<number>, rounds = ROUNDS): Int32Array {
  const schedule = [key[0], key[1], key[2], key[3], PARITY ^ key[0] ^ key[1] ^ key[2] ^ key[3]];
  const words = Int32Array.from({ length: 4 }, (_, i) => counter[i] + schedule[i]);
  for (let round = 0; round < rounds; round++) {
    const [left, right] = ROTATIONS[round % 8];
    const odd = round % 2;
    mix(words, 0, odd ? 3 : 1, left);
    mix(words, 2, odd ? 1 : 3, right);
    if (round % 4 === 3) inject(words, schedule, (round + 1) / 4);
  }
  return words;
}

function mix(words: Int32Array, sum: number, turned: number, by: number): void {
  words[sum] += words[turned];
  words[turned] = ((words[turned] << by) | (words[turned] >>> (32 - by))) ^ words[sum];
}

function inject(words: Int32Array, schedule: readonly number[], step: number): void {
  for (let i = 0; i < 4; i++) words[i] += schedule[(step + i) % 5];
  words[3] += step;
}

/**
 * One uniform in (0, 1) with 52 random bits, for the draw of a parameter.
 * It shares no bits with `fillUniforms`, whatever the address.
 */
export function uniform53(key: Key, draw: number, stream: number, entity: number, month: number): number {
  const words = threefry4x32(key, [draw, stream, month, PAIR_ADDRESSES | (entity >> 1)]);
  const first = (entity & 1) * 2;
  return ((words[first] >>> 6) * 2 ** 26 + (words[first + 1] >>> 6) + 0.5) * 2 ** -52;
}

/**
 * Fills `out[e]` with the uniform of address (draw, stream, entity e, month), e = first … count - 1.
 * A value is (word + 1/2) / 2^32, so never 0 and never 1; entity e is lane e & 3 of block e >> 2.
 *
 * The rounds are `threefry4x32` written out, with the state in locals: a third of its time would go to loops and
 * arrays otherwise many times over. A test holds the two together.
 */
export function fillUniforms(
  out: Float64Array,
  count: number,
  key: Key,
  draw: number,
  stream: number,
  month: number,
  first = 0,
): void {
  const k0 = key[0];
  const k1 = key[1];
  const k2 = key[2];
  const k3 = key[3];
  const k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3;
  const start0 = (draw + k0) | 0;
  const start1 = (stream + k1) | 0;
  const start2 = (month + k2) | 0;
  for (let block = first >> 2, entity = block * 4; entity < count; entity += 4, block++) {
    let x0 = start0;
    let x1 = start1;
    let x2 = start2;
    let x3 = (block + k3) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k1) | 0;
    x1 = (x1 + k2) | 0;
    x2 = (x2 + k3) | 0;
    x3 = (x3 + k4 + 1) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
    x0 = (x0 + k2) | 0;
    x1 = (x1 + k3) | 0;
    x2 = (x2 + k4) | 0;
    x3 = (x3 + k0 + 2) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k3) | 0;
    x1 = (x1 + k4) | 0;
    x2 = (x2 + k0) | 0;
    x3 = (x3 + k1 + 3) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
    x0 = (x0 + k4) | 0;
    x1 = (x1 + k0) | 0;
    x2 = (x2 + k1) | 0;
    x3 = (x3 + k2 + 4) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k0) | 0;
    x1 = (x1 + k1) | 0;
    x2 = (x2 + k2) | 0;
    x3 = (x3 + k3 + 5) | 0;
    out[entity] = ((x0 >>> 0) + 0.5) * PER_WORD;
    if (entity + 3 < count) {
      out[entity + 1] = ((x1 >>> 0) + 0.5) * PER_WORD;
      out[entity + 2] = ((x2 >>> 0) + 0.5) * PER_WORD;
      out[entity + 3] = ((x3 >>> 0) + 0.5) * PER_WORD;
    } else {
      if (entity + 1 < count) out[entity + 1] = ((x1 >>> 0) + 0.5) * PER_WORD;
      if (entity + 2 < count) out[entity + 2] = ((x2 >>> 0) + 0.5) * PER_WORD;
    }
  }
}
