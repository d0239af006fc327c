import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runOf, subjects } from './harness.ts';

/** Which way a measure moves as inputs go from `less` to `more`, all others at `given` or their medians. */
export type Expectation = {
  readonly says: string;
  readonly given: Readonly<Record<string, number>>;
  readonly less: Readonly<Record<string, number>>;
  readonly more: Readonly<Record<string, number>>;
  readonly measure: string;
  readonly months: number;
  readonly moves: 'up' | 'down';
  /** Added up over the months (flows) instead of read at the end. */
  readonly sum?: boolean;
};

const folder = join(import.meta.dirname, 'expectations');
const declared = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const { expectations } = (await import(join(folder, file))) as { expectations: readonly Expectation[] };
    return { name: file.replace(/\.ts$/, ''), expectations };
  }),
);

test('every model says what it expects of its inputs', () => {
  expect(declared.map(({ name }) => name).sort()).toEqual(subjects.map(({ model }) => model.name).sort());
});

describe.each(declared)('$name', ({ name, expectations }) => {
  const subject = subjects.find(({ model }) => model.name === name);

  test('is a model whose inputs and measures are these', () => {
    const inputs = subject?.model.inputs.map((input) => input.name);
    const used = expectations.flatMap(({ given, less, more }) => Object.keys({ ...given, ...less, ...more }));
    expect(used.filter((input) => inputs?.includes(input) !== true)).toEqual([]);
  });

  test.each(expectations)('$says', ({ given, less, more, measure, months, moves, sum }) => {
    const outcome = (inputs: Readonly<Record<string, number>>): number => {
      const run = runOf(subject!, { inputs: { ...given, ...inputs }, mode: 'expected', seed: 'metamorphic' });
      let total = 0;
      run.step(months, () => (total += run.read(measure)));
      return sum ? total : run.read(measure);
    };
    const change = outcome(more) - outcome(less);
    expect(moves === 'up' ? change : -change).toBeGreaterThan(0);
  });
});
