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
 * `shareOf` and `move` for a row: of each of `count` accounts from `first` on, a share moves `step` accounts on. `uniforms[at]` is that of
 * the first account. Returns the persons moved; the caller books them under their reason, once for all its rows.
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
  uniforms: Float64Array,
  at: number,
  mode: Mode,
): number {
  let moved = 0;
  for (let from = first, n = at; from < first + count; from++, n++) {
    const persons = stock[from];
    const on = mode === 'expected' ? (persons > 0 ? persons * chance : 0) : Math.floor(persons * chance + uniforms[n]);
    stock[from] -= on;
    stock[from + step] += on;
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
