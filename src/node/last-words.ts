import { exitCodes, reason } from './failure.ts';

/** Sees to it that the process never ends with a stack trace, whatever happens to its pipes or inside a library. */
export function guardLastWords(): void {
  // A reader that has seen enough (`worktide inputs | head`) is no error: the program just ends.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.ok);
    process.stderr.write(`Nothing more can be printed: ${reason(error)}.\n`);
    process.exit(exitCodes.usage);
  });
  // Nobody reads the progress any more; the results are still wanted.
  process.stderr.on('error', () => undefined);
  process.on('uncaughtException', (error) => process.exit(explain(error)));
}

/** Says on stderr why the program failed, and returns the exit code for that. */
export function explain(error: unknown): number {
  process.stderr.write(`worktide failed: ${reason(error)}. Set WORKTIDE_DEBUG=1 to see where.\n`);
  showTrace(error);
  return exitCodes.internal;
}

/** Where an error came from, for those who have asked to see it. */
export function showTrace(error: unknown): void {
  if (process.env.WORKTIDE_DEBUG === '1') process.stderr.write(`${trace(error)}\n`);
}

function trace(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error.stack) : `${error.stack}\ncaused by: ${trace(error.cause)}`;
}
