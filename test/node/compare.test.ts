import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromium } from 'playwright-core';
import { worktide } from './command-line.ts';

// Real runs from start to end, if small ones.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);
const read = (...names: readonly string[]): string => readFileSync(at(...names), 'utf8');
const filesOf = (name: string) => (JSON.parse(read(name, 'manifest.json')) as { files: Record<string, unknown> }).files;
const few = ['--draws', '4', '--quiet'];

beforeAll(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
  folder = mkdtempSync(join(tmpdir(), 'worktide-compare-'));
  for (const region of ['krakow', 'vilnius']) {
    writeFileSync(
      at(`${region}.yaml`),
      `title: Short\nquestion: How many?\nmodel: hub-displacement\nregion: ${region}\nmonths: 24\ndraws: 4\n`,
    );
  }
  const two = ['compare', at('krakow.yaml'), '--region', 'krakow', '--region', 'vilnius', ...few];
  for (const workers of ['1', '2']) {
    const { code, stderr } = await worktide(...two, '--workers', workers, '--output', at(workers));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('one and two threads write the same bytes', () => {
  expect(filesOf('1')).toEqual(filesOf('2'));
});

test('the folder holds the page, its charts, every number with its dictionary, and both scenarios', () => {
  expect(Object.keys(filesOf('1')).filter((name) => !name.startsWith('charts/'))).toEqual([
    'report.html',
    'comparison.csv',
    'data-dictionary.csv',
    'scenarios/krakow/scenario.yaml',
    'scenarios/vilnius/scenario.yaml',
  ]);
});

test('the table has both shocks, and ranks whose probabilities add up to 1', () => {
  const [head, ...lines] = read('1', 'comparison.csv').trim().split('\n');
  const names = head.split(',');
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, n) => [names[n], cell])));
  expect(new Set(rows.map(({ shock }) => shock))).toEqual(new Set(['own', 'standard']));
  const explained = read('1', 'data-dictionary.csv');
  for (const name of names) expect(explained).toContain(`comparison.csv,${name},`);
  const first = rows.filter(({ statistic }) => statistic === 'probability_of_rank_1');
  const sums = new Map<string, number>();
  for (const { shock, measure, basis, value } of first) {
    const key = `${shock} ${measure} ${basis}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(value));
  }
  for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 12);
});

test('an order that most draws do not share is called open', () => {
  const html = read('1', 'report.html').replace(/\u202f/g, ' ');
  const shares = (pattern: RegExp): number[] => [...html.matchAll(pattern)].map(([, share]) => Number(share));
  const orders = shares(/, in this order in (\d+) %(?: ± \d+)? of draws/g);
  expect(orders.length).toBeGreaterThan(0);
  for (const share of orders) expect(share).toBeGreaterThanOrEqual(50);
  for (const share of shares(/their order is open \(this one in (\d+) %(?: ± \d+)? of draws\)/g))
    expect(share).toBeLessThan(50);
});

test('every value that differs has the grade of its source, and every place in a title its error', () => {
  const html = read('1', 'report.html').replace(/[\u202f\u00a0]/g, ' ');
  const [, differing] = /<section id="differences"([\s\S]*?)<\/section>/.exec(html) ?? [];
  const sources = differing.match(/<small\s*><a [\s\S]*?<\/small\s*>/g) ?? [];
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((source) => !/\((official|peer-reviewed|press|judgement)\)<\/small\s*>$/.test(source))).toEqual(
    [],
  );
  expect(/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1]).toMatch(/ ± /);
});

test('what is one and the same scenario shares every rank evenly', async () => {
  const text = read('krakow.yaml');
  writeFileSync(at('twin.yaml'), text);
  const { stdout } = await worktide(
    ...['compare', at('krakow.yaml'), at('twin.yaml'), '--draws', '4', '--json', '--output', at('twins')],
  );
  const { rankings, resultHashes } = JSON.parse(stdout) as {
    rankings: { order: { probability: number }[] }[];
    resultHashes: string[];
  };
  expect(resultHashes[0]).toBe(resultHashes[1]);
  expect(new Set(rankings.flatMap(({ order }) => order.map(({ probability }) => probability)))).toEqual(new Set([0.5]));
});

test('earlier runs are compared without a new one, and have the courses they had', async () => {
  for (const region of ['krakow', 'vilnius']) {
    expect((await worktide('run', at(`${region}.yaml`), '--quiet', '--output', at('runs', region))).code).toBe(0);
  }
  const { code, stdout } = await worktide(
    'compare',
    at('runs/krakow'),
    at('runs/vilnius'),
    '--json',
    '--output',
    at('old'),
  );
  expect(code).toBe(0);
  const { rankings } = JSON.parse(stdout) as { rankings: { shock: string }[] };
  expect(new Set(rankings.map(({ shock }) => shock))).toEqual(new Set(['own']));
  const own = (name: string) =>
    read(name, 'comparison.csv')
      .split('\n')
      .filter((line) => line.includes(',own,'));
  expect(own('old')).toEqual(own('1'));
});

test('what is no folder of a run is named beside one that is', async () => {
  const messages: string[] = [];
  for (const other of [at('gone'), at('krakow.yaml'), '--region']) {
    const args = other === '--region' ? [other, 'vilnius', other, 'tallinn'] : [other];
    const { code, stderr } = await worktide('compare', at('runs/krakow'), ...args);
    expect(code).toBe(2);
    messages.push(stderr);
  }
  expect(messages[0]).toContain(`gone is not there, or is no folder of a run`);
  expect(messages[1]).toContain('Earlier runs are compared with earlier runs only.');
  expect(messages[2]).toContain('such as its');
});

test('firms and countries are compared like hubs, each under the shock of its model', async () => {
  const firms = ['machine-builder', 'metal-works'].map((firm) => `scenarios/hybrid-firm/${firm}.yaml`);
  const countries = ['--region', 'lithuania', '--region', 'estonia'];
  for (const [name, what, measure] of [
    ['firms', firms, 'cost.perHour'],
    ['countries', countries, 'shortage.notional'],
  ] as const) {
    const { code, stderr } = await worktide('compare', ...what, ...few, '--output', at(name));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const shocks = new Set(
      read(name, 'comparison.csv')
        .split('\n')
        .map((line) => line.split(','))
        .filter(([, , , own]) => own === measure)
        .map(([, shock]) => shock),
    );
    expect(shocks).toEqual(new Set(['own', 'standard']));
  }
});

describe('what cannot be compared is said in a sentence', () => {
  test.each([
    [[], 'nothing to compare'],
    [['--region', 'krakow'], 'twice or more'],
    [['--region', 'krakow', '--region', 'krakow'], 'with itself'],
    [['--region', 'krakow', '--region', 'vilnis'], 'Did you mean "vilnius"?'],
    [['--region', 'krakow', '--region', 'austria'], 'No model has figures'],
    [
      ['scenarios/composed/hubs.yaml', '--region', 'krakow', '--region', 'vilnius'],
      '"hubs" puts several regions together.',
    ],
  ])('%j', async (args, words) => {
    const { code, stderr } = await worktide('compare', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test('a scenario alone, and a file that is not there', async () => {
    expect((await worktide('compare', at('krakow.yaml'))).stderr).toContain('This file is a scenario');
    expect((await worktide('compare', at('gone.yaml'))).stderr).toContain('no such file');
    expect(existsSync('reports/compare-krakow')).toBe(false);
  });
});

test.each([1200, 390])(
  'at %i pixels the page asks for nothing, complains of nothing, sticks out nowhere',
  async (width) => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const noted: string[] = [];
    page.on('console', (message) => noted.push(message.text()));
    page.on('pageerror', (error) => noted.push(error.message));
    await page.goto(`file://${at('1', 'report.html')}`);
    await page.locator('button[data-tables]').click();
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    // With a single future there is nothing to choose, and no caption names it.
    expect(await page.locator('[data-set=future]').count()).toBe(0);
    expect(await page.locator('h4', { hasText: 'Central' }).count()).toBe(0);
    expect(noted).toEqual([]);
    await browser.close();
  },
);
