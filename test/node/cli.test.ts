import { execFile } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { models } from '../../src/models/index.ts';
import { start, worktide } from './command-line.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'worktide-cli-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('help and version', () => {
  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await worktide('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('help lists every command, an example and every exit code', async () => {
    const { code, stdout } = await worktide('--help');
    expect(code).toBe(0);
    for (const command of [
      'run',
      'check',
      'backtest',
      'compare',
      'init',
      'regions',
      'firms',
      'inputs',
      'measures',
      'prices',
      'schema',
      'complete',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    }
    for (const exitCode of [0, 1, 2, 3, 4, 70, 130]) expect(stdout).toMatch(new RegExp(`^ {2}${exitCode} `, 'm'));
    expect(stdout).toContain('worktide run my-town.yaml');
  });

  test.each([
    'run',
    'check',
    'backtest',
    'compare',
    'init',
    'regions',
    'firms',
    'inputs',
    'measures',
    'prices',
    'schema',
  ])('%s --help has an example', async (name) => {
    const { code, stdout } = await worktide(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n {2}worktide ${name}`));
  });
});

test.each([
  ['inputs', /^No input of skill-shortage has “zzz” in it\. worktide inputs skill-shortage lists all\.\n$/],
  ['measures', /^No measure of skill-shortage has “zzz” in it\. worktide measures skill-shortage lists all\.\n$/],
])('a filter that leaves no %s says so', async (list, words) => {
  const { code, stdout } = await worktide(list, 'skill-shortage', '--filter', 'zzz');
  expect(stdout).toMatch(words);
  expect(code).toBe(0);
});

describe('mistakes on the command line end with 2 and a hint', () => {
  test.each([
    [['rum', 'a.yaml'], /unknown command 'rum'\s+\(Did you mean run\?\)/],
    [['run', 'a.yaml', '--darws', '5'], /unknown option '--darws'\s+\(Did you mean --draws\?\)/],
    [['run'], /missing required argument 'path'/],
    [['run', 'a.yaml', '--draws', 'many'], /whole number from 1 to 1,000,000/],
    [['run', 'a.yaml', '--draws', 'until 0%'], /or until and a percentage from above 0 to 100, such as 'until 3%'/],
    [['compare', '--region', 'krakow', '--region', 'vilnius', '--draws', 'until soon'], /such as 'until 3%'/],
    [['run', 'a.yaml', '--workers', '0'], /whole number from 1 to 256/],
    [['run', 'a.yaml', '--mode', 'fast'], /Allowed choices are integer, expected, auto/],
    [['run', 'no-such-file.yaml'], /^no-such-file\.yaml cannot be read: there is no such file or folder\.$/m],
    [['check', 'src'], /There is no scenario file .* in src\./],
    [['regions', 'show', 'krakau'], /"krakau" is not a region\. Did you mean "krakow"\?/],
    [['regions', 'krakau'], /Did you mean "krakow"\?/],
    [['firms', 'bakery'], /"bakery" is not a firm\. Known: automotive-supplier, .*trading-firm/],
    [['init', '--firm', 'metal-wrks'], /Did you mean "metal-works"\?/],
    [['inputs', 'hub'], /"hub" is not a model\. Known: hub-displacement/],
  ])('worktide %s', async (args, words) => {
    const { code, stdout, stderr } = await worktide(...args);
    expect(stderr).toMatch(words);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('more draws than fit into memory are refused before anything is written', async () => {
    const memory = vi.spyOn(process, 'constrainedMemory').mockReturnValue(1e6);
    const run = ['run', 'scenarios/hub-displacement/krakow.yaml', '--output', join(folder, 'too-large')];
    const { code, stdout, stderr } = await worktide(...run);
    memory.mockRestore();
    expect(stderr).toMatch(
      /^1,024 draws need about \S+ GB of memory, and there are 0\.0010 GB\. At most \d+ draws? fit/,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(existsSync(join(folder, 'too-large'))).toBe(false);
  });
});

describe('what can be looked up', () => {
  test('inputs shows the default as it can be written in a scenario, its unit and its source', async () => {
    const { stdout } = await worktide('inputs', 'hub-displacement', '--filter', 'jobFinding');
    expect(stdout).toMatch(/^jobFinding +\{ expert: \{ p5: .* \} +per month +0\.005…0\.9 +gus2023 \(judgement\) /m);
  });

  test.each([
    ['inputs', 'rotation.teams', /hybrid-firm: buddies and community\n[^]*rotation\.teams/],
    ['inputs', 'training.seats', /hub-displacement: [^]*skill-shortage: /],
    ['measures', 'adoption.desk', /^hybrid-firm +adoption\.desk/m],
  ])('%s --filter looks in every model where none is named, and says which it is', async (list, filter, words) => {
    expect((await worktide(list, '--filter', filter)).stdout).toMatch(words);
    const found = JSON.parse((await worktide(list, '--filter', filter, '--json')).stdout) as { model: string }[];
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ model }) => model in models)).toBe(true);
    expect((await worktide(list, 'network-replication', '--filter', filter)).stdout).toContain('network-replication');
    expect((await worktide(list, '--filter', 'zzz')).stdout).toMatch(/^No (input|measure) of any model has “zzz”/);
  });

  test('inputs --json has every input with all that is known of it', async () => {
    const { stdout } = await worktide('inputs', '--json');
    const inputs = JSON.parse(stdout) as { name: string }[];
    expect(inputs.length).toBeGreaterThan(100);
    expect(inputs.find(({ name }) => name === 'jobFinding')).toMatchObject({ unit: 'per month', grade: 'judgement' });
  });

  test('measures finds by label', async () => {
    const { stdout } = await worktide('measures', '--filter', 'youth');
    expect(stdout).toMatch(/^hub-displacement +unemployment\.youth +share +stock/m);
    expect(stdout).not.toContain('hub.jobs');
  });

  test('regions lists each region, and shows every figure of one with its source', async () => {
    const { stdout: list } = await worktide('regions');
    for (const name of ['krakow', 'metro-manila', 'bengaluru', 'hyderabad', 'vilnius', 'tallinn', 'lisbon']) {
      expect(list).toMatch(new RegExp(`^${name} `, 'm'));
    }
    const { stdout } = await worktide('regions', 'show', 'krakow');
    expect(stdout).toMatch(/^labourForce +.* persons +20\d\d +(official|press|judgement|peer-reviewed) +\w+/m);
    expect(stdout).toMatch(/^Sources$/m);
  });

  test('firms lists each firm, and shows every figure of one', async () => {
    const { stdout: list } = await worktide('firms');
    expect(list).toMatch(/^machine-builder +Special machine builder, 140 people +Austria +hybrid-firm /m);
    expect(list).not.toContain('krakow');
    const { stdout } = await worktide('firms', 'metal-works');
    expect(stdout).toMatch(/^saved\.quotes +6 +hours per week +2025 +press +briefing2025/m);
  });

  test('prices lists five prices with their date and source, by provider, size and text', async () => {
    const { stdout } = await worktide('prices', '--provider', 'Mistral', '--tier', 'small', '--filter', '2025');
    expect(stdout).toMatch(
      /^mistral +mistral-small-latest +2025 +small +0\.1 +0\.01 +0\.1 +0\.3 +0\.3 +llmprices2025$/m,
    );
    expect(stdout.match(/^mistral /gm)).toHaveLength(1);
    expect(stdout).toMatch(/^llmprices2025: .*List prices of language models/m);
    const { stdout: json } = await worktide('prices', '--json');
    expect(JSON.parse(json)).toContainEqual(
      expect.objectContaining({ model: 'gpt-5', cacheRead: 0.125, thinking: 10 }),
    );
    expect(await worktide('prices', '--filter', 'no such model')).toMatchObject({
      code: 0,
      stdout: 'No price fits.\n',
    });
  });

  test('schema prints the JSON Schema and writes it to a file', async () => {
    const { stdout } = await worktide('schema');
    expect(JSON.parse(stdout)).toHaveProperty('properties.policies');
    const file = join(folder, 'scenario.schema.json');
    expect(await worktide('schema', '--output', file)).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });
});

describe('a first scenario', () => {
  test('init writes a file that check accepts, and never replaces one unasked', async () => {
    const file = join(folder, 'my-town.yaml');
    expect(await worktide('init', file, '--region', 'vilnius')).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toMatch(/^region: vilnius/m);
    expect(await worktide('check', file)).toMatchObject({ code: 0 });

    writeFileSync(file, 'mine');
    const again = await worktide('init', file);
    expect(again).toMatchObject({ code: 2 });
    expect(again.stderr).toContain('--force replaces it');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(await worktide('init', file, '--force')).toMatchObject({ code: 0 });
  });

  test('claims lists what was published, for a region, a model, or as JSON', async () => {
    const all = await worktide('claims');
    expect(all).toMatchObject({ code: 0, stderr: '' });
    expect(all.stdout).toMatch(/ams-570000-2040 +the premise of an interviewer.* +2040 +AMS warns.*not-found/);
    const krakow = await worktide('claims', '--region', 'krakow');
    expect(krakow.stdout).toContain('krakow-90000');
    expect(krakow.stdout).not.toMatch(/ams-570000|concentrix-3000|metal-works-85/);
    const { stdout } = await worktide('claims', '--model', 'hub-displacement', '--json');
    const claims = JSON.parse(stdout) as { model?: string; finding: object }[];
    expect(new Set(claims.map(({ model = 'any' }) => model))).toEqual(new Set(['hub-displacement', 'any']));
    expect(await worktide('claims', '--region', 'atlantis')).toMatchObject({ code: 2 });
  });

  test('check reports every problem of every file at its line, and exits with 1', async () => {
    const file = join(folder, 'five-mistakes.yaml');
    writeFileSync(
      file,
      [
        'title: Five mistakes',
        'question: Are all found?',
        'model: hub-displacment',
        'region: krakau',
        'draws: many',
        'sampling: sobel',
        'languge: en',
      ].join('\n'),
    );
    const { code, stdout } = await worktide('check', file);
    expect(code).toBe(1);
    for (const line of [3, 4, 5, 6, 7]) expect(stdout).toContain(`${file}:${line}:`);
  });
});

describe('completion', () => {
  test('a shell script is printed', async () => {
    const { stdout } = await start(['complete', 'bash'], folder).ended;
    expect(stdout).toContain('worktide');
    expect(stdout).toContain('complete');
  });

  test('long options are completed', async () => {
    const { stdout } = await start(['complete', '--', 'run', '--dr'], folder).ended;
    expect(stdout).toContain('--draws');
  });
});

describe('the program never ends with a stack trace', () => {
  test('a mistake in a scenario is its line, also where it is run', async () => {
    writeFileSync(
      join(folder, 'typo.yaml'),
      'title: Typo\nquestion: Where?\nmodel: hub-displacement\nregoin: krakow\n',
    );
    const { code, stdout, stderr } = await start(['run', 'typo.yaml'], folder).ended;
    expect(stderr).toMatch(/^typo\.yaml:4:1 regoin: .*region/m);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });

  test('an error that nobody expects is one line, and the code says that the program is at fault', async () => {
    const lastWords = pathToFileURL(resolve('src/node/last-words.ts')).href;
    const code = `import { guardLastWords } from '${lastWords}'; guardLastWords(); setTimeout(() => null.town);`;
    const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', code];
    const failed = await promisify(execFile)(process.execPath, args).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 70,
      stderr: "worktide failed: Cannot read properties of null (reading 'town'). Set WORKTIDE_DEBUG=1 to see where.\n",
    });
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind stdout is said', async () => {
    const full = openSync('/dev/full', 'w');
    const { child, ended } = start(['inputs', '--json'], folder, {}, ['ignore', full, 'pipe']);
    const { code, stderr } = await ended;
    closeSync(full);
    expect(child.stdout).toBeNull();
    expect(stderr).toMatch(/^Nothing more can be printed: ENOSPC/);
    expect(code).toBe(2);
  });
});

test('a reader that closes the pipe early is no error', async () => {
  const { child, ended } = start(['inputs', '--json'], folder);
  child.stdout?.destroy();
  const { code, stderr } = await ended;
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
