import { meanOf } from '../results/summary.ts';

/** A slope and its standard error. */
export type Slope = { readonly value: number; readonly error: number };

/**
 * By how much an outcome differs, on average, between draws whose input differs by one: ordinary least squares on one input. It takes
 * along what inputs correlated with it do. null where the input does not vary.
 */
export function slope(input: ArrayLike<number>, outcome: ArrayLike<number>): Slope | null {
  const n = input.length;
  const meanInput = meanOf(input);
  const meanOutcome = meanOf(outcome);
  let spread = 0;
  let together = 0;
  for (let draw = 0; draw < n; draw++) {
    spread += (input[draw] - meanInput) ** 2;
    together += (input[draw] - meanInput) * (outcome[draw] - meanOutcome);
  }
  if (n < 3 || !(spread > 0)) return null;
  const value = together / spread;
  let residual = 0;
  for (let draw = 0; draw < n; draw++) {
    residual += (outcome[draw] - meanOutcome - value * (input[draw] - meanInput)) ** 2;
  }
  return { value, error: Math.sqrt(residual / (n - 2) / spread) };
}
