import { describe, expect, test } from 'vitest';
import { pilotMonths } from '../../../src/models/hybrid-firm/pilots.ts';
import { at } from '../../../src/models/hybrid-firm/indices.ts';
import { NEVER, stage } from '../../../src/models/hybrid-firm/state.ts';
import { BUDDIES, firmModel, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

function after(months: number, inputs: Readonly<Record<string, number>>, name = 'consultancy'): FirmRun {
  const run = firmRun(inputs, { name });
  run.step(months);
  return run;
}

/** Mean over firms that differ in luck alone. */
function mean(measure: string, months: number, inputs: Readonly<Record<string, number>>, replicates = 24): number {
  let sum = 0;
  for (let draw = 0; draw < replicates; draw++) {
    const run = firmRun(inputs, { draw });
    run.step(months);
    sum += run.read(measure) / replicates;
  }
  return sum;
}

describe('pilot teams (S4-55)', () => {
  const months = (team: number, coordination: number): number => {
    const now = new Float64Array(firmModel.inputs.length);
    now[at('pilots.team')] = team;
    now[at('pilots.coordination')] = coordination;
    return pilotMonths(now);
  };

  test('four or five need thirty days, two or three longer; twice as many are no faster', () => {
    expect([1, 2, 3, 4.5, 9].map((team) => months(team, 0.05))).toEqual([4, 2, 2, 1, 1]);
  });

  test('where talk eats the time, a team of ten is slower than one of five', () => {
    expect(months(10, 0.1)).toBeGreaterThan(months(5, 0.1));
  });

  test('a team of one brings fewer use cases in the first year, one of nine costs more hours', () => {
    const live = (team: number) => mean('usecases.won', 12, { ...BUDDIES, 'pilots.team': team });
    expect(live(1)).toBeLessThan(live(4.5) - 0.5);
    const learning = (team: number) => after(3, { ...BUDDIES, 'pilots.team': team }).read('hours.learning');
    expect(learning(9)).toBeGreaterThan(learning(4.5));
  });
});

describe('the search for use cases (S4-18)', () => {
  /** Tasks in the order in which their first pilot begins. */
  const order = (inputs: Readonly<Record<string, number>>): string[] => {
    const run = firmRun({ ...BUDDIES, 'pilots.cap': 1, 'clarity.minimum': 0, ...inputs }, { name: 'metal-works' });
    const begun: string[] = [];
    run.step(24, () => {
      run.state.work.stage.forEach((at, j) => {
        const { name } = run.firm.tasks[j];
        if (at === stage.pilot && !begun.includes(name)) begun.push(name);
      });
    });
    return begun;
  };

  test('by what work costs, plans and quotes come before mail', () => {
    const plain = order({});
    expect(plain.indexOf('workPlans')).toBeLessThan(plain.indexOf('customerMail'));
  });

  test('who looks for repetition begins with mail and bookkeeping', () => {
    expect(order({ 'choice.repetition': 2 }).slice(0, 2).sort()).toEqual(['accounting', 'customerMail']);
  });

  test('who looks for errors begins where they are dear', () => {
    const plain = order({}).indexOf('certificates');
    expect(order({ 'choice.errors': 10 }).indexOf('certificates')).toBeLessThan(plain);
  });

  test('who looks for bottlenecks begins where work waits', () => {
    const inputs = { ...BUDDIES, 'pilots.cap': 0, 'clarity.minimum': 0 };
    const first = (weight: number): number => {
      const run = firmRun({ ...inputs, 'choice.bottlenecks': weight }, { name: 'metal-works' });
      run.step(1);
      const j = run.firm.tasks.findIndex(({ name }) => name === 'certificates');
      run.state.work.backlog[j] = 40 * run.state.work.volume[j];
      run.set({ 'pilots.cap': 1 });
      run.step(1);
      return run.state.work.stage[j];
    };
    expect(first(0)).toBe(stage.idea);
    expect(first(10)).toBe(stage.pilot);
  });
});

describe('reviews and a vision (S4-48, S4-53)', () => {
  const dear = { ...BUDDIES, 'cost.upkeep': 1e6 };

  test('a use case that costs more than it brings is stopped at a review, and only then', () => {
    expect(after(24, dear).read('usecases.live')).toBeGreaterThan(0);
    const run = firmRun({ ...dear, 'review.months': 3 });
    let stopped = 0;
    run.step(24, (month) => {
      const now = run.read('usecases.stopped');
      if (month % 3 !== 0) expect(now).toBe(0);
      stopped += now;
    });
    expect(stopped).toBeGreaterThan(0);
    run.state.work.since.forEach((since, j) => {
      if (since === NEVER) expect(run.state.work.stage[j]).toBe(stage.idea);
    });
  });

  test('one that pays is kept', () => {
    const cheap = { ...BUDDIES, 'cost.upkeep': 0, 'review.months': 3 };
    expect(after(24, cheap).read('usecases.live')).toBe(
      after(24, { ...cheap, 'review.months': 0 }).read('usecases.live'),
    );
  });

  test('without what the vision names the programme ends: nobody begins a course, no pilot begins', () => {
    const missed = firmRun({ ...BUDDIES, 'programme.seats': 0.02, 'vision.months': 12, 'vision.useCases': 100 });
    missed.step(12);
    expect(missed.read('vision.reached')).toBeNaN();
    missed.step(1);
    expect(missed.read('vision.reached')).toBe(0);
    const won = missed.read('usecases.pilots') + missed.read('usecases.won');
    missed.step(24, () => expect(missed.state.monthly.coursesStarted + missed.state.monthly.pilotsStarted).toBe(0));
    expect(missed.read('usecases.won')).toBeLessThanOrEqual(won);
    const met = after(13, { ...BUDDIES, 'vision.months': 12, 'vision.useCases': 1 });
    expect(met.read('vision.reached')).toBe(1);
    expect(met.state.plan.ended).toBe(false);
  });
});

describe('help from outside (S4-26, S4-67)', () => {
  test('consultants speed up documentation and pilots as far as they are believed to, and are paid either way', () => {
    const hired = { ...BUDDIES, 'consultants.days': 5 };
    const none = { 'consultants.documentation': 0, 'consultants.pilots': 0 };
    const documented = (inputs: Readonly<Record<string, number>>) => after(6, inputs).state.work.documented[0];
    expect(documented(hired)).toBeGreaterThan(documented(BUDDIES));
    expect(documented({ ...hired, ...none })).toBe(documented(BUDDIES));
    const won = (pilots: number) => mean('usecases.won', 12, { ...hired, ...none, 'consultants.pilots': pilots });
    expect(won(1)).toBeGreaterThan(won(0));
    const bill = (inputs: Readonly<Record<string, number>>) => after(6, inputs).state.monthly.roles;
    expect(bill({ ...hired, ...none, 'consultants.rate': 1000 }) - bill(BUDDIES)).toBeCloseTo(5000, 6);
  });

  test('the first days at conferences bring most ideas; each costs a day and a fee', () => {
    const ideas = (days: number) =>
      after(12, { ...BUDDIES, 'impulses.days': days, 'impulses.gain': 0.5 }).state.monthly.ideas;
    expect(ideas(2) - ideas(0)).toBeGreaterThan(2 * (ideas(10) - ideas(8)));
    const run = (days: number) => after(12, { ...BUDDIES, 'impulses.days': days, 'impulses.gain': 0 });
    expect(run(5).read('hours.learning')).toBeGreaterThan(run(0).read('hours.learning'));
    expect(run(5).state.monthly.courses).toBeGreaterThan(run(0).state.monthly.courses);
    expect(run(5).state.monthly.ideas).toBeCloseTo(run(0).state.monthly.ideas, 2);
  });
});

describe('an open infrastructure (S1-06)', () => {
  test('pays the price of the day where others pay that of their contract', () => {
    const bill = (open: number) => after(24, { ...BUDDIES, 'infrastructure.open': open }).state.work.tokenCost;
    bill(0).forEach((bound, j) => expect(bill(1)[j]).toBeLessThanOrEqual(bound));
    expect(bill(1).reduce((a, b) => a + b)).toBeLessThan(bill(0).reduce((a, b) => a + b));
  });

  test('makes a use case cheaper to bring in', () => {
    const spent = (open: number): number => {
      const run = firmRun({ ...BUDDIES, 'infrastructure.open': open, 'infrastructure.saves': 0.5 });
      let sum = 0;
      run.step(12, () => (sum += run.state.monthly.integration));
      return sum;
    };
    expect(spent(1)).toBeLessThan(spent(0));
  });
});

describe('presence culture (S0-16)', () => {
  const seen = (handOver: number): Readonly<Record<string, number>> => ({
    ...BUDDIES,
    'culture.presence': 0.8,
    'presence.handOver': handOver,
  });

  test('hands work over later, to AI and to a team elsewhere', () => {
    expect(after(8, seen(1)).read('work.ai')).toBeLessThan(after(8, seen(0)).read('work.ai'));
    const outside = { 'outsourcing.share': 0.5 };
    expect(after(3, { ...seen(1), ...outside }).read('work.outsourced')).toBeLessThan(
      after(3, { ...seen(0), ...outside }).read('work.outsourced'),
    );
  });

  test('where nobody must be seen it makes no difference', () => {
    const free = (handOver: number) => after(8, { ...seen(handOver), 'culture.presence': 0 }).read('work.ai');
    expect(free(1)).toBe(free(0));
  });
});

describe('use or tool (S4-65)', () => {
  test('a better tool helps people and succeeds more often; a worse one less', () => {
    const saved = (lead: number) => after(18, { ...BUDDIES, 'agents.lead': lead }).read('saved.gross');
    expect(saved(12)).toBeGreaterThan(saved(0));
    expect(saved(-12)).toBeLessThan(saved(0));
  });

  test('nobody is helped by a better tool that nobody uses', () => {
    const idle = (lead: number) => after(18, { 'use.base': -1e9, 'agents.lead': lead }).read('saved.gross');
    expect(idle(24)).toBe(0);
  });
});

describe('what is told of a programme', () => {
  const run = after(18, BUDDIES);

  test('generalists wanted are those who would look at all that AI may do: no fewer than do', () => {
    const used = run.state.monthly.supervisionUsed / 140;
    expect(run.read('supervision.wanted')).toBeGreaterThanOrEqual(used * (1 - 1e-12));
    expect(
      after(18, { ...BUDDIES, 'supervision.power': 0, 'supervision.champion': 0 }).read('supervision.wanted'),
    ).toBeGreaterThan(0);
    expect(after(18, {}).read('supervision.wanted')).toBe(0);
  });

  test('people’s time per piece falls with a programme and stays without', () => {
    expect(run.read('work.time')).toBeLessThan(after(18, {}).read('work.time'));
    expect(after(1, { 'learning.pace': 1e9 }).read('work.faster')).toBe(0);
  });

  test('the work that changed within a year is that of use cases not older than a year', () => {
    expect(run.read('adaptability')).toBeGreaterThan(0);
    const stopped = firmRun(BUDDIES);
    stopped.step(6);
    stopped.set({ 'pilots.cap': 0 });
    stopped.step(14);
    expect(stopped.read('usecases.live')).toBeGreaterThan(0);
    expect(stopped.read('adaptability')).toBe(0);
  });
});
