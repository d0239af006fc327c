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

/** (C3) List price relative to the start after some months, `decline` in powers of ten a year. */
export function listPrice(decline: number, months: number): number {
  return exp((-Math.LN10 * decline * months) / 12);
}

/**
 * What a firm under contract pays relative to the start: the list price of the day the contract was last renewed. Contracts of
 * `lag` months, the first signed as the run begins; 0: pays the list price of the day.
 */
export function contractPrice(decline: number, months: number, lag: number): number {
  const signed = lag > 0 ? Math.floor(months / lag) * lag : months;
  return listPrice(decline, signed);
}
