import { describe, expect, test } from 'vitest';
import { replicateNetwork } from '../../../src/models/network-replication/replicate.ts';
import type { NetworkOptions } from '../../../src/models/network-replication/replicate.ts';

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
