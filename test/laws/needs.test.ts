import { describe, expect, test } from 'vitest';
import { quantile } from '../../src/numeric/distribution.ts';
import type { Input, Mode } from '../../src/models/model.ts';
import { readData } from '../../src/node/data.ts';
import { runOf, subjects } from './harness.ts';
import type { Subject } from './harness.ts';

/** A firm with lines that close, systems of high risk and experts to lose, beside the first one. */
const alsoIn: Readonly<Record<string, string>> = { 'hybrid-firm': 'contact-centre' };
/** A firm where ideas and texts are a task. */
const CREATIVE = 'service-group';
/** What moves nothing yet and needs no switch: supervision that is short, a loss counted after two years, errors and waits that change. */
const UNMOVED: Readonly<Record<string, readonly string[]>> = {
  'hub-displacement': ['supervisionCapacity', 'competence.months', 'scar', 'service.errorCost', 'service.dayCost'],
};

function placeOf({ model }: Subject, region: string): Subject {
  return { model, ...readData({ model: model.name, region }) };
}

/** Each model with what it takes for its switches to move anything: everything that is 0 without a policy is on. */
const worlds = subjects.flatMap((subject) => {
  const { model } = subject;
  const place = alsoIn[model.name];
  const second = place === undefined ? [] : [placeOf(subject, place)];
  return model.inputs.some(({ needs }) => needs !== undefined) ? [[model.name, [subject, ...second]] as const] : [];
});

/** Until duties of the AI Act apply. */
const MONTHS = 24;
/** Would hide what others do: these take all work, or pay more than anybody does. */
const KEPT = new Set(['agents.overnight', 'automationLevy', 'juniorFloor', 'matching.urnBall']);

function everythingOn({ model }: Subject): Record<string, number> {
  const off = model.inputs.filter(({ name, value }) => value === 0 && !name.startsWith('contract.') && !KEPT.has(name));
  const some = ({ bounds: [, high] }: Input): number => (high === null ? 1 : Math.min(high, Math.max(0.5, high / 10)));
  return {
    ...Object.fromEntries(off.map((input) => [input.name, some(input)])),
    // Nobody breaks a law that everybody obeys.
    ...(model.name === 'hybrid-firm' && { 'compliance.programme': 0 }),
  };
}

/** Everything that a run tells at its end, with these inputs far out on one side. */
function told(
  subject: Subject,
  given: Record<string, number>,
  moved: readonly Input[],
  far: 0.05 | 0.95,
  mode: Mode = 'integer',
): number[] {
  const inputs = moved.map(({ name, value, bounds: [low, high] }): [string, number] => {
    if (typeof value === 'object') return [name, quantile(value, far)];
    const wanted = value * (far < 0.5 ? 0.8 : 1.25) + (far < 0.5 ? 0 : 0.1);
    return [name, Math.min(high ?? Infinity, Math.max(low ?? -Infinity, wanted))];
  });
  const run = runOf(subject, { inputs: { ...given, ...Object.fromEntries(inputs) }, mode, seed: 'needs' });
  run.step(MONTHS);
  return subject.model.measures.map(({ name }) => run.read(name));
}

describe.each(worlds)('15: an input changes nothing while what it needs is 0: %s', (_name, places) => {
  const { inputs } = places[0].model;
  const all = [...new Set(inputs.flatMap(({ needs }) => (needs === undefined ? [] : [needs.join(' ')])))];
  // Those of parts are those of the models.
  const groups = places[0].composition === undefined ? all : all.filter((group) => group.startsWith('link.'));

  test('every switch is an input that can be 0, and no input needs itself', () => {
    for (const { name, needs = [] } of inputs) {
      for (const one of needs) {
        const [low, high] = inputs.find((input) => input.name === one)?.bounds ?? [1, -1];
        expect([one, (low ?? 0) <= 0 && (high ?? 0) >= 0, one === name]).toEqual([one, true, false]);
      }
    }
  });

  test.each(groups)('%s', (group) => {
    const moved = inputs.filter(({ needs }) => needs?.join(' ') === group);
    const off = Object.fromEntries(group.split(' ').map((name) => [name, 0]));
    const differs = (place: Subject, given: Record<string, number>): boolean => {
      const high = told(place, given, moved, 0.95);
      return told(place, given, moved, 0.05).some((value, measure) => !Object.is(value, high[measure]));
    };
    for (const place of places) expect(differs(place, { ...everythingOn(place), ...off })).toBe(false);
    expect(places.some((place) => differs(place, everythingOn(place)))).toBe(true);
  });
});

const single = worlds.filter(([, [{ composition }]]) => composition === undefined);
test.each(single)('15: an uncertain input that no switch turns off changes something: %s', (name, places) => {
  const { inputs } = places[0].model;
  const isOff = (one: string): boolean => inputs.find((input) => input.name === one)?.value === 0;
  const all = name === 'hybrid-firm' ? [...places, placeOf(places[0], CREATIVE)] : places;
  const unmoved = inputs.filter(
    (input) =>
      typeof input.value === 'object' &&
      !(input.needs?.every(isOff) ?? false) &&
      // As expectations, where no luck has to strike for it to show.
      all.every((place) => {
        const high = told(place, {}, [input], 0.95, 'expected');
        return told(place, {}, [input], 0.05, 'expected').every((value, n) => Object.is(value, high[n]));
      }),
  );
  expect(unmoved.map((input) => input.name)).toEqual(UNMOVED[name] ?? []);
});
