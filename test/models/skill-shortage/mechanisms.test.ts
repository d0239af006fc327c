import { describe, expect, test } from 'vitest';
import { levels, occupations, tracks } from '../../../src/models/skill-shortage/categories.ts';
import { skillShortage as model } from '../../../src/models/skill-shortage/index.ts';
import { at } from '../../../src/models/skill-shortage/indices.ts';
import { reason } from '../../../src/models/skill-shortage/layout.ts';
import { matches } from '../../../src/economy/matching.ts';
import { observePeriod } from '../../../src/models/skill-shortage/observe.ts';
import { QUIET, countryRun } from './country.ts';

/** Nothing changes but that people are born, grow older, come, go and die. */
const PEOPLE = { ...QUIET, 'population.change': 1 };

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

describe('births, deaths and migration (A1)', () => {
  const year = (mode: 'expected' | 'integer', extra = 0) => {
    const run = countryRun({ ...PEOPLE, 'migration.extra': extra }, { mode });
    const total = { births: 0, deaths: 0, netMigration: 0, entered: 0, withdrawals: 0 };
    run.step(12, () => {
      const month = { ...run.state.population, ...run.state.report };
      for (const what of Object.keys(total) as (keyof typeof total)[]) total[what] += month[what];
    });
    return { run, ...total };
  };

  test('in its first year a country has the births and the boys that the projection says', () => {
    const { run, births } = year('expected');
    const { newborn } = run.state.population;
    const [girls, boys] = [0, levels.length].map((first) => newborn[first]);
    expect(births / run.country.births[0]).toBeCloseTo(1, 2);
    expect(boys / (girls + boys)).toBeCloseTo(run.country.boys[0], 3);
    expect((girls + boys) / births).toBeCloseTo(1, 2);
  });

  test('a year’s net migration differs by chance from what lasts, as much as is said', () => {
    const draws = 40;
    const luck = Array.from({ length: draws }, (_, draw) => {
      const run = countryRun({ ...PEOPLE, 'migration.volatility': 0.5 }, { draw });
      run.step(1);
      return run.state.population.migrationLuck;
    });
    const mean = sum(luck) / draws;
    const spread = Math.sqrt(sum(luck.map((one) => (one - mean) ** 2)) / (draws - 1));
    // Four standard errors of a mean, and of a standard deviation.
    expect(Math.abs(mean)).toBeLessThan((4 * 0.5) / Math.sqrt(draws));
    expect(Math.abs(spread - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(2 * draws));
  });

  test.each(['expected', 'integer'] as const)(
    'where nobody ages, those who come on top of the projection come all the same, and nobody else (%s)',
    (mode) => {
      const run = countryRun({ ...QUIET, 'migration.extra': 5 }, { mode });
      const residents = sum(run.state.population.people);
      let came = 0;
      run.step(12, () => {
        came += run.state.population.netMigration;
        expect([run.state.population.births, run.state.population.deaths]).toEqual([0, 0]);
      });
      expect(sum(run.state.population.people) - residents).toBeCloseTo(came, 3);
      expect(came / residents).toBeCloseTo(0.005, 4);
    },
  );

  test('further migration moves the labour force as the first cause as it does as the last', () => {
    const labourForceOf = (inputs: Readonly<Record<string, number>>): number => {
      const run = countryRun(inputs);
      run.step(60);
      return run.read('labourForce');
    };
    const extra = { 'migration.extra': 3 };
    const [first, last] = [QUIET, PEOPLE].map((off) => labourForceOf({ ...off, ...extra }) - labourForceOf(off));
    expect(first).toBeGreaterThan(50_000);
    // Those who came have aged or died by then, and more enter as they grow up.
    expect(first / last).toBeGreaterThan(0.85);
    expect(first / last).toBeLessThan(1.15);
  });

  test.each([-10, 10])('in whole people %i in a thousand more move as expected, and take their work along', (extra) => {
    const [expected, whole] = [year('expected', extra), year('integer', extra)];
    const cells = 2 * 101;
    // Rounding up or down by chance has a variance of at most a quarter; a number of people by luck, of the number.
    const rounding = 5 * Math.sqrt((12 * cells) / 4);
    expect(Math.abs(whole.births - expected.births)).toBeLessThan(rounding);
    expect(Math.abs(whole.netMigration - expected.netMigration)).toBeLessThan(rounding);
    expect(Math.abs(whole.deaths - expected.deaths)).toBeLessThan(5 * Math.sqrt(expected.deaths));
    for (const flow of ['entered', 'withdrawals'] as const) {
      expect(Math.abs(whole[flow] - expected[flow]), flow).toBeLessThan(
        5 * Math.sqrt(expected.deaths + expected[flow]),
      );
    }
  });
});

describe('skilled immigration', () => {
  const NO_HIRES = { 'matching.efficiency': 0 };
  const arriving = (skilled: number) => {
    const never = { 'migration.recognition': 1e9 };
    const run = countryRun({ ...PEOPLE, ...NO_HIRES, ...never, 'migration.skilled': skilled });
    run.step(1);
    return run;
  };

  test('brings people between 25 and 39, about half of them with a vocational and half with a university degree', () => {
    const [none, some] = [0, 12_006].map((skilled) => arriving(skilled).state);
    const byLevel = levels.map(() => 0);
    some.population.people.forEach((people, cell) => {
      const more = people - none.population.people[cell];
      const age = Math.floor(cell / (2 * levels.length));
      if (age < 25 || age >= 40) expect(more).toBe(0);
      byLevel[cell % levels.length] += more;
    });
    expect(sum(byLevel)).toBeCloseTo(1000.5, 6);
    expect(some.population.netMigration - none.population.netMigration).toBeCloseTo(1000.5, 6);
    expect(byLevel[0] + byLevel[2]).toBeCloseTo(0, 6);
    expect(byLevel[1] / 1000).toBeCloseTo(0.5, 1);
  });

  test('of those whose qualification is recognised the stated share looks for work where posts are open, the others for elementary work', () => {
    const [waiting, recognised] = [1e9, 1].map((months) => {
      const run = arriving(12_006);
      run.now[at('migration.recognition')] = months;
      run.now[at('migration.skilledShare')] = 0.6;
      run.step(1);
      return run.state;
    });
    const people = recognised.ledger.flow[reason.recognise];
    const more = recognised.report.unemployed.map((idle, o) => idle - waiting.report.unemployed[o]);
    expect(people).toBeGreaterThan(1000);
    expect(sum(more)).toBeCloseTo(people, 4);
    expect(more[occupations.indexOf('elementary')]).toBeCloseTo(0.4 * people, 4);
    expect(more[occupations.indexOf('managers')]).toBeCloseTo(0, 4);
  });
});

/** Austria as it is expected, so many months on. */
function countryRunAt(inputs: Readonly<Record<string, number>>, months: number) {
  const run = countryRun({ 'macro.volatility': 0, 'migration.volatility': 0, ...inputs });
  run.step(months);
  return run;
}

describe('retraining (K21, K22)', () => {
  test('of those who come to the end of it the stated share completes, after the stated months', () => {
    const run = countryRun({
      ...{ ...QUIET, 'training.lockIn': 1 },
      ...{ 'training.seats': 12_000, 'training.months': 6, 'training.completion': 0.75 },
    });
    const { flow } = run.state.ledger;
    let completed = 0;
    let dropped = 0;
    run.step(60, () => {
      completed += flow[reason.complete];
      dropped += flow[reason.dropOut];
    });
    expect(completed / (completed + dropped)).toBeCloseTo(0.75, 9);
    expect(flow[reason.complete] + flow[reason.dropOut]).toBeCloseTo(1000, 0);
    expect(run.read('trainees')).toBeCloseTo(6000, -2);
  });

  const SEATS = { ...QUIET, 'training.seats': 15_000 };
  const after = (months: number, inputs: Readonly<Record<string, number>> = {}) => {
    const run = countryRun({ ...SEATS, ...inputs });
    run.step(months);
    return run;
  };

  test('who trains searches less: those who break off for a job are what is left of the effort times the chance per effort', () => {
    const run = after(24, { 'training.lockIn': 0.8 });
    const { market, ledger } = run.state;
    const trainees = run.read('trainees');
    const chance = sum(market.hires) / sum(market.effort);
    run.step(1);
    // Women and men have chances of their own, and trainees are not of each sex as searchers are.
    expect(ledger.flow[reason.breakOff] / (0.2 * chance * trainees)).toBeCloseTo(1, 1);
    expect(after(24, { 'training.lockIn': 1 }).state.ledger.flow[reason.breakOff]).toBe(0);
  });

  test('who completed finds work the sooner, the longer ago that was', () => {
    const searching = [0, 0.5].map((boost) => sum(after(120, { 'training.boost': boost }).state.market.trained));
    const { market, ledger } = after(120, { 'training.boost': 0 }).state;
    expect(searching[1]).toBeLessThan(searching[0]);
    // In balance as many find work as complete, so people search for as many months as there are searchers to a month's completions.
    // Those who search now have done so for as long where all have the same chance, and for longer where chances differ.
    const months = searching[0] / ledger.flow[reason.complete];
    const soFar = market.trainedMonths / searching[0];
    expect(soFar / months).toBeGreaterThan(1);
    expect(soFar / months).toBeLessThan(1.3);
  });

  test('more vacancies stay open at first, as trainees search less, and fewer three years on', () => {
    const excess = (seats: number, months: number) =>
      countryRunAt({ 'training.seats': seats }, months).read('shortage.vacancies');
    for (const [months, sign] of [
      [6, 1],
      [60, -1],
    ]) {
      expect(Math.sign(excess(15_000, months) - excess(0, months)), `after ${months} months`).toBe(sign);
    }
  });
});

describe('mismatch', () => {
  test('hires are lost to limits of mobility the more, the fewer people may change occupation', () => {
    const lost = [1, 0.55].map((stay) => countryRunAt({ 'mobility.stay': stay }, 120).read('mismatch.mobility'));
    expect(lost[0]).toBeGreaterThan(0.05);
    expect(lost[1]).toBeLessThan(0.02);
  });

  test('none are lost where all occupations are alike to a searcher', () => {
    const run = countryRun(QUIET);
    run.step(1);
    const { market, report } = run.state;
    const mean = sum(market.open) / occupations.length;
    market.open.fill(mean);
    market.worth.fill(1);
    market.efficiency.fill(0.3);
    market.searchers.fill(2 * mean);
    market.hires.fill(matches(2 * mean, mean, 0.3, run.now[at('matching.elasticity')]));
    observePeriod(run.state, run.country, run.now);
    expect(report.immobility).toBeCloseTo(0, 12);
  });
});

describe('schools (A5)', () => {
  const begun = (inputs: Readonly<Record<string, number>> = {}) => {
    const run = countryRun({ ...PEOPLE, 'education.vacancyEffect': 0, ...inputs });
    run.step(1);
    return run;
  };

  test('a month’s beginners are a twelfth of their share of a cohort, and of the places added', () => {
    const { state, now } = begun();
    const added = begun({ 'education.places.tertiary': 1200 });
    const { people } = state.population;
    tracks.forEach((track, t) => {
      const age = track === 'tertiary' ? 19 : 15;
      const cohort = sum(people.subarray(age * 2 * levels.length, (age + 1) * 2 * levels.length));
      const share = now[at('education.share.apprenticeship') + t];
      expect(state.schools.beginners[t]).toBeCloseTo((share * cohort) / 12, 6);
      expect(added.state.schools.beginners[t] - state.schools.beginners[t]).toBeCloseTo(
        track === 'tertiary' ? 100 : 0,
        6,
      );
    });
  });

  test('where four times as many posts are open as at the start, twice as many begin, at an elasticity of a half', () => {
    const run = countryRun({ ...QUIET, 'education.vacancyEffect': 0.5 });
    const { market, schools } = run.state;
    run.step(1);
    const before = schools.beginners.slice();
    market.vacancies.forEach((open, o) => (market.vacancies[o] = 4 * open));
    run.step(1);
    schools.beginners.forEach((now, t) => expect(now / before[t]).toBeCloseTo(2, 2));
  });

  /** Entrants by occupation, and what they would be if everybody went the ways of the start. */
  const entrants = ({ schools }: ReturnType<typeof begun>['state']) => ({
    now: occupations.map((_, o) => schools.entrants[o] + schools.entrants[occupations.length + o]),
    atStart: occupations.map((_, o) =>
      sum([...tracks, 'none'].map((_, w) => schools.ways[w * occupations.length + o])),
    ),
  });

  test('where as many learn as always, entrants take up occupations as jobs are held', () => {
    const run = begun();
    run.step(36);
    const { now, atStart } = entrants(run.state);
    now.forEach((share, o) => expect(share).toBeCloseTo(atStart[o], 9));
  });

  test('where more learn a trade, fewer take up work without one: the shares of all occupations still sum to one', () => {
    const run = begun({ 'education.places.apprenticeship': 2000 });
    run.step(60);
    const { now, atStart } = entrants(run.state);
    const craft = occupations.indexOf('construction');
    expect(now[craft]).toBeGreaterThan(1.01 * atStart[craft]);
    expect(sum(now)).toBeCloseTo(1, 9);
  });

  test('however many learn a trade, jobs that need no training get a twentieth of their entrants', () => {
    const run = begun({ 'education.places.apprenticeship': 200_000 });
    run.step(120);
    const { schools } = run.state;
    const way = (w: number, o: number) => schools.ways[w * occupations.length + o];
    occupations.forEach((_, o) => {
      const trained = sum(tracks.map((_, t) => schools.relative[t] * way(t, o)));
      const without = schools.entrants[o] + schools.entrants[occupations.length + o] - trained;
      expect(without / way(tracks.length, o)).toBeCloseTo(0.05, 9);
    });
  });
});

describe('a later pension age (A4)', () => {
  const heldBack = (employed: number): number => {
    const run = countryRun({ ...PEOPLE, 'pension.extra': 1, 'pension.employed': employed });
    run.step(12);
    return run.read('heldBack');
  };

  test('rises by what the law says in a year', () => {
    const run = countryRun({ ...PEOPLE, 'pension.rise': 0.5 });
    run.step(24);
    expect(run.state.population.pensionRise).toBeCloseTo(1, 9);
  });

  test('keeps people without work in the labour force, as many as do not stay in their jobs', () => {
    const all = heldBack(0);
    expect(all).toBeGreaterThan(1000);
    expect(heldBack(0.5) / all).toBeCloseTo(0.5, 2);
    expect(heldBack(1)).toBe(0);
  });

  test('where it is taken back, those who waited retire first', () => {
    const run = countryRun({ ...PEOPLE, 'pension.extra': 1, 'pension.employed': 0.5 });
    run.step(12);
    const waiting = run.read('heldBack');
    run.now[at('pension.extra')] = 0;
    run.step(1);
    expect(run.read('heldBack')).toBeLessThan(0.01 * waiting);
    expect(run.read('retirements')).toBeGreaterThan(waiting);
  });
});

describe('what becomes of work (A6)', () => {
  const after = (inputs: Readonly<Record<string, number>>) => {
    const run = countryRun({ ...QUIET, 'adoption.initialShare': 0, ...inputs });
    run.step(60);
    return run;
  };
  const untouched = after({});

  test('the positions placed abroad are those that are no longer wanted here', () => {
    const abroad = after({ 'outsourcing.ceiling': 0.3 });
    expect(abroad.read('offshore.positions')).toBeGreaterThan(1000);
    expect(abroad.read('positions') + abroad.read('offshore.positions')).toBeCloseTo(untouched.read('positions'), 3);
  });

  test('AI, countries abroad and shared experts take what is no longer wanted, less the new work around AI', () => {
    const run = after({
      ...{ 'adoption.innovation': 0.1, 'adoption.imitation': 0.5, reinstatement: 0.3 },
      ...{ 'outsourcing.ceiling': 0.3, 'fractional.adoption': 0.5 },
    });
    const { saved, newWork, offshore, pooled } = run.state.work;
    for (const part of [saved, newWork, offshore, pooled]) expect(part).toBeGreaterThan(1000);
    expect(newWork).toBeCloseTo(0.3 * saved, 6);
    expect(untouched.read('positions') - run.read('positions')).toBeCloseTo(saved - newWork + offshore + pooled, 3);
  });
});

describe('layoffs (A7)', () => {
  test('where demand falls fast, everybody who is laid off is counted', () => {
    const run = countryRun({ ...QUIET, 'demand.growth': -0.5 });
    run.step(12);
    expect(run.read('layoffs')).toBeGreaterThan(1000);
    expect(run.read('layoffs')).toBeCloseTo(run.state.ledger.flow[reason.layOff], 6);
  });
});

describe('spells of unemployment', () => {
  test('where nothing changes, as many have looked for a year or more as at the start', () => {
    const run = countryRun(QUIET);
    const start = run.read('unemployment.longTerm');
    run.step(36);
    expect(run.read('unemployment.longTerm') / start).toBeCloseTo(1, 2);
  });

  test('an occupation in which nobody is unemployed has figures like any other', () => {
    const run = countryRun({ ...QUIET, 'entrants.direct': 1, 'wage.feedback': 0 });
    const { state, country } = run;
    const { unemployed, groups } = country.layout;
    const { stock } = state.ledger;
    for (let cell = unemployed; cell < unemployed + groups; cell++) {
      stock[cell + groups] += stock[cell];
      stock[cell] = 0;
    }
    state.market.separation.fill(0, 0, groups);
    run.step(3);
    expect(state.report.unemployed[0]).toBe(0);
    for (const { name } of model.measures) expect(Number.isFinite(run.read(name)), name).toBe(true);
  });
});

describe('in whole people', () => {
  const parts = ({ state }: ReturnType<typeof countryRun>): number[] =>
    [...state.ledger.stock, ...state.market.vacancies].filter((n) => Math.abs(n - Math.round(n)) > 1e-9);

  test('nobody is a part of a person, and no post a part of a post, also where posts run out', () => {
    const run = countryRun({ 'demand.growth': -0.05 }, { mode: 'integer' });
    run.step(24);
    expect(parts(run)).toEqual([]);
  });

  test('a country of a village’s size loses and invents nobody', () => {
    for (let draw = 0; draw < 8; draw++) {
      const run = countryRun({}, { mode: 'integer', people: 300, draw });
      run.step(36);
      expect(parts(run)).toEqual([]);
    }
  });
});
