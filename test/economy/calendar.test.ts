import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competingRisks, monthName, monthNumber, monthly, yearEnds, yearOf } from '../../src/economy/calendar.ts';

test('a month is counted from year 0, and named by year and month', () => {
  expect(monthNumber(2025, 1)).toBe(24300);
  expect(monthName(24300)).toBe('2025-01');
  expect(monthName(monthNumber(2026, 12))).toBe('2026-12');
  expect(yearOf(monthNumber(2026, 12))).toBe(2026);
});

test('years end in December, and with the run', () => {
  expect(yearEnds(monthNumber(2025, 1), 24).map(monthName)).toEqual(['2025-12', '2026-12']);
  expect(yearEnds(monthNumber(2025, 7), 8).map(monthName)).toEqual(['2025-12', '2026-02']);
  expect(yearEnds(monthNumber(2025, 12), 1).map(monthName)).toEqual(['2025-12']);
});

test('twelve months of a yearly hazard leave e^-λ behind', () => {
  expect((1 - monthly(0.3)) ** 12).toBeCloseTo(Math.exp(-0.3), 14);
  expect([monthly(0), monthly(Infinity)]).toEqual([0, 1]);
});

const hazards = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 1, maxLength: 6 });

test('K-T2 competing risks: the order of hazards does not matter, the shares never exceed 1', () => {
  fc.assert(
    fc.property(hazards, (list) => {
      const out = new Float64Array(list.length);
      const leaving = competingRisks(out, list, list.length);
      const backward = new Float64Array(list.length);
      competingRisks(backward, list.toReversed(), list.length);
      out.forEach((share, k) => {
        expect(backward[list.length - 1 - k]).toBeCloseTo(share, 14);
        expect(share).toBeGreaterThanOrEqual(0);
      });
      expect(out.reduce((a, b) => a + b, 0)).toBeCloseTo(leaving, 14);
      expect(leaving).toBeLessThanOrEqual(1);
    }),
    { seed: 1 },
  );
});

test('K-T2 two equal hazards share the exits of one that is twice as large', () => {
  const out = new Float64Array(2);
  expect(competingRisks(out, [1.2, 1.2], 2)).toBe(monthly(2.4));
  expect([...out]).toEqual([monthly(2.4) / 2, monthly(2.4) / 2]);
  expect(competingRisks(out, [0, 0], 2)).toBe(0);
  expect([...out]).toEqual([0, 0]);
});
