import { mean, standardDeviation } from 'simple-statistics';
import { expect, test } from 'vitest';
import { adoptionHazard, bassShare, goLiveLag, meanFieldAdoption, rampUp } from '../../src/economy/adoption.ts';
import { fillUniforms, keyFromSeed } from '../../src/numeric/random.ts';

const [p, q] = [0.03, 0.38];

test.each([
  [1, 0.0358],
  [2, 0.0851],
  [5, 0.3312],
  [10, 0.8128],
])('K-T5 Bass: after %i years a share of %d has adopted', (years, share) => {
  expect(bassShare(p, q, years)).toBeCloseTo(share, 4);
});

test('K-T5 Bass: adoption is fastest at ln(q / p) / (p + q) = 6.193 years', () => {
  const speed = (t: number): number => bassShare(p, q, t + 0.001) - bassShare(p, q, t - 0.001);
  const fastest = Array.from({ length: 2000 }, (_, i) => i / 100).reduce((a, b) => (speed(b) > speed(a) ? b : a));
  expect(fastest).toBeCloseTo(6.19, 2);
});

// A chain of single adoptions: the mean lies below the closed form, the more so the fewer the firms.
test.each([
  [20, 0.722, 0.211],
  [100, 0.795, 0.081],
])('K-T5 %i firms: after ten years %d have adopted on average, standard deviation %d', (firms, average, spread) => {
  const repetitions = 4000;
  const shares = Array.from({ length: repetitions }, (_, i) => chain(firms, 10, i) / firms);
  // The printed figures are rounded; four standard errors, of the standard deviation about 1 / √(2 n) (doubled, as the
  // distribution is skewed).
  expect(Math.abs(mean(shares) - average)).toBeLessThan(0.0005 + (4 * spread) / Math.sqrt(repetitions));
  expect(Math.abs(standardDeviation(shares) - spread)).toBeLessThan(0.0005 + (8 * spread) / Math.sqrt(2 * repetitions));
  expect(mean(shares)).toBeLessThan(bassShare(p, q, 10));
});

/** Firms that have adopted after `years`, one adoption after another at exponential waits. */
function chain(firms: number, years: number, draw: number): number {
  const u = new Float64Array(firms);
  fillUniforms(u, firms, keyFromSeed('adoption'), draw, firms, 0);
  let adopted = 0;
  for (let time = 0; adopted < firms; adopted++) {
    time -= Math.log(u[adopted]) / ((firms - adopted) * adoptionHazard(1, p, q, adopted / firms));
    if (time > years) break;
  }
  return adopted;
}

test('many alike firms month by month come to the closed form as far as monthly steps can', () => {
  let share = 0;
  for (let month = 0; month < 120; month++) share = meanFieldAdoption(share, p, q);
  // A month's peers are those at its start: about half a month late at a speed of at most 0.013 a month.
  expect(Math.abs(share - bassShare(p, q, 10))).toBeLessThan(0.007);
  expect(meanFieldAdoption(1, p, q)).toBe(1);
});

test('a firm is slowed or hastened by its factor', () => {
  expect(adoptionHazard(1.5, 0.03, 0.4, 0.5)).toBeCloseTo(0.345, 15);
  expect(adoptionHazard(0, 0.03, 0.4, 0.5)).toBe(0);
});

test('from decision to go-live: median 6 months, 90 % between 2 and 18', () => {
  expect([0.05, 0.5, 0.95].map((u) => goLiveLag(6, 3, u))).toEqual([
    expect.closeTo(2, 10),
    expect.closeTo(6, 10),
    expect.closeTo(18, 10),
  ]);
  expect(goLiveLag(0, 3, 0.9)).toBe(0);
});

test('intensity closes a fixed share of its gap each month', () => {
  expect(rampUp(0, 0.8, 24)).toBeCloseTo(0.8 / 24, 15);
  expect(rampUp(0.8, 0.8, 24)).toBe(0.8);
  let intensity = 0;
  for (let month = 0; month < 24; month++) intensity = rampUp(intensity, 1, 24);
  expect(intensity).toBeCloseTo(1 - (23 / 24) ** 24, 14);
});
