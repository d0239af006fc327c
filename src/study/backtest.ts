import { normalQuantile } from '../numeric/normal.ts';
import { keyFromSeed, uniform53 } from '../numeric/random.ts';
import type { Observation, Taken } from '../models/tables/observations.ts';
import { findMeasure, monthCell, monthlyIndex, yearCell } from '../results/cells.ts';
import type { MeasureInfo, Results } from '../results/results.ts';
import { bandOf } from '../results/summary.ts';
import type { Band } from '../results/summary.ts';
import { dampedTrend, lastValue, leastKnown } from './naive.ts';
import type { NormalForecast } from './naive.ts';
import { fairCrps, normalCrps, randomisedPit, uniformity } from './scores.ts';
import type { Uniformity } from './scores.ts';

/** Levels of the bands whose coverage is counted, and their quantiles. */
export const levels = [
  { level: 0.5, low: 'p25', high: 'p75' },
  { level: 0.8, low: 'p10', high: 'p90' },
  { level: 0.95, low: 'p2_5', high: 'p97_5' },
] as const;

/** The year a model forecast and what was measured then. */
export type Forecast = {
  readonly year: number;
  readonly observed: number;
  readonly event: string;
  /** Of the draws with the error of measurement: what a survey would have found. */
  readonly band: Band;
  /** In the order of `levels`. */
  readonly inside: readonly boolean[];
  readonly pit: number;
  readonly crps: number;
  readonly last: NormalForecast & { readonly crps: number };
  readonly trend: NormalForecast & { readonly crps: number };
};

/** Averages over some years of one measure; skill is 1 − CRPS / CRPS of the naive forecast: above 0 the model is better. */
export type Score = {
  readonly years: number;
  readonly crps: number;
  readonly last: number;
  readonly trend: number;
  readonly skillLast: number;
  readonly skillTrend: number;
  /** Shares of the years inside the bands, in the order of `levels`. */
  readonly coverage: readonly number[];
};

export type Series = {
  readonly measure: MeasureInfo;
  readonly source: readonly string[];
  /** Values known when the run starts, the year of the start included: the model starts from it. */
  readonly known: readonly { readonly year: number; readonly value: number }[];
  readonly forecasts: readonly Forecast[];
  readonly score: Score;
  /** Without the years marked with an event. null: no such years. */
  readonly calm: Score | null;
};

export type Backtest = {
  readonly future: number;
  /** First year that is judged. */
  readonly from: number;
  readonly series: readonly Series[];
  /** All years of all series. */
  readonly uniformity: Uniformity;
  readonly coverage: readonly number[];
  /** Measures with observations that this run does not cover, and why. */
  readonly left: readonly {
    readonly measure: string;
    readonly why: 'no measure' | 'not monthly' | 'too little known';
  }[];
};

/**
 * Holds the baseline of a run that begins in the past against what was measured since. The year of the start counts as known;
 * judged are the full years after it. null where none of the observations lies in such a year.
 */
export function backtest(
  results: Results,
  observations: readonly Observation[],
  seed: string,
  future = 0,
): Backtest | null {
  const start = results.periods[0];
  const end = lastFullYear(results);
  const names = [...new Set(observations.map(({ measure }) => measure))];
  const left: Backtest['left'][number][] = [];
  const series = names.flatMap((name): Series[] => {
    const all = observations.filter(({ measure }) => measure === name).toSorted((a, b) => a.year - b.year);
    const judged = all.filter(({ year }) => year > start && year <= end);
    if (judged.length === 0) return [];
    const known = all.filter(({ year }) => year <= start);
    const measure = findMeasure(results, name);
    if (measure < 0) return leave(left, name, 'no measure');
    if (known.length < leastKnown || known.at(-1)!.year !== start) return leave(left, name, 'too little known');
    if (all[0].taken === 'average' && monthlyIndex(results, measure) < 0) return leave(left, name, 'not monthly');
    const forecasts = judged.map((observation) => forecastOf(results, future, measure, observation, known, seed));
    const calm = forecasts.filter(({ event }) => event === '');
    return [
      {
        measure: results.measures[measure],
        source: [...new Set(all.map(({ source }) => source))],
        known: known.map(({ year, value }) => ({ year, value })),
        forecasts,
        score: scoreOf(forecasts),
        calm: calm.length > 0 && calm.length < forecasts.length ? scoreOf(calm) : null,
      },
    ];
  });
  if (series.length === 0) return null;
  const forecasts = series.flatMap((one) => one.forecasts);
  return {
    future,
    from: start + 1,
    series,
    uniformity: uniformity(forecasts.map(({ pit }) => pit)),
    coverage: coverageOf(forecasts),
    left,
  };
}

function leave(left: Backtest['left'][number][], measure: string, why: Backtest['left'][number]['why']): [] {
  left.push({ measure, why });
  return [];
}

function forecastOf(
  results: Results,
  future: number,
  measure: number,
  { year, value: observed, sd, taken, event }: Observation,
  known: readonly Observation[],
  seed: string,
): Forecast {
  const key = keyFromSeed(`${seed} backtest`);
  const draws = drawsOfYear(results, future, measure, year, taken).map(
    (draw, n) => draw + (sd === 0 ? 0 : sd * normalQuantile(uniform53(key, n, MEASUREMENT, measure, year))),
  );
  const band = bandOf(draws);
  const naive = (forecast: NormalForecast) => {
    const measured = { mean: forecast.mean, sd: Math.sqrt(forecast.sd ** 2 + sd ** 2) };
    return { ...measured, crps: normalCrps(measured.mean, measured.sd, observed) };
  };
  return {
    year,
    observed,
    event,
    band,
    inside: levels.map(({ low, high }) => band[low] <= observed && observed <= band[high]),
    pit: randomisedPit(draws, observed, uniform53(key, 0, PIT, measure, year)),
    crps: fairCrps(draws, observed),
    last: naive(lastValue(known, year)),
    trend: naive(dampedTrend(known, year)),
  };
}

/** Streams of chance of this study; its key is its own. */
const MEASUREMENT = 0;
const PIT = 1;

/** One number per draw for a calendar year, in the way that the observation was taken. */
function drawsOfYear(results: Results, future: number, measure: number, year: number, taken: Taken): Float64Array {
  const period = results.periods.lastIndexOf(year);
  if (taken !== 'average') return yearCell(results, future, 0, measure, period);
  const monthly = monthlyIndex(results, measure);
  const last = results.periodEnds[period] - results.periodEnds[0];
  const mean = new Float64Array(results.draws);
  for (let month = last - 11; month <= last; month++) {
    const cell = monthCell(results, future, 0, monthly, month);
    for (let draw = 0; draw < mean.length; draw++) mean[draw] += cell[draw] / 12;
  }
  return mean;
}

/** The last calendar year of which the run has all months. */
function lastFullYear({ periods, periodEnds }: Results): number {
  const end = periodEnds[periodEnds.length - 1];
  return end % 12 === 11 ? periods[periods.length - 1] : periods[periods.length - 1] - 1;
}

function scoreOf(forecasts: readonly Forecast[]): Score {
  const mean = (of: (forecast: Forecast) => number): number =>
    forecasts.reduce((sum, forecast) => sum + of(forecast), 0) / forecasts.length;
  const crps = mean((forecast) => forecast.crps);
  const last = mean((forecast) => forecast.last.crps);
  const trend = mean((forecast) => forecast.trend.crps);
  return {
    years: forecasts.length,
    crps,
    last,
    trend,
    skillLast: 1 - crps / last,
    skillTrend: 1 - crps / trend,
    coverage: coverageOf(forecasts),
  };
}

function coverageOf(forecasts: readonly Forecast[]): number[] {
  return levels.map((_, n) => forecasts.filter(({ inside }) => inside[n]).length / forecasts.length);
}
