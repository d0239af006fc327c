import fc from 'fast-check';
import { mean, standardDeviation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { families } from '../../src/numeric/distribution-families.ts';
import { inverse, support } from '../../src/numeric/distribution.ts';
import type { Distribution } from '../../src/numeric/distribution.ts';
import { midpoints } from './fixture.ts';

const slices = midpoints(100_000);

// Mean and standard deviation by textbook formulas; the slices cut the tails beyond 5e-6.
test.each<[Distribution, number, number, number]>([
  [{ uniform: [2, 5] }, 3.5, 3 / Math.sqrt(12), 1e-6],
  [{ normal: { mean: -3, sd: 2 } }, -3, 2, 1e-3],
  [{ normal: { mean: 0, sd: 1, low: 0 } }, Math.sqrt(2 / Math.PI), Math.sqrt(1 - 2 / Math.PI), 1e-3],
  [{ beta: { alpha: 2, beta: 6 } }, 0.25, Math.sqrt(12 / (64 * 9)), 1e-4],
  [{ triangular: { low: 1, mode: 2, high: 6 } }, 3, Math.sqrt(21 / 18), 1e-5],
  [{ pert: { low: 0, mode: 0.9, high: 1.6 } }, 5.2 / 6, Math.sqrt((5.2 / 6) * (4.4 / 6) * (1 / 7)), 1e-4],
  [{ discrete: { values: [5, 1, 2], weights: [1, 1, 2] } }, 2.5, 1.5, 1e-9],
  [{ empirical: [4, 8, 8, 12] }, 8, Math.sqrt(8), 1e-9],
  [{ expert: { p5: -Math.log(19), p50: 0, p95: Math.log(19) } }, 0, Math.PI / Math.sqrt(3), 1e-3],
])('%j has mean %d and standard deviation %d', (distribution, centre, spread, error) => {
  const values = slices.map(inverse(distribution));
  expect(Math.abs(mean(values) - centre)).toBeLessThan(error);
  expect(Math.abs(standardDeviation(values) - spread)).toBeLessThan(error);
});

test('a lognormal: 90 % lie between median / factor and median · factor', () => {
  const q = inverse({ lognormal: { median: 7, factor90: 2 } });
  expect([0.05, 0.5, 0.95].map(q)).toEqual([expect.closeTo(3.5, 12), expect.closeTo(7, 12), expect.closeTo(14, 12)]);
});

test('a lognormal cut above keeps its shape below: the chances are only rescaled', () => {
  const whole = inverse({ lognormal: { median: 7, factor90: 2 } });
  const cut = inverse({ lognormal: { median: 7, factor90: 2, high: 14 } });
  for (const u of [0.01, 0.3, 0.9]) expect(cut(u)).toBeCloseTo(whole(0.95 * u), 10);
});

test('a triangle without a rise or without a fall, and of no width', () => {
  expect(inverse({ triangular: { low: 0, mode: 0, high: 1 } })(0.75)).toBe(0.5);
  expect(inverse({ triangular: { low: 0, mode: 1, high: 1 } })(0.25)).toBe(0.5);
  expect(inverse({ triangular: { low: 3, mode: 3, high: 3 } })(0.4)).toBe(3);
  expect(inverse({ pert: { low: 3, mode: 3, high: 3 } })(0.4)).toBe(3);
});

test('a weight of 0 is never drawn, weights need not sum to 1', () => {
  const q = inverse({ discrete: { values: [1, 2, 3], weights: [0, 30, 0] } });
  expect([2 ** -33, 0.5, 1 - 2 ** -33].map(q)).toEqual([2, 2, 2]);
  const even = inverse({ discrete: { values: [30, 10, 20] } });
  expect([0.2, 0.5, 0.8].map(even)).toEqual([10, 20, 30]);
});

test('an observed sample is drawn from as it is', () => {
  const q = inverse({ empirical: [9, 3, 6] });
  expect([0.01, 0.34, 0.5, 0.67, 0.999].map(q)).toEqual([3, 6, 6, 9, 9]);
});

const unit = fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true });
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const ordered = fc.tuple(number, number, number).map((three) => three.toSorted((a, b) => a - b));
const peak = ordered.map(([low, mode, high]) => ({ low, mode, high }));
const values = fc.array(number, { minLength: 1, maxLength: 10 });
const shape = fc.double({ min: 0.2, max: 50, noNaN: true });

const anyDistribution: fc.Arbitrary<Distribution> = fc
  .oneof<fc.Arbitrary<Distribution>[]>(
    number,
    ordered.map(([low, , high]) => ({ uniform: [low, high] as const })),
    fc.record({ mean: number, sd: positive }).map((normal) => ({ normal })),
    fc
      .tuple(
        number,
        positive,
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
      )
      .map(([at, sd, from, width]) => ({
        normal: { mean: at, sd, low: at + from * sd, high: at + (from + width) * sd },
      })),
    fc.tuple(positive, fc.double({ min: 1.01, max: 50, noNaN: true }), fc.boolean()).map(([m, factor90, cut]) => ({
      lognormal: { median: m, factor90, ...(cut ? { low: m / 2, high: 3 * m } : {}) },
    })),
    fc.record({ alpha: shape, beta: shape }).map((beta) => ({ beta })),
    peak.map((triangular) => ({ triangular })),
    peak.map((pert) => ({ pert })),
    values.map((list) => ({ discrete: { values: list } })),
    values.map((empirical) => ({ empirical })),
    fc.tuple(ordered, fc.boolean(), fc.boolean()).map(([[p5, p50, p95], low, high]) => ({
      expert: { p5, p50, p95, ...(low ? { low: p5 - 1 } : {}), ...(high ? { high: p95 + 1 } : {}) },
    })),
  )
  .filter((d) => typeof d === 'number' || Object.entries(d).every(([kind, p]) => problemOf(kind, p) === null));

function problemOf(kind: string, parameters: unknown): string | null {
  return (families as unknown as Record<string, { problem: (p: unknown) => string | null }>)[kind].problem(parameters);
}

test('whatever the family, the quantile never falls and stays inside the support', () => {
  fc.assert(
    fc.property(anyDistribution, unit, unit, (distribution, u, v) => {
      const quantile = inverse(distribution);
      const [a, b] = [quantile(Math.min(u, v)), quantile(Math.max(u, v))];
      const [low, high] = support(distribution);
      // Neighbours may swap by the rounding of a result: some units in the last place of the numbers involved.
      expect(a - b).toBeLessThanOrEqual(1e-11 * (1 + Math.abs(a) + Math.abs(b)));
      expect(Math.min(a, b)).toBeGreaterThanOrEqual(low);
      expect(Math.max(a, b)).toBeLessThanOrEqual(high);
    }),
    { seed: 1, numRuns: 5000 },
  );
});
