import fc from 'fast-check';
import { binomialDistribution, mean, poissonDistribution, variance } from 'simple-statistics';
import { expect, test } from 'vitest';
import { binomial, binomialExact, fillBinomials, poisson } from '../../src/numeric/binomial.ts';
import { midpoints, uniforms } from './fixture.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const uniform = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });

test('a count is where the uniform falls among the cumulative probabilities', () => {
  // Two coins: none with 1/4, one with 1/2, two with 1/4.
  expect([0.01, 0.24, 0.26, 0.74, 0.76, 0.99].map((u) => binomial(2, 0.5, u))).toEqual([0, 0, 1, 1, 2, 2]);
});

test('nobody, no chance, certainty', () => {
  for (const u of [1e-10, 0.5, 1 - 1e-10]) {
    for (const draw of [binomial, binomialExact]) {
      expect([draw(0, 0.3, u), draw(50, 0, u), draw(50, 1, u), draw(1e6, 0, u), draw(1e6, 1, u)]).toEqual([
        0, 0, 50, 0, 1e6,
      ]);
    }
  }
});

test.each([
  [1, 0.3],
  [8, 0.9],
  [20, 0.5],
  [500, 0.01],
  [12, 0.25],
])('the probabilities of %i trials at %d are those of simple-statistics', (n, p) => {
  const slices = 20_000;
  const share = shares(midpoints(slices).map((u) => binomial(n, p, u)));
  // An interval of length P holds P · slices midpoints, give or take one. Counts rarer than 1e-4 are not in their list.
  binomialDistribution(n, p)?.forEach((probability, k) => {
    expect(Math.abs((share.get(k) ?? 0) - probability)).toBeLessThanOrEqual(1 / slices + 1e-12);
  });
});

test('up to an expectation of 10 every count is exact', () => {
  // Farther out a cumulative probability no longer has the digits to tell two neighbours apart.
  const uniform = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 9.999, noNaN: true }),
      uniform,
      fc.boolean(),
      (n, expected, u, mirrored) => {
        const p = Math.min(0.5, expected / n);
        expect(binomial(n, mirrored ? 1 - p : p, u)).toBe(binomialExact(n, mirrored ? 1 - p : p, u));
      },
    ),
    { seed: 1, numRuns: 2000 },
  );
});

// Sum over k of |difference| / 2, with a slice of 1e-5 as resolution.
test.each([
  [990, 0.0102, 0.0025],
  [100, 0.11, 0.0025],
  [40, 0.3, 0.004],
  [21, 0.5, 0.006],
  [300, 0.1, 0.001],
  [1000, 0.14, 0.0003],
])('above 10, n %i p %d: total variation to the exact law below %d', (n, p, most) => {
  const slices = midpoints(100_000);
  const ours = shares(slices.map((u) => binomial(n, p, u)));
  const exact = shares(slices.map((u) => binomialExact(n, p, u)));
  const counts = new Set([...ours.keys(), ...exact.keys()]);
  const apart = [...counts].reduce((sum, k) => sum + Math.abs((ours.get(k) ?? 0) - (exact.get(k) ?? 0)), 0) / 2;
  expect(apart).toBeLessThan(most);
});

test.each([
  ['binomial', binomial],
  ['binomialExact', binomialExact],
] as const)('K-T7 %s, n 90,000 p 0.015: mean 1350 ± 0.2 and variance 1329.75 ± 8 over 200,000 draws', (_, draw) => {
  // Under the exact law the slices replace chance: what is left is the method's own error.
  const slices = midpoints(draw === binomial ? 200_000 : 10_000);
  const counts = slices.map((u) => draw(90_000, 0.015, u));
  expect(Math.abs(mean(counts) - 1350)).toBeLessThan(0.05);
  expect(Math.abs(variance(counts) - 1329.75)).toBeLessThan(1);
  if (draw !== binomial) return;
  const drawn = Array.from(uniforms(200_000, 'K-T7'), (u) => draw(90_000, 0.015, u));
  // Standard errors 0.082 and 4.2: the ± asked for is about two of them.
  expect(Math.abs(mean(drawn) - 1350)).toBeLessThan(0.2);
  expect(Math.abs(variance(drawn) - 1329.75)).toBeLessThan(8);
});

test('K-T7 a larger uniform never gives fewer', () => {
  const trials = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(trials, chance, uniform, uniform, (n, p, a, b) => {
      const few = binomial(n, p, Math.min(a, b));
      const many = binomial(n, p, Math.max(a, b));
      expect(few).toBeLessThanOrEqual(many);
      expect(few).toBeGreaterThanOrEqual(0);
      expect(many).toBeLessThanOrEqual(n);
    }),
    { seed: 2, numRuns: 5000 },
  );
});

test('K-T7 a larger chance never gives fewer, by inversion, by the normal and exactly', () => {
  const ranges: readonly [number, number, typeof binomial][] = [
    [0, 10, binomial],
    [10.001, 400, binomial],
    [0, 400, binomialExact],
  ];
  for (const [low, high, draw] of ranges) {
    const expected = fc.double({ min: low, max: high, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 800, max: 5000 }), expected, expected, uniform, (n, a, b, u) => {
        expect(draw(n, Math.min(a, b) / n, u)).toBeLessThanOrEqual(draw(n, Math.max(a, b) / n, u));
      }),
      { seed: 3, numRuns: 2000 },
    );
  }
});

test('where the normal takes over, at most one in 200 uniforms loses one success, none more', () => {
  const u = uniforms(20_000, 'handover');
  const lost = Array.from(u, (x) => binomial(1000, 0.01, x) - binomial(1000, 0.01 * (1 + 1e-9), x));
  expect(Math.max(...lost)).toBeLessThanOrEqual(1);
  expect(lost.filter((n) => n > 0).length / u.length).toBeLessThan(1 / 200);
});

test('many at once are the same as one by one, also in place', () => {
  const trials = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(trials, chance, fc.nat(), (list, p, seed) => {
      const u = uniforms(list.length, String(seed));
      const expected = list.map((n, i) => binomial(n, p, u[i]));
      const n = Float64Array.from(list);
      const out = new Float64Array(list.length);
      fillBinomials(out, n, p, u, list.length);
      expect([...out]).toEqual(expected);
      fillBinomials(
        out,
        n,
        Float64Array.from(list, () => p),
        u,
        list.length,
      );
      expect([...out]).toEqual(expected);
      fillBinomials(n, n, p, u, list.length);
      expect([...n]).toEqual(expected);
    }),
    { seed: 4 },
  );
});

test.each([0.1, 1, 4, 10])('the probabilities of a Poisson count of mean %d are those of simple-statistics', (m) => {
  const slices = 20_000;
  const share = shares(midpoints(slices).map((u) => poisson(m, u)));
  poissonDistribution(m)?.forEach((probability, k) => {
    expect(Math.abs((share.get(k) ?? 0) - probability)).toBeLessThanOrEqual(1 / slices + 1e-12);
  });
});

test.each([12, 50, 3000])('a Poisson count of mean %d has that mean and variance', (m) => {
  const counts = midpoints(100_000).map((u) => poisson(m, u));
  // The tails beyond 1e-5 are cut; the normal's own error falls with the mean.
  expect(Math.abs(mean(counts) - m)).toBeLessThan(0.01 * Math.sqrt(m));
  expect(Math.abs(variance(counts) / m - 1)).toBeLessThan(0.002 + 0.05 / m);
});

test('a Poisson count never falls with its uniform, and is 0 at mean 0', () => {
  const expected = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(expected, uniform, uniform, (m, a, b) => {
      expect(poisson(m, Math.min(a, b))).toBeLessThanOrEqual(poisson(m, Math.max(a, b)));
      expect(poisson(0, a)).toBe(0);
    }),
    { seed: 5 },
  );
});

function shares(counts: readonly number[]): Map<number, number> {
  const out = new Map<number, number>();
  for (const k of counts) out.set(k, (out.get(k) ?? 0) + 1 / counts.length);
  return out;
}
