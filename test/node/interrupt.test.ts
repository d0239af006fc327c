import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { start } from './command-line.ts';

// Progress in a pipe is a line every few seconds, and each test starts the program once or twice.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worktide-stop-'));
  cpSync(join(import.meta.dirname, 'scenarios/small.yaml'), join(folder, 'small.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reports = () => readdirSync(join(folder, 'reports'));

/** Starts a run that would take very long, and waits until its draws are under way. */
async function startLongRun() {
  const run = start(['run', 'small.yaml', '--draws', '20000', '--workers', '2'], folder);
  while (!/[1-9][\d,]* of 20,000 draws/.test(run.printed.stderr)) {
    if (run.child.exitCode !== null) throw new Error(`ended early: ${run.printed.stderr}`);
    await wait(50);
  }
  return run;
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle of a first run leaves nothing behind', async (signal) => {
  const { child, ended } = await startLongRun();
  expect(reports()).toEqual([expect.stringMatching(new RegExp(`^\\.small-.+-${child.pid}$`))]);
  child.kill(signal);
  const { code, stdout, stderr } = await ended;
  expect(code).toBe(130);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Stopped after [\d,]+ of 20,000 draws\. Nothing was written\.$/m);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(reports()).toEqual([]);
});

test('an earlier run is kept, and named', async () => {
  await start(['run', 'small.yaml', '--draws', '4', '--quiet'], folder).ended;
  const before = readFileSync(join(folder, 'reports/small/manifest.json'), 'utf8');
  const { child, ended } = await startLongRun();
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr).toMatch(/Nothing was written; reports\/small still holds the run of \d{4}-\d\d-\d\d\.$/m);
  expect(reports()).toEqual(['index.html', 'small']);
  expect(readFileSync(join(folder, 'reports/small/manifest.json'), 'utf8')).toBe(before);
});

test('what a killed process left is cleared by the next run', async () => {
  const { child, ended } = await startLongRun();
  child.kill('SIGKILL');
  await ended;
  expect(reports()).toEqual([expect.stringMatching(new RegExp(`^\\.small-.+-${child.pid}$`))]);
  await start(['run', 'small.yaml', '--draws', '4', '--quiet'], folder).ended;
  expect(reports()).toEqual(['index.html', 'small']);
});
