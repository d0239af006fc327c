import { workerData } from 'node:worker_threads';

/** Where a worker thread starts, and what it is told; the same call in dist, under tsx and under vitest. */
export type WorkerEntry = { readonly filename: string; readonly workerData: { readonly entry: string } };

/**
 * The file `name` beside `base` (the caller's import.meta.url). Node before 22.18 cannot load TypeScript in a worker, so from
 * source a boot file registers tsx there first.
 */
export function workerEntry(base: string, name: string): WorkerEntry {
  const fromSource = base.endsWith('.ts');
  const url = new URL(`./${name}.${fromSource ? 'ts' : 'js'}`, base);
  const native = Boolean((process.features as { typescript?: unknown }).typescript);
  const filename = fromSource && !native ? new URL('./worker-boot.mjs', import.meta.url) : url;
  return { filename: filename.href, workerData: { entry: url.href } };
}

/** In a worker: what its maker gave it. */
export function threadData<Data>(): Data {
  return (Array.isArray(workerData) ? workerData[1] : workerData) as Data;
}
