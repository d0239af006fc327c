import { expect, test } from 'vitest';
import { primitivePolynomials } from '../../src/numeric/primitive-polynomials.ts';

test('the first ones, as in any table', () => {
  expect(primitivePolynomials(9).map((p) => p.toString(2))).toEqual([
    '11',
    '111',
    '1011',
    '1101',
    '10011',
    '11001',
    '100101',
    '101001',
    '101111',
  ]);
});

test('there are φ(2^d - 1) / d of degree d', () => {
  const counts = new Map<number, number>();
  for (const p of primitivePolynomials(400)) {
    const degree = 31 - Math.clz32(p);
    counts.set(degree, (counts.get(degree) ?? 0) + 1);
  }
  expect([...counts].slice(0, 11)).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 6],
    [6, 6],
    [7, 18],
    [8, 16],
    [9, 48],
    [10, 60],
    [11, 176],
  ]);
});

test('x runs through every remainder before it comes back to 1', () => {
  for (const p of primitivePolynomials(40)) {
    const degree = 31 - Math.clz32(p);
    let period = 0;
    let power = 1;
    do {
      power <<= 1;
      if (power >>> degree) power ^= p;
      period++;
    } while (power !== 1 && period < 2 ** degree);
    expect(period).toBe(2 ** degree - 1);
  }
});
