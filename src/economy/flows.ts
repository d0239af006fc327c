import { binomial } from '../numeric/binomial.ts';
import { clear } from '../numeric/clear.ts';
import { allocate } from '../numeric/rounding.ts';
import type { Ledger } from './ledger.ts';

/** Real-valued flows, whole people drawn by chance, or whole people drawn only where chance matters. */
export type Mode = 'integer' | 'expected' | 'auto';

/** Above this expected flow `auto` rounds the expectation instead of drawing: relative noise is then below a fifth. */
const AUTO_THRESHOLD = 30;

/**
 * (K2) How many of n people have an event of chance p this month, from one uniform, rising in u.
 * expected: n·p. integer: a binomial draw. auto: a draw where the flow is small, the rounded expectation where it is large.
 */
export function drawFlow(n: number, p: number, u: number, mode: Mode): number {
  if (n <= 0 || p <= 0) return 0;
  if (mode === 'expected') return p >= 1 ? n : n * p;
  if (mode === 'auto' && n * p >= AUTO_THRESHOLD) return Math.min(n, Math.floor(n * p + u));
  return binomial(n, p, u);
}

/** A calendar flow that needs no luck, e.g. ageing: the expectation, rounded up or down by u where people are whole. */
export function shareOf(n: number, p: number, u: number, mode: Mode): number {
  if (n <= 0 || p <= 0) return 0;
  const expected = n * p;
  return mode === 'expected' ? expected : Math.min(n, Math.floor(expected + u));
}

/**
 * `shareOf` and `move` for a row: of each of `count` accounts from `first` on, a share moves `step` accounts on. One uniform rounds the
 * running total, so the row's flow is its expectation, rounded up or down, and so is each account's. Returns the persons moved; the
 * caller books them under their reason, once for all its rows.
 *
 * Without a test for empty accounts: whether one person more moves on is a coin toss, which a processor guesses wrong.
 *
 * @param chance at most 1, so that nobody moves who is not there
 */
export function moveOn(
  { stock }: Ledger,
  first: number,
  count: number,
  step: number,
  chance: number,
  u: number,
  mode: Mode,
): number {
  const whole = mode !== 'expected';
  let running = 0;
  let moved = 0;
  for (let from = first; from < first + count; from++) {
    const expected = stock[from] > 0 ? stock[from] * chance : 0;
    running += expected;
    const on = whole ? Math.floor(running + u) - moved : expected;
    stock[from] -= on;
    stock[from + step] += on;
    moved += on;
  }
  return moved;
}

/**
 * `moveOn` for a ladder: of each of `chances.length` accounts from `first` on, a share moves to the next. The highest goes first, so that
 * nobody climbs two steps.
 */
export function climb({ stock }: Ledger, first: number, chances: Float64Array, u: number, mode: Mode): number {
  const whole = mode !== 'expected';
  let running = 0;
  let moved = 0;
  for (let n = chances.length - 1; n >= 0; n--) {
    const persons = stock[first + n];
    const expected = persons > 0 ? persons * chances[n] : 0;
    running += expected;
    const on = whole ? Math.floor(running + u) - moved : expected;
    stock[first + n] -= on;
    stock[first + n + 1] += on;
    moved += on;
  }
  return moved;
}

/** Splits `total` over `count` cells in proportion to `weights`; whole people where people are whole. */
export function splitFlow(
  out: Float64Array,
  weights: Float64Array,
  count: number,
  total: number,
  u: number,
  mode: Mode,
): void {
  if (total <= 0) {
    clear(out, count);
    return;
  }
  if (mode !== 'expected') {
    allocate(out, weights, count, total, u);
    return;
  }
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[i];
  for (let i = 0; i < count; i++) out[i] = sum > 0 ? (total * weights[i]) / sum : 0;
}
