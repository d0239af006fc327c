import { expect, test } from 'vitest';
import { pairQuality } from '../../bench/sobol/pair-quality.ts';
import { primitivePolynomials } from '../../src/numeric/primitive-polynomials.ts';
import { CHOICES } from '../../src/numeric/sobol-choices.ts';
import { directionsOf, sobolDirections } from '../../src/numeric/sobol-directions.ts';

test('a choice is one of 64 for each of 400 dimensions', () => {
  expect(CHOICES).toHaveLength(400);
  expect(CHOICES.every((choice) => Number.isInteger(choice) && choice >= 0 && choice < 64)).toBe(true);
});

test('no pair of the first 60 dimensions is worse than t = 8 of 12, and the choice beats taking the first draw', () => {
  const count = 60;
  const chosen = sobolDirections(count);
  const rows = Array.from({ length: count }, (_, d) => chosen.subarray(32 * d, 32 * d + 32));
  const first = [rows[0], ...primitivePolynomials(count - 1).map((p, i) => directionsOf(i + 1, p, 0))];
  const [ours, unchosen] = [rows, first].map(qualities);
  expect(Math.max(...ours)).toBeLessThanOrEqual(8);
  expect(squares(ours)).toBeLessThan(squares(unchosen));
});

function qualities(rows: readonly Int32Array[]): number[] {
  return rows.flatMap((a, i) => rows.slice(0, i).map((b) => pairQuality(a, b, 12)));
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x * x, 0);
}
