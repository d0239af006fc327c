import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replicateNetwork } from '../../../src/models/network-replication/replicate.ts';
import type { NetworkOptions } from '../../../src/models/network-replication/replicate.ts';

/** The equations once more, as they stand in the paper: nested arrays, every spell kept apart. */
function oracle({ employment, mobility, automation = [], parameters = {} }: NetworkOptions, steps: number) {
  const {
    separationRate: du = 0.016,
    openingRate: dv = 0.012,
    layoffSpeed: gu = 0.16,
    postingSpeed: gv = 0.16,
  } = parameters;
  const { shockStart = 100, shockDuration = 1560 / 6.75, longTermThreshold = 4 } = parameters;
  const n = employment.length;
  const indices = Array.from({ length: n }, (_, i) => i);
  const add = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  let e = Array.from(employment);
  let u = e.map((x) => du * x);
  let v = e.map((x) => dv * x);
  const before = e.map((x, i) => x + u[i]);
  const hours = before.map((d, i) => d * (1 - automation[i]));
  const after = hours.map((h) => (h * add(before)) / add(hours));
  const slope = Math.log(9999) / (shockDuration / 2);
  let spells = [u];
  const rates: number[][] = [];
  for (let t = 1; t <= steps; t++) {
    const share = t < shockStart ? 0 : 1 / (1 + Math.exp(-slope * (t - shockStart - shockDuration / 2)));
    const target = before.map((d, i) => d + (after[i] - d) * share);
    const lost = e.map((x, i) => du * x + (1 - du) * Math.min(x, gu * Math.max(0, x + v[i] - target[i])));
    const open = e.map((x, i) => dv * x + (1 - dv) * Math.min(x, gv * Math.max(0, target[i] - x - v[i])));
    const sent = indices.map((i) => {
      const seen = add(indices.map((l) => v[l] * mobility[i][l]));
      return indices.map((j) => (u[i] * v[j] * mobility[i][j]) / seen);
    });
    const got = indices.map((j) => add(sent.map((row) => row[j])));
    const flow = sent.map((row) =>
      row.map((s, j) => (s === 0 ? 0 : ((s * v[j]) / got[j]) * (1 - Math.exp(-got[j] / v[j])))),
    );
    const left = flow.map(add);
    const hired = indices.map((j) => add(flow.map((row) => row[j])));
    spells = [lost, ...spells.map((one) => one.map((x, i) => x * (1 - left[i] / u[i])))];
    [e, u, v] = [
      e.map((x, i) => x + hired[i] - lost[i]),
      u.map((x, i) => x + lost[i] - left[i]),
      v.map((x, i) => x + open[i] - hired[i]),
    ];
    const people = add(e) + add(u);
    const long = add(spells.slice(longTermThreshold - 1).flat());
    rates.push([add(u) / people, add(v) / (add(e) + add(v)), long / people]);
  }
  return rates;
}

const network = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.record({
    employment: fc.array(fc.double({ min: 100, max: 1e6, noNaN: true }), { minLength: n, maxLength: n }),
    automation: fc.array(fc.double({ min: 0, max: 0.95, noNaN: true }), { minLength: n, maxLength: n }),
    weights: fc.array(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
    separationRate: fc.double({ min: 0.005, max: 0.05, noNaN: true }),
    openingRate: fc.double({ min: 0.005, max: 0.05, noNaN: true }),
    longTermThreshold: fc.integer({ min: 1, max: 9 }),
    shockStart: fc.integer({ min: 1, max: 40 }),
    shockDuration: fc.double({ min: 5, max: 80, noNaN: true }),
  }),
);

const asOptions = ({
  employment,
  automation,
  weights,
  ...parameters
}: {
  employment: number[];
  automation: number[];
  weights: number[][];
  separationRate: number;
  openingRate: number;
  longTermThreshold: number;
  shockStart: number;
  shockDuration: number;
}): NetworkOptions => ({
  employment,
  automation,
  mobility: weights.map((row) => row.map((weight) => weight / row.reduce((a, b) => a + b, 0))),
  parameters,
});

test('expected flows agree with the equations as they are written, for any network, threshold and parameters', () => {
  fc.assert(
    fc.property(network, (drawn) => {
      const options = asOptions(drawn);
      const series = replicateNetwork({ ...options, steps: 80 });
      oracle(options, 80).forEach(([u, v, long], t) => {
        expect(Math.abs(series.unemploymentRate[t + 1] - u)).toBeLessThan(1e-9);
        expect(Math.abs(series.vacancyRate[t + 1] - v)).toBeLessThan(1e-9);
        expect(Math.abs(series.longTermRate[t + 1] - long)).toBeLessThan(1e-9);
      });
    }),
    { seed: 1, numRuns: 40 },
  );
});

describe('whole people', () => {
  const base: NetworkOptions = {
    employment: [400, 300, 500],
    mobility: [
      [0.6, 0.3, 0.1],
      [0.2, 0.6, 0.2],
      [0.1, 0.4, 0.5],
    ],
    automation: [0.6, 0.3, 0.1],
    parameters: { shockStart: 10, shockDuration: 30 },
    steps: 40,
    mode: 'stochastic',
  };

  test('stay whole, nobody appears or vanishes, and the long-term unemployed are unemployed', () => {
    const { employed, unemployed, vacancies, longTermUnemployed } = replicateNetwork(base);
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    employed.forEach((row, t) => {
      expect(sum(row) + sum(unemployed[t])).toBe(sum(employed[0]) + sum(unemployed[0]));
      for (const values of [row, unemployed[t], vacancies[t]]) {
        expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      }
      longTermUnemployed[t].forEach((people, i) => expect(people).toBeLessThanOrEqual(unemployed[t][i]));
    });
  });

  test('same seed and repetition, same bytes; another repetition, other people', () => {
    expect(replicateNetwork(base)).toEqual(replicateNetwork(base));
    expect(replicateNetwork({ ...base, repetition: 1 }).unemploymentRate).not.toEqual(
      replicateNetwork(base).unemploymentRate,
    );
  });

  test('follow the law of an agent simulation: mean and spread after 20 steps', () => {
    const runs = 600;
    const atEnd = (of: (repetition: number) => number) => {
      const values = Array.from({ length: runs }, (_, repetition) => of(repetition));
      const mean = values.reduce((a, b) => a + b, 0) / runs;
      return { mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / (runs - 1) };
    };
    const cells = atEnd((repetition) => {
      const { unemployed } = replicateNetwork({ ...base, steps: 20, repetition });
      return unemployed[20].reduce((a, b) => a + b, 0);
    });
    const people = atEnd(agents);
    const error = Math.sqrt((cells.variance + people.variance) / runs);
    // Four standard errors; of a variance, its own is about √(2/n) of it.
    expect(Math.abs(cells.mean - people.mean)).toBeLessThan(4 * error);
    expect(Math.abs(cells.variance / people.variance - 1)).toBeLessThan(4 * Math.sqrt(4 / runs));
  });

  /** Every applicant and every vacancy one by one. */
  function agents(seed: number): number {
    let state = 12345 + seed * 7919;
    const random = () => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
      let z = state;
      z = Math.imul(z ^ (z >>> 15), z | 1);
      z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
      return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
    };
    const e = Array.from(base.employment);
    const u = e.map((x) => Math.round(0.016 * x));
    const v = e.map((x) => Math.round(0.012 * x));
    const before = e.map((x) => 1.016 * x);
    const hours = before.map((d, i) => d * (1 - (base.automation?.[i] ?? 0)));
    const scale = before.reduce((a, b) => a + b, 0) / hours.reduce((a, b) => a + b, 0);
    for (let t = 1; t <= 20; t++) {
      const share = t < 10 ? 0 : 1 / (1 + Math.exp((-Math.log(9999) / 15) * (t - 25)));
      const gap = e.map((x, i) => x + v[i] - before[i] - (hours[i] * scale - before[i]) * share);
      const count = (n: number, p: number) => Array.from({ length: n }).filter(() => random() < p).length;
      const lost = e.map((x, i) => count(x, 0.016 + (0.984 * Math.min(x, 0.16 * Math.max(0, gap[i]))) / x));
      const open = e.map((x, i) => count(x, 0.012 + (0.988 * Math.min(x, 0.16 * Math.max(0, -gap[i]))) / x));
      const applicants = v.map((jobs) => Array.from({ length: jobs }, (): number[] => []));
      u.forEach((searchers, i) => {
        const pull = v.map((jobs, j) => jobs * base.mobility[i][j]);
        for (let person = 0; person < searchers; person++) {
          let left = random() * pull.reduce((a, b) => a + b, 0);
          const j = pull.findIndex((weight) => (left -= weight) < 0);
          if (j >= 0) applicants[j][Math.floor(random() * v[j])].push(i);
        }
      });
      applicants.forEach((jobs, j) => {
        for (const queue of jobs) {
          if (queue.length === 0) continue;
          u[queue[Math.floor(random() * queue.length)]]--;
          e[j]++;
          v[j]--;
        }
      });
      lost.forEach((people, i) => {
        e[i] -= people;
        u[i] += people;
        v[i] += open[i];
      });
    }
    return u.reduce((a, b) => a + b, 0);
  }
});

test.each([
  [{ employment: [] }, /employment/],
  [{ employment: [1, 2] }, /mobility: 1 rows for 2/],
  [{ mobility: [[0.5]] }, /adds up to 0.5/],
  [{ automation: [1.2] }, /automation\[0\]: 1.2/],
  [{ automation: [0.1], finalDemand: [1] }, /give one of them/],
  [{ stay: 2 }, /stay/],
  [{ parameters: { longTermThreshold: 0 } }, /longTermThreshold/],
  [{ steps: 1.5 }, /steps/],
] as const)('%o is refused', (wrong, message) => {
  expect(() => replicateNetwork({ employment: [100], mobility: [[1]], ...(wrong as Partial<NetworkOptions>) })).toThrow(
    message,
  );
});
