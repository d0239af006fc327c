import { path } from './paths.ts';
import type { FirmState } from './state.ts';

/** Months after the end of a course at which its effect is looked at. */
export const AFTER = [6, 12, 24] as const;
/** Which of them so many months are, −1 for none. */
const LOOK = Int8Array.from({ length: Math.max(...AFTER) + 1 }, (_, months) =>
  AFTER.findIndex((after) => after === months),
);

const real = (): Float64Array => new Float64Array(AFTER.length);

/** Sums over those whose course ended so many months ago: heads, users of AI, competence. */
export function createRetention() {
  return { heads: real(), users: real(), competence: real() };
}

/** What is left of what was learnt: everyone who is still there is looked at 6, 12 and 24 months after the end of their course. */
export function observeRetention({ staff, retention }: FirmState, month: number): void {
  const { heads, path: paths, courseHours, courseLeft, taught, monthUse, competence } = staff;
  for (let i = 0; i < staff.groups; i++) {
    if (paths[i] === path.none || heads[i] <= 0 || courseHours[i] <= 0 || courseLeft[i] > 0) continue;
    if (taught[i] < 0) {
      taught[i] = month;
      continue;
    }
    const since = month - taught[i];
    if (since >= LOOK.length || LOOK[since] < 0) continue;
    const n = LOOK[since];
    retention.heads[n] += heads[i];
    retention.users[n] += heads[i] * monthUse[i];
    retention.competence[n] += heads[i] * competence[i];
  }
}
