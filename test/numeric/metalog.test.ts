import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metalogExists, metalogQuantile } from '../../src/numeric/metalog.ts';

const judgements = [
  { p5: 10, p50: 20, p95: 30 },
  { p5: 10, p50: 15, p95: 30 },
  { p5: 0.1, p50: 0.5, p95: 0.8, low: 0, high: 1 },
  { p5: 3.5, p50: 7, p95: 14, low: 0 },
  { p5: -9, p50: -3, p95: -1, high: 0 },
];

test.each(judgements)('%j goes through its three percentiles', (judgement) => {
  const quantile = metalogQuantile(judgement);
  expect(quantile(0.05)).toBeCloseTo(judgement.p5, 10);
  expect(quantile(0.5)).toBeCloseTo(judgement.p50, 10);
  expect(quantile(0.95)).toBeCloseTo(judgement.p95, 10);
});

test('a symmetric judgement is a logistic distribution', () => {
  const quantile = metalogQuantile({ p5: -Math.log(19), p50: 0, p95: Math.log(19) });
  for (const u of [0.001, 0.2, 0.6, 0.99]) expect(quantile(u)).toBeCloseTo(Math.log(u / (1 - u)), 12);
});

test('where one exists, the quantile function rises and stays inside the bounds', () => {
  const part = fc.double({ min: 0.02, max: 0.98, noNaN: true });
  const unit = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });
  fc.assert(
    fc.property(part, fc.boolean(), fc.boolean(), unit, unit, (middle, lowBound, highBound, u, v) => {
      const judgement = {
        p5: 0,
        p50: middle,
        p95: 1,
        ...(lowBound ? { low: -0.5 } : {}),
        ...(highBound ? { high: 2 } : {}),
      };
      fc.pre(metalogExists(judgement));
      const quantile = metalogQuantile(judgement);
      const [a, b] = [quantile(Math.min(u, v)), quantile(Math.max(u, v))];
      expect(a).toBeLessThanOrEqual(b + 1e-12 * (1 + Math.abs(b)));
      expect(a).toBeGreaterThanOrEqual(judgement.low ?? -Infinity);
      expect(b).toBeLessThanOrEqual(judgement.high ?? Infinity);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('a median too close to an end has no metalog: its quantile function turns back', () => {
  expect(metalogExists({ p5: 0, p50: 0.2, p95: 1 })).toBe(true);
  const lopsided = { p5: 0, p50: 0.05, p95: 1 };
  expect(metalogExists(lopsided)).toBe(false);
  const values = Array.from({ length: 999 }, (_, i) => metalogQuantile(lopsided)((i + 1) / 1000));
  expect(values.some((x, i) => i > 0 && x < values[i - 1])).toBe(true);
  expect(metalogExists({ p5: 1, p50: 1, p95: 1 })).toBe(false);
});
