import { describe, expect, test } from 'vitest';
import { createMonths } from '../../src/run/months.ts';
import type { Lever } from '../../src/scenario/scenario.ts';
import { hub, hubJob } from '../hub.ts';

const start = 2025 * 12;
const seats = hub.inputs.findIndex(({ name }) => name === 'training.seats');
const lever = (changes: Partial<Lever>): Lever => ({
  ...{ target: 'training.seats', op: 'add', value: 10, profile: { step: { from: start } } },
  ...{ coverage: 1, takeUp: 1, deadweight: 0, displacement: 0 },
  ...changes,
});
const policy = (name: string, levers: readonly Lever[]) => ({ name, title: name, description: '', levers });

/** Places for training in the months of an arm under these policies, 100 at the start; levers reach everybody. */
function places(policies: ReturnType<typeof policy>[], path?: readonly number[]): number[] {
  const { scenario } = hubJob({ months: 4, policies });
  const paths = path === undefined ? [] : [{ input: seats, values: Float64Array.from(path) }];
  const names = policies.map(({ name }) => name);
  const months = createMonths(scenario, hub, names, [paths], () => undefined);
  const inputs = new Float64Array(hub.inputs.length);
  inputs[seats] = 100;
  const reach = { reach: 1, paidShare: 1, eur: 0 };
  const values = { inputs: [inputs], levers: policies.map(({ levers }) => levers.map(() => reach)) };
  const now = inputs.slice();
  return [0, 1, 2, 3].map((month) => {
    months.set(now, values, 0, month);
    return now[seats];
  });
}

describe('the months of an arm', () => {
  test('a lever acts from its month on, on the value of the draw', () => {
    expect(places([policy('later', [lever({ profile: { step: { from: start + 2 } } })])])).toEqual([
      100, 100, 110, 110,
    ]);
  });

  test('on a dated path it acts on where the path has come to', () => {
    expect(places([policy('more', [lever({})])], [100, 200, 300, 400])).toEqual([110, 210, 310, 410]);
  });

  test('levers act the same to the last bit in whatever order they are written', () => {
    const [a, b, c] = [0.1, 0.2, 0.3].map((value) => lever({ value }));
    const zero = [0, 0, 0, 0];
    expect(places([policy('one', [a, b, c])], zero)).toEqual(places([policy('one', [c, b, a])], zero));
    const together = places([policy('one', [a]), policy('two', [b, c])], zero);
    expect(places([policy('two', [c, b]), policy('one', [a])], zero)).toEqual(together);
  });
});
