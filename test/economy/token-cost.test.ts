import { describe, expect, test } from 'vitest';
import {
  acceptance,
  contractPrice,
  expectedTries,
  fallback,
  listPrice,
  tokensPerTry,
  triesWithContext,
  undetectedErrors,
  yearsOfProgress,
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

describe('the price of a million tokens', () => {
  const path = { fall: 1, listTrend: 0, follow: 0, slowing: 0 };

  test('a firm that stays with what today’s models can do pays a tenth after a year', () => {
    expect(listPrice(path, 12)).toBeCloseTo(0.1, 12);
  });

  test('a firm that follows the best models pays their list price, which does not fall', () => {
    expect(listPrice({ ...path, follow: 1 }, 36)).toBe(1);
    expect(listPrice({ ...path, follow: 1, listTrend: 0.1 }, 120)).toBeCloseTo(10, 12);
  });

  test('one that takes half of the progress as better models has the other half as lower prices', () => {
    expect(listPrice({ ...path, follow: 0.5 }, 12)).toBeCloseTo(10 ** -0.5, 12);
  });

  test('progress that slows comes to the years of its pace in the end', () => {
    expect(yearsOfProgress(24, 2)).toBeCloseTo(2 * (1 - Math.exp(-1)), 12);
    expect(listPrice({ ...path, slowing: 2 }, 1200)).toBeCloseTo(0.01, 12);
    expect(yearsOfProgress(24, 0)).toBe(2);
  });

  test('a contract keeps the price of the day it was renewed', () => {
    expect(contractPrice(path, 11, 12)).toBe(1);
    expect(contractPrice(path, 23, 12)).toBeCloseTo(0.1, 12);
    expect(contractPrice(path, 11, 0)).toBe(listPrice(path, 11));
  });

  test('better models take more tokens; a firm that does not follow them has tasks as long as before', () => {
    expect(tokensPerTry(0.3, { ...path, follow: 1 }, 12)).toBeCloseTo(10 ** 0.3, 12);
    expect(tokensPerTry(0.3, path, 12)).toBe(1);
  });
});
