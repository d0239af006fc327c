import { expect, test } from 'vitest';
import { quantile } from 'simple-statistics';
import { support } from '../../src/numeric/distribution.ts';
import { hybridFirm } from '../../src/models/hybrid-firm/index.ts';
import { parseTokenPrices, tiers } from '../../src/models/tables/token-prices.ts';
import { references, textOf } from './read.ts';

const prices = parseTokenPrices('data/token-prices.csv', textOf('token-prices.csv'));

test('every price names a source that is listed', () => {
  expect(prices.filter(({ source }) => !(source in references))).toEqual([]);
});

test('a note that names a source names one that is listed', () => {
  const named = prices.flatMap(({ note }) => [...note.matchAll(/\(([a-z]+20\d\d)\)/g)].map(([, key]) => key));
  expect(named.filter((key) => !(key in references))).toEqual([]);
});

test('what was derived says so: no price of the cache equals input without a note', () => {
  const silent = prices.filter((price) => price.cacheRead === price.input && !/cached input/.test(price.note));
  expect(silent.map(({ model }) => model)).toEqual([]);
});

test('there is a model of every size in every year since 2024', () => {
  for (const year of ['2024', '2025', '2026']) {
    for (const tier of tiers) {
      expect(prices.some((price) => price.from.startsWith(year) && price.tier === tier), `${tier} ${year}`).toBe(true);
    }
  }
});

test('answers cost at least as much as questions', () => {
  expect(prices.filter(({ input, output }) => output < input)).toEqual([]);
});

test('from 2024 to 2026 the best models’ list prices moved by no more than the range of their trend says', () => {
  const trend = hybridFirm.inputs.find(({ name }) => name === 'tokens.listTrend')!.value;
  const [low, high] = support(trend);
  const median = (year: string, kind: 'input' | 'output'): number => {
    const listed = prices.filter(({ tier, from }) => tier === 'frontier' && from.startsWith(year));
    return quantile(
      listed.map((price) => price[kind]),
      0.5,
    );
  };
  for (const kind of ['input', 'output'] as const) {
    const perYear = Math.log10(median('2026', kind) / median('2024', kind)) / 2;
    expect(perYear).toBeGreaterThan(low);
    expect(perYear).toBeLessThan(high);
  }
});
