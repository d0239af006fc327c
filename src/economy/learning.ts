import { logistic } from '../numeric/arithmetic.ts';

/** Parts of learning that courses, use and a mentor make up in a programme that has all three. @assumption the specification's weights */
export const LEARNING = { course: 0.4, use: 0.4, mentor: 0.2 } as const;

/**
 * (C9) Competence one step on. With courses, daily use and a mentor it approaches 1 with time constant `tau`; without use it decays at
 * `decay`, a mentor halves that.
 *
 * @param step of a month
 * @param pace 1 / tau, per month
 * @param course, used, mentored in [0, 1]
 * @source tatel2025 half of a skill is lost after 6.5 months without use
 */
export function nextCompetence(
  competence: number,
  step: number,
  pace: number,
  decay: number,
  course: number,
  used: number,
  mentored: number,
): number {
  const effort = LEARNING.course * course + LEARNING.use * used + LEARNING.mentor * mentored;
  const next =
    competence + step * ((1 - competence) * pace * effort - decay * competence * (1 - used) * (1 - mentored / 2));
  return next < 0 ? 0 : next < 1 ? next : 1;
}

/** (C10) Chance that a person uses AI in a step, from log odds. */
export function useChance(logOdds: number): number {
  return logistic(logOdds);
}

/** (C11) A feeling one step on, on its way to what it is drawn to. */
export function relax(value: number, target: number, pull: number): number {
  return value + pull * (target - value);
}
