import { exp, log } from './arithmetic.ts';
import { logGamma } from './gamma-function.ts';

const FRACTION_STEPS = 5000;
const NODES = 64;
const ROOT_STEPS = 200;
const TINY = 1e-300;

/** P(X <= x) of the beta distribution, the regularised incomplete beta function. Error 1e-13, 1e-10 at shapes of 10,000. */
export function betaCdf(alpha: number, beta: number, x: number): number {
  return cdfWith(alpha, beta, logBeta(alpha, beta), x);
}

/**
 * The inverse of `betaCdf` for one pair of shapes: a table brackets the root, safeguarded Newton steps find it.
 * Prepared once, since a parameter is drawn thousands of times.
 */
export function betaQuantile(alpha: number, beta: number): (u: number) => number {
  const scale = logBeta(alpha, beta);
  const table = Float64Array.from({ length: NODES + 1 }, (_, i) => cdfWith(alpha, beta, scale, i / NODES));
  return (u) => {
    if (!(u > 0)) return u === 0 ? 0 : NaN;
    if (!(u < 1)) return u === 1 ? 1 : NaN;
    let cell = 0;
    for (let step = NODES / 2; step >= 1; step /= 2) if (table[cell + step] <= u) cell += step;
    const inside = (u - table[cell]) / (table[cell + 1] - table[cell]);
    const nearZero = exp((log(u * alpha) + scale) / alpha);
    const guess = cell === 0 && nearZero < 1 / NODES ? nearZero : (cell + inside) / NODES;
    return solve(alpha, beta, scale, u, cell / NODES, (cell + 1) / NODES, guess);
  };
}

function solve(a: number, b: number, scale: number, u: number, from: number, to: number, guess: number): number {
  let low = from;
  let high = to;
  let x = guess > low && guess < high ? guess : (low + high) / 2;
  for (let tries = 0; tries < ROOT_STEPS; tries++) {
    const excess = cdfWith(a, b, scale, x) - u;
    if (excess > 0) high = x;
    else low = x;
    const step = excess / exp((a - 1) * log(x) + (b - 1) * log(1 - x) - scale);
    // Before the bracket is looked at: next to the root, rounding puts the step outside it.
    if ((step <= 1e-14 * x && step >= -1e-14 * x) || low === high) return x;
    const next = x - step;
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
}

function logBeta(alpha: number, beta: number): number {
  return logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
}

function cdfWith(a: number, b: number, scale: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(a * log(x) + b * log(1 - x) - scale);
  // The fraction converges fast below the mean; above it, the mirrored one does.
  if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(a, b, x)) / a;
  return 1 - (front * continuedFraction(b, a, 1 - x)) / b;
}

/**
 * The continued fraction of the incomplete beta function by Lentz's method.
 *
 * @source dlmf8.17 NIST Digital Library of Mathematical Functions, 8.17.22
 */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = away(1 - ((a + b) * x) / (a + 1));
  let value = 1 / d;
  d = value;
  for (let m = 1; m < FRACTION_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const factor = d * c;
    value *= factor;
    if (factor < 1 + 1e-16 && factor > 1 - 3e-16) break;
  }
  return value;
}

function away(x: number): number {
  return x < TINY && x > -TINY ? TINY : x;
}
