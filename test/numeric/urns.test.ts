import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hypergeometric, hypergeometricExact, multivariateHypergeometric } from '../../src/numeric/hypergeometric.ts';
import { meanOccupancy, occupancy } from '../../src/numeric/occupancy.ts';
import { sineOfTurns } from '../../src/numeric/sine.ts';

const grid = Array.from({ length: 4000 }, (_, i) => (i + 0.5) / 4000);
const average = (of: (u: number) => number) => grid.reduce((sum, u) => sum + of(u), 0) / grid.length;

test.each([
  [1, 1],
  [5, 3],
  [41, 17],
  [300, 1000],
])('%d balls hit as many of %d urns as they should, by both laws', (balls, urns) => {
  const mean = urns * (1 - (1 - 1 / urns) ** balls);
  expect(meanOccupancy(balls, urns)).toBeCloseTo(mean, 9);
  // The grid of uniforms misses at most one count in 4,000 at each step of the law.
  expect(average((u) => occupancy(balls, urns, u, 1000))).toBeCloseTo(mean, 2);
});

test('above the limit the normal has the law of throwing balls', () => {
  const exact = average((u) => occupancy(1000, 400, u, 1000));
  const fast = average((u) => occupancy(1000, 400, u, 1));
  expect(fast).toBeCloseTo(exact, 2);
  const apart = grid.filter((u) => Math.abs(occupancy(1000, 400, u, 1000) - occupancy(1000, 400, u, 1)) > 1);
  expect(apart).toEqual([]);
});

test('the exact hypergeometric has the probabilities of counting', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  const law = [0, 1, 2, 3, 4].map((k) => (choose(5, k) * choose(7, 4 - k)) / choose(12, 4));
  law.forEach((p, k) => {
    const share = grid.filter((u) => hypergeometricExact(12, 5, 4, u) === k).length / grid.length;
    expect(Math.abs(share - p)).toBeLessThan(1 / 2000);
  });
});

test('more luck never means fewer, and no more are taken than there are', () => {
  const whole = fc.integer({ min: 0, max: 500 });
  const u = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  fc.assert(
    fc.property(whole, whole, whole, u, u, (marked, rest, drawn, a, b) => {
      const all = marked + rest;
      const take = Math.min(drawn, all);
      const [low, high] = a < b ? [a, b] : [b, a];
      for (const sample of [hypergeometric, hypergeometricExact]) {
        const [few, many] = [sample(all, marked, take, low), sample(all, marked, take, high)];
        expect(few).toBeLessThanOrEqual(many);
        expect(few).toBeGreaterThanOrEqual(Math.max(0, take - rest));
        expect(many).toBeLessThanOrEqual(Math.min(marked, take));
      }
      expect(occupancy(marked, rest, low, 200)).toBeLessThanOrEqual(occupancy(marked, rest, high, 200));
    }),
    { seed: 1 },
  );
});

test('all who are drawn come from some pile', () => {
  const counts = Float64Array.of(3, 0, 9, 4);
  const out = new Float64Array(4);
  multivariateHypergeometric(
    out,
    counts,
    { start: 0, stride: 1, count: 4 },
    10,
    Float64Array.of(0.2, 0.5, 0.9, 0.1),
    hypergeometricExact,
  );
  expect(out.reduce((a, b) => a + b, 0)).toBe(10);
  expect([...out].every((taken, i) => taken <= counts[i])).toBe(true);
});

test('the sine of turns is the sine', () => {
  for (let t = -250; t <= 700; t++) expect(sineOfTurns(t / 103)).toBeCloseTo(Math.sin((2 * Math.PI * t) / 103), 13);
});
