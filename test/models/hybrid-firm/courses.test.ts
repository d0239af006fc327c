import { describe, expect, test } from 'vitest';
import { path } from '../../../src/models/hybrid-firm/paths.ts';
import { stage } from '../../../src/models/hybrid-firm/state.ts';
import { WORKSHOP, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

/** Odds to use AI of the month, person by person, after a workshop a month ago; nobody leaves. */
const STAY = { 'attrition.base': 0, 'attrition.expert': 0 };
const afterwards = (inputs: Readonly<Record<string, number>>, months = 2): FirmRun => {
  const run = firmRun({ ...WORKSHOP, ...STAY });
  run.step(1);
  run.set({ 'programme.on': 0, ...inputs });
  run.step(months - 1);
  return run;
};
/** Who took the course and can do more than own use has taught. */
const taught = ({ state: { staff } }: FirmRun): number[] =>
  Array.from(staff.courseHours, (hours, i) =>
    hours > 0 && staff.competence[i] > staff.routine[i] + 0.03 ? i : -1,
  ).filter((i) => i >= 0);
const odds = (run: FirmRun): number[] => taught(run).map((i) => run.state.staff.drive[i]);

describe('what a course taught and what of it is applied (C10)', () => {
  test('those who begin have taught themselves all they can do; the course adds to it', () => {
    const run = firmRun({ ...WORKSHOP, ...STAY, 'learning.obsolescence': 0 });
    const before = run.state.staff.competence.slice();
    run.step(1);
    const { staff } = run.state;
    const own = taught(run);
    expect(own.length).toBeGreaterThan(30);
    for (const i of own) {
      expect(staff.routine[i]).toBeGreaterThan(0.85 * before[i]);
      expect(staff.competence[i]).toBeGreaterThan(staff.routine[i] + 0.03);
    }
  });

  test('while it lasts all of it counts, whatever is transferred', () => {
    const first = (transfer: number): Float64Array => {
      const run = firmRun({ ...WORKSHOP, 'programme.months': 3, 'learning.transfer': transfer });
      run.step(2);
      return run.state.staff.drive;
    };
    expect(first(0)).toEqual(first(1));
  });

  test('afterwards the less is transferred, the less likely is use; what one can do stays', () => {
    const [none, some, all] = [0, 0.4, 1].map((transfer) => afterwards({ 'learning.transfer': transfer }));
    expect(taught(none)).toEqual(taught(all));
    odds(none).forEach((low, n) => {
      expect(low).toBeLessThan(odds(some)[n]);
      expect(odds(some)[n]).toBeLessThan(odds(all)[n]);
    });
    for (const i of taught(all)) {
      expect(none.state.staff.competence[i] / all.state.staff.competence[i]).toBeGreaterThan(0.9);
    }
  });

  test('a live use case, or a course tied to the work, makes as much of it count', () => {
    const tied = (fit: number, transfer: number): number[] => {
      const run = firmRun({ ...WORKSHOP, ...STAY, 'programme.fit': fit, 'learning.transfer': transfer });
      run.step(2);
      return odds(run);
    };
    expect(tied(1, 0)).toEqual(tied(1, 1));
    expect(tied(0.5, 0)).not.toEqual(tied(0.5, 1));
    const live = (transfer: number): number[] => {
      const run = afterwards({ 'learning.transfer': transfer }, 1);
      run.state.work.stage.fill(stage.live);
      run.step(1);
      return odds(run);
    };
    expect(live(0)).toEqual(live(1));
  });

  test('a buddy makes all of it part of the work', () => {
    const withBuddies = { 'roles.trainer': 20 };
    const [none, all] = [0, 1].map((transfer) => afterwards({ ...withBuddies, 'learning.transfer': transfer }));
    const helped = taught(all).filter((i) => all.state.staff.mentored[i] === 1);
    expect(helped.length).toBeGreaterThan(30);
    for (const i of helped) expect(none.state.staff.drive[i]).toBe(all.state.staff.drive[i]);
  });

  test('the link to the work fades month by month without follow-up, and not with two hours of community', () => {
    const fit = (run: FirmRun): number => run.state.staff.fit[taught(run)[0]];
    expect(fit(afterwards({ 'learning.fading': 0.6 }, 3)) / 0.2).toBeCloseTo(0.4 ** 2, 12);
    expect(fit(afterwards({ 'learning.fading': 0.6, 'community.hours': 1 }, 3)) / 0.2).toBeCloseTo(0.7 ** 2, 12);
    expect(fit(afterwards({ 'learning.fading': 1, 'community.hours': 2 }, 3))).toBeCloseTo(0.2, 12);
  });
});

describe('what courses cost (C17)', () => {
  test.each([1, 3])('a course of %i months is paid for in each of them, for everyone who began', (months) => {
    const run = firmRun({ ...WORKSHOP, ...STAY, 'programme.months': months, 'cost.course': 30 });
    const paid: number[] = [];
    let started = 0;
    run.step(months + 1, (month) => {
      paid.push(run.state.monthly.courses);
      started += run.state.monthly.coursesStarted;
      if (month === 0) run.set({ 'programme.on': 0 });
    });
    for (const fee of paid.slice(0, months)) expect(fee / (started * 24 * 30)).toBeCloseTo(1, 1);
    expect(paid[months]).toBe(0);
  });

  test('licences are paid for those on a course, afterwards as far as they use AI, and for nobody without one', () => {
    const run = firmRun({ ...WORKSHOP, ...STAY, 'cost.licence': 20 });
    const { staff, monthly } = run.state;
    /** Heads of those on a path, each as much as told. */
    const onPath = (of: (i: number) => number): number =>
      staff.heads.reduce((sum, heads, i) => sum + (staff.path[i] === path.none ? 0 : heads * of(i)), 0);
    run.step(1, () => run.set({ 'programme.on': 0 }));
    expect(monthly.licences).toBeCloseTo(20 * onPath((i) => (staff.courseHours[i] > 0 ? 1 : staff.monthUse[i])), 6);
    run.step(1);
    expect(monthly.licences).toBeCloseTo(20 * onPath((i) => staff.monthUse[i]), 6);
    expect(monthly.licences).toBeLessThan(0.6 * 20 * onPath(() => 1));
  });
});
