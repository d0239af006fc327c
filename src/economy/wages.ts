import { log } from '../numeric/arithmetic.ts';

/**
 * (K20) Monthly change of an occupation's ln wage relative to trend: unemployment above its start holds wages down, vacancies
 * push them up, and the gap closes at the given yearly speed.
 *
 * @source nijkamp2005 wage curve −.07 after correction for publication bias
 */
export function wageStep(
  lnWage: number,
  unemployment: number,
  vacancies: number,
  curve: number,
  vacancyEffect: number,
  speedPerYear: number,
): number {
  const target = curve * log(unemployment) + vacancyEffect * log(vacancies);
  return (speedPerYear / 12) * (target - lnWage);
}
