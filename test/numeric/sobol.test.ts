import { mean } from 'simple-statistics';
import { expect, test } from 'vitest';
import { keyFromSeed } from '../../src/numeric/random.ts';
import { owenScramble, scrambledSobol } from '../../src/numeric/sobol.ts';

function points(dimensions: number, count: number, seed: string, from = 0): number[][] {
  const at = scrambledSobol(dimensions, keyFromSeed(seed));
  const out = new Float64Array(dimensions);
  return Array.from({ length: count }, (_, i) => {
    at(from + i, out);
    return [...out];
  });
}

test.each([0, 64, 1000 * 64])('64 points from index %i: one in every 64th of every dimension', (from) => {
  const sample = points(8, 64, 'slices', from);
  for (let d = 0; d < 8; d++) {
    expect(new Set(sample.map((p) => Math.floor(64 * p[d]))).size).toBe(64);
  }
});

test('the first two dimensions fill every box of area 1/64 exactly once', () => {
  const sample = points(2, 64, 'boxes');
  for (let wide = 0; wide <= 6; wide++) {
    const [columns, rows] = [2 ** wide, 2 ** (6 - wide)];
    const boxes = new Set(sample.map(([x, y]) => Math.floor(columns * x) * rows + Math.floor(rows * y)));
    expect(boxes.size).toBe(64);
  }
});

test('any point can be had alone', () => {
  expect(points(5, 1, 'alone', 777)[0]).toEqual(points(5, 1000, 'alone')[777]);
});

test('another seed, another scramble, the same evenness', () => {
  expect(points(3, 8, 'a')).not.toEqual(points(3, 8, 'b'));
});

test('scrambling keeps common leading bits common and splits where they part', () => {
  for (const seed of [1, -77, 123456789]) {
    for (let bit = 0; bit < 31; bit++) {
      const a = owenScramble(0x12345678, seed);
      const b = owenScramble(0x12345678 ^ (1 << bit), seed);
      expect(Math.clz32(a ^ b)).toBe(31 - bit);
    }
  }
});

test('a scramble is unbiased: over many seeds the first point is uniform', () => {
  const seeds = 2000;
  const first = Array.from({ length: seeds }, (_, i) => points(1, 1, `seed ${i}`)[0][0]);
  expect(Math.abs(mean(first) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / seeds));
  const belowQuarter = first.filter((x) => x < 0.25).length;
  expect(Math.abs(belowQuarter - seeds / 4)).toBeLessThan(4 * Math.sqrt((seeds * 3) / 16));
});

test('a smooth integral in 8 dimensions: 1,024 points are far closer than independent ones could be', () => {
  // ∏ (1 + (x - 1/2) / 2) has mean 1 and variance (1 + 1/48)^8 - 1 = 0.18.
  const f = (p: readonly number[]) => p.reduce((product, x) => product * (1 + (x - 0.5) / 2), 1);
  const errors = Array.from({ length: 20 }, (_, i) => mean(points(8, 1024, `integral ${i}`).map(f)) - 1);
  const rootMeanSquare = Math.sqrt(mean(errors.map((e) => e * e)));
  const independent = Math.sqrt(((1 + 1 / 48) ** 8 - 1) / 1024);
  expect(rootMeanSquare).toBeLessThan(independent / 10);
});
