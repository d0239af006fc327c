import { monthNumber } from '../economy/calendar.ts';
import type { Month } from './scenario.ts';

export const monthPattern = /^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])$/;

/** Month number of "2025-01"; undefined for anything else. */
export function readMonth(text: unknown): Month | undefined {
  if (typeof text !== 'string' || !monthPattern.test(text)) return undefined;
  return monthNumber(Number(text.slice(0, 4)), Number(text.slice(5)));
}

/** First and last month of a run. */
export type Window = { readonly start: Month; readonly end: Month };

/** The last calendar year that lies wholly inside the run; the year of its last month if none does. */
export function lastFullYear({ start, end }: Window): number {
  const year = Math.floor((end + 1) / 12) - 1;
  return year * 12 >= start ? year : Math.floor(end / 12);
}
