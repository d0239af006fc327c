import { expect, test } from 'vitest';
import { entryAt, pathKey, removeAt, valueAt, within } from '../../src/scenario/locate.ts';
import type { Entry } from '../../src/scenario/locate.ts';

test('a value is found by its path, and nothing where there is none', () => {
  const tree = { policies: { skills: { levers: [{ add: 1 }] } } };
  expect(valueAt(tree, ['policies', 'skills', 'levers', 0, 'add'])).toBe(1);
  expect(valueAt(tree, ['policies', 'other', 'levers'])).toBeUndefined();
  expect(valueAt(tree, ['policies', 'toString'])).toBeUndefined();
});

test('a value taken out of a map is gone, out of a list it leaves a gap', () => {
  const tree = { a: 1, list: [1, 2, 3] };
  removeAt(tree, ['a']);
  removeAt(tree, ['list', 1]);
  removeAt(tree, ['absent', 'value']);
  expect(tree).toEqual({ list: [1, undefined, 3] });
});

test('what was not written stands where the nearest thing around it stands', () => {
  const place = { file: 'a.yaml', line: 3, col: 5 };
  const entry: Entry = { path: ['a'], key: place, value: place };
  const places = new Map([[pathKey(['a']), entry]]);
  expect(entryAt(places, ['a', 'b', 0])).toBe(entry);
  expect(entryAt(places, ['c'])).toBeUndefined();
});

test('a path lies within those above it and within itself', () => {
  expect(within(['a', 'b'], ['a'])).toBe(true);
  expect(within(['a'], ['a'])).toBe(true);
  expect(within(['a'], ['a', 'b'])).toBe(false);
  expect(within(['ab'], ['a'])).toBe(false);
});
