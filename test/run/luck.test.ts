import { expect, test } from 'vitest';
import { fillUniforms, keyFromSeed } from '../../src/numeric/random.ts';
import { createLuck } from '../../src/run/luck.ts';

const keys = ['one part', 'another'].map(keyFromSeed);
const luckIn = createLuck(keys);

const told = (draw: number, part: number, count: number, stream: number, month: number, first?: number): number[] => {
  const out = new Float64Array(count);
  luckIn(draw)[part](out, count, stream, month, first);
  return [...out];
};

const made = (draw: number, part: number, count: number, stream: number, month: number, first?: number): number[] => {
  const out = new Float64Array(count);
  fillUniforms(out, count, keys[part], draw, stream, month, first);
  return [...out];
};

test('luck is what its address says, whoever asked for it before', () => {
  for (const draw of [7, 7, 8, 7]) {
    for (const part of [0, 1]) {
      for (const stream of [1, 2]) {
        for (const month of [0, 3, 100_003])
          expect(told(draw, part, 40, stream, month)).toEqual(made(draw, part, 40, stream, month));
      }
    }
  }
});

test('… also for more or fewer than before, and from one on', () => {
  const asked = [
    [50, undefined],
    [60, undefined],
    [40, undefined],
    [5, undefined],
    [50, 48],
    [50, undefined],
  ] as const;
  for (const [count, first] of asked) expect(told(1, 0, count, 3, 5, first)).toEqual(made(1, 0, count, 3, 5, first));
});

test('… and for more than is kept', () => {
  const count = 50_000;
  for (let round = 0; round < 2; round++) {
    for (let month = 0; month < 8; month++) expect(told(2, 1, count, 4, month)).toEqual(made(2, 1, count, 4, month));
  }
});

test('what one has of it does not change with what another makes of his own', () => {
  const out = new Float64Array(40);
  luckIn(3)[0](out, 40, 1, 1);
  out.fill(0);
  expect(told(3, 0, 40, 1, 1)).toEqual(made(3, 0, 40, 1, 1));
});

test('a draw asked again after another has begun has its own luck still', () => {
  const [earlier] = luckIn(4);
  const [later] = luckIn(5);
  const out = new Float64Array(40);
  for (const [uniforms, draw] of [
    [later, 5],
    [earlier, 4],
    [later, 5],
  ] as const) {
    uniforms(out, 40, 1, 1);
    expect([...out]).toEqual(made(draw, 0, 40, 1, 1));
  }
});
