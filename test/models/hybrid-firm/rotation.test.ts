import { describe, expect, test } from 'vitest';
import { inspired, present, watch } from '../../../src/models/hybrid-firm/rotation.ts';
import { at } from '../../../src/models/hybrid-firm/indices.ts';
import { TICK } from '../../../src/models/hybrid-firm/state.ts';
import { BUDDIES, STILL, firmModel, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

/** Nobody learns or leaves; one team of each month presents. */
const CALENDAR = { ...STILL, 'rotation.teams': 1, 'rotation.hours': 1, 'rotation.preparation': 3, 'rotation.use': 0.6 };

function only(inputs: Readonly<Record<string, number>>): Float64Array {
  const now = new Float64Array(firmModel.inputs.length);
  for (const [name, value] of Object.entries(inputs)) now[at(name)] = value;
  return now;
}

/** Who presented, month after month. */
function calendar(run: FirmRun, months: number): number[][] {
  const turns: number[][] = [];
  run.step(months, () => {
    const { presents } = run.state.rotation;
    turns.push([...presents.keys()].filter((team) => presents[team] > 0));
  });
  return turns;
}

describe('every month another team presents what it does with AI (S4-25)', () => {
  test('in turn, and after the last the first again', () => {
    const run = firmRun(CALENDAR);
    const { teams } = run.state.staff;
    const turns = calendar(run, teams + 2);
    expect(turns).toEqual(Array.from({ length: teams + 2 }, (_, month) => [month % teams]));
  });

  test('two a month, or one every other month', () => {
    expect(calendar(firmRun({ ...CALENDAR, 'rotation.teams': 2 }), 3)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(calendar(firmRun({ ...CALENDAR, 'rotation.teams': 0.5 }), 4)).toEqual([[], [0], [], [1]]);
  });

  test('teams whose work is not at a screen have no turn', () => {
    const run = firmRun(CALENDAR, { name: 'metal-works' });
    const { teamRole, teams } = run.state.staff;
    const had = new Set(calendar(run, teams).flat());
    for (let team = 0; team < teams; team++)
      expect(had.has(team), `${team}`).toBe(run.firm.roles[teamRole[team]].digital >= 0.5);
  });

  test('it takes an hour of everyone at a screen, and the preparation of the team', () => {
    const hours = (teams: number): number => {
      const run = firmRun({ ...CALENDAR, 'rotation.teams': teams }, { name: 'metal-works' });
      run.step(1);
      return run.state.hours.mentoring.reduce((sum, each) => sum + each, 0);
    };
    const { firm, state } = firmRun(CALENDAR, { name: 'metal-works' });
    const desk = firm.roles.filter(({ digital }) => digital >= 0.5).reduce((sum, { heads }) => sum + heads, 0);
    expect(hours(1) - hours(0)).toBeCloseTo((desk + 3 * state.staff.teamHeads[0]) * TICK, 9);
    expect(hours(2) - hours(0)).toBeCloseTo(
      (2 * desk + 3 * (state.staff.teamHeads[0] + state.staff.teamHeads[1])) * TICK,
      9,
    );
  });

  test('others are drawn in and taught as far as the team uses AI itself, and not by one that has nothing to show', () => {
    const gains = (use: number): { drive: number[]; course: number[]; ideas: number } => {
      const { state, firm } = firmRun(CALENDAR);
      const now = only({ ...CALENDAR, 'rotation.ideas': 0.3, 'learning.fullHours': 8 });
      const before = [...state.staff.drive];
      state.staff.course.fill(0);
      state.staff.teamUse.fill(use);
      present(state, firm, now);
      watch(state, firm, now);
      return {
        drive: before.map((drive, i) => (state.staff.team[i] === 0 ? NaN : state.staff.drive[i] - drive)),
        course: [...state.staff.course].filter((_, i) => state.staff.team[i] !== 0),
        ideas: inspired(state, now),
      };
    };
    for (const [use, drawn] of [
      [0, 0],
      [0.5, 0.3],
      [1, 0.6],
    ]) {
      const { drive, course, ideas } = gains(use);
      drive.filter((gain) => !Number.isNaN(gain)).forEach((gain) => expect(gain).toBeCloseTo(drawn, 12));
      course.forEach((share) => expect(share).toBeCloseTo(use / 8, 12));
      expect(ideas).toBeCloseTo(1 + 0.3 * use, 12);
    }
  });

  test('the presenting team hears nothing new', () => {
    const { state, firm } = firmRun(CALENDAR);
    const before = [...state.staff.drive];
    state.staff.teamUse.fill(1);
    present(state, firm, only(CALENDAR));
    watch(state, firm, only({ ...CALENDAR, 'learning.fullHours': 8 }));
    const changed = new Set(
      before.flatMap((drive, i) => (state.staff.drive[i] === drive ? [] : [state.staff.team[i]])),
    );
    expect(changed.has(0)).toBe(false);
    expect(changed.size).toBe(state.staff.teams - 1);
  });

  test('it spreads use and ideas in a firm that learns; where it teaches nothing and takes no time it changes nothing', () => {
    const after = (inputs: Readonly<Record<string, number>>): FirmRun => {
      const run = firmRun({ ...BUDDIES, ...inputs });
      run.step(12);
      return run;
    };
    const shown = { 'rotation.teams': 1, 'rotation.use': 0.6, 'rotation.ideas': 0.3 };
    expect(after(shown).read('adoption.desk')).toBeGreaterThan(after({}).read('adoption.desk') + 0.005);
    expect(after(shown).state.monthly.ideas).toBeGreaterThan(
      after({ ...shown, 'rotation.ideas': 0 }).state.monthly.ideas,
    );
    expect(after(shown).read('knowledge.transfer')).toBeGreaterThan(after({}).read('knowledge.transfer'));
    const idle = { ...shown, 'rotation.use': 0, 'rotation.ideas': 0, 'rotation.hours': 0, 'rotation.preparation': 0 };
    expect(after(idle).read('adoption.desk')).toBe(after({}).read('adoption.desk'));
  });

  test('when it ends, everything is as if it had never been shown', () => {
    const run = firmRun(CALENDAR);
    run.step(3);
    run.set({ 'rotation.teams': 0 });
    run.step(1);
    const { presents, prepared, hours, shown, taught } = run.state.rotation;
    expect([...presents, ...prepared, hours, shown, taught].every((value) => value === 0)).toBe(true);
  });
});
