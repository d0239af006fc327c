import { exp } from './arithmetic.ts';
import { normalQuantile } from './normal.ts';

/** Masses below this are dropped while the law is built; what is lost in all is below 1e-12. */
const NEGLIGIBLE = 1e-18;
/** The correction of the normal for skewness is dropped where there are more urns: it moves no quantile by more than one count. */
const SKEW_URNS = 1e5;

let law = new Float64Array(256);

/**
 * How many of `urns` are hit when `balls` fall into them at random, as the quantile of one uniform: a larger `u` never gives fewer.
 * Exact up to `exactUpTo` balls: the law is built ball by ball, keeping only counts that are at all likely. Above that the rounded
 * normal with the exact mean, variance and skewness, whose total variation to the exact law is below 0.002 from 1,000 balls on.
 *
 * @source johnsonKotz1977 the classical occupancy law
 * @source cornishFisher1938 Cornish & Fisher, Moments and cumulants in the specification of distributions
 */
export function occupancy(balls: number, urns: number, u: number, exactUpTo: number): number {
  if (balls <= 0 || urns <= 0) return 0;
  if (balls === 1 || urns === 1) return 1;
  return balls <= exactUpTo ? exactQuantile(balls, urns, u) : normalOccupancy(balls, urns, u);
}

/** (D4) in expectation, exactly: the mean number of urns that are hit. */
export function meanOccupancy(balls: number, urns: number): number {
  return urns <= 0 ? 0 : urns * (1 - missing(balls, urns, 1));
}

/** P(hit after one more ball = h) = P(h)·h/v + P(h−1)·(v−h+1)/v, on a moving window of counts. */
function exactQuantile(balls: number, urns: number, u: number): number {
  const most = Math.min(balls, urns);
  if (law.length < most + 2) law = new Float64Array(2 * most + 2);
  law.fill(0, 0, most + 2);
  let first = 1;
  let last = 1;
  law[1] = 1;
  for (let ball = 2; ball <= balls; ball++) {
    if (last < most) last++;
    for (let hit = last; hit >= first; hit--) {
      law[hit] = (law[hit] * hit + (hit > first ? law[hit - 1] * (urns - hit + 1) : 0)) / urns;
    }
    while (first < last && law[first] < NEGLIGIBLE) law[first++] = 0;
    while (last > first && law[last] < NEGLIGIBLE) law[last--] = 0;
  }
  let total = 0;
  for (let hit = first; hit <= last; hit++) total += law[hit];
  const wanted = u * total;
  let hit = first;
  for (let below = law[hit]; below < wanted && hit < last;) below += law[++hit];
  return hit;
}

/** Chance that `balls` balls all miss `few` given urns, (1 − few/urns)^balls. */
function missing(balls: number, urns: number, few: number): number {
  if (few >= urns) return 0;
  return exp(balls * logOfRest(few / urns));
}

/** ln(1 − x) by 2 artanh; exact to the last places also for a tiny x, where 1 − x has lost its digits. */
function logOfRest(x: number): number {
  const s = x / (2 - x);
  const square = s * s;
  let sum = 0;
  for (let n = square < 0.01 ? 17 : 401; n > 0; n -= 2) sum = sum * square + 1 / n;
  return -2 * s * sum;
}

function normalOccupancy(balls: number, urns: number, u: number): number {
  const one = missing(balls, urns, 1);
  const two = missing(balls, urns, 2);
  const empty = urns * one;
  const pairs = urns * (urns - 1) * two;
  const variance = pairs + empty - empty * empty;
  const most = Math.min(balls, urns);
  if (!(variance > 1 / 6)) return Math.max(1, Math.min(most, Math.floor(urns - empty + 0.5)));
  const z = normalQuantile(u);
  let skew = 0;
  if (urns <= SKEW_URNS) {
    const triples = urns * (urns - 1) * (urns - 2) * missing(balls, urns, 3);
    const square = pairs + empty;
    const cube = triples + 3 * pairs + empty;
    // Urns that are hit are the mirror image of those that stay empty.
    skew = -(cube - 3 * empty * square + 2 * empty * empty * empty) / variance;
  }
  const hit = Math.floor(urns - empty + Math.sqrt(variance - 1 / 12) * z + (skew * (z * z - 1)) / 6 + 0.5);
  return Math.max(1, Math.min(most, hit));
}
