import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { declared } from './expect.ts';
import type { Located } from './mutants.ts';

export type Work = {
  readonly tests: readonly string[];
  readonly mutants: readonly Located[];
  /** The mutant to begin with, from 1. */
  readonly first: number;
};
/** What became of a mutant; 0 is the program as it is. */
export type Message = { readonly mutant: number; readonly failure: string | null };

/** Milliseconds that tests took on the program as it is: the quick ones come first. */
const took = new Map<string, number>();

/** The first test that fails under a mutant, or nothing. */
async function firstFailure(files: readonly string[], mutant: number): Promise<string | null> {
  for (const file of files) {
    const short = file.replace(/^.*\/test\//, '').replace('.test.ts', '');
    let name = 'as its runs are set up';
    try {
      await import(`${pathToFileURL(file).href}?mutant=${mutant}`);
      const tests = declared().sort((a, b) => (took.get(a.name) ?? 0) - (took.get(b.name) ?? 0));
      for (const test of tests) {
        name = test.name;
        const { user, system } = process.cpuUsage();
        await test.run();
        if (mutant === 0) {
          const now = process.cpuUsage();
          took.set(name, now.user + now.system - user - system);
        }
      }
    } catch (error) {
      declared();
      return `${short}: ${name}${mutant === 0 ? `: ${String(error)}` : ''}`;
    }
  }
  return null;
}

process.once('message', (work: Work) => {
  register('./hooks.ts', import.meta.url, { data: work.mutants });
  void (async () => {
    const times = new Map<string, number>();
    let failure: string | null = null;
    for (const file of work.tests) {
      const { user } = process.cpuUsage();
      failure ??= await firstFailure([file], 0);
      times.set(file, process.cpuUsage().user - user);
    }
    const tell = (message: Message) => process.send!(message);
    tell({ mutant: 0, failure });
    const files = [...work.tests].sort((a, b) => times.get(a)! - times.get(b)!);
    for (let mutant = work.first; failure === null && mutant <= work.mutants.length; mutant++) {
      tell({ mutant, failure: await firstFailure(files, mutant) });
    }
    process.disconnect();
  })();
});
