import { exp, log } from './arithmetic.ts';
import { normalQuantile } from './normal.ts';

/** Above this expected count (of the rarer outcome) the skew-corrected normal takes over from inversion. */
const INVERSION_LIMIT = 10;
/** No count reaches this at an expectation of at most 10: its probability is below 1e-90. */
const INVERSION_COUNTS = 128;
const INVERSE = new Float64Array(new ArrayBuffer(8 * INVERSION_COUNTS));
for (let i = 1; i < INVERSION_COUNTS; i++) INVERSE[i] = 1 / i;
/** Working array: odds by kind. */
const ODDS = new Float64Array(new ArrayBuffer(8 * 256));
/** Working array: the cells that inversion does not serve. */
let large = new Int32Array(1024);

/**
 * How many of `n` succeed, each with probability `p`, as the quantile of one uniform: a larger `u` never gives fewer,
 * and within a branch a larger `p` neither, so that two policies share their luck. (Where p passes from one branch to
 * the other, three uniforms in a thousand lose one success.)
 * Exact inversion up to n · min(p, 1 - p) = 10; above, the rounded normal with its first skewness correction: total
 * variation to the exact law 0.0025 at np = 10 for small p and 0.006 for p = 1/2, 0.0002 at np = 140. `binomialExact`
 * is the check.
 *
 * @source cornishFisher1938 Cornish & Fisher, Moments and cumulants in the specification of distributions
 */
export function binomial(n: number, p: number, u: number): number {
  const flipped = p > 0.5;
  const chance = flipped ? 1 - p : p;
  const luck = flipped ? 1 - u : u;
  const expected = n * chance;
  let k = 0;
  if (expected > INVERSION_LIMIT) k = skewedNormal(n, chance, luck);
  else if (luck > 1 - expected && chance > 0) k = invert(n, chance / (1 - chance), n * log(1 - chance), luck);
  return flipped ? n - k : k;
}

/** `logNone` is the logarithm of the chance of no success; where u <= 1 - np <= (1 - p)^n there surely is none. */
function invert(n: number, odds: number, logNone: number, u: number): number {
  const most = n < INVERSION_COUNTS ? n : INVERSION_COUNTS - 1;
  return search(n, odds, exp(logNone), most, u);
}

/**
 * The smallest k whose chance together with those below it reaches u; `none` is the chance of 0. Where a search ends is chance, which a
 * processor guesses wrong: the first four steps are taken in any case, and those that u is past are counted.
 */
function search(n: number, odds: number, none: number, most: number, u: number): number {
  const one = none * (odds * n);
  const two = one * (odds * (n - 1) * INVERSE[2]);
  const three = two * (odds * (n - 2) * INVERSE[3]);
  const upTo1 = none + one;
  const upTo2 = upTo1 + two;
  const upTo3 = upTo2 + three;
  const k = Number(u > none) + Number(u > upTo1) + Number(u > upTo2) + Number(u > upTo3);
  return k < 4 && k <= most ? k : searchOn(n, odds, three, upTo3, most, u);
}

function searchOn(n: number, odds: number, three: number, upTo3: number, most: number, u: number): number {
  let mass = three;
  let below = upTo3;
  let k = 3;
  while (u > below && k < most) {
    mass *= odds * (n - k) * INVERSE[++k];
    below += mass;
  }
  return k < most ? k : most;
}

function skewedNormal(n: number, p: number, u: number): number {
  const z = normalQuantile(u);
  const expected = n * p;
  const spread = Math.sqrt(expected * (1 - p) - 1 / 12);
  const k = Math.floor(expected + spread * z + (1 - 2 * p) * (z * z - 1) * (1 / 6) + 0.5);
  return k < 0 ? 0 : k > n ? n : k;
}

/**
 * `out[i] = binomial(n[i], p or p[i], u[i])` for i = 0 … count - 1; `out` may be `n`.
 * Two passes, inversions and normals, since the compiler inlines only so much into one loop.
 */
export function fillBinomials(
  out: Float64Array,
  n: Float64Array,
  p: number | Float64Array,
  u: Float64Array,
  count: number,
): void {
  if (typeof p === 'number') fillWithOneChance(out, n, p, u, count);
  else fillWithChances(out, n, p, u, count);
}

/**
 * `out[i] = binomial(n[i], p[kind[i]], u[i])`, where cells are of few kinds and a kind has one chance: its logarithm is worked out
 * once, into `logMiss`. `out` may not be `n`.
 */
export function fillBinomialsByKind(
  out: Float64Array,
  n: Float64Array,
  kind: Uint8Array,
  p: Float64Array,
  logMiss: Float64Array,
  u: Float64Array,
  count: number,
): void {
  for (let k = 0; k < p.length; k++) {
    logMiss[k] = log(1 - p[k]);
    ODDS[k] = p[k] / (1 - p[k]);
  }
  // Exponentials first, all in a row: between searches, whose ends a processor cannot foresee, each would wait for the last.
  for (let i = 0; i < count; i++) out[i] = exp(n[i] * logMiss[kind[i]]);
  if (large.length < count) large = new Int32Array(count);
  let rest = 0;
  for (let i = 0; i < count; i++) {
    const k = kind[i];
    const trials = n[i];
    const chance = p[k];
    if (chance > 0.5 || trials * chance > INVERSION_LIMIT) large[rest++] = i;
    else if (chance <= 0) out[i] = 0;
    else out[i] = search(trials, ODDS[k], out[i], trials < INVERSION_COUNTS ? trials : INVERSION_COUNTS - 1, u[i]);
  }
  for (let r = 0; r < rest; r++) {
    const i = large[r];
    const chance = p[kind[i]];
    if (chance > 0.5) out[i] = binomial(n[i], chance, u[i]);
    else out[i] = skewedNormal(n[i], chance, u[i]);
  }
}

function fillWithOneChance(out: Float64Array, n: Float64Array, p: number, u: Float64Array, count: number): void {
  const flipped = p > 0.5;
  const chance = flipped ? 1 - p : p;
  const odds = chance / (1 - chance);
  const logMiss = log(1 - chance);
  let large = 0;
  for (let i = 0; i < count; i++) {
    const trials = n[i];
    const luck = flipped ? 1 - u[i] : u[i];
    const expected = trials * chance;
    if (expected > INVERSION_LIMIT) large++;
    else {
      const k = luck > 1 - expected && chance > 0 ? invert(trials, odds, trials * logMiss, luck) : 0;
      out[i] = flipped ? trials - k : k;
    }
  }
  // Where `out` is `n`, a count drawn above is at most n, so it cannot look large here.
  for (let i = 0; large > 0 && i < count; i++) {
    if (n[i] * chance <= INVERSION_LIMIT) continue;
    out[i] = flipped ? n[i] - skewedNormal(n[i], chance, 1 - u[i]) : skewedNormal(n[i], chance, u[i]);
  }
}

function fillWithChances(out: Float64Array, n: Float64Array, p: Float64Array, u: Float64Array, count: number): void {
  let large = 0;
  for (let i = 0; i < count; i++) {
    if (n[i] * (p[i] > 0.5 ? 1 - p[i] : p[i]) > INVERSION_LIMIT) large++;
    else out[i] = binomial(n[i], p[i], u[i]);
  }
  for (let i = 0; large > 0 && i < count; i++) {
    const flipped = p[i] > 0.5;
    const chance = flipped ? 1 - p[i] : p[i];
    if (n[i] * chance <= INVERSION_LIMIT) continue;
    const k = skewedNormal(n[i], chance, flipped ? 1 - u[i] : u[i]);
    out[i] = flipped ? n[i] - k : k;
  }
}

/**
 * The exact quantile at any n: the smallest k with P(X <= k) >= u. Slow (some twenty standard deviations of steps);
 * for checks of `binomial`. Masses are taken relative to the mode's, so nothing under- or overflows.
 */
export function binomialExact(n: number, p: number, u: number): number {
  if (p <= 0 || n === 0) return 0;
  if (p >= 1) return n;
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  let lowest = mode;
  let lowestMass = 1;
  let total = 1;
  while (lowest > 0 && lowestMass > 1e-22) {
    lowestMass *= lowest / ((n - lowest + 1) * odds);
    lowest--;
    total += lowestMass;
  }
  for (let k = mode, mass = 1; k < n && mass > 1e-22; k++) {
    mass *= ((n - k) * odds) / (k + 1);
    total += mass;
  }
  let k = lowest;
  let mass = lowestMass;
  let below = mass;
  while (below < u * total && k < n) {
    mass *= ((n - k) * odds) / (k + 1);
    below += mass;
    k++;
    if (k > mode && mass < 1e-22) break;
  }
  return k;
}

/** A Poisson count as the quantile of one uniform; inversion up to mean 10, the skew-corrected normal above. */
export function poisson(mean: number, u: number): number {
  if (u <= 1 - mean) return 0;
  if (mean > INVERSION_LIMIT) {
    const z = normalQuantile(u);
    return Math.max(0, Math.floor(mean + Math.sqrt(mean - 1 / 12) * z + (z * z - 1) / 6 + 0.5));
  }
  let mass = exp(-mean);
  let below = mass;
  let k = 0;
  while (u > below && k < INVERSION_COUNTS - 1) {
    mass *= mean * INVERSE[++k];
    below += mass;
  }
  return k;
}
