import type { AssumptionRow } from './assumptions.ts';
import { isUncertain } from './assumptions.ts';
import type { DriverRow } from './drivers.ts';

/** How much of a result rests on judgement. */
export type Provenance = {
  readonly inputs: number;
  readonly judgedInputs: number;
  readonly uncertainInputs: number;
  /**
   * Share of the summed squared rank correlations with the outcome that belongs to judged inputs; null without spread. Each
   * square is lowered by 1 / (n − 1), what an input without any influence shows on average, and held at 0.
   */
  readonly judgedSpread: number | null;
  /** Monte Carlo error of that share, by the delta method: a square ρ² has the variance 4 ρ² e² + 2 e⁴. */
  readonly judgedError: number;
};

/** Counts inputs by grade and weighs the uncertain ones by how closely the outcome follows them. */
export function provenance(rows: readonly AssumptionRow[], drivers: readonly DriverRow[]): Provenance {
  const judged = new Set(rows.filter(({ grade }) => grade === 'judgement').map(({ input }) => input.name));
  const explained = (of: readonly DriverRow[]): number =>
    of.reduce((sum, { spearman, error }) => sum + Math.max(0, spearman ** 2 - error ** 2), 0);
  const variance = (of: readonly DriverRow[]): number =>
    of.reduce((sum, { spearman, error }) => sum + 4 * spearman ** 2 * error ** 2 + 2 * error ** 4, 0);
  const all = explained(drivers);
  const isJudged = ({ input }: DriverRow): boolean => judged.has(input);
  const share = all > 0 ? explained(drivers.filter(isJudged)) / all : null;
  const others = drivers.filter((row) => !isJudged(row));
  return {
    inputs: rows.length,
    judgedInputs: judged.size,
    uncertainInputs: rows.filter(({ value, inFutures }) =>
      [value, ...inFutures.map((other) => other.value)].some(isUncertain),
    ).length,
    judgedSpread: share,
    judgedError:
      share === null
        ? NaN
        : Math.sqrt((1 - share) ** 2 * variance(drivers.filter(isJudged)) + share ** 2 * variance(others)) / all,
  };
}
