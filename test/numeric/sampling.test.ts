import { mean, sampleCorrelation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { keyFromSeed } from '../../src/numeric/random.ts';
import { samplePoints } from '../../src/numeric/sampling.ts';
import type { SamplingMethod } from '../../src/numeric/sampling.ts';
import { varianceShare } from '../../src/study/sensitivity/variance-shares.ts';

const methods: readonly SamplingMethod[] = ['plain', 'latin-hypercube', 'sobol'];

function design(method: SamplingMethod, dimensions: number, draws: number, seed = 'design'): number[][] {
  const { point } = samplePoints(method, dimensions, keyFromSeed(seed), draws);
  const out = new Float64Array(dimensions);
  return Array.from({ length: draws }, (_, draw) => {
    point(draw, out);
    return [...out];
  });
}

test.each(methods)('%s: inside (0, 1), the same for the same seed, each point alone as among all', (method) => {
  const points = design(method, 6, 256);
  expect(points.flat().every((x) => x > 0 && x < 1)).toBe(true);
  expect(design(method, 6, 256)).toEqual(points);
  expect(design(method, 6, 256, 'another')).not.toEqual(points);
  const alone = new Float64Array(6);
  samplePoints(method, 6, keyFromSeed('design'), 256).point(200, alone);
  expect([...alone]).toEqual(points[200]);
});

test.each(methods)('%s: a dimension more leaves the others as they were', (method) => {
  expect(design(method, 7, 64).map((p) => p.slice(0, 6))).toEqual(design(method, 6, 64));
});

test.each(methods)('%s: dimensions are uniform and independent', (method) => {
  const count = 4096;
  const points = design(method, 5, count);
  for (let d = 0; d < 5; d++) {
    const column = points.map((p) => p[d]);
    expect(Math.abs(mean(column) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
    for (let other = 0; other < d; other++) {
      const beside = points.map((p) => p[other]);
      expect(Math.abs(sampleCorrelation(column, beside))).toBeLessThan(4 / Math.sqrt(count));
    }
  }
});

test('a Latin hypercube has one point in each slice of every dimension, at any count', () => {
  for (const draws of [1, 7, 100, 1000]) {
    const points = design('latin-hypercube', 4, draws);
    for (let d = 0; d < 4; d++) expect(new Set(points.map((p) => Math.floor(p[d] * draws))).size).toBe(draws);
  }
});

test('a Latin hypercube has no point beyond its last', () => {
  const { point } = samplePoints('latin-hypercube', 2, keyFromSeed('design'), 10);
  expect(() => point(10, new Float64Array(2))).toThrow('draw 10 is outside a Latin hypercube of 10 draws');
});

test('plain draws do not depend on how many there will be', () => {
  expect(design('plain', 3, 100).slice(0, 10)).toEqual(design('plain', 3, 10));
});

test('for the mean of a sum, a hypercube beats chance and Sobol does not fall behind it', () => {
  const error = (method: SamplingMethod): number => {
    const means = Array.from({ length: 30 }, (_, i) => mean(design(method, 4, 128, `sum ${i}`).map(sumOfSquares)));
    return mean(means.map((m) => (m - 4 / 3) ** 2));
  };
  expect(error('latin-hypercube')).toBeLessThan(error('plain') / 20);
  expect(error('sobol')).toBeLessThan(error('latin-hypercube') * 2);
});

function sumOfSquares(point: readonly number[]): number {
  return point.reduce((sum, x) => sum + x * x, 0);
}

test('Sobol’: the first 2^k draws fill every 2^k-th of every dimension, in whatever block it stands', () => {
  const points = design('sobol', 40, 256);
  for (const size of [1, 2, 4, 64, 256]) {
    for (let d = 0; d < 40; d++)
      expect(new Set(points.slice(0, size).map((p) => Math.floor(p[d] * size))).size).toBe(size);
  }
});

test.each([256, 1024])('Sobol’: among %i draws of 64 inputs none tells about another', (draws) => {
  const points = design('sobol', 64, draws);
  const columns = Array.from({ length: 64 }, (_, d) => Float64Array.from(points, (p) => p[d]));
  const told = columns.flatMap((one, i) => columns.slice(0, i).map((other) => varianceShare(one, other)));
  // A pair of independent inputs is off by five standard errors once in a million.
  for (const { share, error } of told) expect(share).toBeLessThan(8 * error);
});
