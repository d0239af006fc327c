/** `x` to one of its two whole neighbours, the upper one with probability x - floor(x). */
export function stochasticRound(x: number, u: number): number {
  return Math.floor(x + u);
}

/**
 * Whole numbers with the given total, each the floor or the ceiling of its expected value and equal to it on average.
 * Systematic: the running total is rounded with one and the same uniform. `expected` must sum to `total`.
 *
 * @source madow1949 Madow, On the theory of systematic sampling, II
 */
export function roundKeepingTotal(
  out: Float64Array,
  expected: Float64Array,
  count: number,
  total: number,
  u: number,
): void {
  spread(out, expected, count, total, u, 1);
}

/**
 * Splits a whole `total` in proportion to `weights`: unbiased, the total exact, one uniform.
 * Where the weights are whole stocks (below 5e7 in sum) and `total` does not exceed their sum, no cell gives more than
 * it has.
 */
export function allocate(out: Float64Array, weights: Float64Array, count: number, total: number, u: number): void {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[i];
  if (sum > 0) spread(out, weights, count, total, u, total / sum);
  else if (total === 0) out.fill(0, 0, count);
  else throw new RangeError(`cannot allocate ${total} over weights that sum to ${sum}`);
}

function spread(out: Float64Array, parts: Float64Array, count: number, total: number, u: number, scale: number): void {
  let running = 0;
  let given = 0;
  let last = -1;
  for (let i = 0; i < count; i++) {
    const part = parts[i];
    if (part > 0) last = i;
    running += part;
    const next = Math.floor(running * scale + u);
    out[i] = next - given;
    given = next;
  }
  const gap = total - running * scale;
  if (!(gap < 1e-6 * (1 + total) && gap > -1e-6 * (1 + total))) {
    throw new RangeError(`expected values sum to ${running * scale}, not to the total ${total}`);
  }
  if (given !== total) out[last] += total - given; // the last bits of the running sum
}
