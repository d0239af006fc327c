import { describe, expect, test } from 'vitest';
import { models } from '../../src/models/index.ts';
import type { Comparable, StandardShock } from '../../src/models/model.ts';
import { shockArm } from '../../src/scenario/compare/plan.ts';
import { ownDraws, ownYardstick, shockDraws, shockYardstick } from '../../src/study/comparable.ts';
import { smallResults } from '../results/small-results.ts';

const label = { en: '', de: '' };
const perPerson = { measure: 'people', label };
const shock: StandardShock = { input: 'volume', add: -0.1, label, per: { measure: 'jobs', label } };

// One draw; 200 jobs among 4,000 people; the shock costs 20 jobs at once, and 5 people move away in its first year.
const results = smallResults(
  [
    {
      name: 'jobs',
      draws: [
        [[200], [190], [180]],
        [[200], [170], [160]],
      ],
    },
    {
      name: 'people',
      unit: 'persons',
      draws: [
        [[4000], [4000], [4000]],
        [[4000], [3995], [3990]],
      ],
    },
    {
      name: 'rate',
      unit: 'share',
      draws: [
        [[0.04], [0.05], [0.06]],
        [[0.04], [0.07], [0.06]],
      ],
    },
    {
      name: 'leavers',
      unit: 'persons',
      kind: 'flow',
      draws: [
        [[0], [10], [15]],
        [[0], [15], [15]],
      ],
    },
  ],
  { arms: ['baseline', shockArm] },
);

const own = (comparable: Comparable): number[] =>
  ownDraws(results, ownYardstick(results, comparable))[0].map(([draw]) => draw);
const underShock = (comparable: Comparable): number[] =>
  shockDraws(results, shockYardstick(results, comparable, shock))[0].map(([draw]) => draw);

describe('what a place’s own scenario brings', () => {
  test('an index has the opening value at 100', () => {
    expect(own({ measure: 'jobs', basis: 'index' })).toEqual([100, 95, 90]);
  });
  test('an index of a flow has its first year at 100', () => {
    expect(own({ measure: 'leavers', basis: 'index' })).toEqual([NaN, 100, 150]);
  });
  test('a change since the start per 1,000 people of the start', () => {
    expect(own({ measure: 'jobs', basis: 'changePerThousand', per: perPerson })).toEqual([0, -2.5, -5]);
  });
  test('a flow is added up since the start', () => {
    expect(own({ measure: 'leavers', basis: 'perThousand', per: perPerson })).toEqual([0, 2.5, 6.25]);
  });
  test('a share changes by points', () => {
    const comparable: Comparable = { measure: 'rate', basis: 'change' };
    expect(own(comparable)[1]).toBeCloseTo(0.01, 12);
    expect(ownYardstick(results, comparable).unit).toBe('points');
  });
});

describe('what the standard shock adds', () => {
  test('counts are per 1,000 of what the shock is measured by', () => {
    expect(underShock({ measure: 'jobs', basis: 'index' })).toEqual([0, -100, -100]);
    expect(underShock({ measure: 'leavers', basis: 'index' })).toEqual([0, 25, 25]);
  });
  test('a rate is replaced by the count that says the same', () => {
    expect(underShock({ measure: 'rate', basis: 'change', count: 'leavers' })).toEqual([0, 25, 25]);
  });
  test('a share without such a count differs by points', () => {
    const comparable: Comparable = { measure: 'rate', basis: 'level' };
    expect(underShock(comparable)[1]).toBeCloseTo(0.02, 12);
    expect(shockYardstick(results, comparable, shock).unit).toBe('points');
  });
});

test.each(Object.values(models))(
  '$name names measures that it has, with stocks as bases, and a shock that a scenario could bring',
  (model) => {
    const kindOf = new Map(model.measures.map(({ name, kind }) => [name, kind]));
    for (const comparable of model.comparable ?? []) {
      expect(kindOf.get(comparable.measure), comparable.measure).toMatch(/stock|flow/);
      if (comparable.count !== undefined) expect(kindOf.has(comparable.count)).toBe(true);
      if ('per' in comparable) expect(kindOf.get(comparable.per.measure)).toBe('stock');
    }
    if (model.comparable === undefined) return;
    const shock = model.shock!;
    expect(kindOf.get(shock.per.measure)).toBe('stock');
    const moved = model.inputs.find(({ name }) => name === shock.input)!;
    expect(moved.initialOnly ?? false).toBe(false);
    expect(Math.abs(shock.add)).toBeGreaterThan(0);
  },
);
