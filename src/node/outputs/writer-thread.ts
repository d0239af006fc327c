import { Piscina } from 'piscina';
import type { Transferable } from 'node:worker_threads';
import { workerEntry } from '../worker-entry.ts';
import { isDiskError, whyNot } from '../file-errors.ts';
import { exitCodes, Failure } from '../failure.ts';
import { arraysOf } from './hashes.ts';
import type { ContestOrder, WrittenContest } from './write-contest.ts';
import type { Order, Written } from './write.ts';

export type WriterThread<Order, Written> = {
  /** Summarises, draws and writes everything; arrays of results are moved to the thread and gone here. */
  write(order: Order): Promise<Written>;
  destroy(): Promise<void>;
};

/** Writes a run. */
export const openWriterThread = (): WriterThread<Order, Written> =>
  open('writer', ({ results }) => [...new Set(arraysOf(results).map((array) => array.buffer as ArrayBuffer))]);

/** Writes a comparison. */
export const openContestWriter = (): WriterThread<ContestOrder, WrittenContest> => open('contest-writer', () => []);

/** A thread of its own for the report, so that the main thread hears Ctrl-C at any time. */
function open<Order, Written>(name: string, moved: (order: Order) => ArrayBuffer[]): WriterThread<Order, Written> {
  const { filename, workerData } = workerEntry(import.meta.url, name);
  const thread = new Piscina({ filename, workerData, execArgv: [], minThreads: 1, maxThreads: 1 });
  thread.on('error', () => undefined);
  return {
    write: async (order) => {
      try {
        return (await thread.run(order, {
          transferList: moved(order) as unknown as Transferable[] as never,
        })) as Written;
      } catch (error) {
        if (!isDiskError(error)) throw error;
        throw new Failure(exitCodes.usage, `The results could not be written: ${whyNot(error)}.`, error);
      }
    },
    destroy: () => thread.destroy(),
  };
}
