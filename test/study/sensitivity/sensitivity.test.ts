import { expect, test } from 'vitest';
import { keyFromSeed, uniform53 } from '../../../src/numeric/random.ts';
import { meanOf, varianceOf } from '../../../src/results/summary.ts';
import { morrisEffects, morrisTrajectories } from '../../../src/study/sensitivity/morris.ts';
import { saltelliDesign, sobolIndices } from '../../../src/study/sensitivity/sobol-indices.ts';

const key = keyFromSeed('sensitivity');

test('the errors of the indices are as large as their spread over repetitions, also where an input moves the variance a lot', () => {
  const repetitions = Array.from({ length: 300 }, (_, r) => {
    const points = Array.from({ length: 256 }, (_point, n) =>
      Float64Array.from({ length: 4 }, (_place, k) => uniform53(key, r, k, n, 1)),
    );
    const { a, b, ab } = saltelliDesign(points);
    const output = ([x, y]: Float64Array) => x ** 8 + y;
    return sobolIndices({ a: a.map(output), b: b.map(output), ab: ab.map((own) => own.map(output)) });
  });
  for (const input of [0, 1]) {
    for (const [index, error] of [
      ['first', 'firstError'],
      ['total', 'totalError'],
    ] as const) {
      const stated = meanOf(repetitions.map((one) => one[input][error]));
      const spread = Math.sqrt(varianceOf(repetitions.map((one) => one[input][index])));
      // A standard deviation from 300 values is known to 1/√600; four of these are .16.
      expect(Math.abs(stated / spread - 1), `${index} of input ${input}`).toBeLessThan(0.16);
    }
  }
});

test('outputs that never vary have no indices', () => {
  const same = [1, 1, 1];
  expect(sobolIndices({ a: same, b: same, ab: [same] })[0]).toMatchObject({ first: 0, total: 0 });
});

const uniform = (trajectory: number, place: number): number => uniform53(key, trajectory, 0, place, 0);

test('Morris: a straight line has its slopes as effects, and no spread', () => {
  const walks = morrisTrajectories(3, 20, uniform);
  const outputs = walks.map(({ points }) => points.map(([x, y]) => 3 * x - 2 * y));
  const effects = morrisEffects(3, walks, outputs);
  expect(effects.map(({ mu }) => Number(mu.toFixed(9)))).toEqual([3, -2, 0]);
  expect(effects.map(({ muStar }) => Number(muStar.toFixed(9)))).toEqual([3, 2, 0]);
  for (const { sigma } of effects) expect(sigma).toBeLessThan(1e-9);
});

test('Morris: inputs that work together show a spread; every point lies in the cube and every step moves one input', () => {
  const walks = morrisTrajectories(3, 20, uniform);
  const effects = morrisEffects(
    3,
    walks,
    walks.map(({ points }) => points.map(([x, y]) => x * y)),
  );
  expect(effects[0].sigma).toBeGreaterThan(0.1);
  expect(effects[2].muStar).toBe(0);
  for (const { points, moved } of walks) {
    expect([...moved].sort()).toEqual([0, 1, 2]);
    for (const point of points) for (const x of point) expect(x >= 0 && x <= 1 + 1e-12).toBe(true);
    points.slice(1).forEach((point, k) => {
      expect(point.filter((value, i) => value !== points[k][i])).toHaveLength(1);
    });
  }
});
