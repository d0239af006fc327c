import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/scenario/document.ts';
import { pathKey } from '../../src/scenario/locate.ts';
import type { Path } from '../../src/scenario/locate.ts';

const treeOf = (text: string) => readDocument('a.yaml', text).tree;
const messagesOf = (text: string) =>
  readDocument('a.yaml', text).findings.map(({ problem: { line, col, message } }) => `${line}:${col} ${message}`);

describe('a document is maps, lists and plain values', () => {
  test('from YAML', () => {
    expect(treeOf('a: 1\nb: [x, 2.5, true]\nc:\n  d: null\n')).toEqual({ a: 1, b: ['x', 2.5, true], c: { d: null } });
  });

  test('from JSON', () => {
    expect(treeOf('{"a": 1, "b": ["x", {"c": null}]}')).toEqual({ a: 1, b: ['x', { c: null }] });
  });

  test('with keys as they were written, not as YAML reads them', () => {
    expect(treeOf('2025-01: 1\n2026: 2\ntrue: 3\n')).toEqual({ '2025-01': 1, '2026': 2, true: 3 });
  });

  test('from a file of Windows, byte order mark and all', () => {
    expect(treeOf('\uFEFFa: 1\r\nb: 2\r\n')).toEqual({ a: 1, b: 2 });
  });

  test('with parts repeated by alias', () => {
    expect(treeOf('a: &wide {uniform: [0, 1]}\nb: *wide\n')).toEqual({
      a: { uniform: [0, 1] },
      b: { uniform: [0, 1] },
    });
  });
});

test('it knows the place of every key and value', () => {
  const { places } = readDocument('a.yaml', 'policies:\n  skills:\n    levers:\n      - target: seats\n');
  const place = (path: Path) => {
    const entry = places.get(pathKey(path));
    return entry && [entry.key, entry.value].map(({ line, col }) => `${line}:${col}`);
  };
  expect(place(['policies'])).toEqual(['1:1', '2:3']);
  expect(place(['policies', 'skills', 'levers', 0])).toEqual(['4:9', '4:9']);
  expect(place(['policies', 'skills', 'levers', 0, 'target'])).toEqual(['4:9', '4:17']);
});

test('an empty value stands where its key stands, an empty text where it was written', () => {
  const { places } = readDocument('a.yaml', 'a:\nb: ""\n');
  expect(places.get(pathKey(['a']))?.value).toEqual({ file: 'a.yaml', line: 1, col: 1 });
  expect(places.get(pathKey(['b']))?.value).toEqual({ file: 'a.yaml', line: 2, col: 4 });
});

describe('what would harm the reader is refused', () => {
  test('aliases that blow up', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    }
    expect(messagesOf(bomb.join('\n'))).toEqual([expect.stringContaining('Aliases (*name) blow this file up.')]);
  });

  test('lists within lists without end', () => {
    expect(messagesOf(`a: ${'['.repeat(5000)}`)).toEqual([
      expect.stringContaining('Lists and maps are nested too deeply here.'),
    ]);
  });

  test('files of more than a million characters', () => {
    expect(messagesOf(`a: ${'x'.repeat(1_000_000)}`)).toEqual([
      '1:1 The file has 1000003 characters, more than a scenario can need.',
    ]);
  });

  test('a key that would reach into the prototype', () => {
    expect(messagesOf('__proto__: {title: Hub}')).toEqual(['1:1 "__proto__" cannot be used as a key.']);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});
