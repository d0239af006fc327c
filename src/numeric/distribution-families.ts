import { exp, log } from './arithmetic.ts';
import { betaQuantile } from './beta-distribution.ts';
import { metalogExists, metalogQuantile } from './metalog.ts';
import {
  badCut,
  badList,
  badPeak,
  badWeights,
  notFinite,
  nothingLeft,
  notPositive,
  outOfOrder,
} from './distribution-problems.ts';
import { truncatedNormal } from './truncated-normal.ts';
import type { Distribution } from './distribution.ts';

type Kinds<D> = D extends object ? keyof D : never;
/** The name of a family of distributions, as a scenario writes it. */
export type Kind = Kinds<Distribution>;
/** What a scenario states for a family. */
export type Parameters<K extends Kind> = Extract<Distribution, Record<K, unknown>>[K];
export type Show = (x: number) => string;

/** Everything one family knows of itself. */
export type Family<P> = {
  /** The inverse cumulative distribution, prepared for many draws. */
  readonly quantile: (parameters: P) => (u: number) => number;
  readonly support: (parameters: P) => [number, number];
  readonly describe: (parameters: P, show: Show) => string;
  /** A sentence saying what is wrong, or null. */
  readonly problem: (parameters: P) => string | null;
};

const LOGNORMAL_90 = 1.6448536269514722;
const PERT_WEIGHT = 4;

const normal: Family<Parameters<'normal'>> = {
  quantile: ({ mean, sd, low, high }) => {
    const z = truncatedNormal(...normalCut({ mean, sd, low, high }));
    return (u) => within(mean + sd * z(u), low, high);
  },
  support: ({ low, high }) => [low ?? -Infinity, high ?? Infinity],
  describe: ({ mean, sd, low, high }, show) => `normal ${show(mean)} ± ${show(sd)}${cutText(low, high, show)}`,
  problem: (p) => notFinite(p) ?? notPositive('sd', p.sd) ?? badCut(p) ?? nothingLeft(...normalCut(p)),
};

const lognormal: Family<Parameters<'lognormal'>> = {
  quantile: ({ median, factor90, low, high }) => {
    const centre = log(median);
    const sigma = log(factor90) / LOGNORMAL_90;
    const z = truncatedNormal(...lognormalCut({ median, factor90, low, high }));
    return (u) => within(exp(centre + sigma * z(u)), low, high);
  },
  support: ({ low, high }) => [low === undefined || low < 0 ? 0 : low, high ?? Infinity],
  describe: ({ median, factor90, low, high }, show) =>
    `lognormal ${show(median)} ×/÷ ${show(factor90)} (90 %)${cutText(low, high, show)}`,
  problem: (p) =>
    notFinite(p) ??
    notPositive('median', p.median) ??
    (p.factor90 > 1 ? null : `factor90 ${p.factor90} is not above 1`) ??
    (p.high === undefined ? null : notPositive('high', p.high)) ??
    badCut(p) ??
    nothingLeft(...lognormalCut(p)),
};

const beta: Family<Parameters<'beta'>> = {
  quantile: (p) => betaQuantile(p.alpha, p.beta),
  support: () => [0, 1],
  describe: (p, show) => `beta(${show(p.alpha)}, ${show(p.beta)})`,
  problem: (p) => notFinite(p) ?? notPositive('alpha', p.alpha) ?? notPositive('beta', p.beta),
};

const uniform: Family<Parameters<'uniform'>> = {
  quantile:
    ([low, high]) =>
    (u) =>
      within(low + (high - low) * u, low, high),
  support: ([low, high]) => [low, high],
  describe: ([low, high], show) => `uniform ${show(low)}–${show(high)}`,
  problem: ([low, high]) => notFinite({ low, high }) ?? outOfOrder('low', low, 'high', high),
};

const triangular: Family<Parameters<'triangular'>> = {
  quantile: ({ low, mode, high }) => {
    const width = high - low;
    const rise = width > 0 ? (mode - low) / width : 0;
    return (u) => {
      const x = u < rise ? low + width * Math.sqrt(u * rise) : high - width * Math.sqrt((1 - u) * (1 - rise));
      return within(x, low, high);
    };
  },
  support: ({ low, high }) => [low, high],
  describe: (p, show) => `triangular ${peakText(p, show)}`,
  problem: badPeak,
};

const pert: Family<Parameters<'pert'>> = {
  quantile: ({ low, mode, high }) => {
    const width = high - low;
    if (width === 0) return () => low;
    const z = betaQuantile(1 + (PERT_WEIGHT * (mode - low)) / width, 1 + (PERT_WEIGHT * (high - mode)) / width);
    return (u) => within(low + width * z(u), low, high);
  },
  support: ({ low, high }) => [low, high],
  describe: (p, show) => `PERT ${peakText(p, show)}`,
  problem: badPeak,
};

const discrete: Family<Parameters<'discrete'>> = {
  quantile: ({ values, weights }) => {
    const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
    const sum = weights === undefined ? values.length : weights.reduce((a, b) => a + b, 0);
    return (u) => {
      let below = 0;
      for (const i of order) {
        below += (weights?.[i] ?? 1) / sum;
        if (u <= below && (weights?.[i] ?? 1) > 0) return values[i];
      }
      return values[order.findLast((i) => (weights?.[i] ?? 1) > 0) ?? 0];
    };
  },
  support: ({ values }) => [Math.min(...values), Math.max(...values)],
  describe: ({ values, weights }, show) =>
    `one of ${values.map(show).join(', ')}${weights ? `, weighted ${weights.map(show).join(' : ')}` : ''}`,
  problem: ({ values, weights }) =>
    badList('values', values) ?? (weights === undefined ? null : badWeights(values, weights)),
};

const empirical: Family<Parameters<'empirical'>> = {
  quantile: (values) => {
    const sorted = Float64Array.from(values).sort();
    return (u) => sorted[Math.min(sorted.length - 1, Math.floor(u * sorted.length))];
  },
  support: (values) => [Math.min(...values), Math.max(...values)],
  describe: (values, show) =>
    `${values.length} observed values, ${show(Math.min(...values))}–${show(Math.max(...values))}`,
  problem: (values) => badList('empirical', values),
};

const expert: Family<Parameters<'expert'>> = {
  quantile: metalogQuantile,
  support: ({ low, high }) => [low ?? -Infinity, high ?? Infinity],
  describe: ({ p5, p50, p95, low, high }, show) =>
    `judged ${show(p50)} (90 %: ${show(p5)}–${show(p95)})${cutText(low, high, show)}`,
  problem: (p) =>
    notFinite(p) ??
    outOfOrder('p5', p.p5, 'p50', p.p50) ??
    outOfOrder('p50', p.p50, 'p95', p.p95) ??
    (p.low === undefined || p.low < p.p5 ? null : `low ${p.low} is not below p5 ${p.p5}`) ??
    (p.high === undefined || p.high > p.p95 ? null : `high ${p.high} is not above p95 ${p.p95}`) ??
    (metalogExists(p) ? null : `p50 ${p.p50} is too close to one end of p5 ${p.p5} … p95 ${p.p95} for a metalog`),
};

/** All families by name. */
export const families: { readonly [K in Kind]: Family<Parameters<K>> } = {
  normal,
  lognormal,
  beta,
  uniform,
  triangular,
  pert,
  discrete,
  empirical,
  expert,
};

/** The bounds of a cut in standard deviations from the centre. */
function normalCut({ mean, sd, low, high }: Parameters<'normal'>): [number, number] {
  return [((low ?? -Infinity) - mean) / sd, ((high ?? Infinity) - mean) / sd];
}

function lognormalCut({ median, factor90, low, high }: Parameters<'lognormal'>): [number, number] {
  const centre = log(median);
  const sigma = log(factor90) / LOGNORMAL_90;
  const from = low === undefined || low <= 0 ? -Infinity : (log(low) - centre) / sigma;
  return [from, high === undefined ? Infinity : (log(high) - centre) / sigma];
}

function within(x: number, low = -Infinity, high = Infinity): number {
  return x < low ? low : x > high ? high : x;
}

function cutText(low: number | undefined, high: number | undefined, show: Show): string {
  if (low !== undefined && high !== undefined) return `, within ${show(low)}–${show(high)}`;
  if (low !== undefined) return `, not below ${show(low)}`;
  return high === undefined ? '' : `, not above ${show(high)}`;
}

function peakText({ low, mode, high }: { low: number; mode: number; high: number }, show: Show): string {
  return `${show(low)}–${show(high)}, most likely ${show(mode)}`;
}
