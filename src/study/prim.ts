import { exp, log } from '../numeric/arithmetic.ts';
import { logGamma } from '../numeric/gamma-function.ts';

/** Numbers to set limits on; `drawnFor` tells how many rows each was drawn for at once (default 1), which are no separate evidence. */
export type CaseColumn = { readonly name: string; readonly values: Float64Array; readonly drawnFor?: number };

/** Cases to look through: columns of numbers, and which rows are of interest. */
export type Cases = {
  readonly columns: readonly CaseColumn[];
  readonly interest: readonly boolean[];
};

/** A limit on one column; `from` and `to` belong to the box. */
export type Restriction = {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** Chance of so many cases of interest if this limit did nothing, given the others; times the number of columns. */
  readonly quasiP: number;
};

export type Box = {
  readonly restrictions: readonly Restriction[];
  /** Share of all cases of interest that lie in the box. */
  readonly coverage: number;
  /** Share of the cases in the box that are of interest. */
  readonly density: number;
  /** Share of all cases in the box. */
  readonly mass: number;
  /** Share of all cases that are of interest. */
  readonly base: number;
};

const PEEL = 0.05;
const PASTE = 0.05;
const LEAST_MASS = 0.05;
/** More limits than these nobody keeps in mind. */
const MOST_LIMITS = 3;
const SIGNIFICANT = 0.05;

type Limits = { readonly from: Float64Array; readonly to: Float64Array };

/**
 * Patient rule induction: peels the box that holds all cases, a twentieth at a time, on the side where the share of interest grows most
 * for what is lost, and pastes back what costs no density. Of all boxes on the way it takes the one with the best balance (harmonic
 * mean) of coverage and density, and drops limits that chance explains (quasi-p above 5 % after Bonferroni's correction for
 * the number of columns). null where no or every case is of interest, or no limit is left.
 *
 * @source friedman1999 Bump hunting in high-dimensional data
 * @source bryant2010 scenario discovery: coverage, density, quasi-p
 */
export function prim(cases: Cases): Box | null {
  const all = cases.interest.length;
  const wanted = cases.interest.filter(Boolean).length;
  if (wanted === 0 || wanted === all) return null;
  const orders = cases.columns.map(({ values }) => orderOf(values));
  let limits = everything(cases);
  let best = { limits, score: scoreOf(cases, limits) };
  for (;;) {
    const next = peel(cases, orders, limits);
    if (next === null) break;
    limits = next;
    const score = scoreOf(cases, limits);
    if (score > best.score) best = { limits, score };
  }
  const kept = significant(cases, paste(cases, best.limits));
  const restrictions = restrictionsOf(cases, kept);
  if (restrictions.length === 0) return null;
  const { inside, hits } = count(cases, kept);
  return { restrictions, coverage: hits / wanted, density: hits / inside, mass: inside / all, base: wanted / all };
}

function everything({ columns }: Cases): Limits {
  return {
    from: Float64Array.from(columns, () => -Infinity),
    to: Float64Array.from(columns, () => Infinity),
  };
}

function within({ columns }: Cases, { from, to }: Limits, row: number, except = -1): boolean {
  for (let c = 0; c < columns.length; c++) {
    const value = columns[c].values[row];
    if (c !== except && (value < from[c] || value > to[c])) return false;
  }
  return true;
}

function count(cases: Cases, limits: Limits, except = -1): { inside: number; hits: number } {
  let inside = 0;
  let hits = 0;
  cases.interest.forEach((interest, row) => {
    if (!within(cases, limits, row, except)) return;
    inside++;
    if (interest) hits++;
  });
  return { inside, hits };
}

function scoreOf(cases: Cases, limits: Limits): number {
  const { inside, hits } = count(cases, limits);
  const wanted = cases.interest.filter(Boolean).length;
  return (2 * hits) / (inside + wanted);
}

const isLimited = ({ from, to }: Limits, column: number): boolean =>
  from[column] !== -Infinity || to[column] !== Infinity;

function changed(limits: Limits, side: 'from' | 'to', column: number, value: number): Limits {
  const moved = { from: limits.from.slice(), to: limits.to.slice() };
  moved[side][column] = value;
  return moved;
}

/** The rows by their value, the least first. */
function orderOf(values: Float64Array): Uint32Array {
  return Uint32Array.from(values, (_, row) => row).sort((a, b) => values[a] - values[b]);
}

/** The peel that gains most density per case lost, or null where none gains or the box would get too small. */
function peel(cases: Cases, orders: readonly Uint32Array[], limits: Limits): Limits | null {
  const inside = cases.interest.map((_, row) => within(cases, limits, row));
  const { inside: rows, hits } = count(cases, limits);
  const limited = cases.columns.filter((_, c) => isLimited(limits, c)).length;
  let best: { limits: Limits; gain: number } | null = null;
  orders.forEach((order, c) => {
    if (limited >= MOST_LIMITS && !isLimited(limits, c)) return;
    for (const side of ['from', 'to'] as const) {
      const slice = sliceOf(cases, inside, order, cases.columns[c].values, side, Math.max(1, Math.floor(rows * PEEL)));
      if (slice === null) continue;
      const left = rows - slice.rows;
      if (left < LEAST_MASS * cases.interest.length) continue;
      const gain = ((hits - slice.hits) / left - hits / rows) / slice.rows;
      if (gain > 0 && (best === null || gain > best.gain))
        best = { limits: changed(limits, side, c, slice.edge), gain };
    }
  });
  return best === null ? null : (best as { limits: Limits }).limits;
}

/** What is cut off at one side where at most `cut` rows go, and the limit that does it; where values repeat, all of the outermost go. */
function sliceOf(
  { interest }: Cases,
  inside: readonly boolean[],
  order: Uint32Array,
  values: Float64Array,
  side: 'from' | 'to',
  cut: number,
): { readonly edge: number; readonly rows: number; readonly hits: number } | null {
  let outermost = NaN;
  let now = NaN;
  let seen = 0;
  let seenHits = 0;
  let beyond = { rows: 0, hits: 0 };
  for (let n = 0; n < order.length; n++) {
    const row = order[side === 'from' ? n : order.length - 1 - n];
    if (!inside[row]) continue;
    const value = values[row];
    if (seen === 0) outermost = value;
    if (value !== now) beyond = { rows: seen, hits: seenHits };
    now = value;
    if (seen >= cut && value !== outermost) return { edge: value, ...beyond };
    seen++;
    if (interest[row]) seenHits++;
  }
  return null;
}

/** Moves limits outwards while the density does not fall. */
function paste(cases: Cases, start: Limits): Limits {
  let limits = start;
  for (let moved = true; moved;) {
    moved = false;
    const now = count(cases, limits);
    const step = Math.max(1, Math.floor(now.inside * PASTE));
    for (let c = 0; c < cases.columns.length && !moved; c++) {
      for (const side of ['from', 'to'] as const) {
        if (Math.abs(limits[side][c]) === Infinity) continue;
        const wider = widened(cases, limits, c, side, step);
        const { inside, hits } = count(cases, wider);
        if (inside > now.inside && hits / inside >= now.hits / now.inside) {
          limits = wider;
          moved = true;
          break;
        }
      }
    }
  }
  return limits;
}

function widened(cases: Cases, limits: Limits, c: number, side: 'from' | 'to', step: number): Limits {
  const { values } = cases.columns[c];
  const open = changed(limits, side, c, side === 'from' ? -Infinity : Infinity);
  const beyond: number[] = [];
  cases.interest.forEach((_, row) => {
    const value = values[row];
    if ((side === 'from' ? value < limits.from[c] : value > limits.to[c]) && within(cases, open, row))
      beyond.push(value);
  });
  beyond.sort((a, b) => (side === 'from' ? b - a : a - b));
  return beyond.length <= step ? open : changed(limits, side, c, beyond[step - 1]);
}

/** Drops the limit that chance explains best, one after the other, until every one that is left means something. */
function significant(cases: Cases, start: Limits): Limits {
  let limits = start;
  for (;;) {
    const weakest = restrictionsOf(cases, limits).sort((a, b) => b.quasiP - a.quasiP)[0];
    if (weakest === undefined || weakest.quasiP <= SIGNIFICANT) return limits;
    limits = changed(changed(limits, 'from', weakest.column, -Infinity), 'to', weakest.column, Infinity);
  }
}

function restrictionsOf(cases: Cases, limits: Limits): Restriction[] {
  const { inside, hits } = count(cases, limits);
  return cases.columns.flatMap(({ drawnFor = 1 }, column) => {
    if (!isLimited(limits, column)) return [];
    const without = count(cases, limits, column);
    const [n, k] = [Math.ceil(inside / drawnFor), Math.floor(hits / drawnFor)];
    const chance = upperTail(n, without.hits / without.inside, k) * cases.columns.length;
    return [{ column, from: limits.from[column], to: limits.to[column], quasiP: Math.min(1, chance) }];
  });
}

/** P(X ≥ hits) for X binomial. */
export function upperTail(n: number, p: number, hits: number): number {
  if (hits <= 0 || p >= 1) return 1;
  if (p <= 0) return 0;
  let sum = 0;
  for (let k = hits; k <= n; k++) {
    const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    sum += exp(ways + k * log(p) + (n - k) * log(1 - p));
  }
  return Math.min(1, sum);
}
