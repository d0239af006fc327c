import { describe, expect, test } from 'vitest';
import { returnOnInvestment } from '../../../src/economy/return-on-investment.ts';
import { median, support } from '../../../src/numeric/distribution.ts';
import { BUDDIES, WORKSHOP, firmModel, firmRun } from '../../firm.ts';

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

describe('what experiments found', () => {
  const input = (name: string) => firmModel.inputs.find((known) => known.name === name)!.value;
  /** More results per hour where this share of the time is saved. */
  const faster = (saved: number): number => 1 / (1 - saved) - 1;

  test('in a contact centre novices get 34 % more done with an assistant, old hands nothing (Brynjolfsson et al. 2025)', () => {
    const range = (level: string) => support(input(`assist.general.${level}`)).map(faster);
    const [low, high] = range('junior');
    expect([low < 0.34, high > 0.34]).toEqual([true, true]);
    const [least, most] = range('senior');
    expect([least <= 0, most > 0, most < 0.1]).toEqual([true, true, true]);
  });

  test('its agents on average 15 %, once all are competent and use it', () => {
    const run = firmRun({}, { name: 'contact-centre' });
    const { staff } = run.state;
    const r = run.firm.roles.findIndex(({ name }) => name === 'agents');
    let saved = 0;
    let heads = 0;
    const help = ['junior', 'skilled', 'senior'].map((level) => median(input(`assist.general.${level}`)));
    for (let i = staff.firstOf[r]; i < staff.firstOf[r + 1]; i++) {
      saved += staff.heads[i] * help[staff.seniority[i]];
      heads += staff.heads[i];
    }
    expect(faster(saved / heads)).toBeGreaterThan(0.12);
    expect(faster(saved / heads)).toBeLessThan(0.3);
  });
});

describe('"break-even after 6 to 9 months" and "a return of 200 to 400 %" in three years', () => {
  /** Return after 36 months and month of break-even, with and without the hours of learning among the costs. */
  const returns = (name: string, realised: number) => {
    const run = firmRun({ ...BUDDIES, 'assist.realised': realised }, { name, mode: 'integer' });
    let learning = 0;
    run.step(36, () => (learning += run.state.monthly.learningWages));
    const { benefit, cost } = run.state.finance;
    return {
      told: run.read('roi.36'),
      inCash: returnOnInvestment(benefit, cost - learning),
      month: run.read('breakEven.month'),
    };
  };

  test.each(['machine-builder', 'service-group', 'consultancy', 'automotive-supplier'])(
    'are missed in the %s; they are about met if all saved time is of use, or if hours of learning cost nothing',
    (name) => {
      const measured = returns(name, 0.55);
      const claimed = returns(name, 1);
      expect(measured.told).toBeLessThan(2);
      expect(measured.month).toBeGreaterThan(9);
      for (const return36 of [claimed.told, measured.inCash]) {
        expect(return36).toBeGreaterThan(1.8);
        expect(return36).toBeLessThan(4.6);
      }
      expect(claimed.month).toBeLessThan(measured.month);
      expect(claimed.month).toBeGreaterThanOrEqual(9);
    },
  );
});
