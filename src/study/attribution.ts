import type { Text } from '../models/model.ts';
import { allOffCell, causeCell, endCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { bandOf } from '../results/summary.ts';
import type { Band } from '../results/summary.ts';

/** Shapley share of one cause in what the baseline did; of the headline also what it adds as the first cause and as the last. */
export type Contribution = {
  readonly name: string;
  readonly label: Text;
  readonly band: Band;
  readonly draws: Float64Array;
  readonly first: Band | null;
  readonly last: Band | null;
};

export type Attribution = {
  readonly future: number;
  readonly draws: number;
  readonly causes: readonly Contribution[];
  /** What is left with every cause off: turnover, ageing, closures, everything that is no cause of its own. */
  readonly rest: Band;
  /** Largest gap between a draw's baseline and the sum of its shares; 0 up to rounding if the shares are complete. */
  readonly gap: number;
};

/** Attribution of one measure in one period, for every future; empty if the run kept none. */
export function attributions(
  results: Results,
  baseline: (future: number) => Float64Array,
  measure: number,
  period: number,
): Attribution[] {
  const { causes, draws } = results.attribution;
  if (draws === 0 || causes.length === 0) return [];
  return results.futures.map((_, future) => {
    const rest = allOffCell(results, future, measure, period);
    const shares = causes.map((_cause, cause) => causeCell(results, future, cause, measure, period));
    return {
      future,
      draws,
      causes: causes.map(({ name, label }, cause) => {
        const end = (which: 'first' | 'last'): Band | null => {
          const cell = endCell(results, which, future, cause, measure, period);
          return cell === null ? null : bandOf(cell);
        };
        return {
          name,
          label,
          band: bandOf(shares[cause]),
          draws: shares[cause],
          first: end('first'),
          last: end('last'),
        };
      }),
      rest: bandOf(rest),
      gap: largestGap(baseline(future), rest, shares),
    };
  });
}

function largestGap(baseline: Float64Array, rest: Float64Array, shares: readonly Float64Array[]): number {
  let gap = 0;
  for (let draw = 0; draw < rest.length; draw++) {
    const sum = shares.reduce((total, share) => total + share[draw], rest[draw]);
    gap = Math.max(gap, Math.abs(baseline[draw] - sum));
  }
  return gap;
}
