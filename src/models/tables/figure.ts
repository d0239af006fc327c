import { z } from 'zod';
import { support, validity } from '../../numeric/distribution.ts';
import type { Distribution } from '../../numeric/distribution.ts';
import type { Input } from '../model.ts';

const number = z.number();
const low = number.optional();
const high = number.optional();
const threePoints = z.strictObject({ low: number, mode: number, high: number });

const form = z.union(
  [
    number,
    z.strictObject({ normal: z.strictObject({ mean: number, sd: number, low, high }) }),
    z.strictObject({ lognormal: z.strictObject({ median: number, factor90: number, low, high }) }),
    z.strictObject({ beta: z.strictObject({ alpha: number, beta: number }) }),
    z.strictObject({ uniform: z.tuple([number, number]) }),
    z.strictObject({ triangular: threePoints }),
    z.strictObject({ pert: threePoints }),
    z.strictObject({
      discrete: z.strictObject({ values: z.array(number).min(1), weights: z.array(number).optional() }),
    }),
    z.strictObject({ empirical: z.array(number).min(1) }),
    z.strictObject({ expert: z.strictObject({ p5: number, p50: number, p95: number, low, high }) }),
  ],
  { error: 'give a number or one distribution, e.g. 0.4, uniform: [0.2, 0.5] or expert: {p5: 1, p50: 2, p95: 4}' },
) satisfies z.ZodType<Distribution>;

/** A number or a distribution that can be drawn from. */
export const distribution = form.check((given) => {
  const problem = validity(given.value);
  if (problem !== null) given.issues.push({ code: 'custom', message: problem, input: given.value });
});

/**
 * Why `value` cannot be a value of `input`, or undefined. What can be drawn must lie within the input's bounds; a tail
 * that thins out towards a single bound (lognormal towards a lower bound above 0) is let through, the run clamps it.
 */
export function outOfBounds(value: Distribution, { bounds: [lowest, highest], unit }: Input): string | undefined {
  const [from, to] = support(value);
  const tail = typeof value === 'object' && 'lognormal' in value && value.lognormal.median > (lowest ?? -Infinity);
  const tooLow = lowest !== null && from < lowest && !tail;
  const tooHigh = highest !== null && to > highest;
  if (!tooLow && !tooHigh) return undefined;
  return `values from ${from} to ${to} are possible, allowed are ${lowest ?? '−∞'} to ${highest ?? '∞'} (${unit})`;
}
