import { describe, expect, test } from 'vitest';
import { families } from '../../../src/models/hub-displacement/categories.ts';
import { QUIET, oneRun } from '../../one-run.ts';
import type { OneRun } from '../../one-run.ts';

/** What can be worked out on paper, and must come out. */

/** Labour is found at once and wages stand still, so that only the mechanism in question moves. */
const FRICTIONLESS = {
  ...QUIET,
  labourForce: 3_000_000,
  'hub.jobs': 100_000,
  'hub.firms': 1,
  fillTime: 1,
  'matching.efficiency': 1000,
  'turnover.tightness': 0,
  'wage.feedback': 0,
  'layoff.tolerance': 0,
  'layoff.notice': 0,
  'layoff.rate': 1,
  'promotion.internal': 0,
  retirement: 0,
  mortality: 0,
};

const leaving = (perYear: number) => ({
  'turnover.junior': perYear,
  'turnover.mid': perYear,
  'turnover.senior': perYear,
});

/** Totals of the third year. */
function thirdYear(town: OneRun, measures: readonly string[]): number[] {
  town.step(24);
  const sums = measures.map(() => 0);
  town.step(12, () => measures.forEach((name, n) => (sums[n] += town.read(name))));
  return sums;
}

describe('B-T1: a hub that shrinks by g a year while a of its people leave cuts hiring by g / a, and lays off g − a if that is more', () => {
  test.each([
    ['27 % to 2028', 0.076, 0.15, 0.5],
    ['27 % to 2028', 0.076, 0.2, 0.38],
    ['27 % to 2028', 0.076, 0.3, 0.25],
    ['30 % to 2030', 0.058, 0.15, 0.39],
    ['30 % to 2030', 0.058, 0.3, 0.19],
    ['500,000 of 1.4 million', 0.085, 0.2, 0.42],
    ['2.25 to 1.8 million', 0.028, 0.15, 0.18],
  ])('%s: decline of %f a year, %f leave: hiring falls by %f', (_, decline, attrition, cut) => {
    const town = oneRun({ ...FRICTIONLESS, ...leaving(attrition), 'volume.growth': Math.log(1 - decline) });
    const [hires, quits, layoffs] = thirdYear(town, ['hires.total', 'quits', 'layoffs.people']);
    expect(1 - hires / quits).toBeCloseTo(cut, 1);
    expect(Math.abs(1 - hires / quits - cut)).toBeLessThan(0.03);
    expect(layoffs).toBeLessThan(1e-6 * quits);
  });

  test('a decline of 20 % where 8 % leave: the other 12 % are laid off', () => {
    const town = oneRun({ ...FRICTIONLESS, ...leaving(0.08), 'volume.growth': Math.log(1 - 0.2) });
    town.step(24);
    const jobs = town.read('hub.jobs');
    let layoffs = 0;
    town.step(12, () => (layoffs += town.read('layoffs.people')));
    expect(layoffs / jobs).toBeGreaterThan(0.1);
    expect(layoffs / jobs).toBeLessThan(0.13);
  });
});

describe('B-T2: AI changes nothing, to first order, where the price elasticity is 1 / (pass-through × labour share)', () => {
  const little = {
    'adoption.initialShare': 0.05,
    'adoption.initialIntensity': 0,
    'adoption.ramp': 24,
    'tokens.price': 0,
    'cost.blur': 0,
  };
  const change = (elasticity: number) => {
    const equalPay = { 'wageOf.junior': 1, 'wageOf.mid': 1, 'wageOf.senior': 1 };
    const town = oneRun({
      ...FRICTIONLESS,
      ...little,
      ...equalPay,
      'volume.passThrough': 0.7,
      'volume.labourShare': 0.65,
      'volume.elasticity': elasticity,
    });
    town.step(48);
    return (
      town.state.firms.wanted.reduce((sum, n) => sum + n, 0) /
        town.state.firms.wantedAtStart.reduce((sum, n) => sum + n, 0) -
      1
    );
  };
  const critical = 1 / (0.7 * 0.65);

  test('the critical elasticity is 2.2', () => {
    expect(critical).toBeCloseTo(2.2, 1);
  });

  test('below it jobs fall, above it they rise, at it they stay', () => {
    const rigid = change(0);
    expect(rigid).toBeLessThan(0);
    expect(change(2 * critical)).toBeGreaterThan(0);
    expect(Math.abs(change(critical))).toBeLessThan(0.05 * Math.abs(rigid));
  });
});

describe('B-T5: where nobody can change occupation', () => {
  test('the displaced never work in another one', () => {
    const town = oneRun({ 'mobility.stay': 1, 'events.hazard': 1, 'training.seats': 0 }, { mode: 'integer' });
    town.step(30);
    expect(town.read('displaced.people')).toBeGreaterThan(0);
    for (const months of [6, 12, 24]) expect(town.read(`displaced.${months}.otherOccupation`)).toBe(0);
    expect(town.read('displaced.24.sameOccupation')).toBeGreaterThan(0);
  });
});

describe('B-T6: AI that treats everybody alike', () => {
  test('leaves the seniority shares of every family as they were', () => {
    const alike = {
      ...FRICTIONLESS,
      ...leaving(0.2),
      'adoption.initialShare': 0.5,
      'adoption.imitation': 0.5,
      'tilt.junior': 1,
      'tilt.mid': 1,
      'tilt.senior': 1,
      'augmentation.junior': 0.1,
      'augmentation.mid': 0.1,
      'augmentation.senior': 0.1,
      'tokens.price': 0,
      'cost.blur': 0,
    };
    const town = oneRun(alike);
    town.step(60);
    expect(town.read('hub.change')).toBeLessThan(-0.02);
    const { headsByCell, headsAtStart } = town.state.monthly;
    families.forEach((_, k) => {
      const now = headsByCell.subarray(3 * k, 3 * k + 3);
      const then = headsAtStart.subarray(3 * k, 3 * k + 3);
      for (let s = 0; s < 3; s++) expect(now[s] / sum(now)).toBeCloseTo(then[s] / sum(then), 3);
    });
  });
});

describe('B-T7: everything relocates', () => {
  test('all volume leaves, the people stay in the ledger', () => {
    const town = oneRun({ ...QUIET, 'wage.feedback': 0, 'relocation.drift': 1, 'layoff.rate': 1, 'layoff.notice': 0 });
    town.step(12);
    const { wanted, wantedAtStart } = town.state.firms;
    expect(sum(wanted) / sum(wantedAtStart)).toBeCloseTo(Math.exp(-1), 9);
    town.step(108);
    expect(sum(wanted) / sum(wantedAtStart)).toBeLessThan(1e-4);
  });
});

describe('B-T8: nothing is automated', () => {
  test('AI only helps: no work is at risk, and labour is saved by assistance alone', () => {
    const town = oneRun({ automationShare: 0, supervision: 0, rework: 0 });
    town.step(24);
    expect(town.read('atRisk.share')).toBe(0);
    const { saved, paying } = town.state.technology;
    const help = [0.2, 0.115, 0.03];
    saved.forEach((value, cell) => expect(value).toBeCloseTo(paying[cell] * help[cell % 3], 12));
  });
});

describe('B-T9: whole people', () => {
  test('the mean of many small hubs lies off the expectation by a few people, whatever their size', () => {
    const shrinking = { ...QUIET, 'hub.firms': 1, 'volume.growth': -0.1 };
    const gap = (jobs: number, replicates: number) => {
      const inputs = { ...shrinking, 'hub.jobs': jobs, labourForce: 10 * jobs };
      const expected = oneRun(inputs);
      expected.step(24);
      const drawn = Array.from({ length: replicates }, (_, draw) => {
        const town = oneRun(inputs, { mode: 'integer', draw });
        town.step(24);
        return town.read('hub.jobs');
      });
      const mean = sum(drawn) / replicates;
      const error = Math.sqrt(drawn.reduce((all, n) => all + (n - mean) ** 2, 0) / (replicates - 1) / replicates);
      return { relative: Math.abs(mean - expected.read('hub.jobs')) / jobs, error: error / jobs };
    };
    const small = gap(500, 60);
    const large = gap(20_000, 12);
    expect(small.relative).toBeLessThan(20 / 500 + 3 * small.error);
    expect(large.relative).toBeLessThan(20 / 20_000 + 3 * large.error);
  });
});

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
