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
};

/** Counts inputs by grade and weighs the uncertain ones by how closely the outcome follows them. */
export function provenance(rows: readonly AssumptionRow[], drivers: readonly DriverRow[]): Provenance {
  const judged = new Set(rows.filter(({ grade }) => grade === 'judgement').map(({ input }) => input.name));
  const explained = (of: readonly DriverRow[]): number =>
    of.reduce((sum, { spearman, error }) => sum + Math.max(0, spearman ** 2 - error ** 2), 0);
  const all = explained(drivers);
  return {
    inputs: rows.length,
    judgedInputs: judged.size,
    uncertainInputs: rows.filter(({ value, inFutures }) =>
      [value, ...inFutures.map((other) => other.value)].some(isUncertain),
    ).length,
    judgedSpread: all > 0 ? explained(drivers.filter(({ input }) => judged.has(input))) / all : null,
  };
}
