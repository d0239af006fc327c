import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/scenario/problem.ts';
import { template } from '../../src/scenario/template.ts';
import { head, hub, parseFiles, parseText } from './fixture.ts';

const valid = template(hub, { name: 'krakow', label: 'Kraków' });
const lines = valid.split('\n');

/** What a typist, an editor or a broken transfer may do to a file. */
const damages = {
  'cut off anywhere': fc.nat(valid.length).map((end) => valid.slice(0, end)),
  'with a piece missing': fc
    .tuple(fc.nat(valid.length), fc.integer({ min: 1, max: 40 }))
    .map(([from, length]) => valid.slice(0, from) + valid.slice(from + length)),
  'with something typed in between': fc
    .tuple(
      fc.nat(valid.length),
      fc.oneof(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ':',
          ': ',
          '- ',
          '\t',
          '\n',
          '"',
          "'",
          '#',
          '&a',
          '*a',
          '|',
          '>',
          '---\n',
          '!x',
          '? ',
          '%',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom(
          '.nan',
          '.inf',
          '1e999',
          '0x10',
          '99999999999999999999',
          '-0',
          'null',
          'true',
          '2025-01',
          '<<: *a',
        ),
      ),
    )
    .map(([at, text]) => valid.slice(0, at) + text + valid.slice(at)),
  'with lines in another order': fc
    .tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1))
    .map(([i, j]) => lines.map((line, k) => (k === i ? lines[j] : k === j ? lines[i] : line)).join('\n')),
  'with another indentation': fc
    .tuple(fc.nat(lines.length - 1), fc.nat(8))
    .map(([i, spaces]) => lines.map((line, k) => (k === i ? ' '.repeat(spaces) + line.trim() : line)).join('\n')),
  'that is no scenario at all': fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json()),
  'with any value under any key': fc
    .tuple(
      fc.constantFrom(
        'draws',
        'seed',
        'start',
        'headline',
        'assumptions',
        'correlations',
        'policies',
        'packages',
        'futures',
        'checks',
        'extends',
        'x',
      ),
      fc.jsonValue({ maxDepth: 4 }),
    )
    .map(([key, value]) => `${head}${key}: ${JSON.stringify(value)}\n`),
};

/** Every problem is one printable line and lies within the file; a file without errors is a scenario. */
function expectSense(text: string): void {
  const parsed = parseText(text);
  const heights = text.split('\n').map((line) => line.length + 1);
  for (const problem of 'scenario' in parsed ? parsed.notes : parsed.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(heights.length);
    expect(problem.col).toBeGreaterThanOrEqual(1);
    expect(problem.col).toBeLessThanOrEqual(heights[problem.line - 1] ?? 0);
    expect(formatProblem(problem)).toMatch(/^a\.yaml:\d+:\d+ [^\n\r\u0000-\u0008]+$/);
  }
  if (!('scenario' in parsed)) expect(parsed.problems.some(({ severity }) => severity === 'error')).toBe(true);
}

describe.each(Object.entries(damages))('a file %s', (_, damaged) => {
  test('never breaks the reader, and its problems lie within it', () => {
    fc.assert(fc.property(damaged, expectSense), { seed: 2025, numRuns: 100 });
  });
});

test('two garbled files that extend each other never break the reader', () => {
  const cut = fc.tuple(fc.nat(valid.length), fc.nat(valid.length));
  fc.assert(
    fc.property(cut, ([end, start]) => {
      const files = { 'a.yaml': `extends: b.yaml\n${valid.slice(0, end)}`, 'b.yaml': valid.slice(start) };
      const parsed = parseFiles(files);
      for (const { file, line } of 'scenario' in parsed ? parsed.notes : parsed.problems) {
        expect(line).toBeLessThanOrEqual((files[file as keyof typeof files] ?? '').split('\n').length);
      }
    }),
    { seed: 2025, numRuns: 100 },
  );
});
