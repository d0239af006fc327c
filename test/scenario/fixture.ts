import { inputs } from '../../src/models/hub-displacement/inputs.ts';
import type { Input } from '../../src/models/model.ts';
import type { ModelInfo, RegionInfo } from '../../src/scenario/model.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Parsed } from '../../src/scenario/parse.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The hub's inputs with a handful of measures: enough to check a file, nothing to run. */
export const hub: ModelInfo = {
  name: 'hub-displacement',
  inputs,
  measures: [
    { name: 'hub.jobs', monthly: true },
    ...['hub.change', 'unemployment.rate', 'hires.junior'].map((name) => ({ name })),
    { name: 'relocated.jobs', unit: 'jobs', kind: 'flow' },
    { name: 'outMigrants', unit: 'persons', kind: 'flow', settles: 'migration.settled' },
    { name: 'displaced.left', unit: 'persons', kind: 'flow', settles: 'migration.settled' },
    { name: 'recovery.months', unit: 'months', kind: 'final' },
  ],
  drivers: ['month', 'trainee', 'juniorHire', 'automatedHour'].map((name) => ({ name })),
  tables: [{ name: 'mobility', columns: ['from', 'to', 'share'] }],
  structures: ['urn-ball', 'plateau'].map((name) => ({ name })),
  headline: 'hub.change',
};

const input = (name: string, value: Input['value'], rest: Partial<Input> = {}): Input => ({
  name,
  value,
  label: { en: name, de: name },
  unit: 'share',
  bounds: [0, 1],
  source: 'assumption',
  grade: 'judgement',
  group: 'all',
  ...rest,
});

/** A model of four inputs. */
export const pond: ModelInfo = {
  name: 'pond',
  inputs: [
    input('birth', { uniform: [0.1, 0.3] }),
    input('death', 0.2),
    input('rain', { normal: { mean: 0, sd: 1 } }, { bounds: [null, null], unit: 'mm' }),
    input('frogs', 100, { bounds: [1, null], unit: 'frogs', initialOnly: true }),
  ],
  measures: [{ name: 'frogs' }],
  drivers: [{ name: 'month' }],
};

/** A model of firms. */
export const workshop: ModelInfo = {
  name: 'workshop',
  places: 'firms',
  inputs: [input('orders', { uniform: [0.1, 0.3] }), input('price', 0.2, { bounds: [0, null] })],
  measures: [{ name: 'profit' }],
  drivers: [{ name: 'month' }],
};

export const krakow: RegionInfo = {
  name: 'krakow',
  models: ['hub-displacement'],
  inputs: { 'hub.jobs': { value: 92686 } },
};
export const manila: RegionInfo = { name: 'manila', models: ['hub-displacement', 'pond'], inputs: {} };
export const vilnius: RegionInfo = { name: 'vilnius', models: ['hub-displacement'], inputs: {} };
/** A region of the pond alone. */
export const lakeside: RegionInfo = { name: 'lakeside', models: ['pond'], inputs: {} };

export const bakery: RegionInfo = { name: 'bakery', models: ['workshop'], inputs: {} };

export type Files = Readonly<Record<string, string>>;

/** Parses `file` of a set of files; a path is a name in that set. */
export function parseFiles(files: Files, file = 'a.yaml'): Parsed {
  return parseScenario({
    file,
    text: files[file] ?? '',
    models: [hub, pond, workshop],
    regions: [krakow, manila, vilnius, lakeside, bakery],
    resolve: (path) => {
      const text = files[path];
      return text === undefined ? `there is no file ${path}` : { file: path, text };
    },
  });
}

export const parseText = (text: string): Parsed => parseFiles({ 'a.yaml': text });

/** The scenario, or a failed test that shows why there is none. */
export function scenarioOf(parsed: Parsed): Scenario {
  if ('scenario' in parsed) return parsed.scenario;
  throw new Error(parsed.problems.map(formatProblem).join('\n'));
}

/** Errors as printed; none for a good file. */
export function errorsOf(parsed: Parsed): string[] {
  return 'scenario' in parsed ? [] : parsed.problems.filter((p) => p.severity === 'error').map(formatProblem);
}

export const head = `title: Hub
question: What is left?
model: hub-displacement
region: krakow
`;
