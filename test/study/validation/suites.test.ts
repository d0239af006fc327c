import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readValidation } from '../../../src/node/data.ts';
import { version } from '../../../src/node/package.ts';
import { runSuite, suites, summarise } from '../../../src/study/validation/index.ts';
import { references, textOf } from '../../data/read.ts';

const outcomes = suites.map((suite) => runSuite(suite, textOf));

describe.each(outcomes)('$title', ({ checks }) => {
  test.each(checks)('$id: $what', ({ ours, published, tolerance, passed }) => {
    expect({ passed, ours, published, tolerance }).toMatchObject({ passed: true });
  });

  test('every number has a source that is listed, and every tolerance a reason', () => {
    expect(checks.filter(({ source, why }) => !(source in references) || why === '')).toEqual([]);
  });

  test('no check has the name of another', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});

test('every suite of the folder is run', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../src/study/validation'));
  const names = files.map((name) => name.replace('.ts', '')).filter((name) => name !== 'index' && name !== 'suite');
  expect(suites.map(({ name }) => name).sort()).toEqual(names.sort());
});

test('what the reports quote is what this version reproduces; `worktide validate --record` writes it anew', () => {
  const recorded = readValidation();
  expect(recorded).toEqual(summarise(outcomes, version, recorded.date));
});

test('a number that is off, or none, does not pass', () => {
  const check = { id: 'x', what: 'x', source: 'spec', published: 1, tolerance: 0.1, why: 'x' };
  const suite = {
    name: 'x',
    title: 'x',
    checks: () => [
      { ...check, ours: 1.2 },
      { ...check, ours: NaN },
      { ...check, ours: 1.05 },
    ],
  };
  expect(runSuite(suite, textOf).checks.map(({ passed }) => passed)).toEqual([false, false, true]);
});
