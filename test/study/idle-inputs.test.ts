import { expect, test } from 'vitest';
import { simulate } from '../../src/pipeline.ts';
import { partResults } from '../../src/results/part.ts';
import { partScenario } from '../../src/scenario/part.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { failureStudy } from '../../src/study/failure.ts';
import { idleInputs, uncertainInputs } from '../../src/study/idle-inputs.ts';
import { jobOf } from '../hub.ts';
import { parseText } from '../scenario/real.ts';

const FIRM = `title: Firm
question: Does it hold?
model: hybrid-firm
firm: consultancy
months: 2
draws: 4
headline: {measure: work.ai, year: 2025}
`;

/** What a short run of this scenario finds idle in these arms, all of them unless said otherwise. */
function idleIn(text: string, arms?: readonly number[]): string[] {
  const job = jobOf(parseText(text));
  return [...idleInputs(job.scenario, simulate({ ...job, drawsOnly: true }), arms).keys()];
}

const ofRotation = ['rotation.use', 'rotation.ideas'];
const rotation = (idle: readonly string[]): string[] => idle.filter((name) => name.startsWith('rotation.'));

test('what needs a switch is idle where the switch is 0 all the time, and nothing else is', () => {
  const idle = idleIn(FIRM);
  expect(idle).toEqual(expect.arrayContaining([...ofRotation, 'enforcement.rate', 'queue.return', 'debate.threat']));
  expect(idle).not.toContain('demand.growth');
  expect(idle).not.toContain('freelance.rate');
});

test.each([
  ['set from the beginning', 'assumptions: {rotation.teams: 1}'],
  ['0 in some draws only', 'assumptions: {rotation.teams: {uniform: [0, 1]}}'],
  ['switched on later', 'assumptions: {rotation.teams: {path: {2025-01: 0, 2025-02: 1}}}'],
  ['on in one future', 'futures: {a: {}, b: {assumptions: {rotation.teams: 1}}}'],
])('a switch that is %s leaves nothing idle', (_what, lines) => {
  expect(rotation(idleIn(`${FIRM}${lines}\n`))).toEqual([]);
});

const lever = (how: string): string => `${FIRM}policies:
  none: {levers: []}
  turns: {levers: [{target: rotation.teams, ${how}, profile: 2025-01, coverage: 1, takeUp: 1, deadweight: 0, displacement: 0}]}
`;

test('a policy that switches on concerns its own arm, not the baseline', () => {
  const text = lever('set: 1');
  expect(rotation(idleIn(text))).toEqual([]);
  expect(rotation(idleIn(text, [0, 2]))).toEqual([]);
  expect(rotation(idleIn(text, [0]))).toEqual(ofRotation);
  expect(rotation(idleIn(text, [0, 1]))).toEqual(ofRotation);
});

test('a multiple of nothing, and nothing, are nothing', () => {
  expect(rotation(idleIn(lever('multiply: 3')))).toEqual(ofRotation);
  expect(rotation(idleIn(lever('set: 0')))).toEqual(ofRotation);
});

test('idle inputs are not among the uncertain ones, and a corner of failure is never one of them', () => {
  const job = jobOf(parseText(lever('multiply: 3')));
  const results = simulate({ ...job, drawsOnly: true });
  const idle = idleInputs(job.scenario, results);
  const names = uncertainInputs(results, 0, idle).map(({ input }) => input);
  expect(names).toContain('demand.growth');
  expect(names.filter((name) => idle.has(name))).toEqual([]);
  const utilities = results.arms.map(() => [new Float64Array(results.draws)]);
  const study = failureStudy(job.scenario, results, { declared: true, utilities });
  expect(study.columns.filter((column) => 'input' in column && idle.has(column.input))).toEqual([]);
  expect(study.columns.length).toBe(names.length);
});

test('what arrives by a link switches on in the whole and in the part looked at by itself', () => {
  const parts = (links: string): { scenario: Scenario; idle: string[]; own: string[] } => {
    const job = jobOf(
      parseText(`title: Linked
question: Does it hold?
months: 2
draws: 2
regions:
  at: {model: skill-shortage, region: austria}
  krk: {model: hub-displacement, region: krakow}
links:
  ${links}
headline: {measure: krk.hub.change, year: 2025}
`),
    );
    const results = simulate({ ...job, drawsOnly: true });
    const { scenario } = job;
    const [part] = scenario.composition!.parts;
    const own = idleInputs(partScenario(scenario, part, 'shortage.accounting'), partResults(results, 'at'));
    return { scenario, idle: [...idleInputs(scenario, results).keys()], own: [...own.keys()] };
  };
  const people = parts('people: {from: krk.displaced.left, to: at.migration.linked, share: 0.2}');
  expect(people.idle).not.toContain('at.migration.recognition');
  expect(people.own).not.toContain('migration.recognition');
  const work = parts('work: {from: at.offshore.positions, to: krk.volume.linked, share: 0, factor: {uniform: [1, 2]}}');
  expect(work.idle).toEqual(expect.arrayContaining(['at.migration.recognition', 'link.work.factor']));
  expect(work.own).toContain('migration.recognition');
});
