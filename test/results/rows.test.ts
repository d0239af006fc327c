import { expect, test } from 'vitest';
import { dataDictionary } from '../../src/results/dictionary.ts';
import { monthLabel } from '../../src/results/month-label.ts';
import { drawColumns, drawRows, summaryCsv } from '../../src/results/rows.ts';
import { smallResults } from './small-results.ts';

const results = smallResults([
  {
    name: 'jobs',
    better: 'higher',
    draws: [
      [
        [10, 20],
        [8, 16],
      ],
      [
        [10, 20],
        [9, 18],
      ],
    ],
  },
  {
    name: 'hires',
    kind: 'flow',
    draws: [
      [
        [0, 0],
        [3, 5],
      ],
      [
        [0, 0],
        [4, 6],
      ],
    ],
  },
  {
    name: 'scar',
    kind: 'final',
    draws: [
      [
        [7, 9],
        [7, 9],
      ],
      [
        [7, 9],
        [7, 9],
      ],
    ],
  },
]);

test('the summary has a row per future, arm, measure and period that has something to say', () => {
  const [head, ...rows] = summaryCsv(results)
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const column = (name: string): string[] => rows.map((row) => row[head.indexOf(name)]);
  expect(column('measure')).toEqual(['jobs', 'jobs', 'hires', 'scar', 'jobs', 'jobs', 'hires', 'scar']);
  expect(column('period_end')).toEqual([
    '2024-12',
    '2025-12',
    '2025-12',
    '2025-12',
    '2024-12',
    '2025-12',
    '2025-12',
    '2025-12',
  ]);
  expect(column('p50')).toEqual(['15', '12', '4', '8', '15', '13.5', '5', '8']);
  expect(column('diff_mean')).toEqual(['', '', '', '', '0', '1.5', '1', '0']);
  expect(column('share_better')).toEqual(['', '', '', '', '0', '1', '', '']);
});

test('draws stand in columns, one row per arm, draw and period', () => {
  const columns = Object.fromEntries(drawColumns(results).map(({ name, data }) => [name, Array.from<unknown>(data)]));
  expect(columns.arm).toEqual(['baseline', 'baseline', 'baseline', 'baseline', 'skills', 'skills', 'skills', 'skills']);
  expect(columns.draw).toEqual([0, 0, 1, 1, 0, 0, 1, 1]);
  expect(columns.jobs).toEqual([10, 8, 20, 16, 10, 9, 20, 18]);
  expect(columns.hires).toEqual([NaN, 3, NaN, 5, NaN, 4, NaN, 6]);
});

test('a table made piece by piece is the whole table', () => {
  const { count, columns } = drawRows(results);
  const pieces = Array.from({ length: Math.ceil(count / 3) }, (_, n) => columns(3 * n, Math.min(count, 3 * n + 3)));
  const joined = pieces[0].map(({ name }, c) => ({
    name,
    data: pieces.flatMap((piece) => Array.from<unknown>(piece[c].data)),
  }));
  expect(joined).toEqual(drawColumns(results).map(({ name, data }) => ({ name, data: Array.from<unknown>(data) })));
});

test('every column of both files is explained', () => {
  const explained = dataDictionary(results, 'de');
  const of = (file: string): string[] => explained.filter((row) => row.file.includes(file)).map((row) => row.column);
  expect(
    drawColumns(results)
      .map(({ name }) => name)
      .filter((name) => !of('draws').includes(name)),
  ).toEqual([]);
  const written = summaryCsv(results).split('\n')[0].split(',');
  expect(written.filter((name) => !of('summary').includes(name))).toEqual([]);
});

test('months are written as year and month', () => {
  expect([2025 * 12, 2030 * 12 + 11].map(monthLabel)).toEqual(['2025-01', '2030-12']);
});
