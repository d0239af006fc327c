import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Message, Work } from './child.ts';
import type { Located } from './mutants.ts';

export const root = resolve(import.meta.dirname, '../..');

/** What takes longer is taken to go on for ever: no test needs more than a tenth of it. */
const LIMIT = 300_000;

/** Tests whose files begin like one of these. */
function testFiles(beginnings: readonly string[]): string[] {
  const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((file) => `test/${file}`);
  return all
    .filter((file) => file.endsWith('.test.ts') && beginnings.some((beginning) => file.startsWith(beginning)))
    .map((file) => join(root, file));
}

/** Runs tests against mutants, one after the other, and tells of each which test failed first: `unseen` where none did. */
export async function tryMutants<One extends Located>(
  beginnings: readonly string[],
  mutants: readonly One[],
  tell: (mutant: One, caught: string) => void,
): Promise<void> {
  const tests = testFiles(beginnings);
  let first = 1;
  while (first <= mutants.length) {
    first = await tryFrom({ tests, mutants, first }, (number, caught) => tell(mutants[number - 1], caught));
  }
}

/** Goes on until all are tried or one never ends; returns the number of the next. */
function tryFrom(work: Work, tell: (mutant: number, caught: string) => void): Promise<number> {
  return new Promise((done, fail) => {
    const child = fork(join(import.meta.dirname, 'child.ts'), {
      execArgv: ['--import', 'tsx', '--max-old-space-size=3000'],
    });
    let next = work.first;
    let endless = false;
    const stop = () => {
      endless = true;
      child.kill('SIGKILL');
    };
    let watch = setTimeout(stop, LIMIT);
    child.on('message', ({ mutant, failure }: Message) => {
      clearTimeout(watch);
      watch = setTimeout(stop, LIMIT);
      if (mutant > 0) {
        tell(mutant, failure ?? 'unseen');
        next = mutant + 1;
      } else if (failure !== null) fail(new Error(`the program as it is fails: ${failure}`));
    });
    child.on('exit', (code) => {
      clearTimeout(watch);
      if (endless) tell(next++, 'out of time');
      else if (code !== 0) fail(new Error(`stopped with code ${code}`));
      done(next);
    });
    child.send(work);
  });
}
