import { expect, test } from 'vitest';
import { fitWithout, fitted, splineProducts, splineSums } from '../../src/numeric/natural-spline.ts';

const x = Float64Array.from({ length: 101 }, (_, n) => n / 10);
const knots = [1, 3, 5, 7, 9];

/** Values on the curve through the points before `end` at all of `places`, of which the first ones are the points. */
const curveThrough = (places: Float64Array, y: Float64Array, end = y.length): ((place: number) => number) | null => {
  const ends = [end, places.length];
  const sums = splineSums(places, knots, ends);
  const weights = fitWithout(sums, splineProducts(sums, y, ends), 1);
  return weights && ((place) => fitted(sums, weights, place));
};

test('a straight line is found exactly, and goes on beyond the outer knots', () => {
  const places = Float64Array.of(...x, -5, 30);
  const line = curveThrough(
    places,
    places.map((value) => 2 - 3 * value),
    x.length,
  )!;
  for (const place of [0, 42, 100, 101, 102]) expect(line(place)).toBeCloseTo(2 - 3 * places[place], 8);
});

test('a wave of one period is followed to a few per cent between the knots', () => {
  const wave = x.map((value) => Math.sin((value / 10) * 2 * Math.PI));
  const curve = curveThrough(x, wave)!;
  for (let n = 10; n <= 90; n += 10) expect(Math.abs(curve(n) - wave[n])).toBeLessThan(0.1);
});

test('the part that is left out does not count', () => {
  const y = x.map((value, n) => (n < 90 ? value : 1000));
  expect(curveThrough(x, y, 90)!(50)).toBeCloseTo(5, 8);
});

test('too few different values determine no curve', () => {
  const few = x.map((_, n) => n % 3);
  expect(curveThrough(few, x)).toBeNull();
});
