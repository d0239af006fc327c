import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthly } from '../../src/economy/calendar.ts';
import { fittedApplications, fittedEfficiency, matches, mismatch, urnBallMatches } from '../../src/economy/matching.ts';

const count = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Unemployment rate after a long time at fixed tightness, in steps of `months`; `loss` is the chance of a step. */
function steadyUnemployment(loss: number, efficiency: number, tightness: number, months: number): number {
  let unemployed = 0.1;
  for (let step = 0; step < 3000 / months; step++) {
    const hires = matches(unemployed, tightness * unemployed, efficiency * months, 0.5);
    unemployed += loss * (1 - unemployed) - hires;
  }
  return unemployed;
}

test.each([0.25, 0.5, 1, 1.5])(
  'K-T3 Beveridge curve: at tightness %d unemployment settles at s / (s + μ θ^(1-η))',
  (theta) => {
    const expected = 0.01 / (0.01 + 0.35 * Math.sqrt(theta));
    expect(steadyUnemployment(0.01, 0.35, theta, 1)).toBeCloseTo(expected, 12);
  },
);

test('K-T3 at tightness 1 that is 2.778 %', () => {
  expect(steadyUnemployment(0.01, 0.35, 1, 1)).toBeCloseTo(0.02778, 5);
});

test('K-T8 half the step: steady unemployment moves from 6.31 to 6.33 %, less than half a per cent of itself', () => {
  const whole = steadyUnemployment(monthly(12 * 0.012), 0.28, 0.4, 1);
  const half = steadyUnemployment(monthly(6 * 0.012), 0.28, 0.4, 0.5);
  expect(whole).toBeCloseTo(0.0631, 4);
  expect(half).toBeCloseTo(0.0633, 4);
  expect(half / whole - 1).toBeGreaterThan(0);
  expect(half / whole - 1).toBeLessThan(0.005);
});

test('hires never exceed searchers or vacancies, and grow with either', () => {
  fc.assert(
    fc.property(count, count, count, fc.double({ min: 0, max: 5, noNaN: true }), share, (s, v, more, mu, eta) => {
      const hires = matches(s, v, mu, eta);
      expect(hires).toBeLessThanOrEqual(Math.min(s, v));
      expect(matches(s + more, v, mu, eta)).toBeGreaterThanOrEqual(hires * (1 - 1e-12));
      expect(matches(s, v + more, mu, eta)).toBeGreaterThanOrEqual(hires * (1 - 1e-12));
    }),
    { seed: 1 },
  );
});

test('ten times the people and vacancies, ten times the hires', () => {
  expect(matches(900, 400, 0.3, 0.5)).toBeCloseTo(180, 12);
  expect(matches(9000, 4000, 0.3, 0.5)).toBeCloseTo(1800, 11);
});

test('nobody searching or nothing open: no hires', () => {
  expect([matches(0, 10, 1, 0.5), matches(10, 0, 1, 0.5), matches(10, 10, 0, 0.5)]).toEqual([0, 0, 0]);
});

test('the efficiency is fitted so that the market makes its hires', () => {
  const efficiency = fittedEfficiency(120, 900, 400, 0.6);
  expect(matches(900, 400, efficiency, 0.6)).toBeCloseTo(120, 10);
  expect(fittedEfficiency(0, 900, 400, 0.6)).toBe(0);
});

test('mismatch is 0 where tightness is equal everywhere, 1 where nobody meets', () => {
  expect(mismatch([100, 50, 10], [20, 10, 2], 0.5)).toBeCloseTo(0, 14);
  expect(mismatch([100, 0], [0, 100], 0.5)).toBe(1);
  // Half of each: √(1/5 · 4/5) twice is 0.8.
  expect(mismatch([80, 20], [20, 80], 0.5)).toBeCloseTo(0.2, 14);
  expect(mismatch([0, 0], [0, 0], 0.5)).toBe(0);
});

test('mismatch is a share', () => {
  const counts = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(counts, share, (list, eta) => {
      const lost = mismatch(
        list.map(([s]) => s),
        list.map(([, v]) => v),
        eta,
      );
      expect(lost).toBeGreaterThanOrEqual(-1e-12);
      expect(lost).toBeLessThanOrEqual(1);
    }),
    { seed: 2 },
  );
});

test('urn and ball: the fitted number of applications gives the hires back, and tightness changes the elasticity', () => {
  const applications = fittedApplications(30, 100, 60);
  expect(urnBallMatches(100, 60, applications)).toBeCloseTo(30, 10);
  expect(urnBallMatches(0, 60, 1)).toBe(0);
  expect(fittedApplications(0, 100, 60)).toBe(0);
  expect(urnBallMatches(1, 1000, 50)).toBe(1);
  // Elasticity to searchers x e^{-x} / (1 - e^{-x}) at x searchers per vacancy: 0.58 at 1, 0.31 at 2.
  const elasticity = (x: number) =>
    (Math.log(urnBallMatches(1000 * x * 1.0001, 1000, 1)) - Math.log(urnBallMatches(1000 * x, 1000, 1))) /
    Math.log(1.0001);
  expect(elasticity(1)).toBeCloseTo(0.582, 3);
  expect(elasticity(2)).toBeCloseTo(0.313, 3);
});

test('nobody who looks, or nothing to find: no matches, no efficiency, no mismatch, in whatever order', () => {
  for (const [searchers, vacancies] of [
    [0, 10],
    [10, 0],
    [0, 0],
    [-1, 10],
    [10, -1],
  ]) {
    expect(matches(searchers, vacancies, 0.3, 0.5)).toBe(0);
    expect(fittedEfficiency(5, searchers, vacancies, 0.5)).toBe(0);
    expect(mismatch([searchers], [vacancies], 0.5)).toBe(0);
  }
  expect(fittedEfficiency(0, 10, 10, 0.5)).toBe(0);
  for (const elasticity of [0, 0.5, 1]) expect(mismatch([10, 0], [0, 10], elasticity)).toBe(1);
});

test('an occupation where nobody looks, or nothing is open, matches nothing even where the other side counts alone', () => {
  expect(mismatch([1, 0], [1, 1], 0)).toBeCloseTo(0.5, 12);
  expect(mismatch([1, 1], [1, 0], 1)).toBeCloseTo(0.5, 12);
});
