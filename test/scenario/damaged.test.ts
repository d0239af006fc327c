import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { models } from '../../src/models/index.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { firms, regions as hubs } from '../data/read.ts';

const regions = [...hubs, ...firms];
const folder = join(import.meta.dirname, '../../scenarios');
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
/** Of each scenario this many damaged ones, for every kind of damage. */
const each = 3;

type Damage = (lines: readonly string[], at: number, other: number) => readonly string[];

const replaced = (lines: readonly string[], at: number, change: (line: string) => string): readonly string[] =>
  lines.map((line, n) => (n === at ? change(line) : line));
const valueOf = (line: string, value: string): string => line.replace(/:( .*)?$/, `: ${value}`);
const values = [
  'soon',
  '-1',
  '1e400',
  '[1, 2]',
  '{ a: 1 }',
  'true',
  '~',
  '""',
  '2026-13',
  '[[[]]]',
  '1,5',
  '.nan',
  '!!js x',
];
const bytes = ['\u0000', '\ufffd', '\u001b[31m', '\ufeff', '\t', '\u2028', '\r', '{', '"', '*x', '&y', '%', '|'];

const damages: Readonly<Record<string, Damage>> = {
  'without a line': (lines, at) => lines.filter((_, n) => n !== at),
  'with a line twice': (lines, at) => lines.flatMap((line, n) => (n === at ? [line, line] : [line])),
  'with a value of another type': (lines, at, other) =>
    replaced(lines, at, (line) => valueOf(line, values[other % values.length])),
  'cut off in a line': (lines, at, other) => {
    const line = lines[at];
    return [...lines.slice(0, at), line.slice(0, other % (line.length + 1))];
  },
  'with a line indented otherwise': (lines, at, other) =>
    replaced(lines, at, (line) => ' '.repeat(other % 9) + line.trim()),
  'with bytes that no keyboard has': (lines, at, other) =>
    replaced(lines, at, (line) => {
      const place = other % (line.length + 1);
      return line.slice(0, place) + bytes[other % bytes.length] + line.slice(place);
    }),
  'with a letter left out': (lines, at, other) =>
    replaced(lines, at, (line) => {
      const place = other % (line.length + 1);
      return line.slice(0, place) + line.slice(place + 1);
    }),
};

describe.each(Object.entries(damages))('a scenario %s', (_, damaged) => {
  test.each(shipped)('is run or refused with a place: $file', ({ file, text }) => {
    const lines = text.split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(1000), (at, other) => {
        const broken = damaged(lines, at, other).join('\n');
        const parsed = parseScenario({
          file,
          text: broken,
          models: Object.values(models),
          regions,
          resolve: (path) => `there is no file ${path}`,
        });
        const problems = 'scenario' in parsed ? parsed.notes : parsed.problems;
        const height = broken.split(/\r\n|\r|\n/);
        for (const problem of problems) {
          const printed = formatProblem(problem);
          expect(printed).toMatch(/^[a-z-]+\/[a-z0-9-]+\.yaml:\d+:\d+ [^\n\r\u0000-\u0008\u001b]+$/);
          expect(printed).not.toMatch(/node_modules|TypeError|undefined|\[object |at \w+ \(/);
          expect(problem.line).toBeLessThanOrEqual(height.length);
          if (problem.severity === 'error')
            expect(`${problem.allowed ?? ''}${problem.example ?? ''}`, printed).not.toBe('');
        }
        if (!('scenario' in parsed)) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { seed: 2026, numRuns: each },
    );
  });
});
