import { exitCodes } from './failure.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does the work; on Ctrl-C or a polite kill calls `stop`, prints the sentence it returns and ends the process. The main thread
 * must stay free meanwhile: all heavy work belongs in threads, which `stop` ends.
 */
export async function interruptible<T>(work: () => Promise<T>, stop: () => Promise<string>): Promise<T> {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(exitCodes.interrupted);
    stopping = true;
    const farewell = stop().then((sentence) => process.stderr.write(`${sentence}\n`));
    void farewell.finally(() => process.exit(exitCodes.interrupted));
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    const result = await work();
    // After the stop has begun nothing of what follows may happen; the process is about to end.
    return stopping ? await new Promise<never>(() => undefined) : result;
  } catch (error) {
    if (stopping) return await new Promise<never>(() => undefined);
    throw error;
  } finally {
    if (!stopping) for (const signal of signals) process.off(signal, onSignal);
  }
}
