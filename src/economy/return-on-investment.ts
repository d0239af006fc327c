/** A programme that cost less than this part of wages so far is none: no return is told of it, and it does not break even. */
export const LEAST_SPENT = 0.002;

/** (C17) Return on what was spent so far: (benefit − cost) / cost. 0 where nothing was spent. */
export function returnOnInvestment(benefit: number, cost: number): number {
  return cost > 0 ? (benefit - cost) / cost : 0;
}

/**
 * (C17) When cumulative benefit first reached cumulative cost: the running answer, to be asked each month. `sofar` is the last
 * answer; −1 while it has not happened. It holds only once something was spent.
 */
export function breakEvenMonth(sofar: number, month: number, benefit: number, cost: number): number {
  if (sofar >= 0) return sofar;
  return cost > 0 && benefit >= cost ? month : -1;
}
