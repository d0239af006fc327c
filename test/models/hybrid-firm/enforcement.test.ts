import { describe, expect, test } from 'vitest';
import { firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

/** Everything may go to AI at once, and the law is ignored: 36 months from 2026-01, in which transparency binds from the eighth on. */
const IGNORED = {
  'delegation.most': 1,
  'agents.overnight': 1000,
  'clarity.minimum': 0,
  'staff.powerUsers': 0.3,
  'compliance.programme': 0,
  'compliance.ignored': 1,
  'enforcement.rate': 0.5,
  'enforcement.part': 0.1,
  'enforcement.months': 6,
};
const AUGUST_2026 = 7;

type Options = Parameters<typeof firmRun>[1];
const firm = (inputs: Readonly<Record<string, number>>, options: Options = {}): FirmRun =>
  firmRun({ ...IGNORED, ...inputs }, { name: 'machine-builder', ...options });

function fines(run: FirmRun, months = 36): number[] {
  const paid: number[] = [];
  run.step(months, () => paid.push(run.read('compliance.fines')));
  return paid;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

describe('ignoring the AI Act (S0-12)', () => {
  test('costs nothing before its duties bind, and a fine for every month in expectation from then on', () => {
    const paid = fines(firm({}));
    expect(sum(paid.slice(0, AUGUST_2026))).toBe(0);
    expect(Math.min(...paid.slice(AUGUST_2026, 18))).toBeGreaterThan(0);
  });

  test('a firm that obeys, or switches off what is not in line, pays none', () => {
    expect(sum(fines(firm({ 'compliance.programme': 1 })))).toBe(0);
    expect(sum(fines(firm({ 'compliance.ignored': 0 })))).toBe(0);
  });

  test('what is ignored runs on where nobody looks; otherwise it is switched off', () => {
    const running = (inputs: Readonly<Record<string, number>>): number => {
      const run = firm({ 'enforcement.rate': 0, ...inputs });
      run.step(30);
      return run.state.work.delegable.filter((share, j) => share > 0 && run.firm.tasks[j].risk !== 'minimal').length;
    };
    expect(running({})).toBeGreaterThan(0);
    expect(running({ 'compliance.ignored': 0 })).toBe(0);
  });

  test('a small firm pays the lower of 3 % of its turnover and 15 million, a large one the higher', () => {
    const first = (inputs: Readonly<Record<string, number>>, name: string): { fine: number; turnover: number } => {
      const run = firm({ 'enforcement.part': 1, 'enforcement.rate': 1e9, ...inputs }, { name });
      run.step(AUGUST_2026 + 1);
      const systems = run.firm.tasks.filter(({ risk }, j) => risk === 'limited' && run.state.work.found[j] > 0).length;
      const turnover = (12 * run.state.finance.cashIn) / (AUGUST_2026 + 1);
      return { fine: run.read('compliance.fines') / systems, turnover };
    };
    const small = first({}, 'machine-builder');
    expect(small.fine).toBeCloseTo(0.03 * small.turnover, 4);
    expect(first({}, 'contact-centre').fine).toBeCloseTo(15e6, 4);
    const tiny = first({ 'enforcement.fixed': 1000 }, 'machine-builder');
    expect(tiny.fine).toBeCloseTo(1000, 6);
  });

  test('drawn, a system that is found is out of use for the months of the restriction, and in line afterwards', () => {
    const run = firm({ 'enforcement.rate': 1e9 }, { mode: 'integer' });
    const task = run.firm.tasks.findIndex(({ risk, class: kind }) => risk === 'limited' && kind !== 'physical');
    const running: boolean[] = [];
    const paid: number[] = [];
    run.step(20, () => {
      running.push(run.state.work.delegable[task] > 0);
      paid.push(run.read('compliance.fines'));
    });
    const found = AUGUST_2026;
    expect(running.slice(found, found + 9)).toEqual([true, false, false, false, false, false, false, true, true]);
    expect(paid.map((fine) => fine > 0).indexOf(true)).toBe(found);
    expect(sum(paid.slice(found + 1))).toBe(0);
  });

  test('the expectation is the mean of what is drawn, within four standard errors', () => {
    const draws = Array.from({ length: 200 }, (_, draw) => sum(fines(firm({}, { mode: 'integer', draw }), 20)));
    const mean = sum(draws) / draws.length;
    const variance = sum(draws.map((x) => (x - mean) ** 2)) / (draws.length - 1);
    const expected = sum(fines(firm({}), 20));
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / draws.length));
    expect(variance).toBeGreaterThan(0);
  });

  test('fines are part of what the law costs an hour, of the bills and of what AI costs', () => {
    const run = firm({ 'enforcement.rate': 1e9 });
    const obedient = firm({ 'enforcement.rate': 0 });
    for (const one of [run, obedient]) one.step(AUGUST_2026 + 1);
    const { fines: fine, compliance } = run.state.monthly;
    expect(run.read('cost.part.compliance') * run.state.kpis.doneHours).toBeCloseTo(fine + compliance, 6);
    expect(obedient.read('money.margin') - run.read('money.margin')).toBeCloseTo(fine + compliance, 4);
    expect(run.read('programme.cost') - obedient.read('programme.cost')).toBeCloseTo(fine + compliance, 4);
  });

  test('what is out of use counts as held back by the law', () => {
    const run = firm({ 'enforcement.rate': 5 });
    run.step(AUGUST_2026 + 4);
    expect(run.read('limit.compliance')).toBeGreaterThan(0);
  });
});
