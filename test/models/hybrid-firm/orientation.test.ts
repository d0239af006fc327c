import { describe, expect, test } from 'vitest';
import { closedShare } from '../../../src/models/hybrid-firm/demand.ts';
import { at } from '../../../src/models/hybrid-firm/indices.ts';
import { BUDDIES, WORKSHOP, firmModel, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

function after(months: number, inputs: Readonly<Record<string, number>>, name = 'consultancy'): FirmRun {
  const run = firmRun(inputs, { name });
  run.step(months);
  return run;
}

describe('asynchronous work by results (S0-17)', () => {
  test('frees that part of the time lost to meetings which it says, in every role', () => {
    const capacity = (async: number): number[] => {
      const run = after(1, { 'capacity.usable': 0.9, 'culture.async': async, 'async.freed': 0.5 });
      return Array.from(run.state.hours.paid, (paid, r) => {
        const { learning, mentoring, reserved, capacity: free } = run.state.hours;
        return (free[r] + learning[r] + mentoring[r] + reserved[r]) / paid;
      });
    };
    for (const share of capacity(0)) expect(share).toBeCloseTo(0.9, 12);
    for (const share of capacity(1)) expect(share).toBeCloseTo(0.95, 12);
  });

  test('where hours are short, less of the work waits', () => {
    const late = (async: number): number =>
      after(6, { 'demand.level': 1.3, 'culture.async': async, 'async.freed': 0.6 }).read('work.backlog');
    expect(late(1)).toBeLessThan(late(0));
  });

  test('trust grows further than success alone lets it, and use with it', () => {
    const inputs = (async: number) => ({ ...BUDDIES, 'culture.async': async, 'async.trust': 0.3, 'async.freed': 0 });
    const [without, half, all] = [0, 0.5, 1].map((async) => after(18, inputs(async)));
    expect(half.read('trust')).toBeGreaterThan(without.read('trust'));
    expect(all.read('trust')).toBeGreaterThan(half.read('trust'));
    expect(all.read('adoption.desk')).toBeGreaterThan(without.read('adoption.desk'));
  });
});

describe('three causes of failure (S4-10)', () => {
  /** Share that still uses AI six months after a workshop, the mean over firms that differ in luck alone. */
  const left = (inputs: Readonly<Record<string, number>>): number => {
    const replicates = 12;
    let sum = 0;
    for (let draw = 0; draw < replicates; draw++) {
      const run = firmRun({ ...WORKSHOP, ...inputs }, { mode: 'integer', draw });
      run.step(1);
      run.set({ 'programme.on': 0 });
      run.step(7);
      sum += run.read('retained.use.6') / replicates;
    }
    return sum;
  };
  test.each([
    ['link to daily work', { 'programme.fit': 1, 'community.hours': 2 }],
    ['measurement of success', { 'programme.measured': 1 }],
    ['support', { 'mentoring.span': 6, 'roles.trainer': 2 }],
  ])('%s alone leaves more who use AI six months after a workshop', (_, cure) => {
    expect(left(cure)).toBeGreaterThan(left({}));
  });

  test('half of the people measured has half of the effect on the odds', () => {
    const drive = (measured: number): number => {
      const run = firmRun({ ...WORKSHOP, 'programme.measured': measured, 'use.measured': 0.8 });
      run.step(1);
      return Math.max(...run.state.staff.drive);
    };
    expect(drive(1) - drive(0)).toBeCloseTo(0.8, 12);
    expect(drive(0.5) - drive(0)).toBeCloseTo(0.4, 12);
  });

  test('measuring takes time of those who had a course, and of nobody else', () => {
    const learning = (inputs: Readonly<Record<string, number>>): number => after(1, inputs).read('hours.learning');
    const measured = { 'programme.measured': 1, 'programme.measuring': 60, 'use.measured': 0 };
    expect(learning(measured)).toBe(learning({}));
    expect(learning({ ...WORKSHOP, ...measured })).toBeGreaterThan(learning(WORKSHOP));
  });
});

describe('use without a programme (§7.7)', () => {
  const use = (peers: number, months: number): number => after(months, { 'use.peers': peers }).read('adoption.desk');

  test('spreads from peer to peer, slowly: nobody is sent on a course, and more use AI after three years', () => {
    const growth = use(1.2, 36) / use(1.2, 1);
    expect(growth).toBeGreaterThan(1.2);
    expect(growth).toBeGreaterThan(use(0, 36) / use(0, 1));
    expect(use(1.2, 36)).toBeLessThan(0.7);
  });

  test('where peers count for three times as much, it reaches the high state by itself', () => {
    expect(use(3.6, 36)).toBeGreaterThan(0.8);
  });
});

describe('answers around the clock (S2-25)', () => {
  const lines = (inputs: Readonly<Record<string, number>>): FirmRun =>
    after(6, { 'queue.closedDemand': 0.5, 'queue.return': 0.5, ...inputs }, 'contact-centre');
  const AI = { 'agents.overnight': 5000, 'clarity.minimum': 0.5, 'staff.powerUsers': 0.3 };

  test('the share that comes while lines are closed follows the hours they are open', () => {
    const share = (open: number, closedDemand: number): number => {
      const now = new Float64Array(firmModel.inputs.length);
      now[at('queue.hours')] = open;
      now[at('queue.closedDemand')] = closedDemand;
      return closedShare(now);
    };
    expect(share(365, 1)).toBeCloseTo(0.5, 12);
    expect(share(365, 0.5)).toBeCloseTo(1 / 3, 12);
    expect([share(500, 0), share(730, 1), share(744, 1)]).toEqual([0, 0, 0]);
  });

  test('without AI nobody answers then: a part comes again, the rest is lost', () => {
    const alone = lines({ 'agents.allowed': 0 });
    expect(alone.read('queue.allHours')).toBe(0);
    expect(alone.read('queue.unanswered')).toBeCloseTo(0.5, 9);
    expect(lines({ 'agents.allowed': 0, 'queue.return': 1 }).read('queue.unanswered')).toBe(0);
  });

  test('AI answers as much of them as at any hour, and fewer are lost', () => {
    const helped = lines(AI);
    expect(helped.read('queue.allHours')).toBeGreaterThan(0.1);
    expect(helped.read('queue.unanswered')).toBeCloseTo(0.5 * (1 - helped.read('queue.allHours')), 9);
  });

  test('what is lost does not reach the lines: fewer wait there, and less work is done', () => {
    const busy = { 'agents.allowed': 0, 'demand.level': 1.2 };
    expect(lines(busy).read('queue.wait')).toBeLessThan(lines({ ...busy, 'queue.return': 1 }).read('queue.wait'));
    expect(lines(busy).state.monthly.abandonedHours).toBeGreaterThan(0);
  });

  test('lines that are open around the clock lose nothing to the night, whatever comes in it', () => {
    const open = lines({ 'agents.allowed': 0, 'queue.hours': 730 });
    expect(open.read('queue.unanswered')).toBe(0);
    expect(open.read('work.demand')).toBe(lines({ 'agents.allowed': 0 }).read('work.demand'));
  });
});
