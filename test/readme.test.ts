import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exitCodes } from '../src/node/failure.ts';
import { start, worktide } from './node/command-line.ts';

// Real runs from start to end, if small ones.
vi.setConfig({ testTimeout: 180_000 });

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What stands between ```language and ```, in order. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text);
}

/** Lines of the README's shell blocks that call the program, in order, each as words. */
const commands = blocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  .filter((line) => line.startsWith('worktide '))
  .map((line) => line.split(' ').slice(1));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worktide-readme-'));
  for (const name of ['data', 'scenarios']) symlinkSync(join(root, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the README says to type', () => {
  test('there is something to type', () => {
    expect(commands.map(([command]) => command)).toEqual(expect.arrayContaining(['init', 'check', 'run', 'inputs']));
  });

  test.each(commands.map((words) => [words.join(' '), words] as const))('worktide %s', async (_line, words) => {
    const few = words[0] === 'run' || words[0] === 'compare' ? ['--draws', '2'] : [];
    const { code, stdout, stderr } = await start([...words, ...few], folder).ended;
    expect(stderr).not.toMatch(/error|Error/);
    expect(stdout.trim() !== '' || words.includes('--output')).toBe(true);
    expect(code).toBe(0);
  });

  test('npm start runs the scenario it is said to run, into the folder it is said to write', async () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } };
    const [program, ...words] = scripts.start.split(' ').slice(1);
    expect(program).toBe('dist/node/main.js');
    const { code, stderr } = await start([...words, '--draws', '2'], folder).ended;
    expect({ code, failed: /failed/.test(stderr) }).toEqual({ code: 0, failed: false });
    const report = /writes `([^`]+report\.html)`/.exec(readme)?.[1] ?? 'not named';
    expect(existsSync(join(folder, report))).toBe(true);
  });

  test('the folder of a run holds the files of the table, and no others', () => {
    const names = JSON.parse(readFileSync(join(folder, 'reports/krakow/manifest.json'), 'utf8')) as { files: object };
    const written = new Set(
      Object.keys(names.files).map((name) => name.replace(/^charts\/.*\.vl\.json$/, 'charts/*.vl.json')),
    );
    const table = [...readme.matchAll(/^\| `([^`]+\.(?:html|csv|parquet|json|yaml))` \|/gm)].map(([, name]) => name);
    expect(new Set(table)).toEqual(written.add('manifest.json'));
  });
});

test('the scenario in the README can be run', async () => {
  const [scenario] = blocks('yaml');
  writeFileSync(join(folder, 'example.yaml'), scenario);
  expect(await worktide('check', join(folder, 'example.yaml'))).toMatchObject({ code: 0, stderr: '' });
});

test('the program in the README prints a band', async () => {
  const [program] = blocks('ts');
  const source = JSON.stringify(join(root, 'src/index.ts'));
  writeFileSync(join(folder, 'program.mts'), program.replace("'worktide'", source));
  const args = ['--import', import.meta.resolve('tsx'), 'program.mts'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  const number = String.raw`-?\d[\d.e-]*`;
  expect(stdout).toMatch(new RegExp(`^{\\s+p5: ${number},\\s+p50: ${number},\\s+p95: ${number}\\s+}\\n$`));
});

test('every file and folder that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:src|data|scenarios|test)(?:\/[\w./-]+)?|[A-Z]+\.md)`/g)].map(
    ([, path]) => path,
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the exit codes are those of the program', () => {
  const table = [...readme.matchAll(/^\| (\d+) \| /gm)].map(([, code]) => Number(code));
  expect(table).toEqual(Object.values(exitCodes));
});
