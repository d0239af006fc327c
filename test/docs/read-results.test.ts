import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dataDictionary } from '../../src/results/dictionary.ts';
import { summaryCsv } from '../../src/results/rows.ts';
import { smallResults } from '../results/small-results.ts';

vi.setConfig({ testTimeout: 60_000 });

const docs = join(import.meta.dirname, '../../docs');
const results = smallResults([
  {
    name: 'hub.jobs',
    better: 'higher',
    draws: [
      [
        [100, 100, 100],
        [90, 95, 92],
      ],
      [
        [100, 100, 100],
        [93, 97, 96],
      ],
    ],
  },
]);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'worktide-docs-'));
  writeFileSync(join(folder, 'summary.csv'), summaryCsv(results));
  const manifest = { headlineMeasure: 'hub.jobs', headlineYear: results.periods.at(-1), files: {} };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['python3', 'read-results.py', /skills under measured: \+3 ± /],
  ['Rscript', 'read-results.R', /measured +skills +3 /],
])('%s', (program, script, difference) => {
  const there = spawnSync(program, ['--version']).status === 0;

  test.runIf(there)('prints the bands and the effect of the policy', () => {
    const printed = execFileSync(program, [join(docs, script), folder], { encoding: 'utf8' });
    expect(printed).toContain('hub.jobs, baseline');
    expect(printed).toMatch(/\b92\b/);
    expect(printed).toMatch(difference);
  });

  test('names only columns that the data dictionary explains', () => {
    const text = readFileSync(join(docs, script), 'utf8');
    const explained = dataDictionary(results, 'en')
      .map(({ column }) => column)
      .join(' ');
    const named = [...text.matchAll(/"(future|arm|measure|year|period_end|unit|draw|p\d\w*|share_\w+|diff_\w+)"/g)];
    const columns = new Set(named.map(([, name]) => name));
    expect(columns.size).toBeGreaterThan(6);
    for (const name of columns) expect(explained.split(' ')).toContain(name);
    const head = readFileSync(join(folder, 'summary.csv'), 'utf8').split('\n')[0].split(',');
    for (const [, name] of named) if (name !== 'draw') expect(head).toContain(name);
  });
});
