import type { Comparable } from '../model.ts';

/** What an hour of work costs, who does it, and how well. */
export const comparable: readonly Comparable[] = [
  { measure: 'cost.perHour', basis: 'index' },
  { measure: 'staff.heads', basis: 'index' },
  { measure: 'work.aiShare', basis: 'level' },
  { measure: 'adoption.all', basis: 'level' },
  { measure: 'quality.errors', basis: 'level' },
  { measure: 'satisfaction', basis: 'level' },
];
