import { mean, sampleVariance } from 'simple-statistics';

const BINS = 2048;
/** Below this count one plain sort is faster than counting into bins. */
const SORT_BELOW = 512;

/** A numeric column in single or double precision. */
export type Column = Float64Array | Float32Array;

/** The order statistics of one column at a time. */
export type ColumnQuantiles = {
  /** Takes in `values[from]` … `values[to - 1]` and leaves them as they are. */
  readonly load: (values: Column, from: number, to: number) => void;
  /** The value at a rank from 0 to count - 1. */
  readonly atRank: (rank: number) => number;
  /** The sample quantile of type R-7, numpy's and simple-statistics' default. NaN if the column has a NaN or is empty. */
  readonly quantile: (probability: number) => number;
  /**
   * Monte Carlo standard error of that quantile, without guessing a density: half the distance between the quantiles at
   * p ± √(p (1 - p) / n), the order statistics one standard error of the count below p away (Woodruff 1952).
   */
  readonly quantileError: (probability: number) => number;
};

/**
 * Exact quantiles without sorting a column: values are counted into bins between the least and the greatest, gathered
 * bin by bin, and only bins that hold a wanted rank are sorted. Scratch space is kept from column to column.
 *
 * @source hyndmanFan1996 Hyndman & Fan, Sample quantiles in statistical packages: definition 7
 */
export function columnQuantiles(): ColumnQuantiles {
  const starts = new Int32Array(BINS + 1);
  const isSorted = new Uint8Array(BINS);
  let grouped = new Float64Array(SORT_BELOW);
  let count = 0;
  let wholeSorted = true;

  function load(values: Column, from: number, to: number): void {
    count = to - from;
    if (grouped.length < count) grouped = new Float64Array(count);
    let low = Infinity;
    let high = -Infinity;
    let sum = 0;
    for (let i = from; i < to; i++) {
      const x = values[i];
      if (x < low) low = x;
      if (x > high) high = x;
      sum += x;
    }
    const scale = (BINS * (1 - 2 ** -40)) / (high - low);
    wholeSorted = count < SORT_BELOW || !(scale < Infinity) || !(sum - sum === 0);
    if (wholeSorted) sortAll(values, from, to);
    else group(values, from, to, low, scale);
  }

  function sortAll(values: Column, from: number, to: number): void {
    for (let i = from; i < to; i++) grouped[i - from] = values[i];
    grouped.subarray(0, count).sort(); // NaN last
  }

  function group(values: Column, from: number, to: number, low: number, scale: number): void {
    isSorted.fill(0);
    starts.fill(0);
    for (let i = from; i < to; i++) starts[((values[i] - low) * scale) | 0]++;
    for (let bin = 0, before = 0; bin <= BINS; bin++) {
      before += starts[bin];
      starts[bin] = before;
    }
    // Filling each bin from its end leaves `starts` at the beginnings.
    for (let i = from; i < to; i++) grouped[--starts[((values[i] - low) * scale) | 0]] = values[i];
  }

  function atRank(rank: number): number {
    if (!wholeSorted) {
      let bin = 0;
      for (let step = BINS / 2; step >= 1; step /= 2) if (starts[bin + step] <= rank) bin += step;
      if (isSorted[bin] === 0) grouped.subarray(starts[bin], starts[bin + 1]).sort();
      isSorted[bin] = 1;
    }
    return rank < count ? grouped[rank] : NaN;
  }

  function quantile(probability: number): number {
    if (count === 0 || (wholeSorted && Number.isNaN(grouped[count - 1]))) return NaN;
    const place = (count - 1) * Math.min(1, Math.max(0, probability));
    const rank = Math.floor(place);
    const lower = atRank(rank);
    return place === rank ? lower : lower + (place - rank) * (atRank(rank + 1) - lower);
  }

  function quantileError(probability: number): number {
    const spread = proportionError(probability, count);
    return (quantile(probability + spread) - quantile(probability - spread)) / 2;
  }

  return { load, atRank, quantile, quantileError };
}

/** Mean, sample variance and the Monte Carlo standard error of the mean, s / √n, of independent draws. */
export function moments(
  values: Column,
  from = 0,
  to = values.length,
): { mean: number; variance: number; error: number } {
  // simple-statistics is typed for arrays of numbers but only reads and indexes what it gets.
  const slice = values.subarray(from, to) as unknown as number[];
  const variance = slice.length > 1 ? sampleVariance(slice) : NaN;
  return { mean: slice.length > 0 ? mean(slice) : NaN, variance, error: Math.sqrt(variance / slice.length) };
}

/** Standard error of a share `p` seen in `count` independent draws. */
export function proportionError(p: number, count: number): number {
  return Math.sqrt((p * (1 - p)) / count);
}
