import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** Left to right: a folder imports from itself and from those before it. */
const order = ['numeric', 'economy', 'models', 'scenario', 'run', 'results', 'study', 'report', 'pipeline', 'node'];

const longest = 250;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

/** numeric for numeric/random.ts; pipeline for the two files beside the folders. */
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'pipeline');

function importsOf(file: string): { readonly from: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(join(source, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'(\.[^']+)'/gm);
  return [...statements].map(([, type, path]) => ({
    from: relative(source, resolve(source, dirname(file), path)),
    typeOnly: type !== undefined,
  }));
}

test('every folder is a room of the house', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !order.includes(room))).toEqual([]);
});

test('a folder imports only from those to its left', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => order.indexOf(roomOf(from)) > order.indexOf(roomOf(file)))
      .map(({ from }) => `${file} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});

test('every import leads to a file', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => from.endsWith('.ts') && !files.includes(from))
      .map(({ from }) => `${file} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});

test('no file needs itself, types aside', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file).filter(({ typeOnly }) => !typeOnly)]));
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!finished.has(file)) for (const { from } of graph.get(file) ?? []) visit(from, [...path, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test(`no file is longer than ${longest} lines`, () => {
  const lines = (file: string) => readFileSync(join(source, file), 'utf8').split('\n').length - 1;
  const long = files.filter((file) => lines(file) > longest);
  expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
});

test('the lock file names no registry: a clone installs from wherever its user gets packages', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string }>;
  };
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('no drawer for odds and ends', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file))).toEqual([]);
});
