import { describe, expect, test } from 'vitest';
import { STILL, firmModel, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

const factors = ['freedom', 'projects', 'contact', 'training'];

/** A year of a firm in which nobody learns, so that who is on which path is who was at the start. */
function year(powerUsers: number, inputs: Readonly<Record<string, number>> = {}): FirmRun {
  const expert = { 'staff.competence': 0.8, 'learning.decay': 0, 'learning.obsolescence': 0, 'use.base': 1e9 };
  const run = firmRun({ ...STILL, ...expert, 'staff.powerUsers': powerUsers, ...inputs });
  run.step(12);
  return run;
}

describe('of nobody there is no share and no mean, which is not 0', () => {
  test.each([
    'adoption.power',
    'competence.power',
    'supervision.utilisation',
    ...factors.map((name) => `experts.${name}`),
  ])('%s, where nobody is a power user or where some are', (measure) => {
    expect(year(0).read(measure)).toBeNaN();
    expect(year(0.3).read(measure)).toBeGreaterThanOrEqual(0);
  });

  test('champions are nobody where nobody was taught; those on no path are somebody', () => {
    expect(year(0.3).read('adoption.champion')).toBeNaN();
    expect(year(0.3).read('competence.champion')).toBeNaN();
    expect(year(0.3).read('adoption.none')).toBeGreaterThan(0);
  });

  test('a firm without leading roles, or without anybody at a screen', () => {
    const of = (role: { leverage?: number; digital?: number }): FirmRun => {
      const run = firmRun(STILL, {
        change: (firm) => ({ ...firm, roles: firm.roles.map((one) => ({ ...one, ...role })) }),
      });
      run.step(12);
      return run;
    };
    expect(of({ leverage: 0.5 }).read('adoption.lead')).toBeNaN();
    expect(of({ leverage: 0.9 }).read('adoption.lead')).toBeGreaterThanOrEqual(0);
    expect(of({ digital: 0 }).read('adoption.desk')).toBeNaN();
    expect(of({ digital: 1 }).read('adoption.desk')).toBeGreaterThanOrEqual(0);
  });

  test('hours of a user where nobody uses AI', () => {
    expect(year(0, { 'use.base': -1e9 }).read('saved.perUser')).toBeNaN();
    expect(year(0).read('saved.perUser')).toBeGreaterThanOrEqual(0);
  });

  test('the definitions say so in both languages', () => {
    for (const name of ['adoption.lead', 'adoption.power', 'competence.basic', 'experts.freedom', 'creative.time']) {
      const { definition } = firmModel.measures.find((measure) => measure.name === name)!;
      expect(definition.en).toMatch(/; none where /);
      expect(definition.de).toMatch(/; keiner?, w/);
    }
  });
});

test('fear is that of the month, also between the ends of years: a debate shows in the month it begins', () => {
  expect(firmModel.measures.find(({ name }) => name === 'fear')!.monthly).toBe(true);
  const run = firmRun({ 'debate.threat': 0.5 });
  run.step(3);
  const before = run.read('fear');
  run.set({ 'debate.reach': 1 });
  run.step(1);
  const { heads, fear } = run.state.staff;
  const all = heads.reduce((sum, n) => sum + n, 0);
  expect(run.read('fear')).toBeCloseTo(heads.reduce((sum, n, i) => sum + n * fear[i], 0) / all, 12);
  expect(run.read('fear')).toBeGreaterThan(before + 0.02);
});
