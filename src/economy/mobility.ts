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
