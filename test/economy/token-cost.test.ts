import { describe, expect, test } from 'vitest';
import {
  acceptance,
  contractPrice,
  expectedTries,
  fallback,
  listPrice,
  triesWithContext,
  undetectedErrors,
} from '../../src/economy/token-cost.ts';

describe('tries of an agent (C2)', () => {
  test.each([
    [0.8, 3, 1.24, 0.008],
    [0.5, 3, 1.75, 0.125],
  ])('chance %d, at most %d: %d tries, %d come back', (chance, most, tries, back) => {
    expect(expectedTries(chance, most)).toBeCloseTo(tries, 12);
    expect(fallback(chance, most)).toBeCloseTo(back, 12);
  });

  test('an agent that never succeeds is tried to the end, and everything comes back', () => {
    expect(expectedTries(0, 3)).toBe(3);
    expect(fallback(0, 3)).toBe(1);
    expect(undetectedErrors(0, 1, 3)).toBe(0);
  });

  test('a review that notices nothing accepts the first result, errors and all', () => {
    expect(acceptance(0.7, 0)).toBe(1);
    expect(undetectedErrors(0.7, 0, 2)).toBeCloseTo(0.3, 12);
  });

  test('context adds nothing where it does not grow, and to later tries only', () => {
    expect(triesWithContext(0.6, 4, 0)).toBeCloseTo(expectedTries(0.6, 4), 12);
    expect(triesWithContext(0.5, 2, 0.5)).toBeCloseTo(1 + 0.5 * 1.5, 12);
    expect(triesWithContext(1, 5, 3)).toBe(1);
  });

  test('the reference task: 30 minutes at 40 EUR, 20,000 tokens at 2 EUR per million, four minutes of review cost 4.05 EUR', () => {
    const tries = expectedTries(0.8, 2);
    const tokens = (tries * 20_000 * 2) / 1e6;
    const supervision = (tries * 4 * 40) / 60;
    const back = fallback(0.8, 2) * 20;
    expect([tokens, supervision, back].map((x) => x.toFixed(2))).toEqual(['0.05', '3.20', '0.80']);
    expect(tokens + supervision + back).toBeCloseTo(4.05, 2);
    expect(tokens / (tokens + supervision + back)).toBeLessThan(0.02);
  });
});

describe('falling prices', () => {
  test('a power of ten a year', () => {
    expect(listPrice(1, 12)).toBeCloseTo(0.1, 12);
  });

  test('a contract keeps the price of the day it was renewed', () => {
    expect(contractPrice(1, 11, 12)).toBe(1);
    expect(contractPrice(1, 23, 12)).toBeCloseTo(0.1, 12);
    expect(contractPrice(1, 11, 0)).toBe(listPrice(1, 11));
  });
});
