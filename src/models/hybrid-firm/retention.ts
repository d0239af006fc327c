import { path } from './paths.ts';
import type { FirmState } from './state.ts';

/** Months after the end of a course at which its effect is looked at. */
export const AFTER = [6, 12, 24] as const;

const real = (): Float64Array => new Float64Array(AFTER.length);

/** Sums over those whose course ended so many months ago: heads, users of AI, competence. */
export function createRetention() {
  return { heads: real(), users: real(), competence: real() };
}

/** What is left of what was learnt: everyone who is still there is looked at 6, 12 and 24 months after the end of their course. */
export function observeRetention({ staff, retention }: FirmState, month: number): void {
  for (let i = 0; i < staff.groups; i++) {
    const heads = staff.heads[i];
    if (heads <= 0 || staff.path[i] === path.none || staff.courseHours[i] <= 0 || staff.courseLeft[i] > 0) continue;
    if (staff.taught[i] < 0) {
      staff.taught[i] = month;
      continue;
    }
    for (let n = 0; n < AFTER.length; n++) {
      if (month - staff.taught[i] !== AFTER[n]) continue;
      retention.heads[n] += heads;
      retention.users[n] += heads * staff.monthUse[i];
      retention.competence[n] += heads * staff.competence[i];
    }
  }
}
