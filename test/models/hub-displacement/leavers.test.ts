import { expect, test } from 'vitest';
import { B, account, reason } from '../../../src/models/hub-displacement/layout.ts';
import { oneRun } from '../../one-run.ts';

test.each(['expected', 'integer'] as const)(
  'people whom linked regions have taken in leave those who may return, each once (%s)',
  (mode) => {
    const town = oneRun({ 'migration.settled': 7 }, { mode });
    town.step(12, () => expect(town.state.people.flow[reason.settleLinked]).toBeCloseTo(7, 9));
  },
);

test('where more are taken in than are away, nobody is left there and the others are still due', () => {
  const town = oneRun({ 'migration.settled': 1e6 });
  town.step(1);
  const { people } = town.state;
  const settled = people.flow[reason.settleLinked];
  expect(settled).toBeGreaterThan(1000);
  for (let b = 0; b < B; b++) expect(people.stock[account.away + b]).toBeCloseTo(0, 6);
  expect(town.state.town.toSettle).toBeCloseTo(1e6 - settled, 6);
});

test('people laid off who move away are counted at the end of the quarter, and are a part of all who leave', () => {
  const town = oneRun({ 'events.hazard': 1, 'migration.displaced': 1 });
  let left = 0;
  let all = 0;
  town.step(36, (month) => {
    const now = town.read('displaced.left');
    if (month % 3 !== 2) expect(now, `month ${month}`).toBe(0);
    left += now;
    all += town.read('outMigrants');
  });
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
});
