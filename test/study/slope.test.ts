import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnTogether, slope } from '../../src/study/slope.ts';

test('a line has its slope and no error', () => {
  const { value, error } = slope([0, 1, 2, 3], [5, 8, 11, 14])!;
  expect(value).toBeCloseTo(3, 12);
  expect(error).toBeCloseTo(0, 12);
});

test('slope and error as the textbook has them', () => {
  // x̄ = 2, ȳ = 4, Sxx = 2, Sxy = 3; residuals ½, −1, ½: s² = 1.5.
  const found = slope([1, 2, 3], [3, 3, 6])!;
  expect(found.value).toBeCloseTo(1.5, 12);
  expect(found.error).toBeCloseTo(Math.sqrt(1.5 / 2), 12);
});

test('an input that does not vary has none, nor have two draws', () => {
  expect(slope([2, 2, 2], [1, 2, 3])).toBeNull();
  expect(slope([1, 2], [1, 2])).toBeNull();
});

test('an input that goes together with another tells only of itself once the other is held', () => {
  const other = [0, 1, 2, 3, 4, 5, 6, 7];
  const own = [1, -1, 1, -1, -1, 1, -1, 1];
  const input = other.map((value, draw) => value + own[draw]);
  const outcome = input.map((value, draw) => 2 * value + 5 * other[draw]);
  expect(slope(input, outcome)!.value).toBeGreaterThan(4);
  expect(slope(input, outcome, [other])!.value).toBeCloseTo(2, 12);
  expect(slope(input, outcome, [other, other])!.value).toBeCloseTo(2, 12);
  expect(slope(other, outcome, [other])).toBeNull();
});

test('shifting either changes nothing', () => {
  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (input, shift) => {
      const outcome = input.map((x, i) => x * 2 + ((i * 7) % 5));
      const [plain, moved] = [
        slope(input, outcome),
        slope(
          input.map((x) => x + shift),
          outcome.map((y) => y - shift),
        ),
      ];
      if (plain === null) return expect(moved).toBeNull();
      expect(Math.abs(moved!.value - plain.value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(plain.value)));
    }),
    { seed: 6, numRuns: 50 },
  );
});

test('inputs are drawn together directly or through others', () => {
  const pair = (...inputs: [string, string]) => ({ inputs, spearman: 0.4 });
  const correlations = [pair('migration', 'growth'), pair('wages', 'prices'), pair('rents', 'migration')];
  expect(drawnTogether(correlations, 'growth')).toEqual(['migration', 'rents']);
  expect(drawnTogether(correlations, 'hours')).toEqual([]);
});
