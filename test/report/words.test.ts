import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { de } from '../../src/report/words/de.ts';
import { deFirmTone } from '../../src/report/words/de-firm.ts';
import { deNetworkTone } from '../../src/report/words/de-network.ts';
import { deShortageTone } from '../../src/report/words/de-shortage.ts';
import { enFirmTone } from '../../src/report/words/en-firm.ts';
import { enNetworkTone } from '../../src/report/words/en-network.ts';
import { enShortageTone } from '../../src/report/words/en-shortage.ts';
import { models as byName } from '../../src/models/index.ts';
import { en } from '../../src/report/words/en.ts';

const models = Object.values(byName);

/** Paths of all words: "fan.title()", "fan.head[6]". Tables of names that one language needs and the other not are left out. */
function shape(words: unknown, path = ''): string[] {
  if (typeof words === 'function') return [`${path}()`];
  if (Array.isArray(words)) return [`${path}[${words.length}]`];
  if (typeof words === 'object' && words !== null) {
    return Object.entries(words)
      .filter(([key]) => path !== '' || !['groups', 'places', 'units'].includes(key))
      .flatMap(([key, value]) => shape(value, `${path}.${key}`));
  }
  return [path];
}

test('German and English have the same words', () => {
  expect(shape(de).sort()).toEqual(shape(en).sort());
});

test.each([
  ['a firm', enFirmTone, deFirmTone],
  ['a country', enShortageTone, deShortageTone],
  ['the network', enNetworkTone, deNetworkTone],
])('what %s calls otherwise is said in both languages, and is a word of the reports', (_, english, german) => {
  expect(shape(german).sort()).toEqual(shape(english).sort());
  expect(shape(english).filter((path) => !shape(en).includes(path) && !path.startsWith('.method.limitList'))).toEqual(
    [],
  );
});

test('inputs stand under headings that both languages know', () => {
  expect(Object.keys(de.groups)).toEqual(Object.keys(en.groups));
  const headings = new Set(models.flatMap(({ inputs }) => inputs.map(({ group }) => group)));
  for (const heading of headings) expect(en.groups[heading], heading).toBeDefined();
});

test('every word is said somewhere', () => {
  const folder = join(import.meta.dirname, '../../src/report');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('words'),
  );
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  // Words chosen by a key of the data (a lever's operation, a direction, a unit) are used through their table.
  const chosen = /^\.(direction|groups|units)\.|^\.scenario\.(add|multiply|set|sampling)/;
  const used = (path: string): boolean => {
    const [, first, second] = path.replace(/\(\)|\[\d+\]/g, '').split('.');
    const names =
      second === undefined ? [`\\b${first}\\b`] : [`words\\.${first}\\.${second}\\b`, `\\b${first}\\.${second}\\b`];
    const destructured = first === 'distribution' && new RegExp(`\\bwords\\.${second}\\b`).test(source);
    return destructured || names.some((name) => new RegExp(name).test(source));
  };
  expect(shape(en).filter((path) => !chosen.test(path) && !used(path))).toEqual([]);
});
