/** What a scenario that does not say gets. */
export const defaults = {
  language: 'en',
  start: '2025-01',
  months: 96,
  draws: 1024,
  most: 16384,
  utilityUnit: 'units',
  seed: '1',
  sampling: 'sobol',
  mode: 'integer',
  coverage: 1,
  takeUp: 1,
  deadweight: 0,
  displacement: 0,
} as const;
