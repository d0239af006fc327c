import { describe, expect, test } from 'vitest';
import { countryRun } from '../models/skill-shortage/country.ts';
import { readData } from '../../src/node/data.ts';
import { at } from '../../src/models/skill-shortage/indices.ts';
import { jobLosers } from '../../src/models/skill-shortage/opening-flows.ts';

/** No cycle, no AI, participation and pension ages as they are; people go on ageing, dying, coming and going. */
const WITHOUT_TREND = {
  'macro.volatility': 0,
  'migration.volatility': 0,
  'productivity.growth': 0.01,
  'care.response': 0,
  'participation.trend': 0,
  'pension.rise': 0,
  'adoption.initialShare': 0,
  'adoption.innovation': 0,
  'adoption.imitation': 0,
};

describe.each([
  // The labour force of the first year grows by 0.4 % in one and shrinks by as much in the other; so does what employers want.
  ['austria-2015', 2015, 0.058, 0.004],
  ['austria', 2025, 0.0516, -0.004],
] as const)('%s', (region, startYear, counted, growth) => {
  const open = (inputs = {}) =>
    countryRun({ ...WITHOUT_TREND, 'demand.growth': 0.01 + growth, ...inputs }, { region, startYear });

  test('opens with the unemployment that was counted, and keeps it within 0.1 points for a year', () => {
    const run = open();
    const start = run.read('unemployment.rate');
    expect(start).toBeCloseTo(counted, 3);
    run.step(12, () => expect(Math.abs(run.read('unemployment.rate') - start)).toBeLessThan(0.001));
  });

  test('in the first month the number of unemployed changes by less than one in 1,000', () => {
    const run = open();
    const start = run.state.report.unemployment;
    run.step(1);
    expect(Math.abs(run.state.report.unemployment / start - 1)).toBeLessThan(0.001);
  });

  test('wanted positions do not jump in January: no month grows much unlike the one before', () => {
    const run = open({ 'care.response': 1 });
    const wanted: number[] = [];
    run.step(37, () => wanted.push(run.state.report.wanted));
    const growth = wanted.slice(1).map((positions, n) => positions / wanted[n] - 1);
    const jumps = growth.slice(1).map((rate, n) => Math.abs(rate - growth[n]));
    expect(Math.max(...jumps)).toBeLessThan(1e-4);
  });
});

describe.each(['austria', 'poland', 'lithuania', 'estonia', 'portugal', 'india', 'philippines'])(
  '%s, without policy',
  (region) => {
    const open = () => countryRun({ 'macro.volatility': 0, 'migration.volatility': 0 }, { region });
    const { facts } = readData({ model: 'skill-shortage', region }).region;
    const counted = Object.entries(facts).find(([name]) => /^unemployment\.\d{4}$/.test(name))?.[1].value as number;

    test('opens with the unemployment that was counted', () => {
      expect(open().read('unemployment.rate')).toBeCloseTo(counted, 3);
    });

    test('after a year unemployment has moved by no more than positions fell short of people', () => {
      const run = open();
      const [people, positions] = [run.read('labourForce'), run.read('positions')];
      run.step(12);
      const growth = run.read('positions') / positions - 1;
      const short = Math.abs(run.read('labourForce') / people - 1 - growth);
      // New positions are posted little by little: employers lag behind what they want by a year's growth over the speed of posting. The rest
      // is what a country in balance may move by.
      const lag = Math.abs(growth) / (12 * run.now[at('posting.speed')]);
      expect(Math.abs(run.read('unemployment.rate') - counted)).toBeLessThan(short + lag + 0.0015);
    });

    test('and by 2040 it is a rate that countries have known', () => {
      const run = open();
      run.step(192, () => expect(run.read('unemployment.rate')).toBeLessThan(2 * counted + 0.03));
    });
  },
);

describe.each([
  ['austria-2015', 2015],
  ['austria', 2025],
] as const)('%s over the year', (region, startYear) => {
  /** Largest change from one month to the next, of months within a year and from December to January. */
  const changes = (series: readonly number[]) => {
    const steps = series
      .slice(1)
      .map((flow, n) => ({ january: (n + 1) % 12 === 0, change: Math.abs(flow / series[n] - 1) }));
    const most = (january: boolean) =>
      Math.max(...steps.filter((s) => s.january === january).map(({ change }) => change));
    return { within: most(false), january: most(true) };
  };
  const flowsOf = (monthly: (now: Float64Array) => void) => {
    const run = countryRun({ 'macro.volatility': 0, 'migration.volatility': 0 }, { region, startYear });
    const [leaving, entering]: [number[], number[]] = [[], []];
    run.step(48, () => {
      const { retirements, withdrawals, entered } = run.state.report;
      leaving.push(retirements + withdrawals);
      entering.push(entered);
      monthly(run.now);
    });
    return { leaving: changes(leaving), entering: changes(entering) };
  };

  test('people leave and enter the labour force evenly; a January differs from December by its cohorts only', () => {
    const { leaving, entering } = flowsOf(() => undefined);
    for (const { within, january } of [leaving, entering]) {
      expect(within).toBeLessThan(0.01);
      expect(january).toBeLessThan(0.05);
    }
  });

  test('nor do policies that grow month by month bunch up in any month', () => {
    const { leaving, entering } = flowsOf((now) => {
      now[at('pension.extra')] += 0.25 / 12;
      now[at('participation.women')] += 0.004 / 12;
    });
    for (const { within, january } of [leaving, entering]) {
      // Both begin after the first month, which shows.
      expect(within).toBeLessThan(0.15);
      expect(january).toBeLessThan(0.05);
    }
  });
});

test('a pension age that begins to rise later rises from then on, not from the start', () => {
  const run = countryRun({ 'pension.rise': 0 });
  run.step(36);
  const before = run.state.report.retirements;
  run.now[at('pension.rise')] = 0.5;
  // In a month it rises by half a month: of women about to retire at its cliff every other waits.
  run.step(1);
  expect(run.state.report.retirements).toBeGreaterThan(before / 2);
});

test('a group fed by entrants beyond its share of job finders is balanced by job losers of the others', () => {
  // 100 find work in each group; of the young, 90 entrants feed the unemployed: a fifth must have lost a job, 20 and not 10.
  const losing = jobLosers(Float64Array.of(100, 100), Float64Array.of(90, 0));
  expect(losing[0]).toBeCloseTo(20, 9);
  expect(losing[0] + losing[1]).toBeCloseTo(200 - 90, 9);
});

test('where entrants alone are more than find work, no group loses less than the least', () => {
  const losing = jobLosers(Float64Array.of(100, 50), Float64Array.of(200, 40));
  expect(losing[0]).toBeCloseTo(20, 9);
  expect(losing[1]).toBeCloseTo(10, 9);
});
