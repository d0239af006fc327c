import { meanOf } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A slope and its standard error. */
export type Slope = { readonly value: number; readonly error: number };

/**
 * By how much an outcome differs, on average, between draws whose input differs by one and that are alike in `held`: ordinary least
 * squares. Inputs that go together with this one belong into `held`, or what they do is taken for its. null where the input does not
 * vary by itself.
 *
 * @source frischWaugh1933 partial regression: what `held` tells is taken out of input and outcome first
 */
export function slope(
  input: ArrayLike<number>,
  outcome: ArrayLike<number>,
  held: readonly ArrayLike<number>[] = [],
): Slope | null {
  const basis: Float64Array[] = [];
  for (const other of held) {
    const rest = without(other, basis);
    if (product(rest, rest) > TINY * product(centred(other), centred(other))) basis.push(rest);
  }
  const x = without(input, basis);
  const y = without(outcome, basis);
  const freedom = x.length - 2 - basis.length;
  const spread = product(x, x);
  if (freedom < 1 || !(spread > TINY * product(centred(input), centred(input)))) return null;
  const value = product(x, y) / spread;
  const residual = y.map((one, draw) => one - value * x[draw]);
  return { value, error: Math.sqrt(product(residual, residual) / freedom / spread) };
}

/** The inputs that a scenario draws together with one, directly or through others. */
export function drawnTogether(correlations: Scenario['correlations'], name: string): readonly string[] {
  const found = new Set([name]);
  for (const known of found) {
    for (const { inputs } of correlations) if (inputs.includes(known)) inputs.forEach((one) => found.add(one));
  }
  found.delete(name);
  return [...found];
}

/** Below this share of its variance, what is left of a column is rounding. */
const TINY = 1e-12;

/** A column less its mean and less what columns at right angles to each other tell about it. */
function without(column: ArrayLike<number>, basis: readonly Float64Array[]): Float64Array {
  let rest = centred(column);
  for (const one of basis) {
    const share = product(rest, one) / product(one, one);
    rest = rest.map((value, draw) => value - share * one[draw]);
  }
  return rest;
}

function centred(column: ArrayLike<number>): Float64Array {
  const mean = meanOf(column);
  return Float64Array.from(column, (value) => value - mean);
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, draw) => sum + value * b[draw], 0);
}
