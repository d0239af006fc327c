import { describe, expect, test } from 'vitest';
import { freedom, held, training, variety } from '../../../src/models/hybrid-firm/experts.ts';
import { at } from '../../../src/models/hybrid-firm/indices.ts';
import { stage } from '../../../src/models/hybrid-firm/state.ts';
import { STILL, firmModel, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

/** Three in ten are power users who know what they do, and nobody forgets. */
const EXPERTS = {
  ...STILL,
  ...{ 'staff.powerUsers': 0.3, 'staff.competence': 0.8, 'learning.decay': 0, 'learning.obsolescence': 0 },
  ...{ 'attrition.expert': 0.2, 'hiring.months': 1e9, 'use.base': 1e9 },
};
const factors = ['Freedom', 'Projects', 'Contact', 'Training'] as const;

function only(inputs: Readonly<Record<string, number>>): Float64Array {
  const now = new Float64Array(firmModel.inputs.length);
  for (const [name, value] of Object.entries(inputs)) now[at(name)] = value;
  return now;
}

/** A month of a firm in which a single factor, or none, has an effect. */
function month(factor: string | null, inputs: Readonly<Record<string, number>> = {}, contact = 0.125): FirmRun {
  const effects = Object.fromEntries(factors.map((name) => [`attrition.by${name}`, name === factor ? 0.3 : 0]));
  const run = firmRun(
    { ...EXPERTS, ...effects, ...inputs },
    { change: (firm) => ({ ...firm, roles: firm.roles.map((role) => ({ ...role, contact })) }) },
  );
  run.step(1);
  return run;
}

describe('what holds AI experts (S4-36)', () => {
  test.each([
    ['Freedom', 'a free week a year', { 'experiment.weeks': 1 }],
    ['Freedom', 'openness', { pledge: 1 }],
    ['Freedom', 'work that nobody must be seen at', { 'culture.presence': 0 }],
    ['Projects', 'pilots', { 'pilots.cap': 5, 'clarity.minimum': 0 }],
    ['Training', 'updates', { 'updates.minutes': 60 }],
    ['Training', 'conferences', { 'impulses.days': 6 }],
    ['Training', 'a community', { 'community.hours': 2 }],
  ] as const)('by %s: %s', (factor, _, more) => {
    const leave = (of: string | null, inputs = {}) => month(of, inputs).read('turnover.experts');
    expect(leave(factor, more)).toBeLessThan(leave(factor) * 0.985);
    expect(leave(null, more)).toBe(leave(null));
    for (const other of factors.filter((name) => name !== factor)) expect(leave(other, more), other).toBe(leave(other));
  });

  test('by contact with customers, which a role has or has not', () => {
    const leave = (contact: number) => month('Contact', {}, contact).read('turnover.experts');
    expect(leave(1) / leave(0)).toBeCloseTo(Math.exp(-0.3), 2);
    expect(month(null, {}, 1).read('turnover.experts')).toBe(month(null, {}, 0).read('turnover.experts'));
  });

  test('others follow the culture, not the factors; experts the factors, not the culture', () => {
    const staff = { 'attrition.base': 0.1, 'attrition.expert': 0 };
    const leave = (effects: Readonly<Record<string, number>>, inputs = {}) =>
      month(null, { ...effects, pledge: 1, ...inputs }).read('turnover.leavers');
    const all = Object.fromEntries(factors.map((name) => [`attrition.by${name}`, 0.3]));
    expect(leave({ ...staff, ...all })).toBe(leave(staff));
    expect(leave({ ...staff, 'attrition.byCulture': 1 })).toBeLessThan(leave({ ...staff, 'attrition.byCulture': 0 }));
    expect(leave({ 'attrition.byCulture': 1 })).toBe(leave({ 'attrition.byCulture': 0 }));
  });

  test('an expert on a course is held by it, one who is not is not', () => {
    const leave = (hours: number): number => {
      const run = month('Training', { 'attrition.expert': 0 });
      const { path, courseLeft, courseHours } = run.state.staff;
      path.forEach((of, i) => {
        if (of === 0) return;
        courseLeft[i] = 2;
        courseHours[i] = hours;
      });
      run.set({ 'attrition.expert': 0.2 });
      run.step(1);
      return run.read('turnover.experts');
    };
    expect(leave(4) / leave(0)).toBeCloseTo(Math.exp(-0.3), 2);
    expect(leave(8)).toBe(leave(4));
  });

  test('each factor lies between nothing and its full effect', () => {
    const full = { 'experiment.weeks': 3, pledge: 1, 'culture.presence': 0 };
    expect([freedom(only({ 'culture.presence': 1 })), freedom(only(full))]).toEqual([0, 1]);
    const taught = only({ 'experts.training': 4, 'updates.minutes': 30, 'impulses.days': 3 });
    expect([training(0, taught), training(1, taught), training(8, taught)]).toEqual([0.625, 0.875, 1]);
    const { state } = firmRun();
    state.kpis.ladder.set([9, 3, 1]);
    state.work.stage.set([stage.pilot, stage.live]);
    expect(variety(state, only({ 'experts.projects': 1 }))).toBe(0.5);
    expect(variety(state, only({ 'experts.projects': 0.1 }))).toBe(1);
  });

  test('a firm without a programme, the mean of four factors at an eighth, has the hazard that was put in', () => {
    const effects = only(Object.fromEntries(factors.map((name) => [`attrition.by${name}`, 0.2])));
    expect(held(0.2, 0, 0.3, 0, effects)).toBe(1);
    expect(held(1, 1, 1, 1, effects)).toBeCloseTo(Math.exp(-0.2 * 3.5), 12);
  });

  test('the share who leave in a year is of those there were, whatever the month', () => {
    const rate = (months: number, inputs = {}): number => {
      const run = firmRun({
        ...EXPERTS,
        ...Object.fromEntries(factors.map((name) => [`attrition.by${name}`, 0])),
        ...inputs,
      });
      run.step(months);
      return run.read('turnover.expertRate');
    };
    const quiet = { 'attrition.marketPremium': 0.125, 'career.pay': 0 };
    const hazard = -12 * Math.expm1(-0.2 / 12);
    for (const months of [6, 12, 30]) expect(rate(months, quiet)).toBeCloseTo(hazard, 9);
    expect(rate(12, { ...quiet, 'career.pay': 0.1 })).toBeLessThan(rate(12, quiet));
    expect(rate(12, { 'staff.powerUsers': 0 })).toBeNaN();
    const run = firmRun();
    const ofSome = (experts: number): number => {
      run.state.kpis.yearExperts.fill(experts);
      return run.read('turnover.expertRate');
    };
    expect([ofSome(1.9), ofSome(2)]).toEqual([NaN, 0]);
  });

  test('measures tell where they stand, as the mean of the experts', () => {
    const run = month(null, { 'updates.minutes': 120, pledge: 1, 'culture.presence': 0.5, 'pilots.cap': 0 }, 0.4);
    const parts = ['freedom', 'projects', 'contact', 'training'].map((name) => run.read(`experts.${name}`));
    [0.5, 0, 0.4, 0.5].forEach((part, n) => expect(parts[n]).toBeCloseTo(part, 9));
    const none = month(null, { 'staff.powerUsers': 0 });
    expect(['freedom', 'projects', 'contact', 'training'].map((name) => none.read(`experts.${name}`))).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
  });
});
