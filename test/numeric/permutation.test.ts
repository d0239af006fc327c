import fc from 'fast-check';
import { sampleCorrelation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { permutation } from '../../src/numeric/permutation.ts';
import { keyFromSeed } from '../../src/numeric/random.ts';

const list = (size: number, seed: string, stream = 0): number[] =>
  Array.from({ length: size }, (_, i) => permutation(size, keyFromSeed(seed), stream)(i));

test('every number once, at every size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1500 }), fc.string(), fc.nat(50), (size, seed, stream) => {
      const permuted = permutation(size, keyFromSeed(seed), stream);
      const seen = new Set(Array.from({ length: size }, (_, i) => permuted(i)));
      expect(seen.size).toBe(size);
      expect(Math.min(...seen)).toBe(0);
      expect(Math.max(...seen)).toBe(size - 1);
    }),
    { seed: 1 },
  );
});

test('seed and stream decide it', () => {
  expect(list(100, 'a')).toEqual(list(100, 'a'));
  expect(list(100, 'a')).not.toEqual(list(100, 'b'));
  expect(list(100, 'a', 1)).not.toEqual(list(100, 'a', 2));
});

test('where a number goes says nothing about where it was', () => {
  const size = 10_000;
  const identity = Array.from({ length: size }, (_, i) => i);
  for (const stream of [0, 1, 2]) {
    expect(Math.abs(sampleCorrelation(identity, list(size, 'order', stream)))).toBeLessThan(4 / Math.sqrt(size));
  }
});

test.each([2, 3, 5, 8, 40])('over many streams each of %i places is as likely', (size) => {
  const streams = 20_000;
  const key = keyFromSeed('places');
  const counts = new Float64Array(size * size);
  for (let stream = 0; stream < streams; stream++) {
    const permuted = permutation(size, key, stream);
    for (let i = 0; i < size; i++) counts[size * i + permuted(i)]++;
  }
  const expected = streams / size;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) * (1 - 1 / size);
  // Rows and columns have fixed sums; χ² with f degrees of freedom has mean f and standard deviation √(2 f).
  const freedom = (size - 1) ** 2;
  expect(chiSquare).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom) + 4);
});
