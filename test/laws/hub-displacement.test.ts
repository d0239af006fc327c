import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hub } from '../hub.ts';
import { QUIET, oneRun } from '../one-run.ts';
import { quantile } from '../../src/numeric/distribution.ts';
import { outcomes, horizons } from '../../src/models/hub-displacement/categories.ts';

/** Any town the inputs allow: a handful of inputs far out in their distributions, people whole or not. */
const towns = fc.record({
  mode: fc.constantFrom('integer' as const, 'expected' as const, 'auto' as const),
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  moved: fc.array(fc.tuple(fc.nat(hub.inputs.length - 1), fc.double({ min: 0.001, max: 0.999, noNaN: true })), {
    maxLength: 12,
  }),
  jobs: fc.integer({ min: 1, max: 20_000 }),
  firms: fc.integer({ min: 1, max: 60 }),
  seats: fc.integer({ min: 0, max: 5_000 }),
});

function townOf({ mode, seed, moved, jobs, firms, seats }: typeof towns extends fc.Arbitrary<infer T> ? T : never) {
  const inputs = Object.fromEntries(moved.map(([i, u]) => [hub.inputs[i].name, quantile(hub.inputs[i].value, u)]));
  return oneRun(
    { ...inputs, 'hub.jobs': jobs, labourForce: 60_000, 'hub.firms': firms, 'training.seats': seats },
    { mode, seed },
  );
}

describe('in any town, in any month', () => {
  test('people are conserved, no stock is negative, every position has its person', () => {
    fc.assert(
      fc.property(towns, (town) => {
        townOf(town).step(18);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('every figure is finite, every share lies between 0 and 1', () => {
    fc.assert(
      fc.property(towns, (town) => {
        const run = townOf(town);
        run.step(14, () => {
          for (const { name, unit } of hub.measures) {
            const value = run.read(name);
            expect(Number.isFinite(value), name).toBe(true);
            if (unit === 'share') expect(value >= -1e-9 && value <= 1 + 1e-9, `${name} is ${value}`).toBe(true);
          }
        });
      }),
      { numRuns: 15, seed: 2 },
    );
  });

  test('hires are at most the vacancies and at most the people who look', () => {
    fc.assert(
      fc.property(towns, (town) => {
        const run = townOf(town);
        run.step(12, () => {
          const { hires, vacancies, searchers } = run.state.market;
          for (let m = 0; m < hires.length; m++) {
            expect(hires[m]).toBeLessThanOrEqual(vacancies[m] + 1e-9);
            expect(hires[m]).toBeLessThanOrEqual(Math.ceil(searchers[m]) + 1e-9);
          }
        });
      }),
      { numRuns: 20, seed: 3 },
    );
  });

  test('in whole-people mode, staff, vacancies and the ledger hold whole numbers', () => {
    fc.assert(
      fc.property(towns, (town) => {
        const run = townOf({ ...town, mode: 'integer' });
        run.step(12);
        const { staff, vacancies } = run.state.firms;
        for (const n of [...staff, ...vacancies, ...run.state.people.stock]) expect(Number.isInteger(n)).toBe(true);
      }),
      { numRuns: 15, seed: 4 },
    );
  });
});

test('what becomes of the displaced adds up to everybody, at every horizon that a cohort has reached', () => {
  const town = oneRun({ 'events.hazard': 1, 'training.seats': 500 }, { mode: 'integer' });
  town.step(72);
  for (const months of horizons) {
    const total = outcomes.reduce((sum, outcome) => sum + town.read(`displaced.${months}.${outcome}`), 0);
    expect(total).toBeCloseTo(1, 9);
  }
});

test('ten times the people and the jobs: the same rates', () => {
  const inputs = { 'hub.jobs': 10_000, labourForce: 60_000 };
  const small = oneRun(inputs);
  const large = oneRun({ 'hub.jobs': 100_000, labourForce: 600_000 });
  small.step(36);
  large.step(36);
  for (const name of ['hub.change', 'unemployment.rate', 'unemployment.youth', 'tightness', 'wage.hub', 'rent.index']) {
    expect(large.read(name) / small.read(name), name).toBeCloseTo(1, 9);
  }
  expect(large.read('hub.jobs') / small.read('hub.jobs')).toBeCloseTo(10, 8);
});

describe('moves the way an economist expects', () => {
  const cuts = { ...QUIET, 'volume.growth': -0.15, 'layoff.notice': 0 };

  const after = (months: number, measure: string, inputs: Readonly<Record<string, number>>) => {
    const town = oneRun(inputs);
    let sum = 0;
    town.step(months, () => (sum += town.read(measure)));
    return { last: town.read(measure), sum };
  };

  test('where more people leave by themselves, fewer are laid off', () => {
    const calm = { 'turnover.junior': 0.05, 'turnover.mid': 0.05, 'turnover.senior': 0.05 };
    const restless = { 'turnover.junior': 0.12, 'turnover.mid': 0.12, 'turnover.senior': 0.12 };
    const few = after(36, 'layoffs.people', { ...cuts, ...restless }).sum;
    const many = after(36, 'layoffs.people', { ...cuts, ...calm }).sum;
    expect(many).toBeGreaterThan(few);
    expect(many).toBeGreaterThan(0);
  });

  test('where clients buy more as prices fall, more jobs stay', () => {
    // Without growth: where a growing hub runs short of people, wages rise and elastic clients buy less.
    const still = { 'volume.growth': 0, 'volume.replaced': 0, 'events.hazard': 0 };
    const elastic = after(72, 'hub.jobs', { ...still, 'volume.elasticity': 1.5 }).last;
    const rigid = after(72, 'hub.jobs', { ...still, 'volume.elasticity': 0.2 }).last;
    expect(elastic).toBeGreaterThan(rigid);
  });

  test('a larger multiplier makes the local loss larger', () => {
    const loss = (multiplier: number) => after(48, 'local.jobs', { ...cuts, multiplier }).last;
    expect(loss(1.6)).toBeLessThan(loss(0.8));
    expect(loss(0.8)).toBeLessThan(0);
    expect(loss(0)).toBeCloseTo(0, 12);
  });

  test('training takes people out of the search at first (lock-in), and brings some into other occupations later', () => {
    const none = oneRun({ ...cuts, 'training.seats': 0 });
    const much = oneRun({ ...cuts, 'training.seats': 3000 });
    none.step(6);
    much.step(6);
    const working = (town: typeof none) => town.state.monthly.employed;
    expect(working(much)).toBeLessThan(working(none));
    expect(much.read('training.people')).toBeGreaterThan(0);
  });

  test('faster adoption means fewer jobs and a lower share of entry hires', () => {
    const slow = oneRun({ ...QUIET, 'adoption.innovation': 0.01, 'adoption.imitation': 0.2, juniorBias: 0.4 });
    const fast = oneRun({ ...QUIET, 'adoption.innovation': 0.2, 'adoption.imitation': 0.8, juniorBias: 0.4 });
    slow.step(60);
    fast.step(60);
    expect(fast.read('hub.jobs')).toBeLessThan(slow.read('hub.jobs'));
    expect(fast.read('hires.junior') / fast.read('hires.total')).toBeLessThan(
      slow.read('hires.junior') / slow.read('hires.total'),
    );
  });

  test('more cuts mean more people laid off and more unemployment', () => {
    const calm = oneRun({ 'events.hazard': 0.02 }, { mode: 'integer' });
    const rough = oneRun({ 'events.hazard': 0.5 }, { mode: 'integer' });
    calm.step(48);
    rough.step(48);
    expect(rough.read('displaced.people')).toBeGreaterThan(calm.read('displaced.people'));
    expect(rough.read('unemployment.rate')).toBeGreaterThan(calm.read('unemployment.rate'));
  });
});

describe('at the extremes', () => {
  test('no demand: everybody is laid off or leaves, and the hub stops at nobody', () => {
    const town = oneRun({ ...QUIET, 'volume.growth': -20 }, { mode: 'integer' });
    town.step(120);
    expect(town.read('hub.jobs')).toBeLessThan(0.02 * town.state.monthly.jobsAtStart);
    expect(town.read('hires.total')).toBe(0);
  });

  test('every firm closes: the hub is empty, its people are somewhere else', () => {
    const town = oneRun({ 'events.hazard': 100, 'events.closureShare': 1 }, { mode: 'integer' });
    town.step(18);
    expect(town.read('hub.jobs')).toBe(0);
    expect(town.read('hub.vacancies')).toBe(0);
  });

  test('nobody is unemployed at the start', () => {
    const nobody = Object.fromEntries(
      ['15-24', '25-29', '30-39', '40-54', '55+'].map((band) => [`unemployment.${band}`, 0]),
    );
    const town = oneRun(nobody, { mode: 'integer' });
    expect(town.read('unemployed.people')).toBe(0);
    town.step(24);
    expect(town.read('unemployment.rate')).toBeLessThan(0.1);
  });

  test('adoption never or at once', () => {
    const never = oneRun(
      { 'adoption.initialShare': 0, 'adoption.innovation': 0, 'adoption.imitation': 0 },
      { mode: 'integer' },
    );
    const atOnce = oneRun({ 'adoption.initialShare': 1, 'adoption.initialIntensity': 1 }, { mode: 'integer' });
    never.step(24);
    atOnce.step(24);
    expect(never.read('adoption.intensity')).toBe(0);
    expect(atOnce.read('adoption.firms')).toBe(1);
  });

  test('tokens beyond price: AI does not pay, nothing is automated; the potential stays', () => {
    const town = oneRun({ 'tokens.price': 1e9, 'cost.blur': 0 });
    town.step(24);
    expect(town.state.monthly.automated).toBe(0);
    expect(town.read('atRisk.share')).toBeGreaterThan(0);
  });

  test('nobody to supervise: AI does nothing', () => {
    const town = oneRun({ supervisionCapacity: 0 }, { mode: 'integer' });
    town.step(36);
    expect(town.state.monthly.automated).toBe(0);
  });

  test('everybody leaves every month', () => {
    const town = oneRun({ 'turnover.junior': 50, 'turnover.mid': 50, 'turnover.senior': 50 }, { mode: 'integer' });
    town.step(12);
    expect(town.read('hub.jobs')).toBeLessThan(town.state.monthly.jobsAtStart);
  });

  test('one firm, one worker', () => {
    const town = oneRun({ 'hub.firms': 1, 'hub.jobs': 1, labourForce: 1000 }, { mode: 'integer' });
    expect(town.read('hub.jobs')).toBe(1);
    town.step(48);
    expect(town.read('hub.jobs')).toBeLessThan(10);
  });

  test('a hundred years stay finite', () => {
    const town = oneRun({ 'hub.jobs': 2000, labourForce: 20_000 }, { mode: 'integer' });
    town.step(1200);
    for (const { name } of hub.measures) expect(Number.isFinite(town.read(name)), name).toBe(true);
  });
});
