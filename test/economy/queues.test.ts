import { describe, expect, test } from 'vitest';
import { erlangA, erlangB, erlangC, halfinWhitt, meanWait, serversFor } from '../../src/economy/queues.ts';

const queue = (servers: number, load: number, patience: number) => {
  const out = { wait: 0, abandoned: 0 };
  erlangA(out, servers, load, patience);
  return out;
};

describe('waiting (C7)', () => {
  test.each([
    [1, 0.8, 0.8],
    [5, 4, 0.5541],
  ])('Erlang C with %d servers and load %d: %d', (servers, load, chance) => {
    expect(erlangC(servers, load)).toBeCloseTo(chance, 4);
  });

  test('Erlang B with two servers and load one: 1/5', () => {
    expect(erlangB(2, 1)).toBeCloseTo(0.2, 12);
  });

  test('one server: mean wait is load / (1 − load) handling times', () => {
    expect(meanWait(1, 0.8)).toBeCloseTo(4, 12);
    expect(meanWait(4, 4)).toBe(Infinity);
  });

  test('from 20 servers on, the square-root rule errs by less than 0.15 / √n', () => {
    for (const servers of [20, 50, 200, 600]) {
      for (const beta of [0.3, 0.6, 1, 1.5]) {
        const load = servers - beta * Math.sqrt(servers);
        expect(Math.abs(halfinWhitt(servers, load) - erlangC(servers, load))).toBeLessThan(0.15 / Math.sqrt(servers));
      }
    }
  });

  test.each([1, 5, 30, 200, 600])(
    'at a load of %d square-root staffing answers four of five within a tenth of a call, and one person less would not',
    (load) => {
      const missed = (servers: number) => erlangC(servers, load) * Math.exp(-(servers - load) * 0.1);
      const servers = serversFor(load, 0.1, 0.2);
      expect(missed(Math.ceil(servers) + (load < 20 ? 0 : 1))).toBeLessThanOrEqual(0.2);
      expect(missed(Math.ceil(servers) - 2)).toBeGreaterThan(0.2);
    },
  );

  test('four times the calls take twice the safety, not four times', () => {
    const safety = (load: number) => serversFor(load, 0, 0.2) - load;
    expect(safety(400) / safety(100)).toBeCloseTo(2, 9);
  });

  test('callers without end of patience make Erlang A into Erlang C', () => {
    const { wait, abandoned } = queue(10, 8, 1e7);
    expect(wait).toBeCloseTo(erlangC(10, 8), 4);
    expect(abandoned).toBeLessThan(1e-5);
  });

  test('what hangs up and what is served are the load: nobody is lost in between', () => {
    const [servers, load, patience] = [8, 11, 0.7];
    const { abandoned } = queue(servers, load, patience);
    let term = 1;
    let all = 1;
    let busy = 0;
    for (let n = 1; n <= 400; n++) {
      term *= load / (Math.min(n, servers) + Math.max(0, n - servers) / patience);
      all += term;
      busy += Math.min(n, servers) * term;
    }
    expect(busy / all + abandoned * load).toBeCloseTo(load, 9);
  });

  test('where the load is not below the servers, everybody waits', () => {
    expect([erlangC(5, 5), erlangC(5, 6), halfinWhitt(5, 5), halfinWhitt(5, 6)]).toEqual([1, 1, 1, 1]);
  });

  test('far too few servers: what they cannot do hangs up', () => {
    expect(queue(50, 100, 0.5).abandoned).toBeCloseTo(0.5, 3);
    expect(queue(0, 3, 1)).toEqual({ wait: 1, abandoned: 1 });
    expect(queue(5, 0, 1)).toEqual({ wait: 0, abandoned: 0 });
  });
});
