import { binomial } from './binomial.ts';

/**
 * (K2) Splits `n` over `count` outcomes by conditional binomials, one uniform `u[i]` each; writes the counts to `out` and
 * returns how many remain, which is 0 when the probabilities sum to 1.
 */
export function multinomial(
  out: Float64Array,
  n: number,
  probabilities: ArrayLike<number>,
  count: number,
  u: ArrayLike<number>,
): number {
  let people = n;
  let chance = 1;
  for (let i = 0; i < count; i++) {
    // The tolerance lets probabilities that sum to 1 up to rounding leave nobody over.
    const share = probabilities[i] >= chance * (1 - 1e-12) ? 1 : probabilities[i] / chance;
    const taken = people === 0 || probabilities[i] <= 0 ? 0 : binomial(people, share, u[i]);
    out[i] = taken;
    people -= taken;
    chance -= probabilities[i];
  }
  return people;
}
