import { defineConfig } from 'rolldown';

// The code that runs in worker threads, as one module: imported bindings cost a load at every use in the hot loops, and a tenth of
// the time of a run. Packages stay outside.
export default defineConfig({
  input: 'dist/node/worker.js',
  platform: 'node',
  external: /^[a-z@]/,
  optimization: { inlineConst: { mode: 'all', pass: 3 } },
  output: { file: 'dist/node/worker.js', format: 'esm', topLevelVar: false, sourcemap: true, comments: false },
});
