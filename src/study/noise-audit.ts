import { auditCell, yearCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { varianceOf } from '../results/summary.ts';
import { isClearlyAbove } from './ties.ts';

/** How much of a future's spread is luck (who resigns, which firm closes) and not ignorance of the inputs. */
export type NoiseAudit = {
  readonly future: number;
  readonly replicates: number;
  /** Standard deviation with every input at its median and only luck varying. */
  readonly luckSd: number;
  readonly totalSd: number;
  /** Var(luck) / Var(all); null where nothing varies. */
  readonly share: number | null;
  /** Whether luck may make all of it: the share is within two errors of 1, or above, as where luck is largest at the medians. */
  readonly mayBeAll: boolean;
  /** Standard error of the share, from the sampling error of two variances of normal draws. */
  readonly error: number;
};

/** The noise audit of one measure in one period, for every future. */
export function noiseAudit(results: Results, measure: number, period: number): NoiseAudit[] {
  const { replicates } = results.audit;
  return results.futures.map((_, future) => {
    const luck = varianceOf(auditCell(results, future, measure, period));
    const total = varianceOf(yearCell(results, future, 0, measure, period));
    const share = total > 0 && replicates > 1 ? luck / total : null;
    const relative = Math.sqrt(2 / Math.max(1, replicates - 1) + 2 / Math.max(1, results.draws - 1));
    const error = (share ?? 0) * relative;
    return {
      future,
      replicates,
      luckSd: Math.sqrt(luck),
      totalSd: Math.sqrt(total),
      share,
      mayBeAll: share !== null && !isClearlyAbove(1 - share, error),
      error,
    };
  });
}
