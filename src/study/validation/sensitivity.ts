import { meanOf, varianceOf } from '../../results/summary.ts';
import { keyFromSeed, uniform53 } from '../../numeric/random.ts';
import { sineOfTurns } from '../../numeric/sine.ts';
import { scrambledSobol } from '../../numeric/sobol.ts';
import { saltelliDesign, sobolIndices } from '../sensitivity/sobol-indices.ts';
import type { SobolIndices } from '../sensitivity/sobol-indices.ts';
import { DERIVED } from './suite.ts';
import type { Check, Suite } from './suite.ts';

const INPUTS = 3;
/** a and b of the function as it is commonly used. */
const A = 7;
const B = 0.1;

/** Shares of the variance in closed form, four digits. */
const FIRST = [0.3139, 0.4424, 0] as const;
const TOTAL = [0.5576, 0.4424, 0.2437] as const;

const SEQUENCE = 16_384;
const REPETITIONS = 400;
const POINTS = 256;

/** Variance-based sensitivity of a function whose indices are known. */
export const sensitivity: Suite = {
  name: 'sensitivity',
  title: 'Sobol’ indices of the Ishigami function',
  checks: () => {
    const sobol = scrambledSobol(2 * INPUTS, keyFromSeed('ishigami'));
    const found = indicesOf(SEQUENCE, (n, out) => sobol(n, out));
    const index = (kind: 'first' | 'total', i: number, published: number): Check => ({
      id: `${kind === 'first' ? 'S' : 'ST'}${i + 1}`,
      what: `${kind === 'first' ? 'First-order' : 'Total'} index of input ${i + 1}, ${SEQUENCE} points of a scrambled Sobol’ sequence`,
      source: 'ishigami1990',
      published,
      ours: found[i][kind],
      tolerance: 0.004,
      why: 'four standard errors over 20 scramblings, of which the largest is .0009, rounded up',
    });
    return [
      ...FIRST.map((value, i) => index('first', i, value)),
      ...TOTAL.map((value, i) => index('total', i, value)),
      ...errorChecks(),
    ];
  },
};

/** The stated standard error against the spread of the index over independent repetitions. */
function errorChecks(): Check[] {
  const key = keyFromSeed('repetitions');
  const repeated = Array.from({ length: REPETITIONS }, (_, r) =>
    indicesOf(POINTS, (n, out) => {
      for (let k = 0; k < out.length; k++) out[k] = uniform53(key, r, k, n, 0);
    }),
  );
  return (['first', 'total'] as const).flatMap((kind) =>
    Array.from({ length: INPUTS }, (_, i): Check => {
      const spread = Math.sqrt(varianceOf(repeated.map((one) => one[i][kind])));
      const stated = meanOf(repeated.map((one) => one[i][kind === 'first' ? 'firstError' : 'totalError']));
      return {
        id: `error of ${kind === 'first' ? 'S' : 'ST'}${i + 1}`,
        what: `Stated standard error ÷ spread over ${REPETITIONS} repetitions of ${POINTS} independent points`,
        source: DERIVED,
        published: 1,
        ours: stated / spread,
        tolerance: 0.14,
        why: 'four standard errors of a standard deviation from 400 values, 1/√800 each',
      };
    }),
  );
}

function indicesOf(count: number, point: (n: number, out: Float64Array) => void): SobolIndices[] {
  const points = Array.from({ length: count }, (_, n) => {
    const out = new Float64Array(2 * INPUTS);
    point(n, out);
    return out;
  });
  const { a, b, ab } = saltelliDesign(points);
  return sobolIndices({ a: a.map(ishigami), b: b.map(ishigami), ab: ab.map((own) => own.map(ishigami)) });
}

/** sin x₁ + a sin² x₂ + b x₃⁴ sin x₁, inputs uniform on [−π, π]. */
function ishigami([u1, u2, u3]: ArrayLike<number> & Iterable<number>): number {
  const sine1 = sineOfTurns(u1 - 0.5);
  return sine1 + A * sineOfTurns(u2 - 0.5) ** 2 + B * (Math.PI * (2 * u3 - 1)) ** 4 * sine1;
}
