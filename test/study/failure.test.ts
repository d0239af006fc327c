import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { failed, failureStudy } from '../../src/study/failure.ts';
import { judgement } from '../../src/study/utility.ts';
import { inputCell } from '../../src/results/cells.ts';
import { smallResults } from '../results/small-results.ts';
import { fixtureResults, scenario as whole } from '../report/fixture.ts';

/** Unemployed people and what a policy costs, in two draws at the start, in 2025 and in 2026. */
const results = smallResults([
  {
    name: 'unemployed',
    better: 'lower',
    draws: [
      [
        [50, 50],
        [60, 40],
        [70, 30],
      ],
      [
        [50, 50],
        [60, 40],
        [65, 30],
      ],
    ],
  },
  {
    name: 'policy.cost',
    kind: 'flow',
    better: 'lower',
    draws: [
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [
        [0, 0],
        [3, 3],
        [4, 4],
      ],
    ],
  },
]);
const { utility: _, fails: __, ...plain } = whole;
const scenario: Scenario = { ...plain, headline: { measure: 'unemployed', year: 2026 } };
const judged = judgement(scenario, results)!;

test('without a declared utility the headline is judged by: fewer unemployed are better', () => {
  expect(judged.declared).toBe(false);
  expect(judged.utilities.map(([draws]) => [...draws])).toEqual([
    [-70, -30],
    [-65, -30],
  ]);
});

test('a declared utility weighs years and totals: a year’s unemployed, and all that was paid up to it', () => {
  const terms = [
    { measure: 'unemployed', weight: -1, year: 2026, total: false },
    { measure: 'policy.cost', weight: -2, year: 2026, total: true },
  ];
  const declared = judgement({ ...scenario, utility: { title: 'Worth', unit: 'points', terms } }, results)!;
  expect(declared.declared).toBe(true);
  expect(declared.utilities.map(([draws]) => [...draws])).toEqual([
    [-70, -30],
    [-65 - 2 * 7, -30 - 2 * 7],
  ]);
});

test('a policy fails where it is no better than the baseline, and changing nothing is no better', () => {
  expect(failed(results, judged, 'no better than the baseline', 1, 0)).toEqual([false, true]);
});

test('or where it leaves more on the table than is allowed: each arm by its own regret', () => {
  const by = { policy: 'skills', regretAbove: 4 };
  expect(failed(results, judged, by, 0, 0)).toEqual([true, false]);
  expect(failed(results, judged, by, 1, 0)).toEqual([false, false]);
});

test('or where a measure leaves its limits, as a level or against the baseline', () => {
  const by = { policy: 'skills', measure: 'unemployed', year: 2026, above: 60 };
  expect(failed(results, judged, { ...by, difference: false }, 1, 0)).toEqual([true, false]);
  expect(failed(results, judged, { ...by, above: undefined, below: -4, difference: true }, 1, 0)).toEqual([
    true,
    false,
  ]);
});

test('a draw that fails in every future is one failure: alone it shows no corner of the inputs', () => {
  const fixture = fixtureResults();
  const [first] = fixture.futures.map((_, future) => inputCell(fixture, future, 0));
  const worst = first.indexOf(Math.max(...first));
  const utilities = fixture.arms.map((_, arm) =>
    fixture.futures.map(() =>
      Float64Array.from({ length: fixture.draws }, (__, draw) => (arm > 0 && draw === worst ? -1 : arm)),
    ),
  );
  const study = failureStudy({ ...plain, headline: whole.headline }, fixture, { declared: true, utilities });
  expect(study.share * study.draws).toBeCloseTo(fixture.futures.length, 9);
  expect(study.box).toBeNull();
});
