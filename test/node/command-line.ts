import { spawn } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { main } from '../../src/node/cli.ts';

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a command line in this process, which is fast, and keeps what it prints. */
export async function worktide(...args: readonly string[]): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    }),
  );
  try {
    return { code: await main(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Starts the program as a user does, in a process of its own. */
export function start(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
) {
  const program = join(import.meta.dirname, '../../dist/node/main.js');
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...env }, stdio });
  const printed = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (printed.stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (printed.stderr += String(chunk)));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...printed })));
  return { child, printed, ended };
}
