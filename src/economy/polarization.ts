/** Which third of base-year employment, ordered by base-year wage, each occupation belongs to: 0 low, 1 middle, 2 high. */
export function wageTerciles(employment: ArrayLike<number>, wage: ArrayLike<number>): Int8Array {
  const order = Array.from(employment, (_, i) => i).sort((a, b) => wage[a] - wage[b] || a - b);
  let total = 0;
  for (let i = 0; i < employment.length; i++) total += employment[i];
  const tercile = new Int8Array(employment.length);
  let below = 0;
  for (const i of order) {
    const middle = (below + employment[i] / 2) / total;
    tercile[i] = middle < 1 / 3 ? 0 : middle < 2 / 3 ? 1 : 2;
    below += employment[i];
  }
  return tercile;
}

/** Employment shares of the three groups. */
export function tercileShares(out: Float64Array, employment: ArrayLike<number>, tercile: Int8Array): void {
  for (let t = 0; t < 3; t++) out[t] = 0;
  let total = 0;
  for (let i = 0; i < employment.length; i++) {
    out[tercile[i]] += employment[i];
    total += employment[i];
  }
  for (let t = 0; t < 3; t++) out[t] = total > 0 ? out[t] / total : 0;
}

/**
 * (K27) Change of the middle's employment share against the mean change of the outer two: negative where the middle hollows out.
 *
 * @source goos2014
 */
export function polarization(now: ArrayLike<number>, start: ArrayLike<number>): number {
  return now[1] - start[1] - 0.5 * (now[0] - start[0] + now[2] - start[2]);
}
