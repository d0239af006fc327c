import fc from 'fast-check';
import { quantile, sampleVariance } from 'simple-statistics';
import { expect, test } from 'vitest';
import { columnQuantiles, moments, proportionError } from '../../src/numeric/quantiles.ts';
import { uniforms } from './fixture.ts';

function loaded(values: readonly number[]): ReturnType<typeof columnQuantiles> {
  const column = columnQuantiles();
  column.load(Float64Array.from(values), 0, values.length);
  return column;
}

test('between two values it interpolates', () => {
  const { quantile: q } = loaded([40, 10, 20, 30]);
  expect([0, 0.25, 0.5, 0.9, 1].map(q)).toEqual([10, 17.5, 25, 37, 40]);
});

test('the same as in simple-statistics, sorted whole or counted into bins', () => {
  const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1, 1, 1));
  const few = fc.array(value, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(few, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), (values, many, p) => {
      const column = many ? Array.from({ length: 20 }, (_, i) => values.map((x) => x * (1 + i))).flat() : values;
      const expected = quantile(column, p);
      expect(Math.abs(loaded(column).quantile(p) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('every rank of a long skewed column, in any order of asking', () => {
  const values = Array.from(uniforms(5000, 'skewed'), (u) => u ** 9);
  const sorted = values.toSorted((a, b) => a - b);
  const column = loaded(values);
  const ranks = sorted.map((_, i) => (i * 1237) % 5000);
  expect(ranks.map(column.atRank)).toEqual(ranks.map((rank) => sorted[rank]));
});

test('one object serves column after column and leaves them alone', () => {
  const column = columnQuantiles();
  const values = Float32Array.from(uniforms(3000, 'reuse'));
  const copy = values.slice();
  column.load(values, 1000, 3000);
  const upper = column.quantile(0.5);
  column.load(values, 0, 3);
  expect(column.quantile(0.5)).toBe([...values.subarray(0, 3)].sort((a, b) => a - b)[1]);
  column.load(values, 1000, 3000);
  expect(column.quantile(0.5)).toBe(upper);
  expect(values).toEqual(copy);
});

test('a NaN spoils a column, infinities do not, and nothing has no quantile', () => {
  const long = Array.from(uniforms(1000, 'long'));
  expect(loaded([...long, NaN]).quantile(0.5)).toBeNaN();
  expect(loaded([]).quantile(0.5)).toBeNaN();
  expect(loaded([...long, Infinity]).quantile(1)).toBe(Infinity);
  expect(loaded([...long, -Infinity]).quantile(0)).toBe(-Infinity);
  expect(loaded(Array.from({ length: 1000 }, () => 3)).quantile(0.37)).toBe(3);
});

test('the error of a quantile: of a uniform it is √(p (1 - p) / n)', () => {
  const count = 10_000;
  const column = loaded([...uniforms(count, 'error')]);
  for (const p of [0.05, 0.5, 0.95]) {
    const exact = Math.sqrt((p * (1 - p)) / count);
    // Two order statistics of 10,000, √(p (1 - p) n) ranks each side: their distance varies by about √2 of its root.
    const ranks = 2 * exact * count;
    expect(Math.abs(column.quantileError(p) / exact - 1)).toBeLessThan(4 / Math.sqrt(ranks));
  }
});

test('a tenth of repeated medians lie beyond 1.645 of their errors', () => {
  const repetitions = 2000;
  const size = 401;
  const u = uniforms(repetitions * size, 'coverage');
  const column = columnQuantiles();
  let beyond = 0;
  for (let i = 0; i < repetitions; i++) {
    column.load(u, i * size, (i + 1) * size);
    if (Math.abs(column.quantile(0.5) - 0.5) > 1.645 * column.quantileError(0.5)) beyond++;
  }
  // The error is itself estimated from some twenty ranks, hence a little more than a tenth.
  expect(beyond / repetitions).toBeGreaterThan(0.08);
  expect(beyond / repetitions).toBeLessThan(0.14);
});

test('mean, variance and standard error', () => {
  const values = Float64Array.of(99, 2, 4, 4, 6, 99);
  expect(moments(values, 1, 5)).toEqual({ mean: 4, variance: 8 / 3, error: Math.sqrt(8 / 3 / 4) });
  expect(moments(Float32Array.of(7))).toEqual({ mean: 7, variance: NaN, error: NaN });
  expect(moments(Float64Array.of()).mean).toBeNaN();
  const many = uniforms(1000, 'moments');
  expect(moments(many).variance).toBeCloseTo(sampleVariance([...many]), 14);
});

test('the standard error of a share', () => {
  expect(proportionError(0.5, 100)).toBe(0.05);
  expect(proportionError(0, 100)).toBe(0);
});
