import { defineConfig } from 'vitest/config';

/** What Stryker runs for `src/models/network-replication`: that model's tests alone. */
export default defineConfig({
  test: {
    include: ['test/models/network-replication/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 60_000,
  },
});
