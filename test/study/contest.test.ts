import { expect, test } from 'vitest';
import type { ComparePlan } from '../../src/scenario/compare/plan.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { contest, courseOf } from '../../src/study/contest.ts';
import type { Contestant } from '../../src/study/contest.ts';
import { smallResults } from '../results/small-results.ts';

const plan: ComparePlan = {
  title: 'Two towns',
  question: 'Which has more left?',
  description: '',
  language: 'en',
  model: 'hub-displacement',
  entries: [],
  futures: [{ name: 'measured', title: 'As measured' }],
  comparables: [
    { measure: 'jobs', basis: 'index' },
    { measure: 'wage', basis: 'level' },
  ],
  shock: null,
  year: 2025,
};

function town(name: string, wage: number) {
  const results = smallResults([
    {
      name: 'jobs',
      draws: [
        [
          [100, 200],
          [90, 190],
        ],
      ],
    },
    {
      name: 'wage',
      unit: 'EUR',
      better: 'higher',
      draws: [
        [
          [NaN, NaN],
          [wage, wage],
        ],
      ],
    },
  ]);
  const contestant: Contestant = {
    name,
    label: name,
    scenario: {} as Scenario,
    region: { name } as Contestant['region'],
    course: courseOf(results, plan),
  };
  return { results, contestant };
}

const [east, west, silent] = [town('east', 10), town('west', 12), town('silent', NaN)];
const ranked = (...towns: readonly { contestant: Contestant }[]) =>
  contest(
    plan,
    east.results,
    towns.map(({ contestant }) => contestant),
  );

test('every measure of which all places have a value ranks them', () => {
  const { disciplines, left } = ranked(east, west);
  expect(disciplines.map(({ yardstick }) => yardstick.measure.name)).toEqual(['jobs', 'wage']);
  expect(disciplines[1].standings[0].order).toEqual([1, 0]);
  expect(left).toEqual([]);
});

test('a measure of which one place has no value in any draw ranks nobody, and is named', () => {
  const { disciplines, left } = ranked(east, silent);
  expect(disciplines.map(({ yardstick }) => yardstick.measure.name)).toEqual(['jobs']);
  expect(left.map(({ yardstick }) => yardstick.measure.name)).toEqual(['wage']);
});
