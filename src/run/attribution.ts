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

/**
 * What each cause adds where none other is at work, and where all others are: between them and its Shapley share lies how much causes
 * depend on each other. [cause][cell] each.
 */
export function firstAndLast(
  outcomes: readonly Float64Array[],
  causes: number,
): { first: Float64Array[]; last: Float64Array[] } {
  const all = outcomes.length - 1;
  const less = (a: Float64Array, b: Float64Array) => a.map((value, cell) => value - b[cell]);
  const each = Array.from({ length: causes }, (_, cause) => 1 << cause);
  return {
    first: each.map((bit) => less(outcomes[bit], outcomes[0])),
    last: each.map((bit) => less(outcomes[all], outcomes[all ^ bit])),
  };
}

/**
 * Shapley shares from two opposite orders in which the groups join, e.g. one drawn by chance and its reverse: what each adds when its turn
 * comes, averaged over both. They add up to the whole in every case, and over orders drawn evenly their mean is the Shapley share.
 * Asks for no more than 2 · order.length coalitions. [group][cell]
 *
 * @param outcome of the coalition with this bit mask
 * @source castro2009 sampling of orders
 */
export function orderedShares(order: readonly number[], outcome: (coalition: number) => Float64Array): Float64Array[] {
  const shares = order.map(() => new Float64Array(outcome(0).length));
  for (const one of [order, order.toReversed()]) {
    let coalition = 0;
    for (const group of one) {
      const without = outcome(coalition);
      coalition |= 1 << group;
      const joined = outcome(coalition);
      for (let cell = 0; cell < joined.length; cell++) shares[group][cell] += (joined[cell] - without[cell]) / 2;
    }
  }
  return shares;
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
