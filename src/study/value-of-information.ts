import { fitWithout, fitted, splineProducts, splineSums } from '../numeric/natural-spline.ts';
import { meanOf, varianceOf } from '../results/summary.ts';
import type { UncertainInput } from './idle-inputs.ts';
import { firstLargest } from './regret.ts';
import { isBeyondChance } from './ties.ts';

/** What knowing one input before deciding would be worth, on average over the draws. */
export type Evppi = { readonly value: number; readonly error: number };

/** Knots at these quantiles of the input: five terms, as Strong, Oakley & Brennan advise for one input at a time. */
const KNOTS = [0.05, 0.275, 0.5, 0.725, 0.95];
const FOLDS = 8;

/**
 * (E2) EVPPI of one input φ: E_φ[max_a E(U_a | φ)] − max_a E[U_a]. E(U_a | φ) is a regression of U_a on φ (natural cubic spline). The
 * arm is chosen by curves fitted without the draws it is then judged by, in eight consecutive parts: an input without influence
 * is worth nothing here, where a fit judged by its own draws would promise something. The value is therefore rather too
 * low, by what the curves miss. The error is that of a mean over the draws. 0 where the input has too few different values.
 *
 * @source strong2014 EVPPI from one Monte Carlo sample by nonparametric regression
 */
export function evppi(arms: readonly Float64Array[], input: Float64Array): Evppi {
  const draws = input.length;
  const knots = knotsOf(input);
  if (arms.length < 2 || knots === null || draws < 4 * FOLDS) return { value: 0, error: 0 };
  const against = arms.slice(1).map((own) => own.map((value, draw) => value - arms[0][draw]));
  const ends = Array.from({ length: FOLDS }, (_, fold) => Math.floor((draws * (fold + 1)) / FOLDS));
  const sums = splineSums(input, knots, ends);
  const products = against.map((values) => splineProducts(sums, values, ends));
  const totals = against.map((values) =>
    ends.map((end, fold) => totalOf(values, fold === 0 ? 0 : ends[fold - 1], end)),
  );
  const gain = new Float64Array(draws);
  for (let fold = 0; fold < FOLDS; fold++) {
    const curves = products.map((own) => fitWithout(sums, own, fold));
    if (curves.some((curve) => curve === null)) return { value: 0, error: 0 };
    const without = totals.map((own) => own.reduce((sum, total, part) => (part === fold ? sum : sum + total), 0));
    const blind = firstLargest([0, ...without]);
    const expected = arms.map(() => 0);
    for (let draw = fold === 0 ? 0 : ends[fold - 1]; draw < ends[fold]; draw++) {
      for (let arm = 1; arm < arms.length; arm++) expected[arm] = fitted(sums, curves[arm - 1]!, draw);
      gain[draw] = arms[firstLargest(expected)][draw] - arms[blind][draw];
    }
  }
  return { value: Math.max(0, meanOf(gain)), error: Math.sqrt(varianceOf(gain) / draws) };
}

/** The inputs that are worth knowing before the choice, by more than chance explains, the most valuable first. */
export function worthKnowing(
  arms: readonly Float64Array[],
  inputs: readonly UncertainInput[],
): (Evppi & { readonly input: string })[] {
  return inputs
    .map(({ input, values }) => ({ input, ...evppi(arms, values) }))
    .filter(({ value, error }) => isBeyondChance(value, error))
    .sort((a, b) => b.value - a.value || (a.input < b.input ? -1 : 1));
}

function totalOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let draw = from; draw < to; draw++) sum += values[draw];
  return sum;
}

/** Five different places over the input's spread, or null. */
function knotsOf(input: Float64Array): number[] | null {
  const sorted = input.slice().sort();
  const knots = KNOTS.map((p) => sorted[Math.round((sorted.length - 1) * p)]);
  return knots.every((knot, index) => index === 0 || knot > knots[index - 1]) ? knots : null;
}
