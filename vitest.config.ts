import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';

const from = (folder: string): string => join(import.meta.dirname, folder);

/**
 * Tests import the source and get what was compiled from it: what users run, and at its speed, as the runner's own way of importing
 * costs hot loops most of their time. Coverage counts lines of the source and does without.
 */
const compiled: Plugin = {
  name: 'compiled',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.') || !source.endsWith('.ts')) return null;
    const path = relative(from('src'), resolve(dirname(importer), source));
    return path.startsWith('..') ? null : { id: join(from('dist'), path.replace(/\.ts$/, '.js')), external: true };
  },
};

export default defineConfig({
  plugins: process.argv.includes('--coverage') ? [] : [compiled],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'forks',
    // Files share the modules of their process, which are compiled once and stay warm; none leaves anything changed behind.
    isolate: false,
    execArgv: ['--enable-source-maps'],
    // Some tests start worker threads or a browser of their own: two files at a time keep a small machine responsive.
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
