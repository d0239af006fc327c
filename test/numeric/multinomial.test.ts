import fc from 'fast-check';
import { mean, sampleCovariance, variance } from 'simple-statistics';
import { expect, test } from 'vitest';
import { multinomial } from '../../src/numeric/multinomial.ts';
import { uniforms } from './fixture.ts';

test('outcomes are filled in turn from who is left', () => {
  const out = new Float64Array(3);
  expect(multinomial(out, 100, [0, 1, 0], 3, [0.3, 0.6, 0.9])).toBe(0);
  expect([...out]).toEqual([0, 100, 0]);
});

test('K-T2 whole people: flows are at least 0 and together with those who stay exactly n', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      weights,
      fc.nat(20_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (w, n, leaving, seed) => {
        const sum = w.reduce((a, b) => a + b, 0);
        const p = w.map((x) => (sum > 0 ? (leaving * x) / sum : 0));
        const out = new Float64Array(w.length);
        const stay = multinomial(out, n, p, w.length, uniforms(w.length, String(seed)));
        expect(out.reduce((a, b) => a + b, stay)).toBe(n);
        expect(Math.min(stay, ...out)).toBeGreaterThanOrEqual(0);
      },
    ),
    { seed: 1, numRuns: 1000 },
  );
});

test('chances that sum to 1 but for rounding leave nobody over', () => {
  const tenths = Array.from({ length: 10 }, () => 0.1);
  const out = new Float64Array(10);
  for (let seed = 0; seed < 50; seed++) {
    expect(multinomial(out, 137, tenths, 10, uniforms(10, `tenth ${seed}`))).toBe(0);
  }
});

test.each([40, 2000])('mean, variance and covariance of %i people over three outcomes', (n) => {
  const p = [0.2, 0.5, 0.1];
  const repetitions = 20_000;
  const u = uniforms(3 * repetitions, `multinomial ${n}`);
  const counts: number[][] = [[], [], []];
  const out = new Float64Array(3);
  for (let i = 0; i < repetitions; i++) {
    multinomial(out, n, p, 3, u.subarray(3 * i, 3 * i + 3));
    out.forEach((count, k) => counts[k].push(count));
  }
  p.forEach((chance, k) => {
    const v = n * chance * (1 - chance);
    // Four standard errors: √(v / N) for the mean, v √(2 / N) for the variance.
    expect(Math.abs(mean(counts[k]) - n * chance)).toBeLessThan(4 * Math.sqrt(v / repetitions));
    expect(Math.abs(variance(counts[k]) - v)).toBeLessThan(4 * v * Math.sqrt(2 / repetitions));
  });
  const spread = n * Math.sqrt(0.2 * 0.8 * 0.5 * 0.5);
  expect(Math.abs(sampleCovariance(counts[0], counts[1]) + n * 0.2 * 0.5)).toBeLessThan(
    4 * spread * Math.sqrt(2 / repetitions),
  );
});

test('K-T1 a thousand people losing jobs at 1 % and finding them at 20 %: mean and variance of the unemployed', () => {
  const [separation, finding, people] = [0.01, 0.2, 1000];
  const months = 60_000;
  const u = uniforms(2 * months, 'K-T1');
  const out = new Float64Array(1);
  let unemployed = 0;
  const seen: number[] = [];
  const firstYear = yearOne(separation, finding, people);
  for (let t = 0; t < months; t++) {
    const lost = people - unemployed - multinomial(out, people - unemployed, [separation], 1, [u[2 * t]]);
    const found = unemployed - multinomial(out, unemployed, [finding], 1, [u[2 * t + 1]]);
    unemployed += lost - found;
    if (t >= 100) seen.push(unemployed);
  }
  // The chain forgets by 0.79 a month: n months are worth n · (1 - 0.79) / (1 + 0.79) independent ones for the mean,
  // and n · (1 - 0.79²) / (1 + 0.79²) for the variance.
  const share = separation / (separation + finding);
  const v = people * share * (1 - share);
  const independent = (seen.length * 0.21) / 1.79;
  expect(v).toBeCloseTo(45.35, 2);
  expect(Math.abs(mean(seen) - 47.619)).toBeLessThan(4 * Math.sqrt(v / independent));
  expect(Math.abs(variance(seen) - v)).toBeLessThan(4 * v * Math.sqrt((2 / seen.length) * (1.6241 / 0.3759)));
  expect(Math.abs(firstYear - 44.805)).toBeLessThan(4 * Math.sqrt(v / 4000));
});

/** Mean of the unemployed after twelve months from none, over 4,000 repetitions. */
function yearOne(separation: number, finding: number, people: number): number {
  const repetitions = 4000;
  const u = uniforms(24 * repetitions, 'K-T1 from none');
  const out = new Float64Array(1);
  let sum = 0;
  for (let i = 0; i < repetitions; i++) {
    let unemployed = 0;
    for (let t = 0; t < 12; t++) {
      const at = 24 * i + 2 * t;
      multinomial(out, people - unemployed, [separation], 1, [u[at]]);
      const lost = out[0];
      multinomial(out, unemployed, [finding], 1, [u[at + 1]]);
      unemployed += lost - out[0];
    }
    sum += unemployed;
  }
  return sum / repetitions;
}
