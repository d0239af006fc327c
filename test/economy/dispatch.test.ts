import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatch } from '../../src/economy/dispatch.ts';

type Instance = { work: number[]; saving: number[]; hours: number[]; supervision: number };

function greedy({ work, saving, hours, supervision }: Instance) {
  const delegated = new Float64Array(work.length);
  const shadow = dispatch(
    delegated,
    Float64Array.from(work),
    Float64Array.from(saving),
    Float64Array.from(hours),
    supervision,
    new Int32Array(work.length),
  );
  return { delegated, shadow, worth: delegated.reduce((sum, x, j) => sum + x * saving[j], 0) };
}

/**
 * The linear program max Σ s x, Σ h x ≤ H, 0 ≤ x ≤ W by all of its vertices: every variable at a bound, but at most one that the
 * supervision hours determine.
 */
function byVertices({ work, saving, hours, supervision }: Instance): number {
  const n = work.length;
  let best = 0;
  for (let corner = 0; corner < 2 ** n; corner++) {
    for (let between = -1; between < n; between++) {
      const x = work.map((w, j) => (j !== between && (corner >> j) & 1 ? w : 0));
      const used = x.reduce((sum, amount, j) => sum + amount * hours[j], 0);
      if (between >= 0) {
        if (hours[between] <= 0) continue;
        x[between] = (supervision - used) / hours[between];
        if (x[between] < 0 || x[between] > work[between]) continue;
      } else if (used > supervision) continue;
      best = Math.max(
        best,
        x.reduce((sum, amount, j) => sum + amount * saving[j], 0),
      );
    }
  }
  return best;
}

const instance: fc.Arbitrary<Instance> = fc
  .array(
    fc.record({
      work: fc.double({ min: 0, max: 500, noNaN: true }),
      saving: fc.double({ min: -20, max: 80, noNaN: true }),
      hours: fc.double({ min: 0.01, max: 3, noNaN: true }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .chain((tasks) =>
    fc.double({ min: 0, max: 1500, noNaN: true }).map((supervision) => ({
      work: tasks.map(({ work }) => work),
      saving: tasks.map(({ saving }) => saving),
      hours: tasks.map(({ hours }) => hours),
      supervision,
    })),
  );

describe('work for AI under supervision (C5)', () => {
  test('is as good as the linear program, on 200 random instances', () => {
    fc.assert(
      fc.property(instance, (given) => {
        const best = byVertices(given);
        expect(Math.abs(greedy(given).worth - best)).toBeLessThanOrEqual(1e-9 * (1 + best));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('keeps within the work, the hours and what pays', () => {
    fc.assert(
      fc.property(instance, (given) => {
        const { delegated } = greedy(given);
        const used = delegated.reduce((sum, x, j) => sum + x * given.hours[j], 0);
        expect(used).toBeLessThanOrEqual(given.supervision * (1 + 1e-12) + 1e-9);
        delegated.forEach((x, j) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(given.work[j] * (1 + 1e-12));
          if (given.saving[j] <= 0) expect(x).toBe(0);
        });
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  test('the shadow price is what one more hour would save', () => {
    const given = { work: [10, 10, 10], saving: [20, 30, 5], hours: [0.5, 1, 0.1], supervision: 4 };
    const { shadow, worth } = greedy(given);
    expect(shadow).toBe(40);
    expect(greedy({ ...given, supervision: 4.5 }).worth - worth).toBeCloseTo(20, 9);
    expect(greedy({ ...given, supervision: 1000 }).shadow).toBe(0);
  });

  test('without supervision hours AI does nothing that needs any', () => {
    expect([...greedy({ work: [5, 5], saving: [9, 9], hours: [1, 0], supervision: 0 }).delegated]).toEqual([0, 5]);
  });

  test('if every task can go to AI and 15 % of human time is review, an hour of it carries 6.67 hours of work', () => {
    const { delegated } = greedy({ work: [1000], saving: [1], hours: [0.15], supervision: 1 });
    expect(delegated[0]).toBeCloseTo(6.667, 3);
  });
});
