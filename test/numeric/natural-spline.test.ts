import { expect, test } from 'vitest';
import { fitSpline } from '../../src/numeric/natural-spline.ts';

const x = Float64Array.from({ length: 101 }, (_, n) => n / 10);
const knots = [1, 3, 5, 7, 9];

test('a straight line is found exactly, and goes on beyond the outer knots', () => {
  const line = fitSpline(
    x,
    x.map((value) => 2 - 3 * value),
    knots,
  )!;
  for (const value of [-5, 0, 4.2, 10, 30]) expect(line.at(value)).toBeCloseTo(2 - 3 * value, 8);
});

test('a wave of one period is followed to a few per cent between the knots', () => {
  const wave = x.map((value) => Math.sin((value / 10) * 2 * Math.PI));
  const curve = fitSpline(x, wave, knots)!;
  for (let n = 10; n <= 90; n += 10) expect(Math.abs(curve.at(x[n]) - wave[n])).toBeLessThan(0.1);
});

test('only the chosen points count', () => {
  const y = x.map((value, n) => (n % 2 === 0 ? value : 1000));
  expect(fitSpline(x, y, knots, (n) => n % 2 === 0)!.at(5)).toBeCloseTo(5, 8);
});

test('too few different values determine no curve', () => {
  const few = x.map((_, n) => n % 3);
  expect(fitSpline(few, x, knots)).toBeNull();
});
