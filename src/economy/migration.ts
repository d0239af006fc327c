import { exp } from '../numeric/arithmetic.ts';

/**
 * (K23) Yearly hazard of leaving the region: rises with unemployment above its start and with wages below theirs.
 *
 * @source dao2013
 */
export function outHazard(
  base: number,
  unemploymentGap: number,
  lnWageGap: number,
  unemploymentEffect: number,
  wageEffect: number,
): number {
  return base * exp(unemploymentEffect * unemploymentGap - wageEffect * lnWageGap);
}
