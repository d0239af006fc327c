import { defineConfig } from 'vitest/config';

/** What Stryker runs for `src/economy`: the tests that mirror it, and nothing that takes seconds. */
export default defineConfig({
  test: { include: ['test/economy/**/*.test.ts'], pool: 'threads', maxWorkers: 1, testTimeout: 20_000 },
});
