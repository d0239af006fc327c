import fc from 'fast-check';
import { modelOf, models } from '../../src/models/index.ts';
import type { AnyModel } from '../../src/models/index.ts';
import type { Composition } from '../../src/models/composed/composition.ts';
import type { Draw, Input, Mode, Region, Table } from '../../src/models/model.ts';
import { readData, readPlaces } from '../../src/node/data.ts';
import { median, quantile } from '../../src/numeric/distribution.ts';
import { fillUniforms, keyFromSeed } from '../../src/numeric/random.ts';
import type { Job } from '../../src/run/plan.ts';
import type { Lever, Scenario } from '../../src/scenario/scenario.ts';
import { jobOf as jobOfScenario } from '../hub.ts';
import { parseText } from '../scenario/real.ts';

/** A model in a place that has figures for it: what every law is put to. */
export type Subject = {
  readonly model: AnyModel;
  readonly region: Region;
  readonly tables: Readonly<Record<string, Table>>;
  /** Of several models put together. */
  readonly composition?: Composition;
};

/** A country and a hub that exchange work and people: what the laws say of models must hold of several together. */
function composed(): Subject {
  const { scenario, region, tables } = jobOfScenario(
    parseText(`title: Law
question: Does it hold?
months: 6
regions:
  at: {model: skill-shortage, region: austria}
  krk: {model: hub-displacement, region: krakow}
links:
  work: {from: at.offshore.positions, to: krk.volume.linked, share: {uniform: [0.05, 0.5]}, factor: {uniform: [1, 1.3]}}
  people: {from: krk.displaced.left, to: at.migration.linked, share: {uniform: [0.05, 0.5]}}
headline: {measure: krk.hub.change, year: 2025}
`),
  );
  return { model: modelOf(scenario), region, tables, composition: scenario.composition! };
}

/** Every model of the house, in the first region that names it, and a composition of two. */
export const subjects: readonly Subject[] = [
  ...Object.values(models).flatMap((model) => {
    const region = readPlaces().find((one) => one.models.includes(model.name));
    if (region === undefined) return [];
    const { tables } = readData({ model: model.name, region: region.name });
    return [{ model, region, tables }];
  }),
  composed(),
];

/** Subjects as rows of `describe.each`. */
export const named = subjects.map((subject) => [subject.model.name, subject] as const);

export type World = {
  readonly mode: Mode;
  readonly seed: string;
  readonly inputs: Readonly<Record<string, number>>;
};

/** Whatever the inputs allow: some of them far out in their distributions, at a bound, or between two bounds. */
export function worlds({ model }: Subject): fc.Arbitrary<World> {
  const moved = fc
    .nat(model.inputs.length - 1)
    .chain((i) => fc.tuple(fc.constant(model.inputs[i].name), within(model.inputs[i])));
  return fc.record({
    mode: fc.constantFrom('integer' as const, 'expected' as const, 'auto' as const),
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    inputs: fc.array(moved, { maxLength: 10 }).map((pairs) => Object.fromEntries(pairs)),
  });
}

function within({ value, bounds: [low, high] }: Input): fc.Arbitrary<number> {
  const likely = fc.double({ min: 0.001, max: 0.999, noNaN: true }).map((u) => clamp(quantile(value, u), low, high));
  return low === null || high === null ? likely : fc.oneof(likely, fc.double({ min: low, max: high, noNaN: true }));
}

const clamp = (x: number, low: number | null, high: number | null) =>
  Math.max(low ?? -Infinity, Math.min(high ?? Infinity, x));

/** Levers on inputs that a policy may move, by no more than a tenth of the value (or of one). */
export function levers({ model }: Subject): fc.Arbitrary<Lever[]> {
  const movable = model.inputs.filter(({ initialOnly }) => initialOnly !== true).map(({ name }) => name);
  const lever = fc.record({
    target: fc.constantFrom(...movable),
    op: fc.constantFrom('add' as const, 'multiply' as const),
    size: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    month: fc.nat(5),
  });
  return fc.array(lever, { minLength: 1, maxLength: 3 }).map((list) =>
    list.map(({ target, op, size, month }) => ({
      target,
      op,
      value: op === 'multiply' ? 1 + size : size,
      profile: { step: { from: 2025 * 12 + month } },
      ...{ coverage: 1, takeUp: 1, deadweight: 0, displacement: 0 },
    })),
  );
}

/** A short job of a subject. */
export function jobOf({ model, region, tables, composition }: Subject, changes: Partial<Scenario> = {}): Job {
  const scenario: Scenario = {
    ...{
      title: 'Law',
      question: 'Does it hold?',
      description: '',
      language: 'en',
      model: model.name,
      region: region.name,
      ...(composition && { composition }),
    },
    ...{ start: 2025 * 12, months: 6, draws: 2, seed: 'law', sampling: 'sobol', mode: 'integer' },
    headline: { measure: model.measures[0].name, year: 2025 },
    ...{ assumptions: {}, correlations: [], policies: [], packages: [], checks: [] },
    futures: [{ name: 'central', title: 'Central', description: '', assumptions: {} }],
    ...changes,
  };
  return { scenario, region, tables };
}

/** What a model prepares for a hundred years; made once, since many laws run a model many times. */
const fixedOf = new Map<Subject, unknown>();
function prepared(subject: Subject): unknown {
  if (!fixedOf.has(subject)) {
    const { model, region, tables } = subject;
    const calendar = { startYear: 2025, startMonth: 1, months: 1200 };
    fixedOf.set(subject, model.prepare({ region, tables, calendar }));
  }
  return fixedOf.get(subject);
}

export type Run = {
  readonly state: unknown;
  read(measure: string): number;
  step(months: number, each?: () => void): void;
};

/** Every input at its median unless said otherwise, and luck from a seed; a part of a composition has its own piece of both. */
export function drawOf(
  { model, region }: Subject,
  { inputs, mode, seed }: World,
  fill: typeof fillUniforms = fillUniforms,
): Draw {
  const now = Float64Array.from(
    model.inputs,
    ({ name, value }) => inputs[name] ?? median(region.inputs[name]?.value ?? value),
  );
  const lucky = (piece: Float64Array, own: Mode, luck: string): Draw => {
    const key = keyFromSeed(luck);
    const uniforms: Draw['uniforms'] = (out, count, stream, month) => void fill(out, count, key, 0, stream, month);
    return { now: piece, mode: own, uniforms };
  };
  if (model.parts === undefined) return lucky(now, mode, seed);
  let end = 0;
  const parts = model.parts.map((part) =>
    lucky(now.subarray(end, (end += part.inputs)), mode === 'auto' ? part.mode : mode, `${seed} ${part.name}`),
  );
  return { ...lucky(now, mode, seed), parts };
}

/** One run by hand, the accounts audited before and after every month. */
export function runOf(subject: Subject, world: World): Run {
  const { model } = subject;
  const fixed = prepared(subject);
  const draw = drawOf(subject, world);
  const state: unknown = model.initial(fixed, draw);
  model.audit(state, fixed);
  const readers = new Map(model.measures.map((one) => [one.name, one]));
  let month = 0;
  return {
    state,
    read(measure) {
      const reader = readers.get(measure);
      if (reader === undefined) throw new Error(`no measure ${measure}`);
      return reader.read(state, fixed);
    },
    step(months, each) {
      for (let n = 0; n < months; n++, month++) {
        model.step(state, fixed, draw, month);
        model.audit(state, fixed);
        each?.();
      }
    },
  };
}

/** Says what is wrong with a month: a measure that is not finite or a share outside [0, 1]; stocks below 0 are the audit’s business. */
export function wrongIn({ model }: Subject, run: Run): string[] {
  return model.measures.flatMap(({ name, unit, kind, canBeNone }) => {
    const value = run.read(name);
    // No return where nothing was spent, no share of those who are nobody.
    if ((kind === 'final' || canBeNone === true) && Number.isNaN(value)) return [];
    if (!Number.isFinite(value)) return [`${name} is ${value}`];
    return unit === 'share' && (value < -1e-9 || value > 1 + 1e-9) ? [`${name} is ${value}`] : [];
  });
}
