import type { Comparable, StandardShock } from '../model.ts';

/** What an hour of work costs, who does it, and how well. */
export const comparable: readonly Comparable[] = [
  { measure: 'cost.perHour', basis: 'level' },
  { measure: 'staff.heads', basis: 'index' },
  { measure: 'work.aiShare', basis: 'level' },
  { measure: 'adoption.all', basis: 'level' },
  { measure: 'quality.errors', basis: 'level' },
  { measure: 'satisfaction', basis: 'level' },
];

/**
 * A fifth more work comes in for a year: who can take it on?
 *
 * @assumption a round number, more than slack and less than what only new people could do
 */
export const shock: StandardShock = {
  input: 'demand.level',
  add: 0.2,
  label: {
    en: 'a fifth more work comes in for a year',
    de: 'ein Jahr lang kommt ein Fünftel mehr Arbeit herein',
  },
  per: { measure: 'staff.heads', label: { en: 'people on the payroll at the start', de: 'Beschäftigte zu Beginn' } },
};
