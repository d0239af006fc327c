import fc from 'fast-check';
import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { buildCopula, correlate, latentCorrelation } from '../../src/numeric/correlation.ts';
import { uniforms } from './fixture.ts';

test.each([
  [0.3, 0.3129],
  [0.5, 0.5176],
  [0.7, 0.7167],
])('K-T6 a Spearman correlation of %d is a latent one of %d', (spearman, latent) => {
  expect(latentCorrelation(spearman)).toBeCloseTo(latent, 4);
  expect(latentCorrelation(-spearman)).toBe(-latentCorrelation(spearman));
});

test('ranks that agree or disagree wholly stay so', () => {
  expect(latentCorrelation(1)).toBeCloseTo(1, 15);
  expect(latentCorrelation(0)).toBe(0);
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (spearman) => {
      expect(latentCorrelation(spearman)).toBeCloseTo(2 * Math.sin((Math.PI * spearman) / 6), 14);
    }),
    { seed: 1 },
  );
});

test.each([0.3, 0.5, 0.7, -0.6])(
  'K-T6 10,000 draws have the rank correlation %d that was asked for, ± 0.02',
  (spearman) => {
    const [x, y] = sample(['x', 'y'], [{ inputs: ['x', 'y'], spearman }], 10_000);
    // The standard error of a rank correlation is at most 0.01 here.
    expect(Math.abs(sampleRankCorrelation(x, y) - spearman)).toBeLessThan(0.02);
  },
);

test('correlated uniforms are still uniform, and inputs outside every pair are untouched', () => {
  const names = ['a', 'b', 'c', 'd'];
  const pairs = [
    { inputs: ['d', 'b'], spearman: 0.8 },
    { inputs: ['b', 'a'], spearman: -0.5 },
  ] as const;
  const count = 10_000;
  const columns = sample(names, pairs, count);
  const plain = uniforms(4 * count, 'copula');
  expect(columns[2]).toEqual(Array.from({ length: count }, (_, i) => plain[4 * i + 2]));
  for (const column of columns) {
    const sorted = column.slice().sort((p, q) => p - q);
    const gap = Math.max(...sorted.map((u, i) => Math.abs(u - (i + 0.5) / count)));
    // Kolmogorov's distance exceeds 1.95 / √n once in a thousand samples.
    expect(gap).toBeLessThan(1.95 / Math.sqrt(count));
  }
  expect(Math.abs(sampleRankCorrelation(columns[3], columns[1]) - 0.8)).toBeLessThan(0.02);
  expect(Math.abs(sampleRankCorrelation(columns[1], columns[0]) + 0.5)).toBeLessThan(0.03);
  // What was not asked to go together does not.
  expect(Math.abs(sampleCorrelation(columns[3], columns[2]))).toBeLessThan(0.04);
});

test('a uniform in (0, 1) never leaves it', () => {
  const unit = fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true });
  const copula = buildCopula(
    ['x', 'y', 'z'],
    [
      { inputs: ['x', 'y'], spearman: 0.99 },
      { inputs: ['y', 'z'], spearman: 0.99 },
      { inputs: ['x', 'z'], spearman: 0.99 },
    ],
  );
  fc.assert(
    fc.property(unit, unit, unit, (x, y, z) => {
      const u = Float64Array.of(x, y, z);
      correlate(copula, u);
      for (const value of u) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }
    }),
    { seed: 2 },
  );
});

test('possible correlations are used as they are', () => {
  const copula = buildCopula(['x', 'y', 'z'], [{ inputs: ['z', 'x'], spearman: 0.5 }]);
  expect([...copula.positions]).toEqual([0, 2]);
  expect(copula.distance).toBe(0);
  expect(copula.latent[1]).toBe(latentCorrelation(0.5));
});

test('correlations that contradict each other are repaired, and the distance says by how much', () => {
  const contradiction = (spearman: number) =>
    buildCopula(
      ['x', 'y', 'z'],
      [
        { inputs: ['x', 'y'], spearman },
        { inputs: ['y', 'z'], spearman },
        { inputs: ['x', 'z'], spearman: -spearman },
      ],
    );
  expect(contradiction(0.4).distance).toBe(0);
  // Latent -0.9 … : eigenvalue 1 - 2ρ is cut to 0, so each of six entries moves by ρ - 1/2.
  const latent = latentCorrelation(0.9);
  expect(contradiction(0.9).distance).toBeCloseTo(Math.sqrt(6) * (latent - 0.5), 4);
  expect(contradiction(0.9).latent[1]).toBeCloseTo(0.5, 4);
});

test('certainty is repaired by a hair', () => {
  const { distance, latent } = buildCopula(['x', 'y'], [{ inputs: ['x', 'y'], spearman: 1 }]);
  expect(distance).toBeGreaterThan(0);
  expect(distance).toBeLessThan(1e-6);
  expect(latent[1]).toBeLessThan(1);
});

test('what cannot be meant is an error', () => {
  expect(() => buildCopula(['x', 'y'], [{ inputs: ['x', 'w'], spearman: 0.2 }])).toThrow(
    'cannot correlate "w": there is no such input',
  );
  expect(() => buildCopula(['x', 'y'], [{ inputs: ['x', 'x'], spearman: 0.2 }])).toThrow(
    '"x" cannot be correlated with itself',
  );
  expect(() => buildCopula(['x', 'y'], [{ inputs: ['x', 'y'], spearman: 1.2 }])).toThrow(
    'a rank correlation of 1.2 is not in -1 … 1',
  );
});

function sample(names: readonly string[], pairs: Parameters<typeof buildCopula>[1], count: number): number[][] {
  const copula = buildCopula(names, pairs);
  const plain = uniforms(names.length * count, 'copula');
  const columns: number[][] = names.map(() => []);
  for (let i = 0; i < count; i++) {
    const u = plain.slice(names.length * i, names.length * (i + 1));
    correlate(copula, u);
    u.forEach((x, k) => columns[k].push(x));
  }
  return columns;
}
