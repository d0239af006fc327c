import { Piscina } from 'piscina';
import type { Transferable } from 'node:worker_threads';
import { workerEntry } from '../worker-entry.ts';
import { isDiskError, whyNot } from '../file-errors.ts';
import { exitCodes, Failure } from '../failure.ts';
import { arraysOf } from './hashes.ts';
import type { Order, Written } from './write.ts';

export type WriterThread = {
  /** Summarises, draws and writes everything; the arrays of the results are moved to the thread and gone here. */
  write(order: Order): Promise<Written>;
  destroy(): Promise<void>;
};

/** A thread of its own for the report, so that the main thread hears Ctrl-C at any time. */
export function openWriterThread(): WriterThread {
  const { filename, workerData } = workerEntry(import.meta.url, 'writer');
  const thread = new Piscina({ filename, workerData, execArgv: [], minThreads: 1, maxThreads: 1 });
  thread.on('error', () => undefined);
  return {
    write: async (order) => {
      const buffers = new Set(arraysOf(order.results).map((array) => array.buffer as ArrayBuffer));
      const transferList = [...buffers] as unknown as Transferable[] as never;
      try {
        return (await thread.run(order, { transferList })) as Written;
      } catch (error) {
        if (!isDiskError(error)) throw error;
        throw new Failure(exitCodes.usage, `The results could not be written: ${whyNot(error)}.`, error);
      }
    },
    destroy: () => thread.destroy(),
  };
}
