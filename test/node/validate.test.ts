import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readValidation } from '../../src/node/data.ts';
import { worktide } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'worktide-validate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('worktide validate prints a table and writes it as HTML and JSON', async () => {
  const { code, stdout } = await worktide('validate', '--suite', 'queues', '--output', folder);
  expect(code).toBe(0);
  expect(stdout).toMatch(/C-T5 \(5, 4\) .*0\.5541 .*pass/);
  const written = JSON.parse(readFileSync(join(folder, 'validation.json'), 'utf8')) as {
    passed: number;
    total: number;
  };
  expect(written.passed).toBe(written.total);
  expect(readFileSync(join(folder, 'validation.html'), 'utf8')).toContain('Halfin–Whitt');
});

test('what every report quotes is what validate finds', async () => {
  const { code, stdout } = await worktide('validate', '--json', '--output', folder);
  expect(code).toBe(0);
  const { outcomes, date, ...found } = JSON.parse(stdout) as Record<string, unknown>;
  const { date: recorded, ...quoted } = readValidation();
  expect(found).toEqual(quoted);
  expect([date, recorded]).toEqual([expect.any(String), expect.any(String)]);
  expect(outcomes).toHaveLength(quoted.suites.length);
}, 60_000);
