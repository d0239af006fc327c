/**
 * Exact Shapley shares: what each cause adds to an outcome, averaged over every order in which the causes could be switched on. The
 * shares and the outcome with every cause off add up to the outcome with all on.
 *
 * outcomes[coalition][cell], coalition a bit mask of the causes at work; returns [cause][cell].
 *
 * @source shapley1953 Shapley, A value for n-person games
 */
export function shapley(outcomes: readonly Float64Array[], causes: number): Float64Array[] {
  return Array.from({ length: causes }, (_, cause) => {
    const share = new Float64Array(outcomes[0].length);
    for (let coalition = 0; coalition < outcomes.length; coalition++) {
      if ((coalition >> cause) & 1) continue;
      const weight = 1 / (causes * choose(causes - 1, bits(coalition)));
      const without = outcomes[coalition];
      const joined = outcomes[coalition | (1 << cause)];
      for (let cell = 0; cell < share.length; cell++) share[cell] += weight * (joined[cell] - without[cell]);
    }
    return share;
  });
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
