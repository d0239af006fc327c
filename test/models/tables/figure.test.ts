import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../src/numeric/distribution.ts';
import type { Input } from '../../../src/models/model.ts';
import { distribution, outOfBounds } from '../../../src/models/tables/figure.ts';

const bounded = (low: number | null, high: number | null): Input => ({
  name: 'share',
  label: { en: 'share', de: 'Anteil' },
  unit: 'share',
  bounds: [low, high],
  value: 0.5,
  source: 'assumption',
  grade: 'judgement',
  group: 'all',
});

describe('a figure is a number or one distribution', () => {
  test.each<Distribution>([
    0.4,
    { normal: { mean: 1, sd: 0.1, low: 0 } },
    { lognormal: { median: 7, factor90: 2 } },
    { beta: { alpha: 6, beta: 34 } },
    { uniform: [0.2, 0.6] },
    { triangular: { low: 0, mode: 1, high: 2 } },
    { pert: { low: 0, mode: 1, high: 2 } },
    { discrete: { values: [0, 1], weights: [1, 3] } },
    { empirical: [1, 2, 2] },
    { expert: { p5: 1, p50: 2, p95: 4, low: 0 } },
  ])('%j', (value) => {
    expect(distribution.parse(value)).toEqual(value);
  });

  test.each([
    ['a text', 'many', 'give a number or one distribution'],
    ['two of them', { uniform: [0, 1], empirical: [1] }, 'give a number or one distribution'],
    ['an unknown one', { gauss: { mean: 0, sd: 1 } }, 'give a number or one distribution'],
    ['a uniform that runs backwards', { uniform: [2, 1] }, '2'],
    ['a mode outside its ends', { pert: { low: 0, mode: 3, high: 2 } }, '3'],
    ['weights that do not match', { discrete: { values: [0, 1], weights: [1] } }, 'weight'],
    ['percentiles out of order', { expert: { p5: 3, p50: 2, p95: 4 } }, '3'],
  ])('but not %s', (_, value, words) => {
    expect(distribution.safeParse(value).error?.issues[0]?.message).toContain(words);
  });
});

describe('what can be drawn lies within the bounds of the input', () => {
  test.each<[Distribution, number | null, number | null]>([
    [0, 0, 1],
    [{ uniform: [0, 1] }, 0, 1],
    [{ normal: { mean: 0, sd: 1 } }, null, null],
    [{ beta: { alpha: 1, beta: 1 } }, 0, 1],
    [{ lognormal: { median: 1, factor90: 2 } }, 0, null],
  ])('%j between %s and %s', (value, low, high) => {
    expect(outOfBounds(value, bounded(low, high))).toBeUndefined();
  });

  test.each<[Distribution, string]>([
    [1.2, 'values from 1.2 to 1.2 are possible, allowed are 0 to 1 (share)'],
    [{ uniform: [-0.1, 0.5] }, 'values from -0.1 to 0.5 are possible'],
    [{ normal: { mean: 0.5, sd: 0.1 } }, 'values from -Infinity to Infinity are possible'],
    [{ lognormal: { median: 0.5, factor90: 2 } }, 'values from 0 to Infinity are possible'],
    [{ empirical: [0.2, 3] }, 'values from 0.2 to 3 are possible'],
  ])('%j is not', (value, message) => {
    expect(outOfBounds(value, bounded(0, 1))).toContain(message);
  });

  test('the thin tail of a lognormal towards a lower bound above 0 is let through', () => {
    expect(outOfBounds({ lognormal: { median: 24, factor90: 2 } }, bounded(1, null))).toBeUndefined();
  });
});
