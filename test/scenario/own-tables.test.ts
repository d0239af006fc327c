import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { scenarioHash } from '../../src/node/outputs/hashes.ts';
import { parseFile } from '../../src/node/scenarios.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import { writeScenario } from '../../src/scenario/write.ts';
import { scenarioOf } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'worktide-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = {
  occupations: 'occupation,employment,automation\na,100,0.5\nb,200,0\n',
  network: 'from,to,share\na,b,1\nb,a,1\n',
};
const head = 'title: T\nquestion: Q?\nmodel: network-replication\nregion: united-states\n';

function parse(tables: { readonly occupations: string; readonly network: string }) {
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, `${name}.csv`), text);
  writeFileSync(join(folder, 's.yaml'), `${head}tables: { occupations: occupations.csv, network: network.csv }\n`);
  return parseFile(join(folder, 's.yaml'));
}

test('a scenario carries the contents of its tables, and writes their names', () => {
  const scenario = scenarioOf(parse(good));
  expect(scenario.tables?.['network']?.text).toBe(good.network);
  expect(writeScenario(scenario)).toContain('network: tables/network.csv');
});

test('the hash covers what the tables hold, and not where they lie', () => {
  const scenario = scenarioOf(parse(good));
  const hash = scenarioHash(scenario);
  const moved = Object.entries(scenario.tables ?? {}).map(
    ([name, { text }]) => [name, { file: `x/${name}`, text }] as const,
  );
  expect(scenarioHash({ ...scenario, tables: Object.fromEntries(moved) })).toBe(hash);
  expect(scenarioHash(scenarioOf(parse({ ...good, network: 'from,to,share\na,b,2\nb,a,1\n' })))).not.toBe(hash);
});

test.each([
  [{ network: 'from,to\na,b\n' }, 'network.csv:1:1 Column share is missing.'],
  [{ network: 'from,to,share\na,b,1\nb,c,1\n' }, 'network.csv:3:1 To c is not in the table of occupations.'],
  [{ network: 'from,to,share\na,b,1\n' }, 'network.csv:1:1 No row begins at b'],
  [{ network: 'from,to,share\na,b,1\na,b,1\nb,a,1\n' }, 'network.csv:3:1 A → b is there twice, first in line 2.'],
  [
    { occupations: 'occupation,employment,automation\na,100,1.5\nb,1,0\n' },
    'occupations.csv:2:1 Automation 1.5: a number from 0 to 1',
  ],
  [
    { occupations: 'occupation,employment,automation\na,x,0\nb,1,0\n' },
    'occupations.csv:2:1 Employment x: a number from 0 is expected.',
  ],
])('%o is reported at its line', (change, message) => {
  const parsed = parse({ ...good, ...change });
  const said = 'problems' in parsed ? parsed.problems.map(formatProblem) : [];
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
});

describe('a part of several regions', () => {
  const text = (table: string) =>
    'title: T\nquestion: Q?\nregions:\n  us: {model: network-replication, region: united-states}\n' +
    `  krk: {model: hub-displacement, region: krakow}\ntables: { ${table}: network.csv, us.occupations: occupations.csv }\n`;
  const parsed = (table: string) => {
    for (const [name, csv] of Object.entries(good)) writeFileSync(join(folder, `${name}.csv`), csv);
    writeFileSync(join(folder, 's.yaml'), text(table));
    return parseFile(join(folder, 's.yaml'));
  };

  test('has its own table under its name', () => {
    expect(scenarioOf(parsed('us.network')).tables?.['us.network']?.text).toBe(good.network);
  });

  test('is asked for by name: a table without it is no table', () => {
    const found = parsed('network');
    const said = 'problems' in found ? found.problems.map(formatProblem) : [];
    expect(said.join()).toContain('"network" is not a table of composed. Did you mean "us.network"?');
  });
});
