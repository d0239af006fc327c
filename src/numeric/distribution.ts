import { families } from './distribution-families.ts';
import type { Family, Kind, Parameters, Show } from './distribution-families.ts';

/**
 * What a scenario may say about a number it does not know. A plain number is certain.
 *
 * `lognormal.factor90`: 90 % of the mass lies between median / factor90 and median · factor90.
 * `expert`: 5th, 50th and 95th percentile; a metalog through the three, optionally bounded.
 * `normal` and `lognormal` may be cut to [low, high].
 */
export type Distribution =
  | number
  | { normal: { mean: number; sd: number; low?: number; high?: number } }
  | { lognormal: { median: number; factor90: number; low?: number; high?: number } }
  | { beta: { alpha: number; beta: number } }
  | { uniform: readonly [number, number] }
  | { triangular: { low: number; mode: number; high: number } }
  | { pert: { low: number; mode: number; high: number } }
  | { discrete: { values: readonly number[]; weights?: readonly number[] } }
  | { empirical: readonly number[] }
  | { expert: { p5: number; p50: number; p95: number; low?: number; high?: number } };

/** The inverse cumulative distribution, prepared once for many draws; non-decreasing in u, which lies in (0, 1). */
export function inverse(distribution: Distribution): (u: number) => number {
  if (typeof distribution === 'number') return () => distribution;
  return read(distribution, (family, parameters) => family.quantile(parameters));
}

/** The value below which a share `u` of the distribution lies. For many draws prepare `inverse`. */
export function quantile(distribution: Distribution, u: number): number {
  return inverse(distribution)(u);
}

export function median(distribution: Distribution): number {
  return quantile(distribution, 0.5);
}

/** The least and the greatest possible value, infinite where there is none. */
export function support(distribution: Distribution): [number, number] {
  if (typeof distribution === 'number') return [distribution, distribution];
  return read(distribution, (family, parameters) => family.support(parameters));
}

/** A short text for tables, such as "uniform 0.3–0.8". */
export function describe(distribution: Distribution, format: Show = sixFigures): string {
  if (typeof distribution === 'number') return format(distribution);
  return read(distribution, (family, parameters) => family.describe(parameters, format));
}

/** A sentence saying what is wrong with the parameters, such as "low 3 is above high 1", or null. */
export function validity(distribution: Distribution): string | null {
  if (typeof distribution === 'number') return Number.isFinite(distribution) ? null : `${distribution} is not finite`;
  return read(distribution, (family, parameters) => family.problem(parameters));
}

function sixFigures(x: number): string {
  return String(Number(x.toPrecision(6)));
}

/** A stated distribution has one key: the family's name. */
function read<Answer>(
  distribution: Exclude<Distribution, number>,
  ask: (family: Family<Parameters<Kind>>, parameters: Parameters<Kind>) => Answer,
): Answer {
  const [kind, parameters] = Object.entries(distribution)[0] as [Kind, Parameters<Kind>];
  return ask(families[kind], parameters);
}
