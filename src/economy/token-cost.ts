import { exp } from '../numeric/arithmetic.ts';

/** (C2) Chance that a try is accepted: it succeeded, or it failed and the review did not notice. */
export function acceptance(success: number, detection: number): number {
  return success + (1 - success) * (1 - detection);
}

/** (C2) Mean number of tries until one is accepted, at most `most` (a whole number). */
export function expectedTries(accepted: number, most: number): number {
  return accepted > 0 ? (1 - fallback(accepted, most)) / accepted : most;
}

/** (C2) Share of tasks that come back to people because no try was accepted. */
export function fallback(accepted: number, most: number): number {
  let rest = 1;
  for (let k = 0; k < most; k++) rest *= 1 - accepted;
  return rest;
}

/**
 * Tries weighted by what each sends: every further try carries the earlier ones along, so its context is larger by `growth`. Without
 * growth it is the number of tries.
 */
export function triesWithContext(accepted: number, most: number, growth: number): number {
  let reached = 1;
  let size = 1;
  let sum = 0;
  for (let k = 0; k < most; k++) {
    sum += reached * size;
    reached *= 1 - accepted;
    size *= 1 + growth;
  }
  return sum;
}

/** (C2) Share of delegated tasks that are delivered with an error which nobody noticed. */
export function undetectedErrors(success: number, detection: number, most: number): number {
  const accepted = acceptance(success, detection);
  return accepted > 0 ? ((1 - fallback(accepted, most)) * (1 - success) * (1 - detection)) / accepted : 0;
}

/** How the price of a million tokens moves, in powers of ten a year. */
export type PricePath = {
  /** Fall of what a model of today's capability costs. */
  readonly fall: number;
  /** Rise of the list price of the models that are the best of their day. */
  readonly listTrend: number;
  /** Share of progress that a firm takes as better models, in [0, 1]; the rest it takes as lower prices. */
  readonly follow: number;
  /** Years in which the pace of progress falls by a factor e; 0: it never does. */
  readonly slowing: number;
};

/** Years of progress at today's pace that have come about after some months. */
export function yearsOfProgress(months: number, slowing: number): number {
  const years = months / 12;
  return slowing > 0 ? slowing * (1 - exp(-years / slowing)) : years;
}

/**
 * (C3) List price relative to the start after some months. *Departs*: the specification lets the price of a token fall at constant quality
 * and success rise with the frontier at once; a firm has the one or the other, or a part of both.
 */
export function listPrice({ fall, listTrend, follow, slowing }: PricePath, months: number): number {
  return exp(Math.LN10 * (follow * listTrend - (1 - follow) * fall) * yearsOfProgress(months, slowing));
}

/**
 * What a firm under contract pays relative to the start: the list price of the day the contract was last renewed. Contracts of
 * `lag` months, the first signed as the run begins; 0: pays the list price of the day.
 */
export function contractPrice(path: PricePath, months: number, lag: number): number {
  const signed = lag > 0 ? Math.floor(months / lag) * lag : months;
  return listPrice(path, signed);
}

/** Tokens per try relative to the start: newer models think longer and take more steps, `lengthening` in powers of ten a year. */
export function tokensPerTry(lengthening: number, { follow, slowing }: PricePath, months: number): number {
  return exp(Math.LN10 * follow * lengthening * yearsOfProgress(months, slowing));
}
