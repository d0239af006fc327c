/**
 * Single years of age from bands: the running total is drawn through the bands' edges as a cubic that never falls (Fritsch & Carlson),
 * so every band keeps its total and no year is negative. `starts` are the bands' first ages; the last band is spread evenly over what
 * is left of `out`.
 *
 * @source fritsch1980 Fritsch & Carlson, Monotone piecewise cubic interpolation
 */
export function splitBands(out: Float64Array, totals: ArrayLike<number>, starts: readonly number[]): void {
  const bands = starts.length;
  const edges = [...starts, out.length];
  const slope = Float64Array.from({ length: bands }, (_, b) => totals[b] / (edges[b + 1] - edges[b]));
  const tangent = Float64Array.from({ length: bands + 1 }, (_, k) => {
    if (k === 0) return slope[0];
    if (k === bands) return slope[bands - 1];
    const [before, after] = [slope[k - 1], slope[k]];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  for (let b = 0; b < bands; b++) {
    const width = edges[b + 1] - edges[b];
    let reached = 0;
    for (let year = 1; year <= width; year++) {
      const x = year / width;
      const rise =
        (3 * x * x - 2 * x * x * x) * totals[b] +
        width * ((x - 2 * x * x + x * x * x) * tangent[b] + (x * x * x - x * x) * tangent[b + 1]);
      out[edges[b] + year - 1] = rise - reached;
      reached = rise;
    }
  }
}

/** A value at any age, linear between the middles of bands of which the values are given; flat beyond the first and the last. */
export function valueAtAge(age: number, values: ArrayLike<number>, middles: readonly number[]): number {
  const last = middles.length - 1;
  if (age <= middles[0]) return values[0];
  for (let b = 0; b < last; b++) {
    if (age > middles[b + 1]) continue;
    const share = (age - middles[b]) / (middles[b + 1] - middles[b]);
    return values[b] + share * (values[b + 1] - values[b]);
  }
  return values[last];
}

/**
 * Rates by single years of age from those of bands, nobody under the first: linear within a band, at the smaller of the slopes to its two
 * neighbours and level where they point apart. So each band keeps its mean, and rates that fall from band to band fall every year.
 *
 * @source vanleer1979 the limited slope ("minmod")
 */
export function ratesByAge(out: Float64Array, rates: ArrayLike<number>, starts: readonly number[]): void {
  const bands = starts.length;
  const edges = [...starts, out.length];
  const middle = (b: number): number => (edges[b] + edges[b + 1]) / 2;
  const slopeTo = (b: number): number => {
    if (b === 0) return rates[0] / (edges[1] - edges[0]);
    return b === bands ? 0 : (rates[b] - rates[b - 1]) / (middle(b) - middle(b - 1));
  };
  out.fill(0, 0, starts[0]);
  for (let b = 0; b < bands; b++) {
    const [before, after] = [slopeTo(b), slopeTo(b + 1)];
    const slope = before * after <= 0 ? 0 : Math.abs(before) < Math.abs(after) ? before : after;
    for (let age = edges[b]; age < edges[b + 1]; age++) out[age] = rates[b] + slope * (age + 0.5 - middle(b));
  }
}

/**
 * (A1) January: everybody is a year older; those in the last year of age stay in it. `rows` numbers stand for each age and grow older
 * together; `young` enter at age 0.
 */
export function growOlderByOne(people: Float64Array, ages: number, rows: number, young: ArrayLike<number>): void {
  for (let r = 0; r < rows; r++) people[(ages - 1) * rows + r] += people[(ages - 2) * rows + r];
  people.copyWithin(2 * rows, rows, (ages - 2) * rows);
  people.copyWithin(rows, 0, rows);
  for (let r = 0; r < rows; r++) people[r] = young[r];
}

/** Relative fertility of women by five-year band from 15 to 44. @assumption the shape of low-fertility European countries */
const FERTILITY_SHAPE = [0.03, 0.16, 0.32, 0.32, 0.145, 0.025];

/** Women weighted by how likely they are to have a child this year, which births follow. */
export function expectedMothers(womenAtAge: (age: number) => number): number {
  let sum = 0;
  for (let age = 15; age < 45; age++) sum += FERTILITY_SHAPE[Math.floor((age - 15) / 5)] * womenAtAge(age);
  return sum;
}
