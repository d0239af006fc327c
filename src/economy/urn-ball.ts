import { exp } from '../numeric/arithmetic.ts';

/**
 * (D4) Expected hires where each of `searchers` applies to one of `vacancies` at random and a vacancy with applicants takes one:
 * v(1 − e^(−s/v)), the limit of many searchers.
 *
 * @source delrio2021
 */
export function urnBallMatches(searchers: number, vacancies: number): number {
  if (searchers <= 0 || vacancies <= 0) return 0;
  return vacancies * (1 - exp(-searchers / vacancies));
}

/** Elasticity of these hires with respect to searchers, at x = searchers per vacancy: x e^(−x) / (1 − e^(−x)). */
export function urnBallElasticity(searchersPerVacancy: number): number {
  const missed = exp(-searchersPerVacancy);
  return (searchersPerVacancy * missed) / (1 - missed);
}
