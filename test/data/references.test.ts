import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/models/tables/csv.ts';
import { inputs as firmInputs } from '../../src/models/hybrid-firm/inputs.ts';
import { claims, inputs as hubInputs, references, regions, textOf } from './read.ts';

const inputs = [...hubInputs, ...firmInputs];

const root = join(import.meta.dirname, '../..');
const under = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

const figures = regions.flatMap((region) => [...Object.values(region.inputs), ...Object.values(region.facts)]);
const quotedInCode = under('src', '.ts').flatMap((text) =>
  [...text.matchAll(/@source ([A-Za-z][\w.-]*\w)/g)].map(([, key = '']) => key),
);
const quotedInScenarios = under('scenarios', '.yaml').flatMap((text) =>
  [...text.matchAll(/[a-z-]+(?:19|20)\d\d\b/g)].map(([key]) => key).filter((key) => !key.includes('-')),
);
const used = new Set([
  ...inputs.map(({ source }) => source).filter((source) => source !== 'assumption'),
  ...figures.map(({ source }) => source),
  ...claims.map(({ source }) => source),
  ...readCsv('data/mobility.csv', textOf('mobility.csv'), ['source']).map(({ cells }) => cells.source ?? ''),
  ...quotedInCode,
  ...quotedInScenarios,
]);

test('every source that an input, a figure, a claim, a table, a docstring or a scenario names is a reference', () => {
  expect([...used].filter((key) => !(key in references)).sort()).toEqual([]);
});

test('what was read only in another text names that text', () => {
  const silent = Object.entries(references).filter(
    ([, { checked, relay, note }]) => checked === 'secondary' && relay === undefined && note === undefined,
  );
  expect(silent.map(([key]) => key)).toEqual([]);
});

test('a claim of the press is no evidence: no input rests on the briefing alone as if it were official', () => {
  const wrong = figures.filter(({ source, grade }) => source === 'briefing2025' && grade !== 'press');
  expect(wrong).toEqual([]);
});

test('what is recalled or estimated is graded as judgement', () => {
  const wrong = figures.filter(({ source, grade }) => source === 'ownestimate' && grade !== 'judgement');
  expect(wrong).toEqual([]);
});

test('an input without a source says why it has its value', () => {
  const silent = inputs.filter(({ source, grade, note }) => source === 'assumption' && (grade !== 'judgement' || !note));
  expect(silent.map(({ name }) => name)).toEqual([]);
});
