import { expect, test } from 'vitest';
import { yearCell } from '../../src/results/cells.ts';
import { attributions } from '../../src/study/attribution.ts';
import { breakEvens } from '../../src/study/break-even.ts';
import { comparisons } from '../../src/study/compare.ts';
import { drivers, ranks } from '../../src/study/drivers.ts';
import { gainsAndLosses } from '../../src/study/gains-and-losses.ts';
import { uncertainInputs } from '../../src/study/idle-inputs.ts';
import { noiseAudit } from '../../src/study/noise-audit.ts';
import { smallResults } from '../results/small-results.ts';

const still = [0, 0, 0, 0];

test('a comparison: paired difference, cost so far, cost per job gained, time to effect', () => {
  const base = [100, 200, 300, 400];
  const results = smallResults([
    {
      name: 'hub.change',
      unit: 'change',
      better: 'higher',
      draws: [
        [still, [-0.1, -0.1, -0.1, -0.1], [-0.2, -0.2, -0.2, -0.2]],
        [still, [-0.1, -0.1, -0.1, -0.1], [-0.1, -0.1, -0.1, -0.1]],
      ],
    },
    {
      name: 'hub.jobs',
      better: 'higher',
      draws: [
        [base, base, base],
        [base, base, base.map((jobs) => jobs + 10)],
      ],
    },
    {
      name: 'policy.cost',
      unit: 'EUR',
      kind: 'flow',
      draws: [
        [still, still, still],
        [still, [1000, 1000, 1000, 1000], [500, 500, 500, 500]],
      ],
    },
  ]);
  const [only] = comparisons(results, { measure: 'hub.change', year: 2026 });
  expect(only.difference).toMatchObject({ p50: 0.1, better: 1 });
  expect(only.cost.mean).toBe(1500);
  // Per job and not per point: the change's own count is what one can pay for.
  expect(only.costPerUnit).toEqual({ value: 150, error: 0 });
  expect(only.monthsToEffect).toBe(24);
});

test('where less is better, a cost buys what there is less of', () => {
  const results = smallResults([
    {
      name: 'unemployed',
      better: 'lower',
      draws: [
        [still, [50, 50, 50, 50]],
        [still, [40, 40, 40, 40]],
      ],
    },
    {
      name: 'policy.cost',
      unit: 'EUR',
      kind: 'flow',
      draws: [
        [still, still],
        [still, [1000, 1000, 1000, 1000]],
      ],
    },
  ]);
  const [{ costPerUnit }] = comparisons(results, { measure: 'unemployed', year: 2025 });
  expect(costPerUnit).toEqual({ value: 100, error: 0 });
});

test('a gain counts for every year that it lasts', () => {
  const jobs = (...years: number[]) => years.map((one) => [one, one, one, one]);
  const results = smallResults([
    { name: 'employed', better: 'higher', draws: [jobs(50, 50, 50, 50), jobs(50, 54, 60, 56)] },
    { name: 'policy.cost', unit: 'EUR', kind: 'flow', draws: [jobs(0, 0, 0, 0), jobs(0, 600, 300, 100)] },
  ]);
  const [{ costPerUnit }] = comparisons(results, { measure: 'employed', year: 2027 });
  expect(costPerUnit).toEqual({ value: 1000 / (4 + 10 + 6), error: 0 });
});

test('Shapley shares with the causes off add up to the baseline', () => {
  // v(∅) = 0, v(ai) = −10, v(move) = −4, v(both) = −12: ai ½(−10 − 8) = −9, move ½(−4 − 2) = −3.
  const results = smallResults([{ name: 'jobs', draws: [[[-12, -12]]] }], {
    attribution: {
      draws: 2,
      causes: ['ai', 'move'].map((name) => ({ name, label: { en: name, de: name } })),
      shapley: Float64Array.of(-9, -9, -3, -3),
      allOff: Float64Array.of(0, 0),
    },
  });
  const [{ causes, rest, gap }] = attributions(results, () => Float64Array.of(-12, -12), 0, 0);
  expect(causes.map(({ name, band }) => [name, band.mean])).toEqual([
    ['ai', -9],
    ['move', -3],
  ]);
  expect([rest.mean, gap]).toEqual([0, 0]);
  expect(attributions(results, () => Float64Array.of(-12, -11), 0, 0)[0].gap).toBe(1);
});

test('rank correlation: what the outcome follows comes first, a certain input not at all', () => {
  const results = smallResults([{ name: 'jobs', draws: [[[1, 4, 9, 16, 25]]] }], {
    inputNames: ['noise', 'growth', 'fixed'],
    inputs: Float64Array.of(2, 1, 3, 5, 4, -1, -2, -3, -4, -5, 7, 7, 7, 7, 7),
  });
  // Ranks of noise 2 1 3 5 4 against 1 2 3 4 5: 1 − 6 · 4 / (5 · 24) = 0.8.
  expect(drivers(uncertainInputs(results, 0), yearCell(results, 0, 0, 0, 0))).toEqual([
    { input: 'growth', spearman: -1, error: 0.5 },
    { input: 'noise', spearman: expect.closeTo(0.8, 12) as number, error: 0.5 },
  ]);
  expect([...ranks([5, 1, 5, 0])]).toEqual([2.5, 1, 2.5, 0]);
});

test('noise audit: variance with central inputs over variance of all draws', () => {
  const results = smallResults([{ name: 'jobs', draws: [[[0, 4, 8]]] }], {
    audit: { replicates: 3, years: Float64Array.of(3, 4, 5) },
  });
  expect(noiseAudit(results, 0, 0)).toEqual([
    { future: 0, replicates: 3, luckSd: 1, totalSd: 4, share: 1 / 16, mayBeAll: false, error: Math.SQRT2 / 16 },
  ]);
  const lucky = smallResults([{ name: 'jobs', draws: [[[0, 4, 8]]] }], {
    audit: { replicates: 3, years: Float64Array.of(0, 3, 6) },
  });
  // 9 of 16, ± 80 %.
  expect(noiseAudit(lucky, 0, 0)[0]).toMatchObject({ share: 9 / 16, mayBeAll: true });
});

test('who gains and who loses: measures with a better side, moved in 90 % of the draws; costs and trifles apart', () => {
  const ten = (value: number): number[] => Array.from({ length: 10 }, () => value);
  const oneToTen = ten(0).map((_, draw) => draw + 1);
  const nine = [0, ...ten(-1).slice(1)];
  const eight = [0, 0, ...ten(-1).slice(2)];
  const measure = (
    name: string,
    better: 'higher' | 'lower' | null,
    baseline: readonly number[],
    change: readonly number[],
  ) => ({ name, better, draws: [[baseline], [baseline.map((value, draw) => value + change[draw])]] });
  // The standard deviation of 1 to 10 is 3.03: a hundredth of it lies between 0.03 and 0.04.
  const results = smallResults([
    measure('wages', 'higher', oneToTen, nine),
    measure('jobs', 'higher', oneToTen, ten(-2)),
    measure('cafés', 'higher', oneToTen, ten(-0.03)),
    measure('retail', 'higher', oneToTen, ten(-0.04)),
    measure('unsure', 'higher', oneToTen, eight),
    measure('idle', 'lower', oneToTen, ten(-1)),
    measure('rent', null, oneToTen, ten(-1)),
    measure('policy.cost', 'lower', oneToTen, ten(5)),
  ]);
  const { gains, losses } = gainsAndLosses(results, 0, 1, 0);
  const told = (list: typeof gains) => list.map(({ measure: index, share }) => [results.measures[index].name, share]);
  expect(told(losses)).toEqual([
    ['jobs', 1],
    ['wages', 0.9],
    ['retail', 1],
  ]);
  expect(told(gains)).toEqual([['idle', 1]]);
});

test('AI adds jobs where demand is elastic enough: ε above 1 / (pass-through · labour share)', () => {
  const results = smallResults([{ name: 'jobs', draws: [[[0, 0]]] }], {
    inputNames: ['volume.elasticity', 'volume.passThrough', 'volume.labourShare'],
    inputs: Float64Array.of(1, 3, 0.5, 0.5, 0.8, 0.8),
  });
  const [{ threshold, elasticity, shareAbove }] = breakEvens(results);
  expect([threshold.p50, elasticity.p50, shareAbove]).toEqual([2.5, 2, 0.5]);
  expect(breakEvens(smallResults([{ name: 'jobs', draws: [[[0, 0]]] }]))).toEqual([]);
});
