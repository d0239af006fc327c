import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayOfRun, openDraft } from '../../../src/node/outputs/folder.ts';

let parent: string;
let target: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'worktide-folder-'));
  target = join(parent, 'krakow');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function fill(folder: string, word: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.html'), word);
  const manifest = { files: { 'report.html': {} }, run: { finished: '2026-11-20T10:00:00Z' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

const report = () => readFileSync(join(target, 'report.html'), 'utf8');

test('nothing is at the target before the draft is published, everything after', () => {
  const draft = openDraft(target);
  fill(draft.path, 'new');
  expect(existsSync(target)).toBe(false);
  draft.publish();
  expect(report()).toBe('new');
  expect(readdirSync(parent)).toEqual(['krakow']);
});

test('an older run stays until the new one is complete, and is gone then', () => {
  fill(target, 'old');
  writeFileSync(join(target, 'report.html'), 'old');
  const draft = openDraft(target);
  fill(draft.path, 'new');
  expect(report()).toBe('old');
  draft.publish();
  expect(report()).toBe('new');
  expect(readdirSync(parent)).toEqual(['krakow']);
});

test('a draft goes when the process ends in between', () => {
  const before = process.listeners('exit');
  const draft = openDraft(target);
  const added = process.listeners('exit').filter((listener) => !before.includes(listener));
  for (const listener of added) listener(0);
  expect(existsSync(draft.path)).toBe(false);
  expect(process.listeners('exit')).toEqual(before);
});

test('a draft that is discarded leaves the older run as it was', () => {
  fill(target, 'old');
  const draft = openDraft(target);
  fill(draft.path, 'half');
  draft.discard();
  expect(report()).toBe('old');
  expect(readdirSync(parent)).toEqual(['krakow']);
});

test.each([
  [
    'a note of the user',
    () => writeFileSync(join(target, 'notes.txt'), 'mine'),
    /holds files that no run has written \(notes\.txt\)/,
  ],
  [
    'a file in a folder',
    () => (mkdirSync(join(target, 'sub')), writeFileSync(join(target, 'sub', 'a'), '')),
    /\(sub\/a\)/,
  ],
])('a folder with %s is refused and kept', (_what, add, words) => {
  fill(target, 'old');
  add();
  expect(() => openDraft(target)).toThrow(words);
  expect(report()).toBe('old');
});

test('a file where the folder should be is refused', () => {
  writeFileSync(target, '');
  expect(() => openDraft(target)).toThrow(/is a file; name a folder/);
});

test.each([
  [
    'a file on the way',
    () => join(parent, 'file', 'krakow'),
    /^Nothing can be written to .*: there is a file of that name\.$/,
  ],
  [
    'a name that is too long',
    () => join(parent, 'k'.repeat(250)),
    /^Nothing can be written to .*: its name is too long\.$/,
  ],
])('a folder that cannot be made (%s) is refused in a sentence', (_what, path, words) => {
  writeFileSync(join(parent, 'file'), '');
  expect(() => openDraft(path())).toThrow(words);
});

test('a link to a folder stays a link', () => {
  fill(join(parent, 'elsewhere'), 'old');
  symlinkSync(join(parent, 'elsewhere'), target);
  const draft = openDraft(target);
  fill(draft.path, 'new');
  draft.publish();
  expect(readFileSync(join(parent, 'elsewhere', 'report.html'), 'utf8')).toBe('new');
  expect(report()).toBe('new');
});

test('a note that appears during the run stops the publication and is kept', () => {
  fill(target, 'old');
  const draft = openDraft(target);
  fill(draft.path, 'new');
  writeFileSync(join(target, 'notes.txt'), 'mine');
  expect(() => draft.publish()).toThrow(/notes\.txt/);
  expect(readFileSync(join(target, 'notes.txt'), 'utf8')).toBe('mine');
});

// No process has this number: Linux stops at 4,194,304.
const dead = 99_999_999;
const draftOf = (pid: number) => `.krakow-${hostname().replace(/[^\w-]/g, '_')}-${pid}`;

test('what a killed run left between its two renames is put back', () => {
  fill(join(parent, `${draftOf(dead)}-old`), 'old');
  fill(join(parent, draftOf(dead)), 'half');
  openDraft(target).discard();
  expect(report()).toBe('old');
  expect(readdirSync(parent)).toEqual(['krakow']);
});

test('the draft of a run that is still alive is left alone', () => {
  fill(join(parent, draftOf(process.ppid)), 'theirs');
  openDraft(target).discard();
  expect(readdirSync(parent)).toEqual([draftOf(process.ppid)]);
});

test('what another machine is writing on a shared disk is left alone', () => {
  fill(join(parent, `.krakow-elsewhere.example-${dead}`), 'theirs');
  openDraft(target).discard();
  expect(readdirSync(parent)).toEqual([`.krakow-elsewhere.example-${dead}`]);
});

test('the day of a run is read from its manifest', () => {
  expect(dayOfRun(target)).toBeNull();
  fill(target, 'old');
  expect(dayOfRun(target)).toBe('2026-11-20');
});

test('runs that publish into the same folder at the same time leave one of them, whole', async () => {
  const publisher = join(import.meta.dirname, 'publisher.ts');
  const publish = (word: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', publisher, target, word, '40']);
  await Promise.all(['one', 'two', 'three'].map(publish));
  const words = ['report.html', 'summary.csv', 'draws.parquet'].map((name) => readFileSync(join(target, name), 'utf8'));
  expect(new Set(words).size).toBe(1);
  expect(words[0]).toMatch(/ 39$/);
  expect(readdirSync(parent)).toEqual(['krakow']);
});
