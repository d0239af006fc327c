/** A forecast with a normal band. */
export type NormalForecast = { readonly mean: number; readonly sd: number };

export type Known = { readonly year: number; readonly value: number };

/** A trend is taken to lose a tenth of itself each year: the usual choice where there is too little history to fit one. */
const DAMPING = 0.9;

/** Fewest known years from which changes and their spread can be told. */
export const leastKnown = 4;

/**
 * Tomorrow as today: the last known value, with the spread of the known yearly changes, growing with the root of time.
 * `known` is in the order of years, without gaps.
 */
export function lastValue(known: readonly Known[], year: number): NormalForecast {
  const last = known[known.length - 1];
  const changes = changesOf(known);
  const spread = Math.sqrt(changes.reduce((sum, change) => sum + change * change, 0) / changes.length);
  return { mean: last.value, sd: spread * Math.sqrt(year - last.year) };
}

/**
 * The mean known yearly change goes on, a tenth less each year, with the spread of the changes about their mean.
 *
 * @source gardner1985 Gardner & McKenzie, Forecasting trends in time series
 */
export function dampedTrend(known: readonly Known[], year: number): NormalForecast {
  const last = known[known.length - 1];
  const changes = changesOf(known);
  const trend = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const about = changes.reduce((sum, change) => sum + (change - trend) ** 2, 0) / (changes.length - 1);
  let mean = last.value;
  let step = trend;
  for (let next = last.year + 1; next <= year; next++) {
    step *= DAMPING;
    mean += step;
  }
  return { mean, sd: Math.sqrt(about * (year - last.year)) };
}

function changesOf(known: readonly Known[]): number[] {
  return known.slice(1).map(({ value, year }, i) => {
    if (year !== known[i].year + 1) throw new RangeError(`${known[i].year + 1} is missing among the known years`);
    return value - known[i].value;
  });
}
