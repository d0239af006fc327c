import { describe, expect, test } from 'vitest';
import { BUDDIES, WORKSHOP, firmRun } from '../../firm.ts';

/** Mean over replicates of one measure, month by month. */
function mean(
  measure: string,
  months: number,
  inputs: Readonly<Record<string, number>>,
  afterFirst: Readonly<Record<string, number>> = {},
): number[] {
  const replicates = 12;
  const sum = Array.from({ length: months }, () => 0);
  for (let draw = 0; draw < replicates; draw++) {
    const run = firmRun(inputs, { mode: 'integer', draw });
    run.step(months, (month) => {
      sum[month] += run.read(measure) / replicates;
      if (month === 0) run.set(afterFirst);
    });
  }
  return sum;
}

describe('what the briefing tells of firms (§7.7)', () => {
  const before = mean('adoption.desk', 1, {})[0];
  const workshop = mean('adoption.desk', 8, WORKSHOP, { 'programme.on': 0 });
  const buddies = mean('adoption.desk', 12, BUDDIES);

  test('six weeks after a workshop it is business as usual', () => {
    expect(workshop[2] - before).toBeLessThan(0.15);
  });

  test('six months after it one in three at most still uses AI', () => {
    expect(workshop[6]).toBeGreaterThan(0.1);
    expect(workshop[6]).toBeLessThan(0.3);
  });

  test('with buddies most still use it after six months, and after a year', () => {
    expect(buddies[6]).toBeGreaterThan(0.6);
    expect(buddies[6]).toBeLessThan(0.85);
    expect(buddies[11]).toBeGreaterThan(0.6);
  });

  test('about an hour a week is saved where people use AI by themselves', () => {
    const run = firmRun({ ...BUDDIES, 'pilots.cap': 0 });
    run.step(12);
    const perWeek = run.read('saved.gross') / run.read('staff.heads') / (52 / 12);
    expect(perWeek).toBeGreaterThan(0.5);
    expect(perWeek).toBeLessThan(3);
  });

  test('what is left six months after a course is told for each strategy, and nothing before that', () => {
    const left = (inputs: Readonly<Record<string, number>>): number[] => {
      const run = firmRun(inputs, { mode: 'integer' });
      run.step(1);
      run.set({ 'programme.on': 0 });
      run.step(5);
      expect(run.read('retained.use.6')).toBeNaN();
      run.step(4);
      return [run.read('retained.use.6'), run.read('retained.competence.6')];
    };
    const [use, competence] = left(WORKSHOP);
    const [withBuddies, more] = left(BUDDIES);
    expect(use).toBeLessThan(0.33);
    expect(withBuddies).toBeGreaterThan(0.6);
    expect(more).toBeGreaterThan(competence);
  });
});
