import { expect, test } from 'vitest';
import { fittedTable, textTable, wrapped } from '../../src/node/text-table.ts';

const header = ['figure', 'value', 'remarks'];
const prose = 'counted in the first quarter and scaled with the country since then';
const rows = [
  ['hub.jobs', '109900', prose],
  ['hub.firms', '100', ''],
];
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

test('in a pipe a row is one line, however long', () => {
  expect(fittedTable(header, rows, undefined)).toBe(textTable(header, rows));
  expect(fittedTable(header, rows, undefined).split('\n')).toHaveLength(4);
});

test('in a terminal remarks are broken beside their row, and nothing is lost', () => {
  const text = fittedTable(header, rows, 64);
  expect(widest(text)).toBeLessThanOrEqual(64);
  expect(text.split('\n').slice(2, 4)).toEqual([
    'hub.jobs   109900  counted in the first quarter and scaled with',
    '                   the country since then',
  ]);
});

test('in a narrow terminal every row is a paragraph', () => {
  const text = fittedTable(header, rows, 40);
  expect(widest(text)).toBeLessThanOrEqual(40);
  expect(text.split('\n')).toEqual([
    'hub.jobs',
    '  109900',
    '  counted in the first quarter and',
    '  scaled with the country since then',
    'hub.firms',
    '  100',
  ]);
});

test('a word longer than the line stands alone', () => {
  expect(wrapped('a considerable lot', 5)).toEqual(['a', 'considerable', 'lot']);
});
