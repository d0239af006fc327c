import { exp, log } from '../numeric/arithmetic.ts';

/**
 * (K19) Where searchers look: they stay in their occupation with chance `stay`, else follow the observed moves. Row-major n×n,
 * rows sum to 1.
 *
 * @source delrio2021
 */
export function searchNetwork(out: Float64Array, moves: readonly (readonly number[])[], stay: number): void {
  const n = moves.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) out[i * n + j] = (1 - stay) * moves[i][j] + (i === j ? stay : 0);
  }
}

/** Herfindahl–Hirschman index of concentration: 1 when all is in one group. */
export function concentration(groups: ArrayLike<number>): number {
  let total = 0;
  let squares = 0;
  for (let i = 0; i < groups.length; i++) {
    total += groups[i];
    squares += groups[i] * groups[i];
  }
  return total > 0 ? squares / (total * total) : 0;
}

/**
 * (D9) Chance that somebody who looks for a job stays in the own occupation, from the share of all people who change occupation in a
 * year, the unemployment rate at which that was measured, and the length of a step: .19 a year at .06 and 6.75 weeks give .5503.
 *
 * @source delrio2021
 */
export function stayFromYearlyChange(changePerYear: number, unemployment: number, weeksPerStep: number): number {
  const staying = exp((log(1 - changePerYear) * weeksPerStep) / 52);
  return (staying + unemployment - 1) / unemployment;
}
