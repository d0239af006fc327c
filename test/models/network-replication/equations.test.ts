import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkDefaults, replicateNetwork } from '../../../src/models/network-replication/replicate.ts';
import type { NetworkParameters } from '../../../src/models/network-replication/replicate.ts';

type Given = {
  readonly employment: readonly number[];
  readonly moves: readonly (readonly number[])[];
  readonly stay: number;
  readonly automation: readonly number[];
  readonly parameters: NetworkParameters;
};

/**
 * (D1)–(D8), (D10) and (K19) once more, as they stand in the paper: plain loops, every flow f_ij and every spell length kept, no chance
 * and no shortcut. Returns e, u, v, the long-term unemployed and d† of every occupation after each step.
 */
function asWritten({ employment, moves, stay, automation, parameters: p }: Given, steps: number) {
  const n = employment.length;
  const A = moves.map((row, i) => row.map((move, j) => (1 - stay) * move + (i === j ? stay : 0)));
  const e = [...employment];
  const u = e.map((people) => p.separationRate * people);
  const v = e.map((people) => p.openingRate * people);
  const D0 = e.map((people, i) => people + u[i]);
  const lengths: number[][] = [[...u]];
  let hours = 0;
  let demand = 0;
  for (let i = 0; i < n; i++) {
    demand += D0[i];
    hours += D0[i] * (1 - automation[i]);
  }
  const Df = D0.map((d, i) => (d * (1 - automation[i]) * demand) / hours);
  const k = Math.log(9999) / (p.shockDuration / 2);
  const rows = [];
  for (let t = 1; t <= steps; t++) {
    const target: number[] = [];
    const omega: number[] = [];
    const nu: number[] = [];
    const f: number[][] = [];
    for (let i = 0; i < n; i++) {
      let d = D0[i];
      if (t >= p.shockStart) d += (Df[i] - D0[i]) / (1 + Math.exp(-k * (t - p.shockStart - p.shockDuration / 2)));
      if (t >= p.cycleStart) d *= 1 - p.cycleAmplitude * Math.sin((2 * Math.PI * (t - p.cycleStart)) / p.cyclePeriod);
      target.push(d);
      const surplus = Math.min(e[i], p.layoffSpeed * Math.max(0, e[i] + v[i] - d));
      const lack = Math.min(e[i], p.postingSpeed * Math.max(0, d - e[i] - v[i]));
      omega.push(p.separationRate * e[i] + (1 - p.separationRate) * surplus);
      nu.push(p.openingRate * e[i] + (1 - p.openingRate) * lack);
      f.push(new Array<number>(n).fill(0));
    }
    for (let j = 0; j < n; j++) {
      const s: number[] = [];
      let applications = 0;
      for (let i = 0; i < n; i++) {
        let seen = 0;
        for (let l = 0; l < n; l++) seen += v[l] * A[i][l];
        s.push(seen > 0 ? (u[i] * v[j] * A[i][j]) / seen : 0);
        applications += s[i];
      }
      if (applications === 0) continue;
      for (let i = 0; i < n; i++) f[i][j] = s[i] * (v[j] / applications) * (1 - Math.exp(-applications / v[j]));
    }
    const before = [...u];
    for (let i = 0; i < n; i++) {
      let away = 0;
      for (let j = 0; j < n; j++) {
        away += f[i][j];
        e[j] += f[i][j];
        v[j] -= f[i][j];
      }
      e[i] -= omega[i];
      u[i] += omega[i] - away;
      v[i] += nu[i];
      for (const one of lengths) one[i] *= before[i] > 0 ? 1 - away / before[i] : 0;
    }
    lengths.unshift(omega);
    const long = u.map((_, i) => lengths.slice(p.longTermThreshold - 1).reduce((sum, one) => sum + one[i], 0));
    rows.push({
      employed: [...e],
      unemployed: [...u],
      vacancies: [...v],
      longTermUnemployed: long,
      targetDemand: target,
    });
  }
  return rows;
}

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const networks: fc.Arbitrary<Given> = fc.integer({ min: 1, max: 6 }).chain((n) => {
  const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: n, maxLength: n });
  return fc.record({
    employment: list(real(100, 1e6)),
    // Pairs between which nobody moves are common; the own occupation is always seen.
    moves: list(list(fc.oneof(fc.constant(0), real(0.01, 1)))).map((rows) =>
      rows.map((row, i) => {
        const weights = row.map((weight, j) => weight + (i === j ? 0.01 : 0));
        const sum = weights.reduce((a, b) => a + b, 0);
        return weights.map((weight) => weight / sum);
      }),
    ),
    stay: real(0, 1),
    automation: list(real(0, 0.95)),
    parameters: fc.record({
      separationRate: real(0.005, 0.05),
      openingRate: real(0.005, 0.05),
      layoffSpeed: real(0.02, 0.6),
      postingSpeed: real(0.02, 0.6),
      longTermThreshold: fc.integer({ min: 1, max: 9 }),
      shockStart: fc.integer({ min: 1, max: 40 }),
      shockDuration: real(5, 80),
      cycleAmplitude: fc.oneof(fc.constant(0), real(0, 0.1)),
      cyclePeriod: real(10, 120),
      cycleStart: fc.integer({ min: 0, max: 30 }),
    }),
  });
});

const series = ['employed', 'unemployed', 'vacancies', 'longTermUnemployed', 'targetDemand'] as const;

test('expected flows are those of the equations as written, in every occupation and step, for any network and parameters', () => {
  fc.assert(
    fc.property(networks, (given) => {
      const { moves, ...options } = given;
      const ours = replicateNetwork({ ...options, mobility: moves, steps: 80 });
      const people = given.employment.reduce((a, b) => a + b, 0);
      const furthest = Object.fromEntries(series.map((name) => [name, 0]));
      asWritten(given, 80).forEach((row, t) => {
        for (const name of series) {
          row[name].forEach((value, i) => {
            furthest[name] = Math.max(furthest[name], Math.abs(ours[name][t + 1][i] - value) / people);
          });
        }
      });
      for (const name of series) expect(furthest[name], name).toBeLessThan(1e-10);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('rates are of all people, and of all jobs', () => {
  const given = fc.sample(networks, { seed: 2, numRuns: 1 })[0];
  const { moves, ...options } = given;
  const ours = replicateNetwork({ ...options, mobility: moves, steps: 20 });
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  for (let t = 0; t <= 20; t++) {
    const [e, u, v, long] = series.slice(0, 4).map((name) => sum(ours[name][t]));
    expect(ours.unemploymentRate[t]).toBeCloseTo(u / (e + u), 12);
    expect(ours.vacancyRate[t]).toBeCloseTo(v / (e + v), 12);
    expect(ours.longTermRate[t]).toBeCloseTo(long / (e + u), 12);
  }
});

test('without parameters those that were published hold, for 600 steps', () => {
  const employment = [5000, 3000];
  const automation = [0.6, 0.1];
  const moves = [
    [0.8, 0.2],
    [0.3, 0.7],
  ];
  const ours = replicateNetwork({ employment, automation, mobility: moves });
  const published = {
    ...{ separationRate: 0.016, openingRate: 0.012, layoffSpeed: 0.16, postingSpeed: 0.16, longTermThreshold: 4 },
    ...{ shockStart: 100, shockDuration: 1560 / 6.75, cycleAmplitude: 0, cyclePeriod: 103, cycleStart: 0 },
  };
  expect(networkDefaults).toEqual(published);
  expect([ours.steps, ours.occupations, ours.weeksPerStep, ours.unemploymentRate.length]).toEqual([600, 2, 6.75, 601]);
  const rows = asWritten({ employment, moves, stay: 0, automation, parameters: published }, 600);
  for (const t of [1, 100, 216, 600]) {
    for (const name of series) {
      rows[t - 1][name].forEach((value, i) => expect(ours[name][t][i], name).toBeCloseTo(value, 6));
    }
  }
});

test('an occupation that nobody works in stays empty, and an occupation without a vacancy in sight hires nobody', () => {
  const ours = replicateNetwork({
    employment: [1000, 0],
    mobility: [
      [0.5, 0.5],
      [0, 1],
    ],
    steps: 30,
  });
  for (const name of ['employed', 'unemployed', 'vacancies', 'longTermUnemployed'] as const)
    expect(ours[name][30][1]).toBe(0);
  expect(ours.unemployed[30][0]).toBeGreaterThan(0);
});
