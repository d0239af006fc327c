import { describe, expect, test } from 'vitest';
import { nextCompetence, practised, relax, useChance, usesAi } from '../../src/economy/learning.ts';

const STEP = 1 / 48;

function after(
  months: number,
  pace: number,
  decay: number,
  effort: readonly [number, number, number],
  start = 0,
): number {
  let competence = start;
  for (let t = 0; t < Math.round(months / STEP); t++) {
    competence = nextCompetence(competence, STEP, pace, decay, ...effort);
  }
  return competence;
}

describe('learning (C9)', () => {
  const full = [1, 1, 1] as const;

  test('a full programme gives half of full competence in five weeks, nine tenths in 3.8 months', () => {
    const pace = 1 / 1.66;
    expect(after((5 * 12) / 52, pace, 0, full)).toBeCloseTo(0.5, 1);
    expect(after(3.8, pace, 0, full)).toBeCloseTo(0.9, 1);
    expect(after(5, pace, 0, full)).toBeCloseTo(0.95, 1);
  });

  test('without use and mentor half is forgotten after 6.5 months', () => {
    expect(after(6.5, 0, 0.107, [0, 0, 0], 1)).toBeCloseTo(0.5, 2);
  });

  test('a mentor halves forgetting, use stops it', () => {
    expect(after(6.5, 0, 0.107, [0, 0, 1], 1)).toBeCloseTo(Math.SQRT1_2, 2);
    expect(after(6.5, 0, 0.107, [0, 1, 0], 1)).toBe(1);
  });

  test('months of practice at a steady level of use lead where the equation leads', () => {
    for (const used of [0, 0.2, 0.6, 1]) {
      const known = practised(0.12, 15, 1 / 1.66, 0.085, used);
      expect(known).toBeCloseTo(after(15, 1 / 1.66, 0.085, [0, used, 0], 0.12), 2);
    }
    expect(practised(0.12, 0, 1 / 1.66, 0.085, 0.5)).toBe(0.12);
    expect(practised(0.12, 15, 0, 0, 0.5)).toBe(0.12);
  });

  test('stays a share whatever the step', () => {
    expect(nextCompetence(0.9, 10, 5, 0, 1, 1, 1)).toBe(1);
    expect(nextCompetence(0.1, 20, 0, 1, 0, 0, 0)).toBe(0);
  });
});

test('a feeling moves part of the way to what it is drawn to', () => {
  expect(relax(0.2, 1, 0.25)).toBeCloseTo(0.4, 12);
});

test('whether one person uses AI is u > 1 − chance to the last bit, at any odds and luck', () => {
  const wrong: unknown[] = [];
  for (let n = 0; n < 40_000; n++) {
    const logOdds = -20 + n * 0.001;
    const access = (n % 11) / 10;
    const least = 1 - access * useChance(logOdds);
    for (const u of [(n * 0.618034) % 1, least, least + 2 ** -52, least - 2 ** -52, least + 0.004, least - 0.004]) {
      if (usesAi(logOdds, access, u) !== (u > least ? 1 : 0)) wrong.push({ logOdds, access, u });
    }
  }
  expect(wrong).toEqual([]);
});
