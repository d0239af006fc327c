import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/numeric/normal.ts';
import { truncatedNormal } from '../../src/numeric/truncated-normal.ts';
import { midpoints } from './fixture.ts';

test('without bounds it is the normal', () => {
  const z = truncatedNormal(-Infinity, Infinity);
  for (const u of midpoints(50)) expect(z(u)).toBe(normalQuantile(u));
});

test('half a normal: its median is the upper quartile of the whole', () => {
  expect(truncatedNormal(0, Infinity)(0.5)).toBeCloseTo(0.6744897501960817, 14);
  expect(truncatedNormal(-Infinity, 0)(0.5)).toBeCloseTo(-0.6744897501960817, 14);
});

test.each([
  [-1, 2],
  [0.5, 3],
  [-4, -1],
])('cut to %d … %d the mean is (φ(low) - φ(high)) / (Φ(high) - Φ(low))', (low, high) => {
  const density = (z: number) => Math.exp(-z * z * 0.5) / Math.sqrt(2 * Math.PI);
  const mass = { '-1': 0.8185946141203637, '0.5': 0.3071876407093446, '-4': 0.15862358268916797 }[String(low)] ?? NaN;
  const slices = 100_000;
  const mean =
    midpoints(slices)
      .map(truncatedNormal(low, high))
      .reduce((a, b) => a + b, 0) / slices;
  expect(mean).toBeCloseTo((density(low) - density(high)) / mass, 6);
});

test('far out in either tail the whole interval is still reached', () => {
  const upper = truncatedNormal(20, 21);
  const lower = truncatedNormal(-21, -20);
  // Beyond 20 the normal falls like an exponential of rate 20: half of it lies within ln 2 / 20 of 20, less 0.2 %.
  expect(upper(0.5) - 20).toBeCloseTo(0.0345, 3);
  for (const u of [2 ** -32, 0.25, 0.5, 1 - 2 ** -32]) {
    expect(upper(u)).toBeGreaterThanOrEqual(20);
    expect(upper(u)).toBeLessThanOrEqual(21);
    expect(lower(1 - u)).toBe(-upper(u));
  }
});
