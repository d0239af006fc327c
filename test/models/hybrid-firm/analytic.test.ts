import { describe, expect, test } from 'vitest';
import type { Firm } from '../../../src/models/hybrid-firm/firm.ts';
import { elasticity, multiples, observeScaling, relativeScale, ways } from '../../../src/models/hybrid-firm/scaling.ts';
import { BUDDIES, STILL, firmRun } from '../../firm.ts';
import type { FirmRun } from '../../firm.ts';

/** Everything may go to AI: all work clear, one kind of task, people enough to look at the results. */
const OVERNIGHT = { 'delegation.most': 1, 'agents.overnight': 1000, 'clarity.minimum': 0, 'staff.powerUsers': 0.3 };

function after(months: number, inputs: Readonly<Record<string, number>>, name?: string): FirmRun {
  const run = firmRun(inputs, name === undefined ? {} : { name });
  run.step(months);
  return run;
}

describe('a firm of people alone', () => {
  test('cost grows as the work does: elasticity 1 (C-T1)', () => {
    const { state, firm } = after(3, STILL);
    for (const multiple of [1, 2, 5, 10]) {
      const { throughput, cost } = relativeScale(state, firm, 'people', multiple);
      expect(throughput).toBeCloseTo(multiple, 9);
      expect(cost).toBeCloseTo(multiple, 9);
    }
    expect(elasticity(state, firm, 'people')).toBeCloseTo(1, 9);
  });

  test('stays as it is where nobody learns or leaves and demand stands still', () => {
    const run = firmRun({
      ...STILL,
      'experience.rate': 1,
      'staff.powerUsers': 0,
      'staff.competence': 0,
      'capacity.usable': 1,
    });
    run.step(1);
    const first = run.read('cost.perHour');
    const heads = run.read('staff.heads');
    run.step(36);
    expect(run.read('cost.perHour') / first).toBeCloseTo(1, 9);
    expect(run.read('staff.heads')).toBe(heads);
    expect(run.read('work.ai')).toBe(0);
  });
});

describe('supervision is the ceiling (C-T2)', () => {
  test('AI does no more than the hours to look at its results allow, whatever the demand', () => {
    const run = after(3, OVERNIGHT);
    const { state, firm } = run;
    const some = relativeScale(state, firm, 'aiSupervised', 10);
    const all = relativeScale(state, firm, 'aiUnlimited', 10);
    expect(some.throughput).toBeLessThan(all.throughput);
    expect(run.read('supervision.utilisation')).toBeLessThanOrEqual(1 + 1e-9);
  });

  test('measures say of each way and demand what the firm would do then', () => {
    const run = after(3, OVERNIGHT);
    const { state, firm } = run;
    observeScaling(state, firm);
    for (const way of ways) {
      for (const multiple of multiples) {
        const { throughput, cost } = relativeScale(state, firm, way, multiple);
        expect(run.read(`scaling.${way}.${multiple}.throughput`)).toBe(throughput);
        expect(run.read(`scaling.${way}.${multiple}.cost`)).toBe(cost);
      }
    }
    expect(run.read('scaling.elasticity')).toBe(elasticity(state, firm, 'aiSupervised'));
  });

  test('without supervisors AI does nothing, however many interns come overnight', () => {
    expect(after(3, { ...OVERNIGHT, 'staff.powerUsers': 0 }).read('work.ai')).toBe(0);
  });

  test('more supervision hours, more work by AI; an hour is worth something only while they are short', () => {
    const few = after(3, { ...OVERNIGHT, 'supervision.power': 0.01 });
    const many = after(3, { ...OVERNIGHT, 'supervision.power': 0.3 });
    expect(many.read('work.ai')).toBeGreaterThan(few.read('work.ai'));
    expect(few.read('shadow.supervision')).toBeGreaterThan(0);
    expect(many.read('shadow.supervision')).toBeLessThanOrEqual(few.read('shadow.supervision'));
  });
});

describe('what gates delegation', () => {
  test('you cannot scale ambiguity: work that is not clear enough stays with people', () => {
    expect(after(2, { ...OVERNIGHT, 'clarity.minimum': 0.99 }).read('work.ai')).toBe(0);
    expect(after(2, { ...OVERNIGHT, 'clarity.minimum': 0.99 }).read('limit.documentation')).toBeCloseTo(1, 9);
  });

  /** Delegable share of a task of this risk in a firm that does not obey the law, by month from 2026-01. */
  const delegable = (name: string, risk: string): number[] => {
    const run = firmRun({ ...OVERNIGHT, 'compliance.programme': 0 }, { name });
    const task = run.firm.tasks.findIndex((known) => known.risk === risk);
    const months: number[] = [];
    run.step(30, () => months.push(run.state.work.delegable[task]));
    return months;
  };

  test('without conformity AI may decide on people until November 2027, and no longer', () => {
    const months = delegable('machine-builder', 'high');
    expect(months.slice(0, 23)).toEqual(Array.from({ length: 23 }, () => 1));
    expect(months.slice(23)).toEqual(Array.from({ length: 7 }, () => 0));
  });

  test('without labels AI may speak with customers until July 2026, and no longer', () => {
    const months = delegable('machine-builder', 'limited');
    expect(months.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 1));
    expect(months.slice(7)).toEqual(Array.from({ length: 23 }, () => 0));
  });

  test('a system in use when the date comes is paid for that month; one switched on later waits as well', () => {
    const costs = { 'compliance.costHigh': 1e6, 'compliance.costLimited': 0, 'compliance.costAssessment': 1000 };
    const law = { ...OVERNIGHT, ...costs, 'compliance.delayHigh': 3 };
    const bills = (from: number): [number, number, number][] => {
      const run = firmRun(law, { name: 'machine-builder' });
      const task = run.firm.tasks.findIndex(({ risk }) => risk === 'high');
      const months: [number, number, number][] = [];
      run.set({ 'agents.overnight': 0 });
      run.step(30, (month) => {
        months.push([month, run.state.monthly.compliance, run.state.work.delegable[task]]);
        if (month === from - 1) run.set(OVERNIGHT);
      });
      return months;
    };
    expect(bills(5).filter(([, bill]) => bill > 0)).toEqual([
      [5, 1000, 1],
      [23, 1e6, 1],
    ]);
    expect(bills(24).slice(24, 29)).toEqual([
      [24, 1e6 + 1000, 0],
      [25, 0, 0],
      [26, 0, 0],
      [27, 0, 1],
      [28, 0, 1],
    ]);
  });

  test('a task on which an agent never succeeds is never given to one', () => {
    const run = firmRun(OVERNIGHT, {
      change: (firm) => ({ ...firm, tasks: firm.tasks.map((task) => ({ ...task, success: 0 })) }),
    });
    run.step(3);
    expect(run.read('work.ai')).toBe(0);
  });
});

test('free tokens make work less than 2 % cheaper (C-T8)', () => {
  const dear = after(24, BUDDIES);
  const free = after(24, { ...BUDDIES, 'tokens.priceFactor': 0 });
  expect(free.read('tokens.bill')).toBe(0);
  expect(1 - free.read('cost.perHour') / dear.read('cost.perHour')).toBeLessThan(0.02);
});

describe('knowledge (C-T10)', () => {
  /** Everything can be written down, nothing is yet. */
  const undocumented = (firm: Firm): Firm => ({
    ...firm,
    tasks: firm.tasks.map((task) => ({ ...task, class: 'routine' as const, documented: 0 })),
  });
  const one = { 'firm.size': 0.05, 'attrition.base': 1e9, 'attrition.expert': 1e9, 'hiring.months': 1e9 };

  test('what is written down outlives those who knew it', () => {
    const run = firmRun(one, {
      change: (firm) => ({ ...firm, tasks: firm.tasks.map((t) => ({ ...t, documented: 1 })) }),
    });
    run.step(1);
    expect([...run.state.hours.knowledge]).toEqual(run.firm.roles.map(() => 1));
  });

  test('what cannot be written down is lost with whoever knows most, however long a firm documents', () => {
    const loss = (tacit: number): number => {
      const inputs = { 'knowledge.tacit': tacit, 'documentation.hours': 40, 'documentation.perProcess': 1 };
      const run = firmRun({ ...STILL, ...inputs }, { change: undocumented });
      run.step(24);
      return run.read('keyPerson.loss');
    };
    const undone = firmRun({ ...STILL, 'knowledge.tacit': 1 }, { change: undocumented });
    undone.step(24);
    expect(loss(0) / undone.read('keyPerson.loss')).toBeLessThan(1e-9);
    expect(loss(0.2) / undone.read('keyPerson.loss')).toBeCloseTo(0.2, 3);
  });

  test('the process stops where the only one who knew it leaves and nothing is written', () => {
    const run = firmRun(
      { ...one, 'knowledge.months': 1e9 },
      { change: (firm) => ({ ...firm, tasks: firm.tasks.map((t) => ({ ...t, documented: 0 })) }) },
    );
    run.step(1);
    for (const left of run.state.hours.knowledge) expect(left).toBeLessThan(1e-6);
  });
});

test('a user’s own contract prices replace the list', () => {
  const own = Object.fromEntries(
    ['input', 'cacheRead', 'cacheWrite', 'output', 'thinking'].map((k) => [`contract.${k}`, 4]),
  );
  const run = after(2, { ...OVERNIGHT, ...own, 'contract.lag': 12, 'money.eurPerUsd': 1 });
  const j = run.state.work.delegated.findIndex((pieces) => pieces > 0);
  expect(run.state.work.tokenCost[j]).toBeCloseTo((run.state.work.tokensPerPiece[j] * 4) / 1e6, 12);
});

test('a contract fixes its price: it does not fall with the market’s, and changes when a scenario says so', () => {
  const own = (price: number) =>
    Object.fromEntries(['input', 'cacheRead', 'cacheWrite', 'output', 'thinking'].map((k) => [`contract.${k}`, price]));
  const falling = {
    ...{ 'contract.lag': 0, 'tokens.decline': 1, 'tokens.priceFactor': 2, 'money.eurPerUsd': 1 },
    ...{ 'tokens.follow': 0, 'tokens.slowing': 0 },
  };
  const run = after(25, { ...OVERNIGHT, ...own(4), ...falling });
  const perMillion = () => (1e6 * run.state.work.tokenCost[0]) / run.state.work.tokensPerPiece[0];
  expect(perMillion()).toBeCloseTo(4, 9);
  run.set(own(3));
  run.step(1);
  expect(perMillion()).toBeCloseTo(3, 9);
  run.set(own(0));
  run.step(1);
  const first = after(1, { ...OVERNIGHT, ...falling }).state.work;
  const atStart = (1e6 * first.tokenCost[0]) / first.tokensPerPiece[0];
  expect(perMillion() / atStart).toBeCloseTo(10 ** -(26 / 12), 9);
});
