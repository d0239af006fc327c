import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditLedger, createLedger, move, openLedger } from '../../src/economy/ledger.ts';

const [employed, unemployed, world] = [0, 1, 2];
const [fired, hired] = [0, 1];
const nameOf = (account: number): string => ['employed', 'unemployed', 'world'][account];

test('who leaves one account enters another, and is counted under the reason', () => {
  const ledger = createLedger(3, 2, [world]);
  ledger.stock.set([100, 10, 0]);
  openLedger(ledger);
  move(ledger, employed, unemployed, 7, fired);
  move(ledger, unemployed, employed, 3, hired);
  expect([...ledger.stock]).toEqual([96, 14, 0]);
  expect([...ledger.flow]).toEqual([7, 3]);
  expect(() => auditLedger(ledger, nameOf)).not.toThrow();
});

test('moves never change the sum, whatever they are', () => {
  const step = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1000));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const ledger = createLedger(3, 2, [employed, unemployed, world]);
      ledger.stock.set([5000, 700, 30]);
      openLedger(ledger);
      for (const [from, to, amount] of steps) move(ledger, from, to, amount, fired);
      expect(ledger.stock.reduce((a, b) => a + b, 0)).toBe(5730);
      expect(() => auditLedger(ledger, nameOf)).not.toThrow();
    }),
    { seed: 1 },
  );
});

test('a person who appears or vanishes is found', () => {
  const ledger = createLedger(3, 2, [world]);
  ledger.stock.set([100, 10, 0]);
  openLedger(ledger);
  ledger.stock[unemployed]++;
  expect(() => auditLedger(ledger, nameOf)).toThrow('ledger: 1 persons appeared or vanished');
});

test('only the rest of the world may be negative', () => {
  const ledger = createLedger(3, 2, [world]);
  ledger.stock.set([100, 10, 0]);
  openLedger(ledger);
  move(ledger, world, employed, 50, hired);
  expect(() => auditLedger(ledger, nameOf)).not.toThrow();
  move(ledger, unemployed, employed, 12, hired);
  expect(() => auditLedger(ledger, nameOf)).toThrow('ledger: unemployed holds -2 persons');
});

test('a stock that is no number is found', () => {
  const ledger = createLedger(3, 2, [world]);
  openLedger(ledger);
  move(ledger, employed, unemployed, NaN, fired);
  expect(() => auditLedger(ledger, nameOf)).toThrow('ledger: employed holds NaN persons');
});

test('an account a little below nothing is found, rounding is not', () => {
  const ledger = createLedger(3, 2, [world]);
  openLedger(ledger);
  move(ledger, employed, unemployed, 1e-7, fired);
  expect(() => auditLedger(ledger, nameOf)).not.toThrow();
  move(ledger, employed, unemployed, 1e-3, fired);
  expect(() => auditLedger(ledger, nameOf)).toThrow('employed');
});

test('drift is judged against the people there are', () => {
  const ledger = createLedger(3, 2, [world]);
  ledger.stock.set([1e6, 10, 0]);
  openLedger(ledger);
  ledger.stock[employed] += 1e-5;
  expect(() => auditLedger(ledger, nameOf)).not.toThrow();
  ledger.stock[employed] += 1;
  expect(() => auditLedger(ledger, nameOf)).toThrow('1.0000');
});
