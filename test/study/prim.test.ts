import { expect, test } from 'vitest';
import { binomialExact } from '../../src/numeric/binomial.ts';
import { keyFromSeed, uniform53 } from '../../src/numeric/random.ts';
import { prim, upperTail } from '../../src/study/prim.ts';
import type { Cases } from '../../src/study/prim.ts';

const N = 2000;
const key = keyFromSeed('box');
const columns = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, entity) => ({
  name,
  values: Float64Array.from({ length: N }, (_, row) => uniform53(key, row, 0, entity, 0)),
}));
const casesOf = (of: (row: readonly number[]) => boolean): Cases => ({
  columns,
  interest: Array.from({ length: N }, (_, row) => of(columns.map(({ values }) => values[row]))),
});

/** A peel takes a twentieth: a limit is found to within about that part of what is left beside it. */
const near = (found: number, limit: number): void => expect(Math.abs(found - limit)).toBeLessThan(0.05);

test('a known box is found: its two limits, and nothing else', () => {
  const box = prim(casesOf(([a, b]) => a > 0.6 && b < 0.5))!;
  expect(box.restrictions.map(({ column }) => column)).toEqual([0, 1]);
  const [a, b] = box.restrictions;
  near(a.from, 0.6);
  near(b.to, 0.5);
  expect([a.to, b.from]).toEqual([Infinity, -Infinity]);
  expect(box.coverage).toBeGreaterThan(0.9);
  expect(box.density).toBeGreaterThan(0.9);
  expect(Math.abs(box.base - 0.2)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / N));
  for (const { quasiP } of box.restrictions) expect(quasiP).toBeLessThan(1e-6);
});

test('noise around the box blurs its edges, not its sides', () => {
  const cases = casesOf(([a, b, , , , noise]) => (a > 0.6 && b < 0.5 ? noise < 0.8 : noise < 0.1));
  const box = prim({ ...cases, columns: columns.slice(0, 5) })!;
  expect(box.restrictions.map(({ column }) => column)).toEqual([0, 1]);
  expect(box.density).toBeGreaterThan(0.6);
});

test('where nothing but luck decides, there is no box', () => {
  expect(prim(casesOf(([, , , , , luck]) => Math.floor(luck * 1e6) % 10 === 0))).toBeNull();
  expect(prim(casesOf(() => true))).toBeNull();
  expect(prim(casesOf(() => false))).toBeNull();
});

test('rows that share a draw are no more evidence than one: a failure that is told twice shows no corner', () => {
  const few = 64;
  const once = columns.map(({ name, values }) => ({ name, values: values.subarray(0, few) }));
  const order = Array.from(once[0].values.keys()).sort((x, y) => once[0].values[y] - once[0].values[x]);
  const failing = new Set(order.slice(0, 1));
  const twice = once.map(({ name, values }) => ({
    name,
    values: Float64Array.from([...values, ...values]),
    drawnFor: 2,
  }));
  const interest = Array.from({ length: 2 * few }, (_, row) => failing.has(row % few));
  expect(prim({ columns: twice, interest })).toBeNull();
  // Taken for as many draws of their own, the same two cases would pass for a corner.
  expect(prim({ columns: twice.map(({ name, values }) => ({ name, values })), interest })).not.toBeNull();
});

test('a switch among the columns is peeled as a whole', () => {
  const future = { name: 'future', values: Float64Array.from({ length: N }, (_, row) => row % 2) };
  const { interest } = casesOf(([a]) => a > 0.5);
  const box = prim({
    columns: [...columns, future],
    interest: interest.map((yes, row) => yes && row % 2 === 1),
  })!;
  expect(box.restrictions.map(({ column }) => column)).toEqual([0, 6]);
  expect(box.restrictions[1].from).toBe(1);
});

test('quasi-p is the upper tail of the binomial distribution', () => {
  expect(upperTail(2, 0.5, 1)).toBeCloseTo(0.75, 12);
  expect(upperTail(10, 0.3, 0)).toBe(1);
  // The exact sampler is its inverse: u just below 1 − tail gives one hit fewer.
  const tail = upperTail(40, 0.3, 17);
  expect(binomialExact(40, 0.3, 1 - tail - 1e-9)).toBe(16);
  expect(binomialExact(40, 0.3, 1 - tail + 1e-9)).toBe(17);
});
