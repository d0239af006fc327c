import { exp, log } from '../numeric/arithmetic.ts';

/**
 * (A4) Share still in the labour force at an age when the pension age has risen by `shift` years: up to `anchor`, where people begin
 * to watch it, nothing changes; within the next `shift` years a share `blocked` of those who would have left stays; after them
 * everybody leaves as they used to, `shift` years later. `before` is that share at any age under the old rules.
 *
 * @source staubli2013 people are held in the labour force in the blocked years
 */
export function remainingShare(
  age: number,
  anchor: number,
  shift: number,
  blocked: number,
  before: (age: number) => number,
): number {
  if (age <= anchor || shift <= 0) return before(age);
  const atAnchor = before(anchor);
  if (atAnchor <= 0) return before(age);
  if (age < anchor + shift) return atAnchor * power(before(age) / atAnchor, 1 - blocked);
  const afterWindow = power(before(anchor + shift) / atAnchor, 1 - blocked);
  return afterWindow * before(age - shift);
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return base > 0 ? exp(exponent * log(base)) : 0;
}

/** Share of a year's labour force that leaves it between two birthdays, given what remains at each. */
export function leavingShare(remainingNow: number, remainingNext: number): number {
  return remainingNow > remainingNext ? 1 - remainingNext / remainingNow : 0;
}

/** (A4) Of the people whom a later pension age keeps in the labour force, those who lose their work and wait without it. */
export function heldWithoutWork(held: number, employedShare: number): number {
  return held * (1 - employedShare);
}
