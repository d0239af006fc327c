import fc from 'fast-check';
import { mean, variance } from 'simple-statistics';
import { expect, test } from 'vitest';
import { climb, drawFlow, moveOn, shareOf, splitFlow } from '../../src/economy/flows.ts';
import type { Mode } from '../../src/economy/flows.ts';
import { createLedger } from '../../src/economy/ledger.ts';
import { uniforms } from '../numeric/fixture.ts';

const modes: readonly Mode[] = ['integer', 'expected', 'auto'];

test('K2 expected: n p; integer: a binomial count; auto: which of the two the size of the flow decides', () => {
  expect(drawFlow(90, 0.1, 0.99, 'expected')).toBe(9);
  expect(drawFlow(2, 0.5, 0.5, 'integer')).toBe(1);
  expect(drawFlow(1005, 0.1, 0.4, 'auto')).toBe(100);
  expect(drawFlow(1005, 0.1, 0.6, 'auto')).toBe(101);
  expect(drawFlow(2, 0.5, 0.9, 'auto')).toBe(2);
});

test('a flow is at most n, at least 0, and never falls with its uniform', () => {
  const unit = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });
  const chance = fc.double({ min: -0.1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...modes), fc.nat(5000), chance, unit, unit, (mode, n, p, u, v) => {
      const few = drawFlow(n, p, Math.min(u, v), mode);
      const many = drawFlow(n, p, Math.max(u, v), mode);
      expect(few).toBeGreaterThanOrEqual(0);
      expect(few).toBeLessThanOrEqual(many);
      expect(many).toBeLessThanOrEqual(n);
      if (mode !== 'expected') expect(Number.isInteger(many)).toBe(true);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test.each(modes)('%s: the mean flow is n p', (mode) => {
  const repetitions = 20_000;
  const flows = Array.from(uniforms(repetitions, 'flows'), (u) => drawFlow(400, 0.02, u, mode));
  expect(Math.abs(mean(flows) - 8)).toBeLessThan(4 * Math.sqrt(7.84 / repetitions));
  const spread = mode === 'expected' ? 0 : 7.84;
  expect(Math.abs(variance(flows) - spread)).toBeLessThanOrEqual(4 * spread * Math.sqrt(2 / repetitions));
});

test('a calendar share needs no luck beyond its fraction', () => {
  expect(shareOf(10, 0.25, 0.9, 'expected')).toBe(2.5);
  expect([0.4, 0.6].map((u) => shareOf(10, 0.25, u, 'integer'))).toEqual([2, 3]);
  expect(shareOf(0, 0.25, 0.9, 'integer')).toBe(0);
});

test('a flow is split in proportion; whole people stay whole', () => {
  const out = new Float64Array(3);
  const weights = Float64Array.of(1, 1, 2);
  splitFlow(out, weights, 3, 10, 0.5, 'expected');
  expect([...out]).toEqual([2.5, 2.5, 5]);
  splitFlow(out, weights, 3, 10, 0.5, 'integer');
  expect(out.reduce((a, b) => a + b, 0)).toBe(10);
  expect(out.every(Number.isInteger)).toBe(true);
  splitFlow(out, weights, 3, 0, 0.5, 'integer');
  expect([...out]).toEqual([0, 0, 0]);
});

test('nobody, no chance, or less than either: no flow', () => {
  for (const mode of modes) {
    for (const flow of [drawFlow, shareOf]) {
      for (const [n, p] of [
        [0, 0.5],
        [10, 0],
        [-5, 0.5],
        [10, -0.5],
        [-5, -0.5],
      ])
        expect(flow(n, p, 0.999, mode)).toBe(0);
    }
  }
});

test('a chance above one moves everybody and nobody more', () => {
  for (const mode of modes) expect(drawFlow(50, 1.2, 0.3, mode)).toBe(50);
});

test('whole people are drawn where all of them count, also in large flows', () => {
  const counts = new Set([0.001, 0.2, 0.8, 0.999].map((u) => drawFlow(1000, 0.5, u, 'integer')));
  expect(counts.size).toBe(4);
});

test('nothing to split, or nobody to split it among, leaves nothing behind', () => {
  for (const mode of modes) {
    const out = Float64Array.from([7, 7, 7]);
    splitFlow(out, Float64Array.from([1, 2, 3]), 2, 0, 0.5, mode);
    expect([...out]).toEqual([0, 0, 7]);
  }
  const out = Float64Array.from([7, 7, 7]);
  splitFlow(out, Float64Array.from([0, 0, 5]), 2, 10, 0.5, 'expected');
  expect([...out]).toEqual([0, 0, 7]);
});

test('moving on is the expectation of a row of accounts, rounded as one, and nobody is lost on the way', () => {
  for (const mode of modes) {
    const people = createLedger(6, 1, []);
    people.stock.set([0, 1, 7, 40, 100, 0]);
    const moved = moveOn(people, 1, 2, 2, 0.25, 0.7, mode);
    const [one, seven] = mode === 'expected' ? [0.25, 1.75] : [0, 2];
    expect(moved).toBe(one + seven);
    expect(moved).toBe(shareOf(8, 0.25, 0.7, mode));
    expect([...people.stock]).toEqual([0, 1 - one, 7 - seven, 40 + one, 100 + seven, 0]);
  }
});

test('on a ladder everybody climbs one step at most', () => {
  for (const mode of modes) {
    const people = createLedger(4, 1, []);
    people.stock.set([100, 10, 3, 0]);
    const moved = climb(people, 0, Float64Array.of(1, 0.5, 0.5), 0.6, mode);
    const [three, ten] = mode === 'expected' ? [1.5, 5] : [2, 5];
    expect(moved).toBe(100 + ten + three);
    expect([...people.stock]).toEqual([0, 110 - ten, 3 + ten - three, three]);
  }
});

test('whole people move on as expected, on average over luck, and no more than there are', () => {
  const [draws, stock] = [2000, [1, 3, 0, 2]];
  const sums = new Float64Array(stock.length);
  for (let n = 0; n < draws; n++) {
    const people = createLedger(8, 1, []);
    people.stock.set(stock);
    moveOn(people, 0, 4, 4, 0.3, (n + 0.5) / draws, 'integer');
    for (let i = 0; i < 4; i++) {
      expect(people.stock[i]).toBeGreaterThanOrEqual(0);
      sums[i] += people.stock[4 + i] / draws;
    }
  }
  sums.forEach((mean, i) => expect(mean).toBeCloseTo(0.3 * stock[i], 2));
});
