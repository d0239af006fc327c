import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/models/tables/observations.ts';
import { backtest } from '../../src/study/backtest.ts';
import { fairCrps } from '../../src/study/scores.ts';
import { smallResults } from '../results/small-results.ts';

/** Six draws of a stock that rises by 12 (+ draw) each month from 100, for three years from January 2025. */
const draws = [0, 1, 2, 3, 4, 5];
const path = Array.from({ length: 37 }, (_, month) => draws.map((draw) => 100 + (12 + draw) * month));
const results = smallResults([
  { name: 'people', paths: [path], draws: [[path[0], path[12], path[24], path[36]]] },
  { name: 'yearly', draws: [[path[0], path[12], path[24], path[36]]] },
]);

const observed = (measure: string, year: number, value: number, more: Partial<Observation> = {}): Observation => ({
  region: 'here',
  measure,
  year,
  value,
  sd: 0,
  taken: 'average',
  event: '',
  source: 'survey',
  ...more,
});
const history = (measure: string, more: Partial<Observation> = {}): Observation[] =>
  [60, 70, 82, 90, 100].map((value, i) => observed(measure, 2021 + i, value, more));

describe('a hindcast', () => {
  const found = backtest(
    results,
    [...history('people'), observed('people', 2026, 335), observed('people', 2027, 9)],
    'seed',
  )!;
  const [{ forecasts, known, score, calm }] = found.series;

  test('knows the years up to the start and judges the full years after it', () => {
    expect(known.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(forecasts.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(found.from).toBe(2026);
  });

  test('takes the average of a year’s months, draw by draw', () => {
    // Months 13 to 24: on average 18.5.
    const expected = draws.map((draw) => 100 + (12 + draw) * 18.5);
    expect(forecasts[0].crps).toBeCloseTo(fairCrps(expected, 335), 9);
    expect(forecasts[0].band.p50).toBeCloseTo((expected[2] + expected[3]) / 2, 9);
  });

  test('counts who is inside the bands', () => {
    expect(forecasts[0].inside).toEqual([false, true, true]);
    expect(forecasts[1].inside).toEqual([false, false, false]);
    expect(score.coverage).toEqual([0, 0.5, 0.5]);
    expect(forecasts[1].pit).toBeLessThan(1 / 7);
  });

  test('compares with both naive forecasts', () => {
    expect(forecasts[0].last.mean).toBe(100);
    expect(forecasts[0].trend.mean).toBe(109);
    expect(score.skillLast).toBeCloseTo(1 - score.crps / score.last, 12);
    expect(calm).toBeNull();
  });
});

test('years with an event are also left out', () => {
  const pandemic = { event: 'pandemic' };
  const all = [...history('people'), observed('people', 2026, 350), observed('people', 2027, 9, pandemic)];
  const [{ score, calm }] = backtest(results, all, 'seed')!.series;
  expect([score.years, calm?.years]).toEqual([2, 1]);
});

test('the error of measurement widens the band and is the same for the same seed', () => {
  const all = [...history('people'), observed('people', 2026, 350, { sd: 500 })];
  const [first, again, other] = ['seed', 'seed', 'other'].map(
    (seed) => backtest(results, all, seed)!.series[0].forecasts[0],
  );
  expect(first.band.sd).toBeGreaterThan(100);
  expect(again).toEqual(first);
  expect(other.band.mean).not.toBe(first.band.mean);
});

test('what cannot be judged is left out, and why', () => {
  const all = [
    ...history('people'),
    observed('people', 2026, 350),
    ...history('yearly'),
    observed('yearly', 2026, 1),
    ...history('stars'),
    observed('stars', 2026, 1),
    observed('yearly2', 2026, 1),
  ];
  expect(backtest(results, all, 'seed')!.left).toEqual([
    { measure: 'yearly', why: 'not monthly' },
    { measure: 'stars', why: 'no measure' },
    { measure: 'yearly2', why: 'no measure' },
  ]);
  const short = [...history('people').slice(3), observed('people', 2026, 350)];
  expect(
    backtest(
      results,
      [...short, ...history('yearly', { taken: 'end' }), observed('yearly', 2026, 1, { taken: 'end' })],
      's',
    )!.left,
  ).toEqual([{ measure: 'people', why: 'too little known' }]);
});

test('a run of years that nobody has measured has no hindcast', () => {
  expect(backtest(results, history('people'), 'seed')).toBeNull();
  expect(backtest(results, [], 'seed')).toBeNull();
});
