import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS } from '../../../src/models/hub-displacement/layout.ts';
import { MARKETS } from '../../../src/models/hub-displacement/market.ts';
import { worktide } from '../../node/command-line.ts';
import { QUIET, oneRun } from '../../one-run.ts';
import { hub } from '../../hub.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'src/models/hub-displacement');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const source = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Rows of the table with this heading row, as cells without backticks. */
function table(heading: string): string[][] {
  const after = readme.split(`${heading}\n`)[1] ?? '';
  const rows = after.slice(0, after.indexOf('\n\n')).split('\n').slice(1);
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('the schedule', () => {
  const processes = table('| process | file | what happens |');

  test('has the processes of step.ts in their order', () => {
    const body = source('step.ts').split('export function step(')[1].split('\n}\n')[0];
    const called = [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name).filter((name) => name !== 'startMonth');
    expect(processes.map(([name]) => name)).toEqual(called);
  });

  test.each(processes)('%s is in %s', (name, file) => {
    expect(source(file)).toContain(`export function ${name}(`);
  });
});

describe('the counts', () => {
  test('inputs by group, in the order of the list', () => {
    const groups = new Map<string, number>();
    for (const { group } of hub.inputs) groups.set(group, (groups.get(group) ?? 0) + 1);
    const rows = table('| group | inputs | what |').map(([group, count]) => [group, Number(count)]);
    expect(rows).toEqual([...groups]);
  });

  test('all inputs, and those that are assumed', () => {
    const assumed = hub.inputs.filter(({ grade }) => grade === 'judgement');
    const [, all, judgement] = /They are (\d+), of which (\d+) rest on\s+judgement/.exec(readme) ?? [];
    expect([Number(all), Number(judgement)]).toEqual([hub.inputs.length, assumed.length]);
  });

  test('accounts and markets', () => {
    const entities = new Map(table('| entity | how many | state |').map(([entity, count]) => [entity, count]));
    expect(entities.get('people')).toBe(`${ACCOUNTS.toLocaleString('en')} accounts`);
    expect(entities.get('market: a family and seniority, or a trade outside the hub')).toBe(String(MARKETS));
  });
});

test.each(table('| constant | value | file | meaning |'))('%s is %s in %s', (name, value, file) => {
  expect(source(file)).toMatch(new RegExp(`const ${name} = ${value.replace('.', '\\.')};`));
});

test('every equation that the code cites is restated, and so is every number of the list', () => {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const cited = modules.flatMap((file) => [...source(file).matchAll(/\(([KBE]\d+)\)/g)].map(([, number]) => number));
  const numbers = (letter: string, last: number): string[] =>
    Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
  const stated = new Set([...readme.matchAll(/\(([KBE]\d+)\)/g)].map(([, number]) => number));
  const wanted = [...cited, ...numbers('K', 27), ...numbers('B', 11)];
  expect(wanted.filter((number) => !stated.has(number))).toEqual([]);
});

describe('the names', () => {
  const names = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name);

  test('of files are those of files', () => {
    const files = names.filter((name) => /\.(ts|csv)$|^(test|src|data|scenarios)\/[^*]*$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(join(folder, file)) && !existsSync(join(root, file)))).toEqual([]);
  });

  test('of inputs and measures are known', () => {
    const known = [...hub.inputs, ...hub.measures].map(({ name }) => name);
    const dotted = names.filter((name) => /^[a-zA-Z]+(\.\w+)+$/.test(name) && !name.endsWith('.ts'));
    expect(dotted.length).toBeGreaterThan(8);
    expect(dotted.filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(names.filter((name) => name.startsWith('worktide ')))('%s can be typed', async (line) => {
    const { code, stdout } = await worktide(...line.split(' ').slice(1));
    expect(code).toBe(0);
    expect(stdout).toContain('hub.');
  });
});

describe('the steady hub: the table is right to a tenth of a percentage point', () => {
  const rows = table('| measure | start | after 8 years |');
  const town = oneRun(QUIET);
  const opening = rows.map(([name]) => town.read(name));
  town.step(96);
  const percent = (cell: string): number => Number(/^(-?[\d.]+) %$/.exec(cell)?.[1]);

  test.each(rows.map(([name, start, end], n) => [name, start, end, opening[n]] as const))(
    '%s',
    (name, start, end, before) => {
      expect(Math.abs(percent(start) - 100 * before)).toBeLessThan(0.1);
      expect(Math.abs(percent(end) - 100 * town.read(name))).toBeLessThan(0.1);
    },
  );
});
