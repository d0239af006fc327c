import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/pipeline.ts';
import { leverGroups, mainArmOf, structureArms } from '../../src/run/plan.ts';
import { writeScenario } from '../../src/scenario/write.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { failureStudy } from '../../src/study/failure.ts';
import { jobOf } from '../hub.ts';
import { parseText } from './real.ts';

const POLICIES = {
  seats: 'seats: {levers: [{target: training.seats, add: 100}]}',
  industries: 'industries: {levers: [{target: newIndustry.jobs, add: 100}]}',
};

function text(order: readonly (keyof typeof POLICIES)[], rest = ''): string {
  return `title: Hub
question: What is left?
model: hub-displacement
region: krakow
months: 2
draws: 2
policies:
${order.map((name) => `  ${POLICIES[name]}`).join('\n')}
${rest}`;
}

const scenarioOf = (...args: Parameters<typeof text>): Scenario => jobOf(parseText(text(...args))).scenario;
const targets = (scenario: Scenario): string[] =>
  leverGroups(scenario).flatMap(({ levers }) =>
    [...levers].map((one) => {
      const [policy, lever] = one.split('/').map(Number);
      return scenario.policies[policy].levers[lever].target;
    }),
  );

describe('the main policy', () => {
  test('is the last one where a scenario names none', () => {
    expect(targets(scenarioOf(['seats', 'industries']))).toEqual(['newIndustry.jobs']);
    expect(targets(scenarioOf(['industries', 'seats']))).toEqual(['training.seats']);
  });

  test('is the one that it names, in whatever order they stand', () => {
    for (const order of [['seats', 'industries'] as const, ['industries', 'seats'] as const]) {
      const scenario = scenarioOf(order, 'main: seats');
      const arm = mainArmOf(scenario);
      expect(scenario.policies[arm - 1].name).toBe('seats');
      expect(targets(scenario)).toEqual(['training.seats']);
      expect(structureArms(scenario)).toEqual([0, arm]);
      const results = simulate({ ...jobOf(parseText(text(order, 'main: seats'))), drawsOnly: true });
      const utilities = results.arms.map(() => [new Float64Array(results.draws)]);
      expect(failureStudy(scenario, results, { declared: true, utilities }).arm).toBe(arm);
    }
  });

  test('may be a package, and is written into the file that repeats the run', () => {
    const packages = 'packages: {both: {policies: [seats, industries]}, one: {policies: [seats]}}\nmain: both';
    const scenario = scenarioOf(['seats', 'industries'], packages);
    expect(mainArmOf(scenario)).toBe(3);
    expect(writeScenario(scenario)).toContain('main: both');
    expect(mainArmOf(jobOf(parseText(writeScenario(scenario))).scenario)).toBe(3);
  });

  test.each([
    ['main: seat', '10:7', '"seat" is not a policy or package. Did you mean "seats"?'],
    ['main: baseline', '10:7', '"baseline" is not a policy or package. Known: seats, industries.'],
  ])('%s is an error where it stands', (line, place, words) => {
    expect(() => scenarioOf(['seats', 'industries'], line)).toThrow(`a.yaml:${place} main: ${words}`);
  });
});

test('a name like the end of two inputs is answered with both', () => {
  const firm = 'title: F\nquestion: Q\nmodel: hybrid-firm\nfirm: consultancy\nassumptions:\n  tokens.input: 2\n';
  expect(() => jobOf(parseText(firm))).toThrow('Did you mean "tokens.share.input" or "contract.input"?');
});
