import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { exitCodes, Failure } from '../failure.ts';
import { whyNot } from '../file-errors.ts';
import { shown } from '../paths.ts';

/** A folder being written beside its final place; nobody sees it there before it is complete. */
export type Draft = {
  readonly path: string;
  /** Takes the place of the target as a whole: whoever looks sees the old run or the new one, never a mix. */
  publish(): void;
  discard(): void;
};

export const manifestName = 'manifest.json';

export function openDraft(target: string): Draft {
  const place = realPlace(target);
  const path = beside(place, `${process.pid}`);
  const discard = () => {
    process.off('exit', discard);
    rmSync(path, { recursive: true, force: true });
  };
  try {
    mkdirSync(dirname(place), { recursive: true });
    recover(place);
    refuseForeignFiles(place, place);
    discard();
    mkdirSync(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(exitCodes.usage, `Nothing can be written to ${shown(place)}: ${whyNot(error)}.`, error);
  }
  process.once('exit', discard);
  return {
    path,
    publish: () => {
      swapIn(path, place);
      process.off('exit', discard);
    },
    discard,
  };
}

/** Behind links: what a link leads to is replaced, not the link. */
function realPlace(target: string): string {
  try {
    return realpathSync(target);
  } catch {
    return resolve(target);
  }
}

/** The day on which the run in this folder ended, or null where there is none. */
export function dayOfRun(target: string): string | null {
  try {
    const manifest = JSON.parse(readFileSync(join(target, manifestName), 'utf8')) as { run?: { finished?: string } };
    return manifest.run?.finished?.slice(0, 10) ?? null;
  } catch {
    return null;
  }
}

/** Replacing a folder deletes what is in it, so nothing may be there but what an earlier run wrote. */
function refuseForeignFiles(folder: string, place: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Failure(exitCodes.usage, `${shown(place)} is a file; name a folder for the results with --output.`);
  }
  const foreign = foreignFiles(folder);
  if (foreign.length === 0) return;
  const names = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ', …' : '');
  throw new Failure(
    exitCodes.usage,
    `${shown(place)} holds files that no run has written (${names}) and would be replaced. ` +
      'Move them away, or name another folder with --output.',
  );
}

function foreignFiles(folder: string): readonly string[] {
  for (;;) {
    const before = identity(folder);
    const written = new Set([manifestName, ...filesOfRun(folder)]);
    const foreign = filesIn(folder).filter((name) => !written.has(name));
    // Where another run has put its folder there meanwhile, the list and the manifest are of two runs.
    if (foreign.length === 0 || identity(folder) === before) return foreign;
  }
}

function identity(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}

function filesOfRun(folder: string): readonly string[] {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as {
      files?: Record<string, unknown>;
    };
    return Object.keys(manifest.files ?? {});
  } catch {
    return [];
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    // Not there, or just being replaced by another run.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function swapIn(draft: string, place: string): void {
  const old = `${draft}-old`;
  // Another run may publish into the same place between the two renames: then its folder is moved away in turn.
  for (let attempt = 0; ; attempt++) {
    rmSync(old, { recursive: true, force: true });
    renameIfThere(place, old);
    try {
      // Here nobody else touches it any more.
      refuseForeignFiles(old, place);
      renameSync(draft, place);
      break;
    } catch (error) {
      if (attempt < 20 && isOccupied(error)) continue;
      if (!existsSync(place)) renameIfThere(old, place);
      if (error instanceof Failure) throw error;
      throw new Failure(exitCodes.usage, `The results could not be moved to ${shown(place)}: ${whyNot(error)}.`, error);
    }
  }
  rmSync(old, { recursive: true, force: true });
}

function isOccupied(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** What a killed process left: its old folder goes back to its place if that is empty, its draft goes. */
function recover(place: string): void {
  const leftover = new RegExp(`^${escapeRegExp(basename(beside(place, '')))}(\\d+)(-old)?$`);
  const parent = dirname(place);
  for (const name of readdirSync(parent).sort().reverse()) {
    const match = leftover.exec(name);
    if (match === null || isAlive(Number(match[1]))) continue;
    const path = join(parent, name);
    if (match[2] === undefined || !renameIfMissing(path, place)) rmSync(path, { recursive: true, force: true });
  }
}

function renameIfMissing(from: string, to: string): boolean {
  return !existsSync(to) && renameIfThere(from, to);
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The machine is part of the name: on a shared disk nobody clears away what another machine is still writing. */
function beside(place: string, pid: string): string {
  const machine = hostname().replace(/[^\w-]/g, '_');
  return join(dirname(place), `.${basename(place)}-${machine}-${pid}`);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
