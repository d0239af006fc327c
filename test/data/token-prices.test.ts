import { expect, test } from 'vitest';
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
