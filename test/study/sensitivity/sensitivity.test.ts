import { expect, test } from 'vitest';
import { keyFromSeed, uniform53 } from '../../../src/numeric/random.ts';
import { scrambledSobol } from '../../../src/numeric/sobol.ts';
import { morrisEffects, morrisTrajectories } from '../../../src/study/sensitivity/morris.ts';
import { saltelliDesign, sobolIndices } from '../../../src/study/sensitivity/sobol-indices.ts';

/** Ishigami & Homma (1990), a = 7, b = 0.1, inputs uniform on [−π, π]. */
function ishigami(u: ArrayLike<number>): number {
  const [x1, x2, x3] = [0, 1, 2].map((i) => Math.PI * (2 * u[i] - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
}

test('Ishigami: first-order .3139, .4424, 0; total .5576, .4424, .2437', () => {
  const sobol = scrambledSobol(6, keyFromSeed('ishigami'));
  const points = Array.from({ length: 8192 }, (_, n) => {
    const out = new Float64Array(6);
    sobol(n, out);
    return out;
  });
  const { a, b, ab } = saltelliDesign(points);
  const found = sobolIndices({ a: a.map(ishigami), b: b.map(ishigami), ab: ab.map((own) => own.map(ishigami)) });
  [0.3139, 0.4424, 0].forEach((first, i) => expect(Math.abs(found[i].first - first)).toBeLessThan(0.005));
  [0.5576, 0.4424, 0.2437].forEach((total, i) => expect(Math.abs(found[i].total - total)).toBeLessThan(0.005));
  for (const { firstError, totalError } of found) {
    expect(firstError).toBeGreaterThan(0);
    expect(totalError).toBeLessThan(0.02);
  }
});

test('outputs that never vary have no indices', () => {
  const same = [1, 1, 1];
  expect(sobolIndices({ a: same, b: same, ab: [same] })[0]).toMatchObject({ first: 0, total: 0 });
});

const key = keyFromSeed('morris');
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
