import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyLevers, beginning, strength } from '../../src/economy/levers.ts';
import type { Pull } from '../../src/economy/levers.ts';

const over = (profile: Parameters<typeof strength>[0], from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => strength(profile, from + i));

test('a step is there from its first month on', () => {
  expect(over({ step: { from: 10 } }, 8, 12)).toEqual([0, 0, 1, 1, 1]);
});

test('a ramp of four months rises by a quarter a month', () => {
  expect(over({ ramp: { from: 10, months: 4 } }, 8, 15)).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1, 1]);
  expect(over({ ramp: { from: 10, months: 0 } }, 9, 11)).toEqual([0, 1, 1]);
});

test('a pulse rises, stays and falls, and is over after its last month', () => {
  expect(over({ pulse: { from: 10, until: 14, ramp: 2 } }, 9, 15)).toEqual([0, 0.5, 1, 1, 1, 0.5, 0]);
  expect(over({ pulse: { from: 10, until: 12, ramp: 0 } }, 9, 13)).toEqual([0, 1, 1, 1, 0]);
});

const pull = (op: Pull['op'], value: number, by = 1): Pull => ({ op, value, pull: by });

test('E0 additions first, then factors', () => {
  expect(applyLevers(10, [pull('multiply', 2), pull('add', 5)])).toBe(30);
  expect(applyLevers(10, [pull('add', 5, 0.5), pull('multiply', 2, 0.5)])).toBe(12.5 * 1.5);
});

test('E0 a set replaces the value, in part where its pull is partial, and the others act on it', () => {
  expect(applyLevers(10, [pull('set', 4)])).toBe(4);
  expect(applyLevers(10, [pull('set', 4, 0.5)])).toBe(7);
  expect(applyLevers(10, [pull('multiply', 3), pull('set', 4), pull('add', 1)])).toBe(15);
});

test('E0 no lever, or levers without pull, leave every bit as it was', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (value, other) => {
      expect(applyLevers(value, [])).toBe(value);
      expect(applyLevers(value, [pull('add', other, 0), pull('multiply', other, 0), pull('set', other, 0)])).toBe(
        value,
      );
      expect(applyLevers(value, [pull('multiply', 1)])).toBe(value);
    }),
    { seed: 1 },
  );
});

test('E0 the order of levers does not matter', () => {
  const number = fc.double({ min: -10, max: 10, noNaN: true });
  const lever = fc.record({
    op: fc.constantFrom<Pull['op']>('add', 'multiply'),
    value: number,
    pull: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const levers = fc.array(lever, { maxLength: 6 });
  fc.assert(
    fc.property(number, levers, fc.option(number, { nil: undefined }), (value, list, set) => {
      const all = set === undefined ? list : [...list, pull('set', set)];
      const scale = (1 + Math.abs(value) + all.length * 10) * all.reduce((f, l) => f * (1 + Math.abs(l.value)), 1);
      expect(Math.abs(applyLevers(value, all) - applyLevers(value, all.toReversed()))).toBeLessThan(1e-13 * scale);
    }),
    { seed: 2 },
  );
});

test('a profile begins in the first month with any strength, and has none before', () => {
  for (const [profile, first] of [
    [{ step: { from: 10 } }, 10],
    [{ ramp: { from: 11, months: 4 } }, 11],
    [{ pulse: { from: 12, until: 20, ramp: 3 } }, 12],
  ] as const) {
    const from = beginning(profile);
    expect(from).toBe(first);
    expect(strength(profile, from)).toBeGreaterThan(0);
    for (let month = from - 12; month < from; month++) expect(strength(profile, month)).toBe(0);
  }
});

test('a pulse is over for good', () => {
  const pulse = { pulse: { from: 12, until: 20, ramp: 3 } };
  for (let month = 21; month < 40; month++) expect(strength(pulse, month)).toBe(0);
});

test('E0 a factor alone, and a sum alone, act on the value', () => {
  expect(applyLevers(10, [{ op: 'multiply', value: 2, pull: 1 }])).toBe(20);
  expect(applyLevers(10, [{ op: 'add', value: 2, pull: 1 }])).toBe(12);
});
