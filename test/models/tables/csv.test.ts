import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/models/tables/csv.ts';

const read = (text: string) => readCsv('a.csv', text, ['from', 'share']).map(({ line, cells }) => ({ line, ...cells }));

test('a row is its cells by column name, with its line', () => {
  expect(read('from,share,note\ncare,0.25,x\nhr,1,\n')).toEqual([
    { line: 2, from: 'care', share: '0.25', note: 'x' },
    { line: 3, from: 'hr', share: '1', note: '' },
  ]);
});

test('a quoted cell may hold commas, quotes and line breaks', () => {
  expect(read('from,share\n"a, ""b""\nc",1\nhr,2')).toEqual([
    { line: 2, from: 'a, "b"\nc', share: '1' },
    { line: 4, from: 'hr', share: '2' },
  ]);
});

test('blank lines and the line ends of Windows do not matter', () => {
  expect(read('from,share\r\ncare,1\r\n\r\nhr,2\r\n')).toEqual([
    { line: 2, from: 'care', share: '1' },
    { line: 4, from: 'hr', share: '2' },
  ]);
});

describe('a table is refused', () => {
  test.each([
    ['that is empty', '', 'a.csv:1: the table is empty; its first line names from, share'],
    ['that lacks a column', 'from,to\n', 'a.csv:1: column share is missing'],
    ['with a cell too many', 'from,share\ncare,1,2\n', 'a.csv:2: 3 cells where the heading has 2'],
    ['with a cell too few', 'from,share\ncare,1\nhr\n', 'a.csv:3: 1 cells where the heading has 2'],
    [
      'with a quote in the middle of a cell',
      'from,share\nca"re,1\n',
      'a.csv:2: a quote is opened or closed in the wrong place',
    ],
    [
      'with a quote that never ends',
      'from,share\n"care,1\n',
      'a.csv:2: a quote is opened or closed in the wrong place',
    ],
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
