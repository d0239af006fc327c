import { yearCell } from '../results/cells.ts';
import { bandOf, isTold } from '../results/summary.ts';
import type { Band } from '../results/summary.ts';
import type { Named, View } from './view.ts';

/**
 * Whether a difference to the baseline says nothing, as the baseline has no value of the headline in most draws of a future, such as the
 * share of experts who leave where there are none: then the levels of the others are told.
 */
export function levelsOnly(view: View): boolean {
  const { futures, results, mainArm } = view;
  return mainArm !== null && futures.some(({ index }) => !isTold(headlineBand(view, index, 0), results.draws));
}

/** The headline of an arm in its year. */
export function headlineBand({ results, headline }: View, future: number, arm: number): Band {
  return bandOf(yearCell(results, future, arm, headline.index, headline.period));
}

/** The arm whose headline a report leads with: the baseline, or the main one where the baseline has none. */
export function leadArm(view: View): Named {
  return levelsOnly(view) ? view.mainArm! : view.arms[0];
}
