import { exp, logistic } from '../numeric/arithmetic.ts';

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

/**
 * (C9) Competence after `months` at a steady level of use without course or mentor, in which forgetting works against practice: the
 * solution of (C9).
 *
 * @param pace 1 / tau, per month
 * @param used in [0, 1]
 */
export function practised(competence: number, months: number, pace: number, decay: number, used: number): number {
  const gain = pace * LEARNING.use * used;
  const loss = decay * (1 - used);
  if (gain + loss <= 0) return competence;
  const inTheEnd = gain / (gain + loss);
  return inTheEnd + (competence - inTheEnd) * exp(-(gain + loss) * months);
}

/** (C10) Chance that a person uses AI in a step, from log odds. */
export function useChance(logOdds: number): number {
  return logistic(logOdds);
}

/** The logistic at the middles of steps of log odds, and how far it may be from that within a step (a quarter of the step, halved). */
const STEPS_PER_UNIT = 32;
const LARGEST_ODDS = 16;
const FARTHEST = 0.004;
const MIDDLES = Float64Array.from({ length: 2 * LARGEST_ODDS * STEPS_PER_UNIT }, (_, step) =>
  logistic((step + 0.5) / STEPS_PER_UNIT - LARGEST_ODDS),
);

/**
 * (C10) Whether one person uses AI in a step: 1 if u > 1 − access · useChance(logOdds), else 0. Where the table's value is far enough
 * from u, as for ninety-nine in a hundred, it gives the same answer without an exponential, and without a branch on luck.
 *
 * @param access in [0, 1]
 */
export function usesAi(logOdds: number, access: number, u: number): number {
  const step = ((logOdds + LARGEST_ODDS) * STEPS_PER_UNIT) | 0;
  if (logOdds > -LARGEST_ODDS && logOdds < LARGEST_ODDS) {
    const beyond = u - (1 - access * MIDDLES[step]);
    if (Math.abs(beyond) > FARTHEST) return Math.ceil(beyond) + 0; // + 0: no negative zero
  }
  return u > 1 - access * useChance(logOdds) ? 1 : 0;
}

/** (C11) A feeling one step on, on its way to what it is drawn to. */
export function relax(value: number, target: number, pull: number): number {
  return value + pull * (target - value);
}
