import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/scenario/problem.ts';
import { parseFiles } from '../scenario/fixture.ts';

/**
 * One scenario per mistake, named after it. Its first lines say what must be reported, one comment for each problem:
 * `# line:column words | more words`, all of which the message has to contain.
 */
const folder = import.meta.dirname;
const yaml = (names: readonly string[]): readonly string[] => names.filter((name) => name.endsWith('.yaml')).sort();
const scenarios = yaml(readdirSync(folder));
const bases = yaml(readdirSync(join(folder, 'bases'))).map((name) => `bases/${name}`);
const files = Object.fromEntries(
  [...scenarios, ...bases].map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

type Expectation = { readonly place: string; readonly words: readonly string[] };

function expectations(text: string): Expectation[] {
  return [...text.matchAll(/^# (\d+:\d+) (.+)$/gm)].map(([, place = '', words = '']) => ({
    place,
    words: words.split(' | '),
  }));
}

function reported(file: string): string[] {
  const parsed = parseFiles(files, file);
  const problems = 'scenario' in parsed ? parsed.notes : parsed.problems;
  return problems.filter(({ severity }) => severity !== 'note').map(formatProblem);
}

describe.each(scenarios)('%s', (file) => {
  const expected = expectations(files[file] ?? '');
  const messages = reported(file);

  test('is reported where it stands, and nothing else is', () => {
    const places = messages.map((message) => message.slice(0, message.indexOf(' ')));
    expect(places, messages.join('\n')).toEqual(expected.map(({ place }) => `${file}:${place}`));
  });

  test('is explained in the words that the file announces', () => {
    expected.forEach(({ words }, i) => {
      for (const word of words) expect(messages[i]).toContain(word);
    });
  });
});

test('every file announces at least one problem, five-mistakes five', () => {
  expect(scenarios.filter((file) => expectations(files[file] ?? '').length === 0)).toEqual([]);
  expect(expectations(files['five-mistakes.yaml'] ?? '')).toHaveLength(5);
});
