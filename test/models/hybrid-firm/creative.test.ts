import { describe, expect, test } from 'vitest';
import { BUDDIES, STILL, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

const NOBODY_LEAVES = { 'attrition.base': 0, 'attrition.expert': 0 };

describe('ideas and texts (S3-18)', () => {
  /** Everyone uses AI and knows as much as they do at the start; none of what is saved goes elsewhere. */
  const marketing = {
    ...STILL,
    ...NOBODY_LEAVES,
    ...{ 'experience.rate': 1, 'use.base': 1e9, 'learning.decay': 0, 'learning.obsolescence': 0, 'assist.realised': 1 },
    ...{ 'assist.general.junior': 0, 'assist.general.skilled': 0, 'assist.general.senior': 0, 'ideas.rate': 0 },
  };
  const prompting = (inputs: Readonly<Record<string, number>>): FirmRun => {
    const run = firmRun({ ...marketing, ...inputs }, { name: 'trading-firm' });
    run.step(1);
    return run;
  };

  test('precise prompting saves time as far as people are competent, and on nothing else', () => {
    const run = prompting({ 'assist.creative': 0.4 });
    const { work, hours } = run.state;
    const some = run.firm.tasks.map(({ minutes, class: kind, role }, j) => {
      const saved = kind === 'creative' ? 0.4 * hours.skill[role] : 0;
      expect(work.hours[j]).toBeCloseTo((minutes / 60) * (1 - saved), 12);
      return saved;
    });
    expect(some.filter((saved) => saved > 0)).toHaveLength(3);
    expect(run.read('creative.time')).toBeCloseTo(1 - Math.max(...some), 12);
    const trained = prompting({ 'assist.creative': 0.4, 'staff.competence': 0.6 });
    expect(trained.read('creative.time')).toBeLessThan(run.read('creative.time') - 0.1);
    expect(prompting({ 'assist.creative': 0, 'staff.competence': 0.6 }).read('creative.time')).toBeCloseTo(1, 12);
  });

  test('a use case of its own helps only where it helps more than prompting', () => {
    const gained = (useCase: number): number => {
      const inputs = { ...marketing, 'assist.creative': 0.2, 'assist.useCase': useCase, 'clarity.minimum': 0 };
      const run = firmRun({ ...inputs, 'pilots.cap': 100, 'pilots.success': 1e9 }, { name: 'trading-firm' });
      run.step(6);
      return run.state.work.gained[run.firm.tasks.findIndex(({ class: kind }) => kind === 'creative')];
    };
    expect(gained(0.2)).toBe(0);
    expect(gained(0.4)).toBeGreaterThan(0);
  });

  test('a firm without such tasks has none to be quick at', () => {
    const run = firmRun(BUDDIES, { name: 'metal-works' });
    run.step(12);
    expect(run.read('creative.time')).toBeNaN();
  });
});
