import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, log, logistic, logit, pow } from '../../src/numeric/arithmetic.ts';
import { ulps, uniforms } from './fixture.ts';

/** The largest error of `ours` against `theirs` over 20,000 arguments. */
function worst(ours: (x: number) => number, theirs: (x: number) => number, at: (u: number) => number): number {
  return uniforms(20_000, 'arguments').reduce((most, u) => Math.max(most, ulps(ours(at(u)), theirs(at(u)))), 0);
}

// The machine's own functions are within 1 unit in the last place of the truth, ours within 2.
test.each<[string, (u: number) => number]>([
  ['the whole range', (u) => -708 + 1417 * u],
  ['arguments of a model', (u) => -10 + 20 * u],
  ['close to 0', (u) => (u - 0.5) * 2 ** (-40 * u)],
  ['results next to overflow', (u) => 709 + 0.78 * u],
  ['results below the smallest normal number', (u) => -745.1 + 37 * u],
])('exp is within 3 units in the last place of Math.exp: %s', (_, at) => {
  expect(worst(exp, Math.exp, at)).toBeLessThanOrEqual(3);
});

test.each<[string, (u: number) => number]>([
  ['the whole range', (u) => Math.exp(-708 + 1417 * u)],
  ['around 1', (u) => 0.5 + 1.5 * u],
  ['next to 1', (u) => 1 + (u - 0.5) * 2 ** (-45 * u)],
  ['below the smallest normal number', (u) => 2 ** -1074 * Math.ceil(2 ** (50 * u))],
])('log is within 3 units in the last place of Math.log: %s', (_, at) => {
  expect(worst(log, Math.log, at)).toBeLessThanOrEqual(3);
});

// Values to 17 digits from arbitrary-precision arithmetic.
test.each([
  [1, 2.7182818284590452],
  [-1, 0.36787944117144232],
  [0.5, 1.6487212707001281],
  [-37.5, 5.1755550058018685e-17],
  [700, 1.0142320547350045e304],
  [-740, 4.1887398800480489e-322],
])('e^%d', (x, value) => {
  expect(ulps(exp(x), value)).toBeLessThanOrEqual(1);
});

test.each([
  [2, 0.69314718055994531],
  [10, 2.3025850929940457],
  [0.1, -2.3025850929940457],
  [1.000001, 9.9999949991806668e-7],
  [1e-300, -690.77552789821371],
])('ln %d', (x, value) => {
  expect(ulps(log(x), value)).toBeLessThanOrEqual(1);
});

test('at the edges exp and log do as Math does', () => {
  const edges = [NaN, Infinity, -Infinity, 0, -0, 1, -1, 5e-324, 2 ** -1022, Number.MAX_VALUE, 709.782712893384];
  const beyond = [709.7827128933841, -745.1332191019411, -745.1332191019412, -1e300, 1e300];
  expect([...edges, ...beyond].map(exp).map(specialOnly)).toEqual([...edges, ...beyond].map(Math.exp).map(specialOnly));
  expect(edges.map(log).map(specialOnly)).toEqual(edges.map(Math.log).map(specialOnly));
});

/** Ordinary values differ in the last place by design. */
function specialOnly(x: number): number | 'ordinary' {
  return Number.isFinite(x) && x !== 0 && x !== 5e-324 ? 'ordinary' : x;
}

test('where the result is a short number, it is exact', () => {
  expect([exp(0), log(1), pow(0, 0), pow(1, 1e9), pow(0, 2), pow(0, -2), logistic(0), logit(0.5)]).toEqual([
    1,
    0,
    1,
    1,
    0,
    Infinity,
    0.5,
    0,
  ]);
});

test('pow keeps its stated error, 3e-16 times 1 + |y ln x|', () => {
  const u = uniforms(20_000, 'powers');
  for (let i = 0; i < u.length; i += 2) {
    const x = Math.exp(20 * u[i] - 10);
    const y = 20 * u[i + 1] - 10;
    const exact = Math.pow(x, y);
    expect(Math.abs(pow(x, y) - exact) / exact).toBeLessThan(4e-16 * (1 + Math.abs(y * Math.log(x))));
  }
});

test('pow of infinity, and infinite powers', () => {
  expect([pow(Infinity, 0.5), pow(Infinity, -0.5), pow(2, Infinity), pow(0.5, Infinity)]).toEqual([
    Infinity,
    0,
    Infinity,
    0,
  ]);
  expect([pow(NaN, 2), pow(2, NaN)]).toEqual([NaN, NaN]);
});

test('exp and log undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      // An error of 1.5 units in the last place of e^x is 3.4e-16 in its logarithm.
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(5e-16 * (1 + Math.abs(x)));
    }),
    { seed: 1 },
  );
});

test('exp never falls where its argument rises by more than its error', () => {
  const argument = fc.double({ min: -744, max: 709, noNaN: true });
  fc.assert(
    fc.property(argument, fc.double({ min: 1e-12, max: 1, noNaN: true }), (x, step) => {
      expect(exp(x + step)).toBeGreaterThanOrEqual(exp(x));
    }),
    { seed: 2 },
  );
});

test('logistic and logit undo each other and mirror at 0', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      const p = logistic(x);
      expect(p + logistic(-x)).toBeCloseTo(1, 15);
      // 1 - p has lost digits where p is next to 1.
      expect(Math.abs(logit(p) - x)).toBeLessThan(1e-14 + 3e-16 / Math.min(p, 1 - p));
    }),
    { seed: 3 },
  );
  expect([logistic(-800), logistic(800), logistic(-Infinity), logistic(Infinity)]).toEqual([0, 1, 0, 1]);
});

test('the bits are the same on every machine: a digest of ten thousand results', () => {
  const bits = new Float64Array(1);
  const words = new Int32Array(bits.buffer);
  let digest = 0;
  for (const u of uniforms(10_000, 'digest')) {
    for (const value of [exp(40 * u - 20), log(u), pow(u, 0.7), logistic(20 * u - 10)]) {
      bits[0] = value;
      digest = (Math.imul(digest, 31) + words[0] + Math.imul(words[1], 7)) | 0;
    }
  }
  expect(digest).toMatchInlineSnapshot(`252659183`);
});
