import { isReported } from '../results/rows.ts';
import { band, paired } from '../results/summary.ts';
import { leastSpreads } from '../results/time-to-effect.ts';
import type { Paired } from '../results/summary.ts';
import type { Results } from '../results/results.ts';

/** A measure that an arm surely makes better or worse for the people concerned. */
export type SureChange = {
  readonly measure: number;
  readonly difference: Paired;
  /** Share of draws on that side of the baseline. */
  readonly share: number;
};

/** From this share of draws on, somebody counts as gaining or losing. */
export const sureFrom = 0.9;

/**
 * Measures with a better side that an arm improves (`gains`) or worsens (`losses`) in at least 90 % of the paired draws, and by
 * at least 1 % of the standard deviation (root mean square of both arms); largest in such standard deviations first. Costs are left out: who pays
 * is told with the costs.
 */
export function gainsAndLosses(
  results: Results,
  future: number,
  arm: number,
  period: number,
): { gains: SureChange[]; losses: SureChange[] } {
  const last = results.periods.length - 1;
  const found = results.measures.flatMap((info, measure) => {
    const at = info.kind === 'final' ? last : period;
    if (info.better === null || info.name.startsWith('policy.cost') || !isReported(results, info, at)) return [];
    const difference = paired(results, future, arm, measure, at);
    const share = Math.max(difference.positive, difference.negative);
    const spread =
      Math.hypot(band(results, future, 0, measure, at).sd, band(results, future, arm, measure, at).sd) / Math.SQRT2;
    const spreads = Math.abs(difference.p50) / spread;
    if (share < sureFrom || !(spreads >= leastSpreads)) return [];
    const better = difference.positive > difference.negative === (info.better === 'higher');
    return [{ measure, difference, share, spreads, better }];
  });
  const side = (better: boolean): SureChange[] =>
    found
      .filter((one) => one.better === better)
      .sort((a, b) => b.spreads - a.spreads || a.measure - b.measure)
      .map(({ measure, difference, share }) => ({ measure, difference, share }));
  return { gains: side(true), losses: side(false) };
}

/**
 * The measures of several futures' changes in one order for all of them: those that come `first`, then those that are sure in most futures,
 * then the largest.
 */
export function commonOrder(
  futures: readonly (readonly SureChange[])[],
  first: (measure: number) => boolean,
): readonly number[] {
  const measures = [...new Set(futures.flatMap((list) => list.map(({ measure }) => measure)))];
  const places = (measure: number): number[] =>
    futures.map((list) => list.findIndex((one) => one.measure === measure)).filter((place) => place >= 0);
  const ranked = measures.map((measure) => {
    const found = places(measure);
    return { measure, rank: [first(measure) ? 0 : 1, -found.length, Math.min(...found), measure] };
  });
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((value, place) => value !== b[place]);
    return at < 0 ? 0 : a[at] - b[at];
  };
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ measure }) => measure);
}
