import { fitSpline } from '../numeric/natural-spline.ts';
import { meanOf, varianceOf } from '../results/summary.ts';
import { firstLargest } from './regret.ts';

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
  const gain = new Float64Array(draws);
  for (let fold = 0; fold < FOLDS; fold++) {
    const from = Math.floor((draws * fold) / FOLDS);
    const to = Math.floor((draws * (fold + 1)) / FOLDS);
    const others = (draw: number): boolean => draw < from || draw >= to;
    const curves = against.map((values) => fitSpline(input, values, knots, others));
    if (curves.some((curve) => curve === null)) return { value: 0, error: 0 };
    const blind = firstLargest([0, ...against.map((values) => meanOf(values.filter((_, draw) => others(draw))))]);
    for (let draw = from; draw < to; draw++) {
      const knowing = firstLargest([0, ...curves.map((curve) => curve!.at(input[draw]))]);
      gain[draw] = arms[knowing][draw] - arms[blind][draw];
    }
  }
  return { value: Math.max(0, meanOf(gain)), error: Math.sqrt(varianceOf(gain) / draws) };
}

/** Five different places over the input's spread, or null. */
function knotsOf(input: Float64Array): number[] | null {
  const sorted = input.slice().sort();
  const knots = KNOTS.map((p) => sorted[Math.round((sorted.length - 1) * p)]);
  return knots.every((knot, index) => index === 0 || knot > knots[index - 1]) ? knots : null;
}
