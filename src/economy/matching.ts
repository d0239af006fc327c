import { exp, log } from '../numeric/arithmetic.ts';

/**
 * (K17) Expected hires into one market: constant returns in searchers and vacancies, never more than either.
 *
 * @source petrongolo2001
 */
export function matches(searchers: number, vacancies: number, efficiency: number, elasticity: number): number {
  if (searchers <= 0 || vacancies <= 0) return 0;
  const free = efficiency * exp(elasticity * log(searchers) + (1 - elasticity) * log(vacancies));
  const limit = searchers < vacancies ? searchers : vacancies;
  return free < limit ? free : limit;
}

/** The efficiency at which a market with these searchers and vacancies makes exactly these hires. */
export function fittedEfficiency(hires: number, searchers: number, vacancies: number, elasticity: number): number {
  if (hires <= 0 || searchers <= 0 || vacancies <= 0) return 0;
  return hires / exp(elasticity * log(searchers) + (1 - elasticity) * log(vacancies));
}

/**
 * (D4) Expected hires where every effective searcher applies to one vacancy by chance: a vacancy stays empty if nobody does. The
 * elasticity follows from tightness and is no input.
 *
 * @source delrio2021 urn and ball; here with an efficiency on the number of applications
 */
export function urnBallMatches(searchers: number, vacancies: number, efficiency: number): number {
  if (searchers <= 0 || vacancies <= 0) return 0;
  const filled = vacancies * (1 - exp((-efficiency * searchers) / vacancies));
  return filled < searchers ? filled : searchers;
}

/** Applications per effective searcher at which a market of urns and balls makes exactly these hires, fewer than vacancies. */
export function fittedApplications(hires: number, searchers: number, vacancies: number): number {
  if (hires <= 0 || searchers <= 0 || vacancies <= 0) return 0;
  return (-log(1 - hires / vacancies) * vacancies) / searchers;
}

/**
 * Share of hires lost because searchers and vacancies are in different occupations (Şahin, Song, Topa & Violante form): 0 where
 * tightness is equal everywhere.
 */
export function mismatch(searchers: ArrayLike<number>, vacancies: ArrayLike<number>, elasticity: number): number {
  let totalSearchers = 0;
  let totalVacancies = 0;
  for (let i = 0; i < searchers.length; i++) {
    totalSearchers += searchers[i];
    totalVacancies += vacancies[i];
  }
  if (totalSearchers <= 0 || totalVacancies <= 0) return 0;
  let matched = 0;
  for (let i = 0; i < searchers.length; i++) {
    if (searchers[i] <= 0 || vacancies[i] <= 0) continue;
    const u = log(searchers[i] / totalSearchers);
    const v = log(vacancies[i] / totalVacancies);
    matched += exp(elasticity * u + (1 - elasticity) * v);
  }
  return 1 - matched;
}
