import { Piscina } from 'piscina';
import { workerEntry } from '../worker-entry.ts';
import { isDiskError, whyNot } from '../file-errors.ts';
import { exitCodes, Failure } from '../failure.ts';
import type { DrawsOrder } from './draws-writer.ts';
import { writeManifest } from './manifest.ts';
import type { ContestOrder, WrittenContest } from './write-contest.ts';
import type { Order, Written } from './write.ts';

export type WriterThread<Order, Written> = {
  /** Summarises, draws and writes everything. */
  write(order: Order): Promise<Written>;
  destroy(): Promise<void>;
};

/** Writes a run: its draws beside its documents, and when both are there the manifest. */
export function openRunWriter(): WriterThread<Order, Written> {
  const documents = open<Order, Written>('writer');
  const draws = open<DrawsOrder, Written['files']>('draws-writer');
  return {
    write: async (order) => {
      const { folder, results } = order;
      const [written, files] = await Promise.all([documents.write(order), draws.write({ folder, results })]);
      const all = { ...written, files: { ...written.files, ...files } };
      writeManifest(order, all);
      return all;
    },
    destroy: async () => {
      await Promise.all([documents.destroy(), draws.destroy()]);
    },
  };
}

/** Writes a comparison. */
export const openContestWriter = (): WriterThread<ContestOrder, WrittenContest> => open('contest-writer');

/** A thread of its own for the report, so that the main thread hears Ctrl-C at any time. */
function open<Order, Written>(name: string): WriterThread<Order, Written> {
  const { filename, workerData } = workerEntry(import.meta.url, name);
  const thread = new Piscina({ filename, workerData, execArgv: [], minThreads: 1, maxThreads: 1 });
  thread.on('error', () => undefined);
  return {
    write: async (order) => {
      try {
        return (await thread.run(order)) as Written;
      } catch (error) {
        if (!isDiskError(error)) throw error;
        throw new Failure(exitCodes.usage, `The results could not be written: ${whyNot(error)}.`, error);
      }
    },
    destroy: () => thread.destroy(),
  };
}
