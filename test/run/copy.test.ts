import { expect, test } from 'vitest';
import { copyState } from '../../src/run/copy.ts';

const state = () => ({
  month: 3,
  stock: Float64Array.of(1, 2),
  nested: { list: [[1], [2, 3]], names: new Set(['a']) },
});

test('a copy is equal and shares nothing that can change', () => {
  const source = state();
  const target = { month: 0, stock: new Float64Array(5), nested: { list: [] as number[][], names: new Set<string>() } };
  copyState(target, source);
  expect(target).toEqual(source);
  target.stock[0] = 9;
  target.nested.list[1].push(4);
  expect(source).toEqual(state());
});

test('arrays of the right length are filled in place', () => {
  const target = state();
  const { stock } = target;
  copyState(target, { ...state(), stock: Float64Array.of(7, 8) });
  expect(target.stock).toBe(stock);
  expect(stock).toEqual(Float64Array.of(7, 8));
});
