import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Backtest } from '../../src/study/backtest.ts';
import { worktide } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const hindcast = 'scenarios/skill-shortage/austria-hindcast.yaml';
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'worktide-backtest-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('scores every observed series by year, as a table, as JSON and in the report', async () => {
  const output = join(folder, 'table');
  const flags = ['--draws', '16', '--workers', '2', '--output', output];
  const { code, stdout } = await worktide('backtest', hindcast, '--quiet', ...flags);
  expect(code).toBe(0);
  for (const words of ['Labour force', 'Unemployment rate', 'Vacancies', 'damped trend', '2024', 'χ²']) {
    expect(stdout).toContain(words);
  }
  const written = JSON.parse(readFileSync(join(output, 'backtest.json'), 'utf8')) as Backtest;
  expect(written.series.map(({ measure, forecasts }) => [measure.name, forecasts.length])).toEqual([
    ['labourForce', 9],
    ['unemployment.rate', 9],
    ['vacancies', 9],
  ]);
  expect(written.uniformity.bins.reduce((sum, count) => sum + count, 0)).toBe(27);
  expect(readFileSync(join(output, 'report.html'), 'utf8')).toContain('id="hindcast"');
  const json = await worktide('backtest', hindcast, '--json', '--draws', '16', '--output', output);
  expect(JSON.parse(json.stdout)).toEqual(written);
});

test('a scenario of the future is refused before anything runs', async () => {
  const output = join(folder, 'future');
  const { code, stderr } = await worktide(
    'backtest',
    join(import.meta.dirname, 'scenarios/small.yaml'),
    '--output',
    output,
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/runs through no full year after its first that data\/observations\.csv has a figure for/);
  expect(existsSync(output)).toBe(false);
});
