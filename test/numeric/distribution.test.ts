import { expect, test } from 'vitest';
import { describe, inverse, median, quantile, support, validity } from '../../src/numeric/distribution.ts';
import type { Distribution } from '../../src/numeric/distribution.ts';

const examples: readonly { given: Distribution; middle: number; range: [number, number]; text: string }[] = [
  { given: 0.3, middle: 0.3, range: [0.3, 0.3], text: '0.3' },
  { given: { uniform: [0.3, 0.8] }, middle: 0.55, range: [0.3, 0.8], text: 'uniform 0.3–0.8' },
  { given: { normal: { mean: 5, sd: 2 } }, middle: 5, range: [-Infinity, Infinity], text: 'normal 5 ± 2' },
  {
    given: { normal: { mean: 5, sd: 2, low: 3, high: 7 } },
    middle: 5,
    range: [3, 7],
    text: 'normal 5 ± 2, within 3–7',
  },
  {
    given: { lognormal: { median: 7, factor90: 2 } },
    middle: 7,
    range: [0, Infinity],
    text: 'lognormal 7 ×/÷ 2 (90 %)',
  },
  {
    given: { lognormal: { median: 7, factor90: 2, low: 1e-9 } },
    middle: 7,
    range: [1e-9, Infinity],
    text: 'lognormal 7 ×/÷ 2 (90 %), not below 1e-9',
  },
  { given: { beta: { alpha: 3, beta: 3 } }, middle: 0.5, range: [0, 1], text: 'beta(3, 3)' },
  {
    given: { triangular: { low: 0, mode: 1, high: 2 } },
    middle: 1,
    range: [0, 2],
    text: 'triangular 0–2, most likely 1',
  },
  { given: { pert: { low: 0, mode: 2, high: 4 } }, middle: 2, range: [0, 4], text: 'PERT 0–4, most likely 2' },
  {
    given: { discrete: { values: [10, 20, 30], weights: [1, 2, 1] } },
    middle: 20,
    range: [10, 30],
    text: 'one of 10, 20, 30, weighted 1 : 2 : 1',
  },
  { given: { discrete: { values: [10, 20, 30] } }, middle: 20, range: [10, 30], text: 'one of 10, 20, 30' },
  { given: { empirical: [3, 1, 2] }, middle: 2, range: [1, 3], text: '3 observed values, 1–3' },
  {
    given: { expert: { p5: 1, p50: 2, p95: 4, low: 0 } },
    middle: 2,
    range: [0, Infinity],
    text: 'judged 2 (90 %: 1–4), not below 0',
  },
  {
    given: { expert: { p5: 0.2, p50: 0.5, p95: 0.7, high: 1 } },
    middle: 0.5,
    range: [-Infinity, 1],
    text: 'judged 0.5 (90 %: 0.2–0.7), not above 1',
  },
];

test.each(examples)('$text', ({ given, middle, range, text }) => {
  expect(median(given)).toBeCloseTo(middle, 12);
  expect(support(given)).toEqual(range);
  expect(describe(given)).toBe(text);
  expect(validity(given)).toBeNull();
});

test('a prepared inverse and a single quantile are the same', () => {
  const given: Distribution = { pert: { low: 0, mode: 0.9, high: 1.6 } };
  const prepared = inverse(given);
  for (const u of [0.001, 0.4, 0.95]) expect(quantile(given, u)).toBe(prepared(u));
  expect(quantile({ uniform: [10, 20] }, 0.25)).toBe(12.5);
});

test('a text shows numbers to six figures, or as the caller shows numbers', () => {
  expect(describe({ uniform: [1 / 3, 2 / 3] })).toBe('uniform 0.333333–0.666667');
  expect(describe({ uniform: [0.1, 0.25] }, (x) => `${x * 100} %`)).toBe('uniform 10 %–25 %');
});

test.each<[Distribution, string]>([
  [NaN, 'NaN is not finite'],
  [{ uniform: [3, 1] }, 'low 3 is above high 1'],
  [{ normal: { mean: 0, sd: -1 } }, 'sd -1 is not above 0'],
  [
    { normal: { mean: 0, sd: 0.01, low: 0.9, high: 1 } },
    'the cut lies 90 standard deviations from the centre: nothing is left',
  ],
  [{ lognormal: { median: 0, factor90: 2 } }, 'median 0 is not above 0'],
  [{ lognormal: { median: 7, factor90: 1 } }, 'factor90 1 is not above 1'],
  [{ lognormal: { median: 7, factor90: 2, high: -1 } }, 'high -1 is not above 0'],
  [
    { lognormal: { median: 7, factor90: 1.01, high: 1 } },
    'the cut lies 321 standard deviations from the centre: nothing is left',
  ],
  [{ beta: { alpha: 0, beta: 1 } }, 'alpha 0 is not above 0'],
  [{ triangular: { low: 0, mode: 5, high: 2 } }, 'mode 5 is above high 2'],
  [{ pert: { low: 0, mode: -1, high: 2 } }, 'low 0 is above mode -1'],
  [{ discrete: { values: [] } }, 'values is empty'],
  [{ discrete: { values: [1], weights: [1, 1] } }, 'there are 1 values but 2 weights'],
  [{ empirical: [] }, 'empirical is empty'],
  [{ expert: { p5: 3, p50: 2, p95: 4 } }, 'p5 3 is above p50 2'],
  [{ expert: { p5: 1, p50: 2, p95: 4, low: 1 } }, 'low 1 is not below p5 1'],
  [{ expert: { p5: 1, p50: 2, p95: 4, high: 3 } }, 'high 3 is not above p95 4'],
  [{ expert: { p5: 0, p50: 0.01, p95: 4 } }, 'p50 0.01 is too close to one end of p5 0 … p95 4 for a metalog'],
])('%j: %s', (distribution, problem) => {
  expect(validity(distribution)).toBe(problem);
});
