import { describe, expect, test } from 'vitest';
import { erlangC, meanWait } from '../../../src/economy/queues.ts';
import { isHighRisk } from '../../../src/models/hybrid-firm/compliance.ts';
import { advanceDemand, waitOnTheLine } from '../../../src/models/hybrid-firm/demand.ts';
import { rampOutsourcing } from '../../../src/models/hybrid-firm/finance.ts';
import { POST_HOURS } from '../../../src/models/hybrid-firm/hours.ts';
import { at } from '../../../src/models/hybrid-firm/indices.ts';
import { pilotSuccess } from '../../../src/models/hybrid-firm/pilots.ts';
import { TICK } from '../../../src/models/hybrid-firm/state.ts';
import { riskClasses } from '../../../src/models/hybrid-firm/tables.ts';
import { culture } from '../../../src/models/hybrid-firm/turnover.ts';
import { BUDDIES, STILL, firmModel, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

/** Everything may go to AI, at once. */
const OVERNIGHT = { 'delegation.most': 1, 'agents.overnight': 1000, 'clarity.minimum': 0, 'staff.powerUsers': 0.3 };
const NOBODY_LEAVES = { 'attrition.base': 0, 'attrition.expert': 0 };

/** Inputs that are all 0 but for these. */
function only(inputs: Readonly<Record<string, number>>): Float64Array {
  const now = new Float64Array(firmModel.inputs.length);
  for (const [name, value] of Object.entries(inputs)) now[at(name)] = value;
  return now;
}

describe('demand', () => {
  const luck = (u: number) => (out: Float64Array, count: number) => void out.fill(u, 0, count);

  test('the season leaves the year as it is: busiest in October, quietest in February', () => {
    const { state, firm } = firmRun();
    const now = only({ 'demand.level': 1, 'demand.season': 0.2 });
    const year = Array.from({ length: 12 }, (_, month) => {
      advanceDemand(state, firm, { now, mode: 'expected', uniforms: luck(0.5) }, month);
      return state.work.demandIndex;
    });
    expect(year.reduce((sum, index) => sum + index) / 12).toBeCloseTo(1, 12);
    expect([Math.max(...year), year[9]]).toEqual([1.2, 1.2]);
    expect([Math.min(...year), year[1]]).toEqual([0.8, 0.8]);
  });

  test('a lucky month brings more work than an unlucky one', () => {
    const index = (u: number): number => {
      const { state, firm } = firmRun();
      const now = only({ 'demand.level': 1, 'demand.volatility': 0.1 });
      advanceDemand(state, firm, { now, mode: 'integer', uniforms: luck(u) }, 0);
      return state.work.demandIndex;
    };
    expect([index(0.1) < 1, index(0.9) > 1]).toEqual([true, true]);
  });

  test('lines of their own see only the calls that neither AI nor an outside team answers', () => {
    const still = {
      ...STILL,
      'attrition.base': 0,
      'experience.rate': 1,
      'outsourcing.ramp': 1,
      'presence.handOver': 0,
    };
    const waiting = (inputs: Readonly<Record<string, number>>): FirmRun => {
      const run = firmRun({ ...still, ...inputs }, { name: 'contact-centre' });
      run.step(2);
      return run;
    };
    const alone = waiting({ 'demand.level': 1.2 });
    expect(alone.read('queue.abandoned')).toBeGreaterThan(0.05);
    const half = waiting({ 'demand.level': 2.4, 'outsourcing.share': 0.5 });
    expect(half.read('queue.wait')).toBeCloseTo(alone.read('queue.wait'), 4);
    expect(half.read('queue.abandoned')).toBeCloseTo(alone.read('queue.abandoned'), 4);
    expect(waiting({ 'demand.level': 1.2, 'outsourcing.share': 0.9 }).read('queue.abandoned')).toBeLessThan(1e-6);
  });

  test('callers who do not hang up wait as Erlang C has it, and until the lines catch up where they cannot', () => {
    const still = { ...STILL, 'attrition.base': 0, 'experience.rate': 1, 'queue.patience': 0 };
    const run = firmRun({ ...still, 'capacity.usable': 0.93 }, { name: 'contact-centre' });
    run.step(2);
    const { hours } = run.state;
    const r = hours.lineLoad.findIndex((load) => load > 0);
    expect(run.read('queue.wait')).toBeCloseTo(erlangC(hours.lineServers[r], hours.lineLoad[r]), 12);
    expect(run.read('queue.time')).toBeCloseTo(meanWait(hours.lineServers[r], hours.lineLoad[r]), 12);
    expect([run.read('queue.abandoned'), run.read('work.abandoned')]).toEqual([0, 0]);
    const short = firmRun({ ...still, 'demand.level': 1.2 }, { name: 'contact-centre' });
    short.step(1);
    const waiting = short.read('work.backlog');
    short.step(1);
    expect([short.read('queue.wait'), short.read('work.abandoned')]).toEqual([1, 0]);
    expect(short.read('work.backlog')).toBeGreaterThan(waiting);
    expect(waiting).toBeGreaterThan(0);
  });

  test('callers wait less where AI takes half of the calls', () => {
    const inputs = { 'demand.level': 1.2 };
    const run = firmRun(inputs, { name: 'contact-centre' });
    run.step(1);
    const now = Float64Array.from(firmModel.inputs, () => 0);
    for (const [name, value] of Object.entries({ 'queue.hours': 200, 'queue.patience': 2 })) now[at(name)] = value;
    const waits = [0, 0.5].map((share) => {
      run.state.work.lastAway.fill(share);
      waitOnTheLine(run.state, run.firm, now);
      return run.state.monthly.waitChance;
    });
    expect(waits[1]).toBeLessThan(waits[0]);
    expect(waits[0]).toBeGreaterThan(0.05);
  });
});

describe('what a piece takes', () => {
  const still = { ...STILL, 'experience.rate': 1, 'staff.powerUsers': 0, 'staff.competence': 0 };

  test('staff who know half of what there is to know take twice the time', () => {
    const run = firmRun(still);
    run.state.hours.knowledge.fill(0.5);
    run.step(1);
    run.firm.tasks.forEach(({ minutes }, j) => expect(run.state.work.hours[j]).toBeCloseTo((2 * minutes) / 60, 9));
  });

  test('of the pieces that are fit for it, AI gets the share that may be delegated and is allowed', () => {
    const run = firmRun({ ...OVERNIGHT, 'delegation.most': 0.5, 'agents.allowed': 0.8 });
    run.step(1);
    expect(Math.max(...run.state.work.delegable)).toBeCloseTo(0.4, 12);
  });

  test('AI that is switched on task by task takes over bit by bit: after two of four months, half', () => {
    const run = firmRun({
      ...{ 'delegation.most': 1, 'delegation.ramp': 4, 'clarity.minimum': 0, 'staff.powerUsers': 0.3 },
      ...{ 'pilots.cap': 100, 'pilots.success': 1e9, 'useCases.life': 1e9, 'presence.handOver': 0 },
    });
    const shares: number[] = [];
    run.step(8, () => shares.push(Math.max(...run.state.work.delegable)));
    const first = shares.findIndex((share) => share > 0);
    expect(shares.slice(first, first + 5)).toEqual([0.25, 0.5, 0.75, 1, 1]);
  });

  test('users are taught about AI from the month in which the law asks for it', () => {
    const taught = (start: number): number => {
      const inputs = { ...still, 'staff.powerUsers': 0.5, 'compliance.literacyHours': 12 };
      const run = firmRun(inputs, { change: (firm) => ({ ...firm, start }) });
      run.step(1);
      return run.state.monthly.learningHours;
    };
    const february2025 = 2025 * 12 + 1;
    expect([taught(february2025 - 1), taught(february2025 + 1) > 0]).toEqual([0, true]);
  });

  test('work in which no error is tolerated stays with people', () => {
    const run = firmRun(OVERNIGHT, {
      change: (firm) => ({ ...firm, tasks: firm.tasks.map((task, j) => ({ ...task, floor: j === 0 ? 1 : 0 })) }),
    });
    run.step(1);
    expect([...run.state.work.delegable].map((share) => share > 0)).toEqual(
      run.firm.tasks.map((task, j) => j > 0 && task.class !== 'physical'),
    );
  });
});

describe('demand', () => {
  test('what has grown stays: a growth rate that changes acts from then on, not backwards', () => {
    const run = firmRun({ ...STILL, 'demand.growth': 0.1, 'demand.season': 0, 'demand.volatility': 0 });
    run.step(12);
    expect(run.state.work.demandIndex).toBeCloseTo(1.1, 12);
    run.set({ 'demand.growth': 0 });
    run.step(12);
    expect(run.state.work.demandIndex).toBeCloseTo(1.1, 12);
  });
});

describe('use cases', () => {
  const many = { 'pilots.cap': 100, 'clarity.minimum': 0 };

  test('a task whose pilot failed is left alone for half a year', () => {
    const run = firmRun({ ...many, 'pilots.success': -1e9 });
    const started: number[] = [];
    run.step(16, (month) => {
      if (run.state.monthly.pilotsStarted > 0) started.push(month);
    });
    expect(started).toEqual([0, 7, 14]);
  });

  test('data stewards make up for data that are incomplete, and for no more than that', () => {
    const success = (documented: number, stewards: number): number => {
      const { state, firm } = firmRun();
      state.work.documented[0] = documented;
      return pilotSuccess(state, firm, 0, only({ 'pilots.byReadiness': 4, 'roles.dataSteward': stewards }));
    };
    expect(success(0.5, 2)).toBeCloseTo(success(0.8, 0), 12);
    expect(success(0.8, 0)).toBeGreaterThan(success(0.5, 0));
    expect(success(0.9, 2)).toBe(success(1, 0));
  });
});

describe('people', () => {
  test('experts from outside add nine tenths of their hours to what can be supervised', () => {
    const offered = (experts: number): number => {
      const run = firmRun({ ...STILL, 'experts.fractional': experts });
      run.step(1);
      return run.state.hours.supervisionOffered;
    };
    expect(offered(2) - offered(0)).toBeCloseTo(2 * 0.9 * POST_HOURS * TICK, 9);
  });

  test('in expected values no single error becomes known, and trust takes no shock', () => {
    const trust = (shock: number): number[] => {
      const run = firmRun({ ...OVERNIGHT, 'trust.visible': 1e9, 'trust.shock': shock });
      run.step(3);
      return [...run.state.staff.trust];
    };
    expect(trust(1)).toEqual(trust(0));
  });

  test('culture weighs openness 35, freedom 25, community 20 and presence 20 of 100', () => {
    const half = { pledge: 0.5, 'experiment.weeks': 0.5, 'community.hours': 1, 'culture.presence': 0.5 };
    expect(culture(only(half))).toBeCloseTo(0.5, 12);
    const each = Object.entries({ ...half, pledge: 1, 'experiment.weeks': 1, 'community.hours': 2 }).map(
      ([name, most]) =>
        culture(only({ 'culture.presence': 1, ...(name === 'culture.presence' ? { [name]: 0 } : { [name]: most }) })),
    );
    each.forEach((weight, n) => expect(weight).toBeCloseTo([0.35, 0.25, 0.2, 0.2][n], 12));
  });

  test('newcomers learn a twelfth a month of what they do not know yet of their role', () => {
    const run = firmRun({ ...STILL, ...NOBODY_LEAVES, 'hiring.months': 1e9 });
    const { knowledge, knowledgeGoal } = run.state.staff;
    knowledge.fill(0);
    run.step(12);
    knowledge.forEach((known, i) => expect(known).toBeCloseTo(knowledgeGoal[i] * (1 - (11 / 12) ** 12), 12));
  });
});

test('a firm ten times the size has ten times the ideas, and saves as much time per head', () => {
  const perHead = (size: number) => {
    const run = firmRun({ ...BUDDIES, 'firm.size': size, 'pilots.cap': 0, 'documentation.hours': 0 });
    run.step(24);
    const heads = run.read('staff.heads');
    return { saved: run.read('saved.gross') / heads, ideas: run.state.work.improvements / heads };
  };
  const [one, ten] = [perHead(1), perHead(10)];
  expect(ten.ideas).toBeGreaterThan(0.1);
  expect(Math.abs(ten.ideas / one.ideas - 1)).toBeLessThan(0.02);
  expect(Math.abs(ten.saved / one.saved - 1)).toBeLessThan(0.02);
});

test('hours in which staff have nothing to do are counted as such', () => {
  const run = firmRun({ ...STILL, 'demand.level': 0.5 });
  run.step(1);
  expect(run.read('hours.idle')).toBeGreaterThan(0.2);
});

test('an outside team is up to speed after the months that takes, bit by bit', () => {
  const { state } = firmRun();
  const now = only({ 'outsourcing.share': 0.5, 'outsourcing.ramp': 4 });
  const reached = Array.from({ length: 5 }, () => {
    rampOutsourcing(state, now);
    return state.work.outsourcingReached;
  });
  expect(reached).toEqual([0.25, 0.5, 0.75, 1, 1]);
});

test('AI that decides on people or is part of a regulated product is of high risk', () => {
  expect(riskClasses.filter(isHighRisk)).toEqual(['high', 'product']);
});
