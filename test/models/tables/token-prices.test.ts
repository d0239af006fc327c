import { expect, test } from 'vitest';
import { parseTokenPrices, tokenPriceColumns } from '../../../src/models/tables/token-prices.ts';

const heading = tokenPriceColumns.join(',');
const row = 'mistral,small,2025-03,small,0.1,0.01,0.1,0.3,0.3,list2025,a note';
const read = (...rows: string[]) => parseTokenPrices('prices.csv', [heading, ...rows].join('\n'));

test('a row becomes five prices with their date and source', () => {
  expect(read(row)).toEqual([
    {
      provider: 'mistral',
      model: 'small',
      from: '2025-03',
      tier: 'small',
      input: 0.1,
      cacheRead: 0.01,
      cacheWrite: 0.1,
      output: 0.3,
      thinking: 0.3,
      source: 'list2025',
      note: 'a note',
    },
  ]);
});

test('a model may have a price for each date', () => {
  expect(read(row, row.replace('2025-03', '2026')).map(({ from }) => from)).toEqual(['2025-03', '2026']);
});

test.each([
  ['a price is missing', row.replace('0.01', ''), 'prices.csv:2: cache_read is empty, not a price of 0 or more'],
  ['a price is negative', row.replace('0.3', '-0.3'), 'prices.csv:2: output is -0.3, not a price of 0 or more'],
  ['a price is a word', row.replace('0.3', 'free'), 'prices.csv:2: output is free, not a price of 0 or more'],
  [
    'the date is no date',
    row.replace('2025-03', '2025-13'),
    'prices.csv:2: from is 2025-13, not a year or a month such as 2025-02',
  ],
  [
    'the tier is unknown',
    row.replace(',small,0.1', ',tiny,0.1'),
    'prices.csv:2: tier is tiny, not one of frontier, standard, small',
  ],
  [
    'reading the cache costs more than reading',
    row.replace('0.01', '0.2'),
    'prices.csv:2: cache_read 0.2 is dearer than input 0.1',
  ],
  ['a name is missing', row.replace('mistral', ''), 'prices.csv:2: provider and model must have a name'],
])('says where %s', (_, wrong, message) => {
  expect(() => read(wrong)).toThrow(message);
});

test('the same model at the same date twice is a mistake', () => {
  expect(() => read(row, row)).toThrow('prices.csv:3: mistral/small from 2025-03 is there twice');
});
