/**
 * exp, log and pow from + - * / alone, so that every engine gives the same bits; `Math.exp`, `log` and `pow` do not.
 * Table-driven: what is left for the polynomial is so small that a low degree is exact to the last places.
 */

const LN2 = 0.6931471805599453;
/** ln 2 in two parts: the first is short, so that a whole number times it is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const SMALLEST_EXPONENT = -1075;
const POWERS_OF_TWO = new Float64Array(new ArrayBuffer(8 * (1024 - SMALLEST_EXPONENT)));
POWERS_OF_TWO[-SMALLEST_EXPONENT] = 1;
for (let i = -SMALLEST_EXPONENT + 1; i < POWERS_OF_TWO.length; i++) POWERS_OF_TWO[i] = POWERS_OF_TWO[i - 1] * 2;
for (let i = -SMALLEST_EXPONENT - 1; i >= 0; i--) POWERS_OF_TWO[i] = POWERS_OF_TWO[i + 1] / 2;

const EXP_STEPS = 64;
const STEPS_PER_UNIT = EXP_STEPS / LN2;
const STEP_HIGH = LN2_HIGH / EXP_STEPS;
const STEP_LOW = LN2_LOW / EXP_STEPS;
/** Adding and subtracting 1.5 · 2^52 rounds to a whole number. */
const ROUNDER = 6755399441055744;
/** 2^(i/64) */
const EXP_TABLE = new Float64Array(new ArrayBuffer(8 * EXP_STEPS));
for (let i = 0; i < EXP_STEPS; i++) {
  const x = (i / EXP_STEPS) * LN2;
  let sum = 1;
  for (let term = 24; term > 0; term--) sum = 1 + (x / term) * sum;
  EXP_TABLE[i] = sum;
}

/**
 * e^x; relative error below 5e-16, 0 below -745.1, Infinity above 709.78.
 *
 * The factor of 1 tells the compiler that the rare way, too, gives a number: without it, once x has been at the edge anywhere, every
 * exponential and what is worked out from it is kept as an object (16 bytes each, and a twentieth of a run's time). So in `log`.
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return 1 * expAtTheEdge(x);
  const steps = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const r = x - steps * STEP_HIGH - steps * STEP_LOW;
  const growth = r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  const fraction = EXP_TABLE[steps & 63];
  return (fraction + fraction * growth) * POWERS_OF_TWO[(steps >> 6) - SMALLEST_EXPONENT];
}

/** Where a power of two alone would over- or underflow, it is applied in two parts. */
function expAtTheEdge(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.2) return 0;
  if (Number.isNaN(x)) return NaN;
  const steps = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const fraction = EXP_TABLE[steps & 63] * exp(x - steps * STEP_HIGH - steps * STEP_LOW);
  const shift = x > 0 ? 2 : -60;
  return fraction * POWERS_OF_TWO[(steps >> 6) - shift - SMALLEST_EXPONENT] * POWERS_OF_TWO[shift - SMALLEST_EXPONENT];
}

/**
 * The bits of a double are read through this view; over an explicit buffer, because a short typed array would live on
 * the JavaScript heap and be slower.
 */
const scratch = new ArrayBuffer(8);
const asDouble = new Float64Array(scratch);
const asWords = new Int32Array(scratch);
asDouble[0] = 1;
/** Where the sign and exponent stand, by the byte order of the machine. */
const HIGH_WORD = asWords[1] === 0 ? 0 : 1;

const SMALLEST_NORMAL = 2 ** -1022;
const ONE_BIN = 75;
/** High word at which the first bin begins: bin 75 then has the number 1 at its centre. */
const FIRST_BIN = 0x3ff00000 - 0x1000 - ONE_BIN * 0x2000;
const BIN_CENTRE = new Float64Array(new ArrayBuffer(8 * 128));
const BIN_INVERSE = new Float64Array(new ArrayBuffer(8 * 128));
const BIN_LOG = new Float64Array(new ArrayBuffer(8 * 128));
for (let i = 0; i < 128; i++) {
  const centre = 1 + (i - ONE_BIN) / (i < ONE_BIN ? 256 : 128);
  const s = (centre - 1) / (centre + 1);
  let sum = 0;
  for (let power = 41; power > 0; power -= 2) sum = sum * s * s + 1 / power;
  BIN_CENTRE[i] = centre;
  BIN_INVERSE[i] = 1 / centre;
  BIN_LOG[i] = 2 * s * sum;
}

/** ln x; relative error below 1e-15, also near 1. log(0) is -Infinity, of a negative number NaN. */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) return 1 * logAtTheEdge(x);
  asDouble[0] = x;
  const position = asWords[HIGH_WORD] - FIRST_BIN;
  const exponent = position >> 20;
  const bin = (position >> 13) & 127;
  const r = (x * POWERS_OF_TWO[-SMALLEST_EXPONENT - exponent] - BIN_CENTRE[bin]) * BIN_INVERSE[bin];
  const curve = r * r * (-1 / 2 + r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7))))));
  return exponent * LN2_HIGH + BIN_LOG[bin] + (r + (curve + exponent * LN2_LOW));
}

function logAtTheEdge(x: number): number {
  if (x > 0) return x === Infinity ? x : log(x * 2 ** 54) - 54 * LN2;
  return x === 0 ? -Infinity : NaN;
}

/** x^y for x >= 0, as exp(y ln x); relative error about 3e-16 · (1 + |y ln x|). */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * log(x));
}

/** 1 / (1 + e^-x) */
export function logistic(x: number): number {
  const odds = exp(x < 0 ? x : -x);
  return (x < 0 ? odds : 1) / (1 + odds);
}

/** ln(p / (1 - p)), the inverse of `logistic`. */
export function logit(p: number): number {
  return log(p / (1 - p));
}
