import { expect, test } from 'vitest';
import { enterLabourForce } from '../../../src/models/hub-displacement/arrivals.ts';
import { reason } from '../../../src/models/hub-displacement/layout.ts';
import { QUIET, oneRun } from '../../one-run.ts';

/** Newcomers of the first month where so many times as many jobs are open as usual. */
function newcomers(openings: number, elasticity: number): number {
  const { state, draw } = oneRun({ ...QUIET, 'migration.openings': elasticity });
  const { monthly, market, people } = state;
  const rate = openings * market.vacancyRateAtStart;
  monthly.openJobs = (rate / (1 - rate)) * monthly.employed;
  people.flow.fill(0);
  enterLabourForce(state, draw, 0);
  return people.flow[reason.arrive];
}

test('as the run begins as many come as keep the town in balance, however they answer to openings', () => {
  expect(newcomers(1, 2)).toBeCloseTo(newcomers(1, 0), 9);
});

test('twice as many jobs open bring 2^elasticity times as many, half as many so many fewer', () => {
  for (const elasticity of [0.5, 1, 2])
    for (const openings of [0.5, 2])
      expect(newcomers(openings, elasticity) / newcomers(1, elasticity)).toBeCloseTo(openings ** elasticity, 9);
});

test('beyond ten times the openings of the start nothing was ever seen, so no more come', () => {
  expect(newcomers(12, 1)).toBeCloseTo(newcomers(10, 1), 9);
});
