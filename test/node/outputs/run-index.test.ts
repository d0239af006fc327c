import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeIndex } from '../../../src/node/outputs/run-index.ts';

let reports = '';
const run = (name: string, finished: string, headline = `${name} loses jobs`): void => {
  mkdirSync(join(reports, name));
  const manifest = { generator: 'worktide', title: name, headline, files: { 'report.html': {} }, run: { finished } };
  writeFileSync(join(reports, name, 'manifest.json'), JSON.stringify(manifest));
};
const index = (): string => readFileSync(join(reports, 'index.html'), 'utf8');

beforeEach(() => {
  reports = mkdtempSync(join(tmpdir(), 'worktide-index-'));
});

test('lists runs, newest first, with their headline as text', () => {
  run('old', '2026-01-01T00:00:00.000Z');
  run('new', '2026-02-01T00:00:00.000Z', 'A < B & C');
  writeIndex(join(reports, 'new'));
  expect([...index().matchAll(/href="([^"]+)"/g)].map(([, link]) => link)).toEqual([
    'new/report.html',
    'old/report.html',
  ]);
  expect(index()).toContain('A &#60; B &#38; C');
  expect(readdirSync(reports).sort()).toEqual(['index.html', 'new', 'old']);
});

test('passes over what is no run', () => {
  run('good', '2026-01-01T00:00:00.000Z');
  mkdirSync(join(reports, 'empty'));
  mkdirSync(join(reports, 'foreign'));
  writeFileSync(join(reports, 'foreign', 'manifest.json'), '{"name":"an app"}');
  mkdirSync(join(reports, 'broken'));
  writeFileSync(join(reports, 'broken', 'manifest.json'), '{');
  writeFileSync(join(reports, 'README.md'), '');
  writeIndex(join(reports, 'good'));
  expect(index().match(/<li>/g)).toHaveLength(1);
});

test('leaves a page alone that somebody else has put there', () => {
  run('good', '2026-01-01T00:00:00.000Z');
  writeFileSync(join(reports, 'index.html'), 'mine');
  writeIndex(join(reports, 'good'));
  expect(index()).toBe('mine');
});
