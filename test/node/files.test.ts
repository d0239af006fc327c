import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText, scenarioFiles, scenarioName } from '../../src/node/files.ts';
import { worktide } from './command-line.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worktide-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scenario = [
  'title: A town',
  'question: What comes?',
  'model: hub-displacement',
  'region: krakow',
  'headline: { measure: hub.jobs, year: 2026 }',
  'futures: { measured: { title: As measured } }',
];

describe('what editors and systems do to a text changes nothing', () => {
  test.each([
    ['a byte order mark', `\ufeff${scenario.join('\n')}\n`],
    ['lines that end as on Windows', `${scenario.join('\r\n')}\r\n`],
    ['both', `\ufeff${scenario.join('\r\n')}`],
    ['JSON', JSON.stringify({ title: 'A town', question: 'What comes?', model: 'hub-displacement', region: 'krakow' })],
  ])('%s', async (_what, text) => {
    writeFileSync(at('town.yaml'), text);
    expect(await worktide('check', at('town.yaml'))).toMatchObject({ code: 0, stderr: '' });
  });

  test('columns count from the first letter, not from the byte order mark', async () => {
    writeFileSync(at('mark.yaml'), '\ufefftitel: A town\r\nquestion: What comes?\r\nregion: krakau\r\n');
    const { code, stdout } = await worktide('check', at('mark.yaml'));
    expect(stdout).toContain(`${at('mark.yaml')}:1:1 titel:`);
    expect(stdout).toContain(`${at('mark.yaml')}:3:9 region:`);
    expect(code).toBe(1);
  });
});

describe('what cannot be a scenario is refused in one sentence', () => {
  test.each<[what: string, make: (path: string) => void, why: string]>([
    ['nothing there', () => undefined, 'there is no such file or folder'],
    [
      'a binary file',
      (path) => writeFileSync(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00)),
      'it is not text in UTF-8',
    ],
    ['UTF-16', (path) => writeFileSync(path, '\ufefftitle: A town', 'utf16le'), 'it is not text in UTF-8'],
    [
      'a huge file',
      (path) => writeFileSync(path, `# ${'x'.repeat(3 * 1024 * 1024)}`),
      'it is larger than 2 MiB, and so no scenario',
    ],
    ['a link in a circle', (path) => symlinkSync(path, path), 'its links lead in a circle'],
  ])('%s', async (_what, make, why) => {
    const path = at('odd.yaml');
    rmSync(path, { force: true });
    make(path);
    for (const command of ['check', 'run']) {
      expect(await worktide(command, path)).toEqual({
        code: 2,
        stdout: '',
        stderr: `${path} cannot be read: ${why}.\n`,
      });
    }
  });

  test('a file that never ends', () => {
    expect(() => readText('/dev/zero')).toThrow('/dev/zero cannot be read: it is larger than 2 MiB');
  });

  test('an empty file is a scenario with problems, not a crash', async () => {
    writeFileSync(at('empty.yaml'), '');
    const { code, stdout } = await worktide('check', at('empty.yaml'));
    expect(stdout).toMatch(/empty\.yaml:1:1 /);
    expect(code).toBe(1);
  });
});

describe('which files are meant', () => {
  test('a folder stands for its scenarios in order of their names; schemas, hidden files and folders are none', () => {
    mkdirSync(at('town/deeper.yaml'), { recursive: true });
    for (const name of ['b.yml', 'a.yaml', 'c.json', 'scenario.schema.json', '.hidden.yaml', 'notes.md']) {
      writeFileSync(join(at('town'), name), '');
    }
    expect(scenarioFiles([at('town'), 'one.yaml'])).toEqual([
      ...['a.yaml', 'b.yml', 'c.json'].map((name) => join(at('town'), name)),
      'one.yaml',
    ]);
  });

  test('a scenario is called like its file', () => {
    expect(scenarioName('scenarios/hub-displacement/metro-manila.yaml')).toBe('metro-manila');
  });
});
