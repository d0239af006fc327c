import { describe, expect, test } from 'vitest';
import { monthly } from '../../../src/economy/calendar.ts';
import { advanceAdoption } from '../../../src/models/hub-displacement/adopt.ts';
import { watchEntryJobs } from '../../../src/models/hub-displacement/arrivals.ts';
import { advanceEvents } from '../../../src/models/hub-displacement/events.ts';
import { hire } from '../../../src/models/hub-displacement/hiring.ts';
import { B, G, I, K, S, GROUPS, D, TRAINED, account, reason } from '../../../src/models/hub-displacement/layout.ts';
import { wagesElsewhere } from '../../../src/models/hub-displacement/market.ts';
import { train } from '../../../src/models/hub-displacement/reskilling.ts';
import { countVacancies } from '../../../src/models/hub-displacement/search.ts';
import { bookExits } from '../../../src/models/hub-displacement/hub-people.ts';
import { drawExits, layOff } from '../../../src/models/hub-displacement/staffing.ts';
import { HOURS_PER_YEAR } from '../../../src/models/hub-displacement/technology.ts';
import { setWages } from '../../../src/models/hub-displacement/town.ts';
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

test('an hour of AI costs the tokens it takes, at a price that falls by as many powers of ten a year as is said', () => {
  const town = oneRun({
    ...{ ...QUIET, 'tokens.perHour': 3e6, 'tokens.price': 5, 'tokens.decline': 2 },
    ...{ automationLevy: 0, 'wage.level': 17_000 },
  });
  const { market, technology } = town.state;
  const inEuro = (k: number) => (technology.tokenCost[k] * 17_000 * market.wageAtStart[k]) / HOURS_PER_YEAR;
  town.step(1);
  for (let k = 0; k < K; k++) expect(inEuro(k)).toBeCloseTo(15, 9);
  town.step(12);
  for (let k = 0; k < K; k++) expect(inEuro(k)).toBeCloseTo(0.15, 9);
});

test('firms that have half learned to work with AI can supervise half as much of it', () => {
  const used = (competence: number): Float64Array => {
    const scarce = { 'capability.transfer': 1, automationShare: 0.6, supervision: 0.1, supervisionCapacity: 0.0001 };
    const { state, draw } = oneRun(scarce, { mode: 'integer' });
    const { firms } = state;
    firms.adopted.fill(1);
    firms.goLive.fill(Infinity);
    firms.intensity.fill(1);
    firms.competence.fill(competence);
    advanceAdoption(state, draw, 0);
    return firms.used;
  };
  const whole = used(1);
  expect(Math.max(...whole)).toBeGreaterThan(0);
  used(0.5).forEach((half, unit) => expect(half).toBeCloseTo(whole[unit] / 2, 12));
});

test('a site is closed for what its work costs on average, however many kinds of work it does', () => {
  const announcedBy = (u: number): number => {
    const { state, draw } = oneRun({ 'events.hazard': 0.1, 'events.costGap': 5, 'events.captive': 0 });
    const { firms } = state;
    firms.cost.fill(1);
    firms.intensity.fill(0);
    firms.cutMonth.fill(-Infinity);
    const uniforms = (out: Float64Array, count: number) => void out.fill(u, 0, count);
    advanceEvents(state, { ...draw, uniforms }, 0);
    return firms.cutMonth.filter((month) => month > 0).length / firms.firms;
  };
  const chance = monthly(0.1);
  expect([announcedBy(chance - 1e-9), announcedBy(chance + 1e-9)]).toEqual([1, 0]);
});

test('a unit that linked rivals do for a tenth less widens the gap by a tenth of what it costs there', () => {
  const [labour, rival, answer] = [0.65, 0.4, 2];
  const base = { ...QUIET, 'events.hazard': 0.1, 'events.captive': 0, 'events.costGap': answer };
  const announced = (linked: number, chance: number): number => {
    const { state, draw } = oneRun({
      ...base,
      'rival.linked': linked,
      'rival.cost': rival,
      'volume.labourShare': labour,
    });
    const { firms } = state;
    firms.cutMonth.fill(-1);
    advanceEvents(state, { ...draw, uniforms: (out, count) => void out.fill(chance, 0, count) }, 0);
    return firms.cutMonth.filter((month) => month > 0).length / firms.firms;
  };
  const chance = monthly(0.1 * Math.exp(answer * 0.1 * (labour * rival + 1 - labour)));
  expect([announced(0.9, chance - 1e-6), announced(0.9, chance + 1e-6)]).toEqual([1, 0]);
  expect(announced(1, chance - 1e-6)).toBe(0);
});

test('where more are to be hired than there are people who look, nobody is hired twice, and no market makes up for another', () => {
  const { state, draw } = oneRun({ 'matching.efficiency': 1e6 }, { mode: 'integer' });
  const { firms, market, people } = state;
  people.stock.fill(0);
  people.stock[account.unemployed + 2 * D] = 1;
  firms.vacancies.fill(1);
  firms.open.forEach((_, m) => {
    const k = Math.floor(m / S);
    firms.open[m] = firms.familyFirst[k + 1] - firms.familyFirst[k];
  });
  const lucky = (out: Float64Array, count: number) => void out.fill(1 - 1e-9, 0, count);
  hire(state, { ...draw, uniforms: lucky }, 0);
  expect([...market.hires].sort((a, b) => b - a)).toEqual([1, ...Array.from(market.hires.slice(1), () => 0)]);
});

test('people who change occupation count as often as they are hired elsewhere, at the wages that are paid there', () => {
  const { state, draw } = oneRun();
  const { market } = state;
  hire(state, draw, 0);
  market.wageAtStart.fill(2);
  const own = 3;
  market.wageAtStart[own] = 0.5;
  for (let b = 0; b < B; b++) {
    const { wage, weight } = wagesElsewhere(market, own, b);
    const group = own * B + b;
    expect(weight).toBeCloseTo(market.effort[group] * (market.finding[group] - market.findingSame[group]), 9);
    expect(weight).toBeGreaterThan(0);
    expect(wage).toBeCloseTo(4 * weight, 9);
  }
});

test('unemployment and vacancies more than ten times, or less than a tenth of, those of the start move wages no further', () => {
  const wages = (unemployment: number, vacancies: number): number[] => {
    const { state, draw } = oneRun();
    const { market, monthly: figures } = state;
    for (let i = 0; i < I; i++) {
      figures.unemploymentByOccupation[i] = unemployment * market.unemploymentAtStart[i];
      figures.vacanciesByOccupation[i] = vacancies * market.vacanciesAtStart[i];
    }
    setWages(state, draw.now);
    return [...market.lnWage];
  };
  expect(wages(1000, 0.001)).toEqual(wages(10, 0.1));
  expect(wages(0.001, 1000)).toEqual(wages(0.1, 10));
  expect(wages(10, 1)).not.toEqual(wages(5, 1));
});

describe('a tight market makes more people quit and nobody else leave (B5)', () => {
  const exitsAt = (openings: number) => {
    const { state, draw } = oneRun(QUIET);
    state.monthly.openJobs *= openings;
    state.people.flow.fill(0);
    drawExits(state, draw, 0);
    layOff(state, draw, 0);
    bookExits(state, draw, 0);
    return state.people.flow;
  };
  const [slump, usual, boom] = [0.5, 1, 5].map(exitsAt);

  test('quits rise with it', () => {
    expect(slump[reason.quit]).toBeLessThan(0.9 * usual[reason.quit]);
    expect(boom[reason.quit]).toBeGreaterThan(1.4 * usual[reason.quit]);
  });

  test.each(['quitAway', 'retire', 'die'] as const)('%s stays as it was, but for what competing risks take', (why) => {
    expect(boom[reason[why]]).toBeLessThanOrEqual(usual[reason[why]]);
    expect(usual[reason[why]]).toBeLessThanOrEqual(slump[reason[why]]);
    expect(boom[reason[why]]).toBeGreaterThan(0.97 * slump[reason[why]]);
  });
});
