import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Manifest } from '../../src/node/outputs/manifest.ts';
import { worktide } from './command-line.ts';

// Real runs from start to end, if small ones.
vi.setConfig({ testTimeout: 180_000 });

const small = join(import.meta.dirname, 'scenarios/small.yaml');
const workerCounts = [1, 2, 3];

let folder: string;
const at = (...parts: readonly string[]) => join(folder, ...parts);
const bytes = (...parts: readonly string[]) => readFileSync(at(...parts));
const manifest = (name: string) => JSON.parse(bytes(name, 'manifest.json').toString()) as Manifest;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worktide-run-'));
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
  for (const workers of workerCounts) {
    const ended = await worktide('run', small, '--workers', `${workers}`, '--output', at(`by${workers}`), '--quiet');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
  }
}, 180_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the number of workers changes nothing', () => {
  const names = ['report.html', 'summary.csv', 'draws.parquet', 'data-dictionary.csv', 'scenario.yaml'];

  test.each(names)('%s has the same bytes', (name) => {
    for (const workers of workerCounts) expect(bytes(`by${workers}`, name).equals(bytes('by1', name))).toBe(true);
  });

  test('hashes and files are the same', () => {
    const [first, ...others] = workerCounts.map((workers) => manifest(`by${workers}`));
    for (const other of others) expect({ ...other, run: null }).toEqual({ ...first, run: null });
  });
});

test('with a stop rule from the command line the run ends at the first number of draws that is exact enough', async () => {
  const { code } = await worktide('run', small, '--draws', 'until 100 %', '--output', at('until'), '--quiet');
  expect(code).toBe(0);
  expect(manifest('until').draws).toBe(256);
  expect(manifest('until').repeat).toMatch(/ --draws 'until 100%'$/);
});

describe('the folder of a run', () => {
  test('holds what the manifest lists, with these hashes, and nothing else', () => {
    const { files } = manifest('by1');
    const found = readdirSync(at('by1'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(found.length).toBe(Object.keys(files).length + 1);
    for (const [name, { sha256, bytes: size }] of Object.entries(files)) {
      const content = bytes('by1', name);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(content.length).toBe(size);
    }
  });

  test('has a report, tables and at least one chart', () => {
    const names = Object.keys(manifest('by1').files);
    expect(names).toEqual(
      expect.arrayContaining(['report.html', 'summary.csv', 'draws.parquet', 'data-dictionary.csv', 'scenario.yaml']),
    );
    expect(names.some((name) => /^charts\/.*\.vl\.json$/.test(name))).toBe(true);
  });

  test('draws.parquet has one row per future, arm, draw and year, and every measure', async () => {
    const content = bytes('by1', 'draws.parquet');
    const file = content.buffer.slice(content.byteOffset, content.byteOffset + content.length);
    const rows = await parquetReadObjects({ file });
    expect(rows.length).toBe(1 * 2 * 8 * 3);
    expect(rows[0]).toMatchObject({ future: 'measured', arm: 'baseline', draw: 0, period_end: '2024-12' });
    expect(rows.every((row) => Number(row['hub.jobs']) > 0)).toBe(true);
  });

  test('the scenario that lies in it repeats the run', async () => {
    cpSync(at('by1', 'scenario.yaml'), at('again.yaml'));
    expect(await worktide('run', at('again.yaml'), '--output', at('again'), '--quiet')).toMatchObject({ code: 0 });
    expect(manifest('again').scenario.hash).toBe(manifest('by1').scenario.hash);
    expect(manifest('again').result.hash).toBe(manifest('by1').result.hash);
    expect(bytes('again', 'draws.parquet').equals(bytes('by1', 'draws.parquet'))).toBe(true);
  });

  test('the manifest says how to repeat the run, options included', async () => {
    await worktide('run', small, '--draws', '8', '--seed', 'other luck', '--output', at('other'), '--quiet');
    const { repeat, result, draws, seed } = manifest('other');
    expect(repeat).toBe(`worktide run ${small} --draws 8 --seed 'other luck'`);
    expect({ draws, seed }).toEqual({ draws: 8, seed: 'other luck' });
    expect(result.hash).not.toBe(manifest('by1').result.hash);
  });
});

describe('what is printed', () => {
  test('a sentence, the headline of every arm, the checks and the report', async () => {
    const { stdout, stderr } = await worktide('run', small, '--output', at('printed'));
    expect(stdout).toMatch(/^measured +baseline +\S+/m);
    expect(stdout).toMatch(/^measured +seats +\S+/m);
    expect(stdout).toContain('Checks of the scenario: 1 of 1 hold');
    expect(stdout).toMatch(/^8 draws in .* seed "small", result [0-9a-f]{12}$/m);
    expect(stdout).toContain(`Report: ${at('printed', 'report.html')}`);
    expect(stderr).toMatch(/^small {2}\d+ of 8 draws/);
  });

  test('--json prints one object and nothing else', async () => {
    const { stdout, stderr } = await worktide('run', small, '--output', at('json'), '--json');
    expect(stderr).toBe('');
    const { runs } = JSON.parse(stdout) as { runs: Record<string, unknown>[] };
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      report: at('json', 'report.html'),
      resultHash: manifest('by1').result.hash,
      headline: [
        { future: 'measured', arm: 'baseline' },
        { future: 'measured', arm: 'seats' },
      ],
    });
  });

  test('--quiet prints only where the report is', async () => {
    const { stdout, stderr } = await worktide('run', small, '--output', at('quiet'), '--quiet');
    expect({ stdout, stderr }).toEqual({ stdout: `${at('quiet', 'report.html')}\n`, stderr: '' });
  });
});

describe('several scenarios and their checks', () => {
  test('a folder runs every scenario in it, each into its own folder; a schema is none', async () => {
    mkdirSync(at('town'));
    for (const name of ['a.yaml', 'b.yaml']) cpSync(small, at('town', name));
    writeFileSync(at('town', 'scenario.schema.json'), '{}');
    const args = ['run', at('town'), '--draws', '4', '--output', at('towns'), '--quiet'];
    expect(await worktide(...args)).toMatchObject({ code: 0 });
    expect(readdirSync(at('towns')).sort()).toEqual(['a', 'b']);
  });

  test('two files of the same name are refused before anything runs', async () => {
    mkdirSync(at('twin'));
    cpSync(small, at('twin', 'a.yaml'));
    const ended = await worktide('run', at('twin', 'a.yaml'), at('town', 'a.yaml'), '--output', at('twins'));
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('would both be written to');
    expect(existsSync(at('twins'))).toBe(false);
  });

  test('a check that does not hold is printed, and fails the command with --strict only', async () => {
    writeFileSync(at('strict.yaml'), readFileSync(small, 'utf8').replace('atLeast: 1', 'atMost: 1'));
    const args = ['run', at('strict.yaml'), '--draws', '4', '--output', at('strict')];
    const lenient = await worktide(...args);
    expect(lenient.code).toBe(0);
    expect(lenient.stdout).toContain('✗ Jobs stay above nothing (2026)');
    expect(await worktide(...args, '--strict')).toMatchObject({ code: 3 });
  });

  test('a folder with files of the user is refused before anything runs', async () => {
    mkdirSync(at('mine'));
    writeFileSync(at('mine', 'notes.txt'), 'mine');
    const ended = await worktide('run', small, '--output', at('mine'));
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('notes.txt');
    expect(readdirSync(at('mine'))).toEqual(['notes.txt']);
  });
});
