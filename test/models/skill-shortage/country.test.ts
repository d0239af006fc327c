import { expect, test } from 'vitest';
import { ageBands, occupations } from '../../../src/models/skill-shortage/categories.ts';
import { skillShortage as model } from '../../../src/models/skill-shortage/index.ts';
import { QUIET, countryRun } from './country.ts';

const CALM = { 'macro.volatility': 0, 'migration.volatility': 0 };

test('A-T7: where nobody ages and nothing grows, all four shortages stay, S4 at the vacancies of the start', () => {
  const run = countryRun(QUIET);
  const start = Object.fromEntries(model.measures.map(({ name }) => [name, run.read(name)]));
  const vacancies = run.read('vacancies');
  run.step(120);
  // Reading participation off a table and back through log odds leaves some people to join or leave: less than one in 10,000.
  const same = (name: string, tolerance: number): void =>
    expect(Math.abs(run.read(name) / start[name] - 1), name).toBeLessThan(tolerance);
  for (const name of ['labourForce', 'employment', 'population', 'positions']) same(name, 1e-4);
  for (const name of ['shortage.notional', 'shortage.vacancies', 'shortage.work', 'vacancies']) same(name, 5e-3);
  for (const name of ['unemployment.rate', 'timeToFill']) same(name, 5e-3);
  expect(Math.abs(run.read('shortage.accounting') / vacancies - 1)).toBeLessThan(1e-3);
  for (const name of occupations) same(`employment.${name}`, 5e-3);
});

test('every month of fifteen years the ledgers close, in expected values and in whole people', () => {
  for (const mode of ['expected', 'integer'] as const) {
    const run = countryRun(
      { 'migration.skilled': 8000, 'training.seats': 12000, 'pension.extra': 1, 'participation.women': 0.02 },
      { mode },
    );
    run.step(mode === 'expected' ? 180 : 60);
    expect(run.read('trainees')).toBeGreaterThan(0);
  }
});

test('whole people and expected values tell the same story', () => {
  const [expected, whole] = (['expected', 'integer'] as const).map((mode) => {
    const run = countryRun(CALM, { mode });
    run.step(60);
    return run;
  });
  // Luck of a nation: the standard deviation of a count n is at most √n, the flows of five years bring a few of them.
  for (const name of ['population', 'labourForce', 'employment']) {
    const [a, b] = [expected.read(name), whole.read(name)];
    expect(Math.abs(a - b), name).toBeLessThan(5 * Math.sqrt(a));
  }
  expect(Math.abs(expected.read('unemployment.rate') - whole.read('unemployment.rate'))).toBeLessThan(0.002);
});

test('S1 is at least what S4 implies, month by month', () => {
  const run = countryRun();
  const { report, market } = run.state;
  const start = { unemployed: report.unemployment - report.heldBack, outside: report.outsideOccupations };
  run.step(96, () => {
    let frictional = 0;
    for (let o = 0; o < occupations.length; o++) {
      frictional += market.frictional[o] * (report.employed[o] + report.unemployed[o]);
    }
    const outside = report.outsideOccupations - start.outside;
    const implied = report.accounting - start.unemployed + frictional + outside;
    expect(report.notional).toBeGreaterThanOrEqual(implied - 1e-6 * (1 + Math.abs(implied)));
    expect(report.excessVacancies).toBeGreaterThanOrEqual(0);
  });
});

test('seven bands of age say what single years do', () => {
  // The last two together: by the end of the year everybody of 74 has left, also those who have just arrived.
  const single = Array.from({ length: 59 }, (_, n) => 15 + n);
  const [coarse, fine] = [ageBands, single].map((bands) => {
    const run = countryRun(CALM, { bands });
    run.step(192);
    return run;
  });
  // The Monte Carlo error of the median of 1,024 draws is √(π/2) σ / 32; over draws of the shipped scenario σ is above these.
  const sigma = { 'shortage.vacancies': 100_000, 'shortage.accounting': 250_000, 'shortage.notional': 200_000 };
  for (const [name, sd] of Object.entries(sigma)) {
    const error = (Math.sqrt(Math.PI / 2) * sd) / 32;
    expect(Math.abs(coarse.read(name) - fine.read(name)), name).toBeLessThan(error);
  }
});

test.each([
  ['migration.extra', 'shortage.notional', -3, 3, 'down'],
  ['pension.extra', 'shortage.notional', 0, 2, 'down'],
  ['pension.extra', 'unemployment.older', 0, 2, 'up'],
  ['participation.women', 'shortage.accounting', 0, 0.03, 'down'],
  ['demand.growth', 'shortage.vacancies', 0.005, 0.015, 'up'],
  ['productivity.growth', 'shortage.vacancies', 0.005, 0.015, 'down'],
  ['outsourcing.ceiling', 'shortage.accounting', 0, 0.3, 'down'],
  ['fractional.adoption', 'positions', 0, 0.5, 'down'],
  ['matching.efficiency', 'unemployment.rate', 1, 1.3, 'down'],
  ['adoption.imitation', 'shortage.accounting', 0.3, 0.6, 'down'],
] as const)('%s moves %s the way it should', (input, measure, low, high, direction) => {
  const [before, after] = [low, high].map((value) => {
    const run = countryRun({ ...CALM, [input]: value });
    run.step(120);
    return run.read(measure);
  });
  if (direction === 'up') expect(after).toBeGreaterThan(before);
  else expect(after).toBeLessThan(before);
});

test('longer hours need fewer positions for the same work', () => {
  const run = countryRun(QUIET);
  run.step(12);
  const before = run.read('positions');
  run.now[model.inputs.findIndex(({ name }) => name === 'partTime.female')] -= 0.1;
  run.step(1);
  expect(run.read('positions')).toBeLessThan(before);
});

test('a training place keeps people from searching at first', () => {
  const [without, places] = [0, 30000].map((seats) => {
    const run = countryRun({ ...CALM, 'training.seats': seats });
    run.step(6);
    return run.state.report.hires;
  });
  expect(places).toBeLessThan(without);
});

test.each(['austria', 'poland', 'lithuania', 'estonia', 'portugal', 'india', 'philippines'])('%s runs', (region) => {
  const run = countryRun({}, { region });
  run.step(36);
  expect(run.read('unemployment.rate')).toBeGreaterThan(0.001);
  expect(run.read('unemployment.rate')).toBeLessThan(0.3);
});

test('hours gained are billed for less part-time work, not for hours that change anyway', () => {
  for (const trend of [-0.005, 0.005]) {
    const run = countryRun({ ...CALM, 'hours.trend': trend });
    const fteGained = () => model.drivers.find(({ name }) => name === 'fteGained')!.read(run.state, run.country);
    run.step(60);
    expect(fteGained()).toBe(0);
    run.now[model.inputs.findIndex(({ name }) => name === 'partTime.female')] -= 0.01;
    const before = run.state.report.employment;
    run.step(1);
    // A hundredth of half the employed, and between a third and two thirds of a full week each.
    expect(fteGained()).toBeGreaterThan(before * 0.01 * 0.5 * 0.3);
    expect(fteGained()).toBeLessThan(before * 0.01 * 0.5 * 0.67);
  }
});
