import { log, logistic, logit } from '../numeric/arithmetic.ts';

/** No agent is ever surer than this, whatever its instruments. */
const BEST = 0.99;

/** What a task and its surroundings add to the chance that one try of an agent succeeds, in log odds. */
export type Aptitude = {
  /** Per unit of ln(horizon / its value at the start). */
  readonly horizon: number;
  /** Per unit of clarity above one half. */
  readonly clarity: number;
  /** Per unit of competence of those who supervise, above one half. */
  readonly competence: number;
  /** Added as it is: worse where the stakes are high, better with a prompt engineer's templates. */
  readonly other: number;
};

/**
 * (C3) Chance that one try succeeds. Departs from the specification: the horizon enters relative to its value at the start, because
 * `atStart` is the chance observed then for a task of this very length.
 *
 * @param growth horizon relative to its value at the start
 */
export function successOfTry(
  atStart: number,
  growth: number,
  clarity: number,
  competence: number,
  aptitude: Aptitude,
): number {
  if (atStart <= 0) return 0;
  const odds =
    logit(atStart) +
    aptitude.horizon * log(growth) +
    aptitude.clarity * (clarity - 0.5) +
    aptitude.competence * (competence - 0.5) +
    aptitude.other;
  const success = logistic(odds);
  return success < BEST ? success : BEST;
}
