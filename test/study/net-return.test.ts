import { describe, expect, test } from 'vitest';
import { netReturn } from '../../src/study/net-return.ts';
import type { Results } from '../../src/results/results.ts';

const months = 36;
const info = { unit: 'EUR', group: 'money', better: null } as const;
const measure = (name: string, kind: 'stock' | 'flow', monthly: boolean) => {
  const text = { en: name, de: name };
  return { ...info, name, label: text, definition: text, kind, monthly };
};

/** One draw of a firm that pays 120,000 EUR of wages a year, from what each arm has brought and cost by the end of every month. */
function firm(arms: readonly { benefit: (month: number) => number; cost: (month: number) => number }[]): Results {
  const years = arms.flatMap(() => [0, 0, 0, 0, 0, 0, 0, 0, 0, 120_000, 120_000, 120_000]);
  const paths = arms.flatMap(({ benefit, cost }) => {
    const all = Array.from({ length: months + 1 }, (_, month) => month);
    return [...all.map((month) => benefit(month) - cost(month)), ...all.map(cost)];
  });
  return {
    draws: 1,
    futures: ['central'],
    arms: arms.map((_, arm) => (arm === 0 ? 'baseline' : `strategy ${arm}`)),
    measures: [
      measure('cash.cumulative', 'stock', true),
      measure('programme.spent', 'stock', true),
      measure('wages.bill', 'flow', false),
    ],
    periods: [2026, 2026, 2027, 2028],
    periodEnds: [11, 23, 35, 47].map((end) => 2025 * 12 + end),
    years: Float64Array.from(years),
    monthlyMeasures: [0, 1],
    months,
    paths: Float64Array.from(paths),
    inputs: new Float64Array(0),
    inputNames: [],
    audit: { replicates: 0, years: new Float64Array(0) },
    attribution: { draws: 0, causes: [], shapley: new Float64Array(0), allOff: new Float64Array(0) },
    clamps: [],
  };
}

const usual = { benefit: (month: number) => 100 * month, cost: (month: number) => 20 * month };

describe('a return net of business as usual', () => {
  test('is the further benefit against the further cost: 300 a month for 2,400 at once', () => {
    const strategy = {
      benefit: (month: number) => 400 * month,
      cost: (month: number) => 20 * month + (month > 0 ? 2400 : 0),
    };
    const net = netReturn(firm([usual, strategy]), 0, 1)!;
    // By hand: 3,600 after twelve months and 10,800 after 36, for 2,400; eight months until they meet.
    expect(net.after12[0]).toBeCloseTo(0.5, 12);
    expect(net.after36[0]).toBeCloseTo(3.5, 12);
    expect(net.breakEven[0]).toBe(8);
  });

  test('is lower than the gross one by what would have spread anyway, and later', () => {
    const strategy = {
      benefit: (month: number) => 130 * month,
      cost: (month: number) => 20 * month + (month > 0 ? 1200 : 0),
    };
    const net = netReturn(firm([usual, strategy]), 0, 1)!;
    // Gross: 130 · 36 = 4,680 for 1,920, a return of 1.44 that breaks even in month 11; net: 1,080 for 1,200, never.
    expect(net.after36[0]).toBeCloseTo(-0.1, 12);
    expect(net.breakEven[0]).toBe(months + 1);
  });

  test('has none where a strategy does as business as usual does', () => {
    const net = netReturn(firm([usual, usual]), 0, 1)!;
    expect([net.after12[0], net.after36[0], net.breakEven[0]]).toEqual([NaN, NaN, NaN]);
  });

  test('has none where next to nothing more is spent: 0.2 % of wages so far', () => {
    // Of 10,000 a month: 20 a month are the limit, more is something.
    const more = (eur: number) => ({ ...usual, cost: (month: number) => (20 + eur) * month });
    expect(netReturn(firm([usual, more(19)]), 0, 1)!.after36[0]).toBeNaN();
    expect(netReturn(firm([usual, more(21)]), 0, 1)!.after36[0]).toBe(-1);
    // Who saves costs has no return on them either.
    expect(netReturn(firm([usual, more(-15)]), 0, 1)!.breakEven[0]).toBeNaN();
  });

  test('is none of a model that keeps no such books', () => {
    const results = firm([usual, usual]);
    expect(netReturn({ ...results, monthlyMeasures: [0] }, 0, 1)).toBeNull();
  });
});
