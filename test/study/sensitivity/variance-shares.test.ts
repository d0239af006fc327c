import { expect, test } from 'vitest';
import { keyFromSeed, uniform53 } from '../../../src/numeric/random.ts';
import { meanOf, varianceOf } from '../../../src/results/summary.ts';
import { uncertainInputs } from '../../../src/study/idle-inputs.ts';
import { varianceShare, varianceShares } from '../../../src/study/sensitivity/variance-shares.ts';
import { smallResults } from '../../results/small-results.ts';

/** Draws of Ishigami's function, whose first-order indices are known: .3139, .4424 and 0. */
function ishigami(seed: string, draws: number): { inputs: Float64Array[]; outcome: Float64Array } {
  const key = keyFromSeed(seed);
  const inputs = [0, 1, 2].map((input) =>
    Float64Array.from({ length: draws }, (_, draw) => Math.PI * (2 * uniform53(key, draw, 0, 0, input) - 1)),
  );
  const [x, y, z] = inputs;
  const outcome = x.map((value, d) => Math.sin(value) * (1 + 0.1 * z[d] ** 4) + 7 * Math.sin(y[d]) ** 2);
  return { inputs, outcome };
}

test('shares of Ishigami’s function are the published ones, within what groups of draws can tell', () => {
  const { inputs, outcome } = ishigami('one', 16_384);
  const published = [0.3139, 0.4424, 0];
  inputs.forEach((input, i) => {
    const { share, error } = varianceShare(input, outcome);
    expect(Math.abs(share - published[i])).toBeLessThan(4 * error + 0.005);
  });
});

test('the stated error is the spread over repetitions, give or take the shape of the outcome', () => {
  const runs = Array.from({ length: 60 }, (_, r) => ishigami(`again ${r}`, 1024));
  for (const i of [0, 1, 2]) {
    const found = runs.map(({ inputs, outcome }) => varianceShare(inputs[i], outcome));
    const spread = Math.sqrt(varianceOf(found.map(({ share }) => share)));
    const stated = meanOf(found.map(({ error }) => error));
    expect(stated / spread).toBeGreaterThan(0.6);
    expect(stated / spread).toBeLessThan(1.6);
  }
});

test('an input that decides alone has all the variance, one that decides nothing none, a constant outcome none to give', () => {
  const steps = Float64Array.from({ length: 1000 }, (_, draw) => draw % 2);
  expect(varianceShare(steps, steps)).toEqual({ share: 1, error: 0 });
  const order = Float64Array.from({ length: 1000 }, (_, draw) => draw);
  const { share, error } = varianceShare(order, steps);
  expect(Math.abs(share)).toBeLessThan(3 * error);
  expect(varianceShare(order, new Float64Array(1000))).toEqual({ share: 0, error: 0 });
});

test('draws without an outcome are left out', () => {
  const input = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const whole = varianceShare(input, Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8));
  const gaps = varianceShare(
    Float64Array.of(9, 1, 2, 0, 3, 4, 5, 6, 7, 8),
    Float64Array.of(NaN, 1, 2, NaN, 3, 4, 5, 6, 7, 8),
  );
  expect(gaps).toEqual(whole);
});

test('inputs of a run come with the largest share first, certain ones not at all', () => {
  const results = smallResults([{ name: 'jobs', draws: [[[1, 4, 9, 16, 25, 36, 49, 64]]] }], {
    inputNames: ['noise', 'growth', 'fixed'],
    inputs: Float64Array.of(...[2, 1, 4, 3, 1, 2, 4, 3], ...[1, 2, 3, 4, 5, 6, 7, 8], ...[7, 7, 7, 7, 7, 7, 7, 7]),
  });
  const found = varianceShares(uncertainInputs(results, 0), [1, 4, 9, 16, 25, 36, 49, 64]);
  expect(found.map(({ input }) => input)).toEqual(['growth', 'noise']);
});

test('an input that only goes together with one that decides has nothing of its own', () => {
  const draws = 1024;
  const key = keyFromSeed('companions');
  const column = (n: number) => Float64Array.from({ length: draws }, (_, draw) => uniform53(key, draw, 0, 0, n));
  const [decides, noise, other] = [column(0), column(1), column(2)];
  const companion = decides.map((value, draw) => value + 0.3 * noise[draw]);
  const results = smallResults([{ name: 'jobs', draws: [[[...decides]]] }], {
    inputNames: ['companion', 'decides', 'other'],
    inputs: Float64Array.of(...companion, ...decides, ...other),
  });
  const outcome = decides.map((value, draw) => value + 0.5 * other[draw]);
  expect(varianceShare(companion, outcome).share).toBeGreaterThan(0.6);
  const shares = new Map(
    varianceShares(uncertainInputs(results, 0), outcome).map(({ input, share }) => [input, share]),
  );
  expect(shares.get('decides')).toBeCloseTo(0.8, 1);
  expect(shares.get('other')).toBeCloseTo(0.2, 1);
  expect(Math.abs(shares.get('companion')!)).toBeLessThan(0.08);
});
