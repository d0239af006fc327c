import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { models } from '../../src/models/index.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Parsed } from '../../src/scenario/parse.ts';
import { template } from '../../src/scenario/template.ts';
import { writeScenario } from '../../src/scenario/write.ts';
import { firms, regions as hubs } from '../data/read.ts';
import { scenarioOf } from './fixture.ts';
import { departures } from './json-schema-validator.ts';

const regions = [...hubs, ...firms];
const folder = join(import.meta.dirname, '../../scenarios');
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !file.startsWith('compare'))
  .sort();

function parseShipped(file: string, text = textOf(file)): Parsed {
  return parseScenario({
    file,
    text,
    models: Object.values(models),
    regions,
    resolve: (path, from) => ({ file: join(from, '..', path), text: textOf(join(from, '..', path)) }),
  });
}

const schema = scenarioJsonSchema(Object.values(models), regions);

describe.each(files)('scenarios/%s', (file) => {
  const parsed = parseShipped(file);

  test('can be run: no error and no warning', () => {
    const problems = 'scenario' in parsed ? parsed.notes : parsed.problems;
    const expected = file.endsWith('every-feature.yaml')
      ? [expect.stringContaining('makes adoption.ramp certain')]
      : [];
    expect(problems.filter(({ severity }) => severity !== 'note').map(formatProblem)).toEqual(expected);
  });

  test('keeps to the JSON Schema that editors use', () => {
    expect(departures(schema, parse(textOf(file)))).toEqual([]);
  });

  test('points the editor to that schema', () => {
    expect(textOf(file)).toMatch(/^# yaml-language-server: \$schema=\.\.\/scenario\.schema\.json\n/);
  });

  test('reads back as the same scenario when it is written out', () => {
    const scenario = scenarioOf(parsed);
    expect(scenarioOf(parseShipped(file, writeScenario(scenario)))).toEqual(scenario);
  });

  test('says what its policies are judged by', () => {
    const { policies, utility } = scenarioOf(parsed);
    if (policies.length > 0) expect(utility?.title).not.toBe('');
    else expect(utility).toBeUndefined();
  });

  test('has checks to run', () => {
    expect(scenarioOf(parsed).checks.length).toBeGreaterThan(0);
  });
});

test('the schema beside the scenarios is up to date; `worktide schema --output scenarios/scenario.schema.json` writes it', () => {
  expect(textOf('scenario.schema.json')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

test('every region has a scenario', () => {
  const shown = files.map((file) => scenarioOf(parseShipped(file)).region);
  expect(regions.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
});

describe.each(regions.map(({ name, label, models: own }) => [name, label.en, own] as const))(
  'the template for %s',
  (name, label, own) => {
    test.each(Object.values(models).filter((model) => own.includes(model.name)))(
      'and $name has no problem',
      (model) => {
        const parsed = parseShipped('new.yaml', template(model, { name, label }));
        expect('scenario' in parsed ? parsed.notes : parsed.problems).toEqual([]);
      },
    );
  },
);

describe('Kraków', () => {
  const { policies, packages, futures, checks, ...krakow } = scenarioOf(parseShipped('hub-displacement/krakow.yaml'));

  test('runs eight years from January 2025 with 1,024 draws', () => {
    expect(krakow).toMatchObject({ start: 2025 * 12, months: 96, draws: 1024, sampling: 'sobol', mode: 'integer' });
  });

  test('compares two policies and their package in two futures', () => {
    expect(policies.map(({ name }) => name)).toEqual(['skills', 'diversify']);
    expect(packages).toMatchObject([{ name: 'smart', policies: ['skills', 'diversify'] }]);
    expect(futures.map(({ name }) => name)).toEqual(['measured', 'accelerated']);
    expect(checks.length).toBeGreaterThan(0);
  });

  test('changes nothing in the measured future and seven inputs in the accelerated one', () => {
    expect(futures[0]?.assumptions).toEqual({});
    expect(futures[1]?.assumptions).toEqual({
      'adoption.initialShare': { beta: { alpha: 10, beta: 20 } },
      'adoption.innovation': { uniform: [0.03, 0.08] },
      'adoption.imitation': { uniform: [0.5, 0.9] },
      'adoption.ramp': 12,
      automationShare: { uniform: [0.5, 0.9] },
      'adoption.ceiling': { uniform: [0.7, 1] },
      'volume.growth': { normal: { mean: 0.021, sd: 0.026, low: -0.5, high: 0.5 } },
    });
  });
});
