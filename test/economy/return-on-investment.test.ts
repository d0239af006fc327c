import { describe, expect, test } from 'vitest';
import { breakEvenMonth, returnOnInvestment } from '../../src/economy/return-on-investment.ts';

test('twice the cost in benefit is a return of one; nothing spent, none told', () => {
  expect(returnOnInvestment(200, 100)).toBe(1);
  expect(returnOnInvestment(50, 100)).toBe(-0.5);
  expect(returnOnInvestment(50, 0)).toBe(0);
});

test('break-even is the first month, and stays', () => {
  expect(breakEvenMonth(0, 5, 10, 1)).toBe(0);
  let month = -1;
  [
    [10, 50],
    [60, 55],
    [60, 70],
  ].forEach(([benefit, cost], m) => (month = breakEvenMonth(month, m + 1, benefit, cost)));
  expect(month).toBe(2);
  expect(breakEvenMonth(-1, 1, 0, 0)).toBe(-1);
});

/**
 * The briefing's own figures on one scale: 2,000 EUR for the first year, 500 a year after it;
 * benefit in proportion to a competence of 1.66 months. What saving makes the given break-even, and what return follows from it?
 */
function returns(breakEven: number): { first: number; three: number } {
  const steps = 48;
  const tau = 1.66;
  let gained = 0;
  const benefit: number[] = [];
  let competence = 0;
  for (let t = 1; t <= 36 * steps; t++) {
    competence += ((1 - competence) / tau) * (1 / steps);
    gained += competence / steps;
    benefit.push(gained);
  }
  const cost = (months: number): number => 2000 + (500 * Math.max(0, months - 12)) / 12;
  const perMonth = cost(breakEven) / benefit[Math.round(breakEven * steps) - 1];
  const roi = (months: number) => returnOnInvestment(perMonth * benefit[months * steps - 1], cost(months));
  return { first: roi(12), three: roi(36) };
}

describe('"200–400 %" and "break-even after 6–9 months" contradict each other in the first year', () => {
  test.each([
    [6, 1.36, 4.22],
    [7.5, 0.77, 2.91],
    [9, 0.41, 2.12],
  ])('break-even at %d months: %d in the first year, %d in three', (month, first, three) => {
    const found = returns(month);
    expect(Math.abs(found.first - first)).toBeLessThan(0.05);
    expect(Math.abs(found.three - three)).toBeLessThan(0.1);
  });
});
