import { expect, test } from 'vitest';
import { lastFullYear, readMonth } from '../../src/scenario/month.ts';

test('a month is counted from year 0', () => {
  expect(readMonth('2025-01')).toBe(24300);
  expect(readMonth('2025-12')).toBe(24311);
});

test.each([['2025-13'], ['2025-00'], ['2025-1'], ['25-01'], ['1899-12'], ['3000-01'], ['2025-01-01'], [2025], [null]])(
  '%s is no month',
  (text) => {
    expect(readMonth(text)).toBeUndefined();
  },
);

test.each([
  ['2025-01', '2032-12', 2032],
  ['2025-01', '2032-11', 2031],
  ['2025-07', '2026-12', 2026],
  ['2025-07', '2026-03', 2026],
])('of a run from %s to %s the last full year is %i, or the last one if none is full', (start, end, year) => {
  expect(lastFullYear({ start: readMonth(start) ?? 0, end: readMonth(end) ?? 0 })).toBe(year);
});
