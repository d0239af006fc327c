import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { mean, sampleCorrelation, variance } from 'simple-statistics';
import { expect, test } from 'vitest';
import { fillUniforms, keyFromSeed, threefry4x32, uniform53 } from '../../src/numeric/random.ts';
import { uniforms } from './fixture.ts';

const zeros = '00000000 00000000 00000000 00000000';
const ones = 'ffffffff ffffffff ffffffff ffffffff';
const pi = '243f6a88 85a308d3 13198a2e 03707344';
const morePi = 'a4093822 299f31d0 082efa98 ec4e6c89';

/** @source salmon2011 known answers published with the Random123 library */
test.each([
  [20, zeros, zeros, '9c6ca96a e17eae66 fc10ecd4 5256a7d8'],
  [20, ones, ones, '2a881696 57012287 f6c7446e a16a6732'],
  [20, pi, morePi, '59cd1dbb b8879579 86b5d00c ac8b6d84'],
  [13, zeros, zeros, '531c7e4f 39491ee5 2c855a92 3d6abf9a'],
  [13, ones, ones, 'c4189358 1c9cc83a d5881c67 6a0a89e0'],
  [13, pi, morePi, '4aa71d8f 734738c2 431fc6a8 ae6debf1'],
])('Threefry4x32 with %i rounds of counter %s under key %s', (rounds, counter, key, answer) => {
  expect(hex(threefry4x32(words(key), words(counter), rounds))).toBe(answer);
});

test('the key is the first four words that seedrandom gives for the seed text', () => {
  const generator = seedrandom('Kraków 2035');
  const expected = [generator.int32(), generator.int32(), generator.int32(), generator.int32()];
  expect([...keyFromSeed('Kraków 2035')]).toEqual(expected);
  expect(hex(keyFromSeed('42'))).toBe('01cbe662 809cde75 2bfeaec9 839057f7');
});

test('the fast uniforms are the words of the readable generator', () => {
  const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const address = fc.tuple(fc.nat(1e6), fc.nat(1e4), fc.nat(1000), fc.integer({ min: 0, max: 23 }));
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), address, (keyWords, [draw, stream, month, count]) => {
      const key = Int32Array.from(keyWords);
      const out = new Float64Array(count + 1).fill(7);
      fillUniforms(out, count, key, draw, stream, month);
      const expected = Array.from({ length: count }, (_, entity) => {
        const block = threefry4x32(key, [draw, stream, month, entity >> 2]);
        return ((block[entity & 3] >>> 0) + 0.5) / 2 ** 32;
      });
      expect([...out]).toEqual([...expected, 7]);
    }),
    { seed: 1 },
  );
});

test('a uniform does not depend on how many are asked for', () => {
  const key = keyFromSeed('count');
  const few = new Float64Array(5);
  const many = new Float64Array(100);
  fillUniforms(few, 5, key, 3, 1, 12);
  fillUniforms(many, 100, key, 3, 1, 12);
  expect([...many.subarray(0, 5)]).toEqual([...few]);
});

test('those from a later entity on are the same, and the others need not be filled', () => {
  const key = keyFromSeed('first');
  const all = new Float64Array(30);
  fillUniforms(all, 30, key, 3, 1, 12);
  for (const first of [1, 4, 7, 23, 29]) {
    const some = new Float64Array(30);
    fillUniforms(some, 30, key, 3, 1, 12, first);
    expect([...some.subarray(first)]).toEqual([...all.subarray(first)]);
  }
});

test('every part of an address matters', () => {
  const at = (seed: string, draw: number, stream: number, entity: number, month: number): number =>
    uniform53(keyFromSeed(seed), draw, stream, entity, month);
  const values = [
    at('a', 0, 0, 0, 0),
    at('b', 0, 0, 0, 0),
    at('a', 1, 0, 0, 0),
    at('a', 0, 1, 0, 0),
    at('a', 0, 0, 1, 0),
    at('a', 0, 0, 2, 0),
    at('a', 0, 0, 0, 1),
    at('a', 0, 0, 0, -1),
  ];
  expect(new Set(values).size).toBe(values.length);
});

test('uniforms lie strictly between 0 and 1, whatever the words', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (draw, entity) => {
      const u = uniform53(keyFromSeed('range'), draw, 0, entity, 0);
      expect(u).toBeGreaterThan(0);
      expect(u).toBeLessThan(1);
    }),
    { seed: 2 },
  );
});

test('a million uniforms: mean, variance, neighbours, equal bins', () => {
  const count = 1_000_000;
  const u = Array.from(uniforms(count, 'moments'));
  // Four standard errors: √(1/12 / n) for the mean, √(1/180 / n) for the variance, 1/√n for the correlation.
  expect(Math.abs(mean(u) - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
  expect(Math.abs(variance(u) - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / count));
  expect(Math.abs(sampleCorrelation(u.slice(1), u.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(count));
  const bins = new Float64Array(1000);
  for (const x of u) bins[Math.floor(x * 1000)]++;
  const chiSquare = bins.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
  // χ² with 999 degrees of freedom has mean 999 and standard deviation √1998.
  expect(Math.abs(chiSquare - 999)).toBeLessThan(4 * Math.sqrt(1998));
});

test.each([['draw'], ['stream'], ['month']] as const)('uniforms along the axis %s are independent', (axis) => {
  const key = keyFromSeed('axes');
  const out = new Float64Array(1);
  const count = 20_000;
  const u = Array.from({ length: count }, (_, i) => {
    fillUniforms(out, 1, key, axis === 'draw' ? i : 0, axis === 'stream' ? i : 0, axis === 'month' ? i : 0);
    return out[0];
  });
  expect(Math.abs(mean(u) - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
  expect(Math.abs(sampleCorrelation(u.slice(1), u.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(count));
});

function words(text: string): Int32Array {
  return Int32Array.from(text.split(' ').map((word) => parseInt(word, 16) | 0));
}

function hex(values: Int32Array): string {
  return Array.from(values, (word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');
}
