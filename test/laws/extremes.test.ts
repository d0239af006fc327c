import { describe, expect, test } from 'vitest';
import { named, runOf, wrongIn } from './harness.ts';
import type { Subject } from './harness.ts';

/** Inputs at one of their bounds, one at a time. */
const atBounds = ({ model }: Subject): Record<string, number>[] =>
  model.inputs.flatMap(({ name, bounds }) => bounds.flatMap((bound) => (bound === null ? [] : [{ [name]: bound }])));

describe.each(named)('%s at the extremes', (_, subject) => {
  test.each(['integer', 'expected'] as const)('each input at each of its bounds (%s)', (mode) => {
    const wrong = atBounds(subject).flatMap((inputs) => {
      try {
        const run = runOf(subject, { inputs, mode, seed: 'bound' });
        run.step(2);
        return wrongIn(subject, run).map((what) => `${JSON.stringify(inputs)}: ${what}`);
      } catch (error) {
        return [`${JSON.stringify(inputs)}: ${(error as Error).message}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  test('a hundred years stay finite', () => {
    const run = runOf(subject, { inputs: {}, mode: 'expected', seed: 'long' });
    run.step(1200);
    expect(wrongIn(subject, run)).toEqual([]);
  });
});
