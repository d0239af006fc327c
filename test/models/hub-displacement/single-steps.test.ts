import { expect, test } from 'vitest';
import { watchEntryJobs } from '../../../src/models/hub-displacement/arrivals.ts';
import { B, G, K, S, GROUPS, D, TRAINED, account, reason } from '../../../src/models/hub-displacement/layout.ts';
import { train } from '../../../src/models/hub-displacement/reskilling.ts';
import { countVacancies } from '../../../src/models/hub-displacement/search.ts';
import { HOURS_PER_YEAR } from '../../../src/models/hub-displacement/technology.ts';
import { advanceVolume } from '../../../src/models/hub-displacement/volume.ts';
import { QUIET, oneRun } from '../../one-run.ts';

test('a lucky month brings more work than an unlucky one', () => {
  const cycle = (u: number): number => {
    const { state, draw } = oneRun({ ...QUIET, 'macro.volatility': 0.1 });
    const uniforms = (out: Float64Array, count: number) => void out.fill(u, 0, count);
    advanceVolume(state, { ...draw, uniforms }, 0);
    return state.town.lnCycle;
  };
  expect([cycle(0.1) < 0, cycle(0.9) > 0]).toEqual([true, true]);
});

test('local trade advertises whole posts only, and none beyond what it wants', () => {
  const { state } = oneRun({}, { mode: 'integer' });
  const { market, people } = state;
  for (let g = 0; g < G; g++) {
    let filled = 0;
    for (let b = 0; b < B; b++) filled += people.stock[account.trade + g * B + b];
    market.tradeWanted[g] = filled + [3.7, -2][g % 2];
  }
  countVacancies(state, 'integer');
  for (let g = 0; g < G; g++) expect(market.vacancies[K * S + g]).toBe([3, 0][g % 2]);
});

test('in whole people as many begin a training as there are places', () => {
  const town = oneRun({ 'training.seats': 60 }, { mode: 'integer' });
  town.step(12, () => expect(town.read('training.started')).toBe(5));
});

test('however many places there are, no more than half of those who could take one begin in a month', () => {
  const { state, draw } = oneRun({ 'training.seats': 1e9 });
  const { stock, flow } = state.people;
  let looking = 0;
  for (let group = 0; group < GROUPS; group++)
    for (let d = 0; d < D; d++) if (d !== TRAINED) looking += stock[account.unemployed + group * D + d];
  train(state, draw, 0);
  expect(flow[reason.train]).toBeLessThanOrEqual(looking / 2);
  expect(flow[reason.train]).toBeGreaterThan(looking / 3);
});

test('an hour of AI that costs a euro costs that part of an hour’s wage', () => {
  const { state } = oneRun({ 'tokens.perHour': 0, automationLevy: 1, 'wage.level': 17_000 });
  const { market, technology } = state;
  for (let k = 0; k < K; k++) {
    expect(technology.tokenCost[k]).toBeCloseTo(HOURS_PER_YEAR / (17_000 * market.wageAtStart[k]), 12);
  }
});

test('a junior hired in any family is seen by students once', () => {
  const { state, draw } = oneRun();
  const { market, town } = state;
  market.hires.fill(0);
  for (let k = 0; k < K; k++) market.hires[k * S] = 1;
  const before = town.hiresThisYear.reduce((sum, hires) => sum + hires, 0);
  watchEntryJobs(state, draw, 0);
  expect(town.hiresThisYear.reduce((sum, hires) => sum + hires, 0) - before).toBe(K);
});
