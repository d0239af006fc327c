import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/numeric/normal.ts';
import { scrambledSobol } from '../../src/numeric/sobol.ts';
import { keyFromSeed, uniform53 } from '../../src/numeric/random.ts';
import { evpi } from '../../src/study/regret.ts';
import { evppi, worthKnowing } from '../../src/study/value-of-information.ts';

const N = 4096;
const sobol = scrambledSobol(3, keyFromSeed('evppi'));
const points = Array.from({ length: N }, (_, n) => {
  const out = new Float64Array(3);
  sobol(n, out);
  return out.map(normalQuantile);
});
const column = (of: (z: Float64Array) => number): Float64Array => Float64Array.from(points, of);

/** Doing nothing is worth 0; the policy −0.5 + 2 x + y. Its value is normal: mean −0.5, variance 4 + 1. */
const arms = [new Float64Array(N), column(([x, y]) => -0.5 + 2 * x + y)];

/** E max(0, W) of W normal, less max(0, its mean): σ φ(m/σ) + m Φ(m/σ) for m < 0; figures from tables of the normal. */
const closedForm = {
  everything: Math.sqrt(5) * 0.389097 - 0.5 * 0.411529,
  x: 2 * 0.386668 - 0.5 * 0.401294,
  y: 0.352065 - 0.5 * 0.308538,
};

const withinErrors = (found: { value: number; error: number }, expected: number): void => {
  expect(Math.abs(found.value - expected)).toBeLessThan(4 * found.error);
  expect(found.error).toBeLessThan(0.03);
};

test('EVPI of a linear policy with normal inputs is its closed form', () => {
  withinErrors(evpi(arms), closedForm.everything);
});

test('EVPPI of each input is its closed form, and that of a stranger nothing', () => {
  withinErrors(
    evppi(
      arms,
      column(([x]) => x),
    ),
    closedForm.x,
  );
  withinErrors(
    evppi(
      arms,
      column(([, y]) => y),
    ),
    closedForm.y,
  );
  const stranger = evppi(
    arms,
    column(([, , z]) => z),
  );
  expect(stranger.value).toBeLessThan(2 * stranger.error + 1e-12);
});

test('what knowing is worth does not depend on which policy is named first', () => {
  const x = column(([one]) => one);
  const better = [arms[1], arms[0].map(() => 0.4)];
  const found = evppi(better, x);
  // Against a sure 0.4 the policy −0.5 + 2 x gains as against 0 from −0.9: σ φ(.45) − .9 Φ(−.45), σ = 2.
  withinErrors(found, 2 * 0.360527 - 0.9 * 0.326355);
  expect(evppi([...better].reverse(), x).value).toBeCloseTo(found.value, 9);
});

test('with few draws an input without influence is still worth nothing: nobody is judged by the draws that taught him', () => {
  const few = 64;
  const noise = (place: number, from: number) => Float64Array.from({ length: few }, (_, n) => points[from + n][place]);
  const promised = Array.from({ length: 32 }, (_, n) =>
    evppi([new Float64Array(few), noise(1, n * few)], noise(2, n * few)),
  ).map(({ value }) => value);
  // A policy worth 0 ± 1: curves that are judged by the 64 draws they were fitted to promise 0.027.
  expect(promised.reduce((sum, value) => sum + value) / promised.length).toBeLessThan(0.01);
});

test('a curve is found that no straight line would see', () => {
  const bent = [new Float64Array(N), column(([x]) => x * x - 1)];
  // E max(0, x² − 1) = 2 φ(1) for a standard normal x; doing nothing is worth as much on average.
  const found = evppi(
    bent,
    column(([x]) => x),
  );
  expect(found.value).toBeGreaterThan(0.9 * 2 * 0.241971);
  expect(found.value).toBeLessThan(2 * 0.241971 + 4 * found.error);
});

test('an input without spread, or a single policy, is worth nothing to know', () => {
  expect(evppi(arms, new Float64Array(N))).toEqual({ value: 0, error: 0 });
  expect(
    evppi(
      [arms[1]],
      column(([x]) => x),
    ),
  ).toEqual({ value: 0, error: 0 });
});

test('of many inputs without influence none is called worth knowing, however often one reaches two errors', () => {
  const draws = 512;
  const key = keyFromSeed('strangers');
  const uniform = (n: number): Float64Array =>
    Float64Array.from({ length: draws }, (_, draw) => uniform53(key, draw, 0, 0, n));
  // A choice that is nearly a tie: where chance has the easiest task.
  const [own, helps] = [uniform(0), uniform(1)];
  const close = [new Float64Array(draws), own.map((value, draw) => value - 0.5 + 0.5 * (helps[draw] - 0.5))];
  const strangers = Array.from({ length: 300 }, (_, n) => ({ input: `stranger ${n}`, values: uniform(n + 2) }));
  const lucky = strangers.filter(({ values }) => {
    const { value, error } = evppi(close, values);
    return value > 2 * error;
  });
  expect(lucky.length).toBeGreaterThan(0);
  const told = worthKnowing(close, [...strangers, { input: 'helps', values: helps }, { input: 'own', values: own }]);
  expect(told.map(({ input }) => input)).toEqual(['own', 'helps']);
});
