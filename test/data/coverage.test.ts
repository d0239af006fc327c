import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { models } from '../../src/models/index.ts';
import { coveragePage, items } from './coverage.ts';
import { claims } from './read.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/coverage.md');

/** How many statements each of the five articles makes. */
const sizes = [24, 23, 33, 19, 69];

test('no statement is missing, none is there twice', () => {
  const expected = sizes.flatMap((size, article) =>
    Array.from({ length: size }, (_, n) => `S${article}-${String(n + 1).padStart(2, '0')}`),
  );
  expect(items.map(({ id }) => id)).toEqual(expected);
  expect(items).toHaveLength(168);
});

test('what is covered says by what, what is so in part or out says why, and nothing else is a status', () => {
  const wrong = items.filter(({ status, by, reason }) => {
    if (status === 'now') return by.every(({ kind }) => kind === 'claim');
    if (status === 'partly') return reason === '' || by.every(({ kind }) => kind === 'claim');
    if (status === 'out') return reason === '';
    return !/^waits for [a-z-]+$/.test(status);
  });
  expect(wrong).toEqual([]);
});

test('nothing waits for a model that exists', () => {
  const waiting = items.filter(({ status }) => status.replace('waits for ', '') in models);
  expect(waiting.map(({ id, status }) => `${id} ${status}`)).toEqual([]);
});

test('every input, measure, claim and file that is named exists', () => {
  const ids = claims.map(({ id }) => id);
  const missing = items.flatMap(({ id, by }) =>
    by
      .filter(({ kind, name }) => {
        if (kind === 'file') return !existsSync(join(root, name));
        if (kind === 'claim') return !ids.includes(name);
        const [model = '', part = ''] = name.split('/');
        const list = kind === 'input' ? models[model]?.inputs : kind === 'measure' ? models[model]?.measures : undefined;
        return !list?.some((one) => one.name === part);
      })
      .map(({ kind, name }) => `${id}: ${kind} ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every claim names items that exist', () => {
  const known = items.map(({ id }) => id);
  expect(claims.flatMap((claim) => claim.items ?? []).filter((id) => !known.includes(id))).toEqual([]);
});

test('docs/coverage.md says what the data say', () => {
  const text = coveragePage();
  if (process.env.UPDATE_COVERAGE === '1') writeFileSync(page, text);
  expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(text);
});
