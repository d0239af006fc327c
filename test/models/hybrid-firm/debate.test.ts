import { describe, expect, test } from 'vitest';
import { STILL, firmRun } from '../../firm.ts';

const NOBODY_LEAVES = { 'attrition.base': 0, 'attrition.expert': 0 };

describe('a public debate about AI and jobs (S3-17)', () => {
  const debate = { 'debate.reach': 0.8, 'debate.threat': 0.5 };
  const calm = { 'debate.reach': 0 };
  /** Fear in a firm that is left alone, month after month; the debate lasts three. */
  const fears = (inputs: Readonly<Record<string, number>>): number[] => {
    const run = firmRun({ ...STILL, ...NOBODY_LEAVES, 'hiring.months': 1e12, 'fear.pull': 0.2, ...inputs });
    const course: number[] = [];
    run.step(24, (month) => {
      course.push(run.read('fear'));
      if (month === 2) run.set(calm);
    });
    return course;
  };

  test('raises fear by a fifth of the way a month while it lasts, and fear fades as fast when it is over', () => {
    const [stirred, quiet] = [fears(debate), fears(calm)];
    const more = stirred.map((fear, month) => fear - quiet[month]);
    [1 - 0.8, 1 - 0.8 ** 2, 1 - 0.8 ** 3].forEach((way, month) => expect(more[month]).toBeCloseTo(0.4 * way, 9));
    for (let month = 3; month < 24; month++) expect(more[month]).toBeCloseTo(more[2] * 0.8 ** (month - 2), 9);
  });

  test('a pledge takes seven tenths of it away; those whom it does not reach or impress feel nothing', () => {
    const most = (inputs: Readonly<Record<string, number>>): number => {
      const quiet = fears({ ...inputs, ...calm });
      return Math.max(...fears(inputs).map((fear, month) => fear - quiet[month]));
    };
    expect(most({ ...debate, pledge: 1 }) / most(debate)).toBeCloseTo(0.3, 9);
    expect(most({ ...debate, 'debate.threat': 0 })).toBe(0);
  });
});
