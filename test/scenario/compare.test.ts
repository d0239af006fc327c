import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { models } from '../../src/models/index.ts';
import { compareJsonSchema } from '../../src/scenario/compare/json-schema.ts';
import { entryNames, parseCompare } from '../../src/scenario/compare/parse.ts';
import type { ComparePlan } from '../../src/scenario/compare/plan.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Source } from '../../src/scenario/extends.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import { regions } from '../data/read.ts';
import { departures } from './json-schema-validator.ts';
import { parse } from 'yaml';

const all = Object.values(models);
const shipped = join(import.meta.dirname, '../../scenarios');
const shippedText = readFileSync(join(shipped, 'compare/krakow-manila.yaml'), 'utf8');

const hub = (region: string, more = ''): string =>
  `title: A hub\nquestion: How many?\nmodel: hub-displacement\nregion: ${region}\n${more}`;

const network = 'title: A network\nquestion: Who waits?\nmodel: network-replication\nregion: united-states\n';

const files: Readonly<Record<string, string>> = {
  'a.yaml': hub('krakow', 'draws: 64\nseed: a\n'),
  'b.yaml': hub('vilnius', 'draws: 128\nseed: b\n'),
  'later.yaml': hub('vilnius', 'start: 2026-01\n'),
  'boom.yaml': hub('vilnius', 'futures: {boom: {title: Boom}}\n'),
  'bust.yaml': hub('krakow', 'futures: {bust: {title: Bust}}\n'),
  'country.yaml': 'title: A country\nquestion: How many?\nmodel: skill-shortage\nregion: austria\n',
  'network.yaml': network,
  'network-again.yaml': network,
  'broken.yaml': 'title: Broken\nmodel: hub-displacement\nregion: krakow\n',
  'linked.yaml':
    'title: Two\nquestion: How?\nregions: {a: {model: hub-displacement, region: krakow}, b: {model: hub-displacement, region: vilnius}}\n',
};

function read(text: string, from: Readonly<Record<string, string>> = files) {
  const resolve = (path: string): Source | string =>
    path in from ? { file: path, text: from[path] } : `${path} is not there.`;
  return parseCompare({
    file: 'c.yaml',
    text,
    resolve,
    parse: (source) => parseScenario({ ...source, resolve, models: all, regions }),
    models: all,
    regions,
  });
}

function planOf(text: string): ComparePlan {
  const parsed = read(text);
  if ('plan' in parsed) return parsed.plan;
  throw new Error(parsed.problems.map(formatProblem).join('\n'));
}

function complaints(text: string): string[] {
  const parsed = read(text);
  return 'problems' in parsed ? parsed.problems.map(formatProblem) : [];
}

describe('what a comparison asks for', () => {
  test('regions run one scenario each, with the shock of the model beside it', () => {
    const { entries, shock, year, comparables } = planOf(
      'compare: {regions: [krakow, metro-manila]}\nscenario: a.yaml',
    );
    expect(entries.map(({ name, label }) => [name, label])).toEqual([
      ['krakow', 'Kraków'],
      ['metro-manila', 'Metro Manila'],
    ]);
    expect(entries.map(({ scenario: { region, draws, seed } }) => [region, draws, seed])).toEqual([
      ['krakow', 64, 'a'],
      ['metro-manila', 64, 'a'],
    ]);
    expect(shock).toBe(models['hub-displacement'].shock);
    expect(year).toBe(2032);
    expect(comparables).toBe(models['hub-displacement'].comparable);
    expect(entries[0].scenario.policies.map(({ name }) => name)).toEqual(['standard-shock']);
  });

  test('scenarios take the seed and the draws of the first', () => {
    const { entries } = planOf('compare: {scenarios: [a.yaml, b.yaml]}');
    expect(entries.map(({ scenario: { seed, draws } }) => [seed, draws])).toEqual([
      ['a', 64],
      ['a', 64],
    ]);
  });

  test('what it names itself is in its language, whatever that of its scenarios', () => {
    const { futures, entries } = planOf('compare: {scenarios: [a.yaml, b.yaml]}\nlanguage: de');
    expect(futures.map(({ title }) => title)).toEqual(['Zentral']);
    for (const { scenario } of entries) {
      expect(scenario.language).toBe('de');
      expect(scenario.policies.map(({ title }) => title)).toEqual([models['hub-displacement'].shock!.label.de]);
    }
  });

  test('without a standard shock only the baseline runs', () => {
    const { shock, entries } = planOf('compare: {scenarios: [a.yaml, b.yaml]}\nshock: false');
    expect(shock).toBeNull();
    expect(entries.flatMap(({ scenario: { policies } }) => policies)).toEqual([]);
  });

  test('a model without a standard shock has none', () => {
    expect(planOf('compare: {scenarios: [network.yaml, network-again.yaml]}').shock).toBeNull();
  });

  test('files of one name are told apart by their folders', () => {
    expect(entryNames(['x/base.yaml', 'y/base.yaml', 'z/other.yml'])).toEqual(['x-base', 'y-base', 'other']);
  });
});

describe('mistakes are named where they stand', () => {
  test.each([
    ['compare: {regions: [krakow]}', 'c.yaml:1:20 compare.regions', 'two or more regions'],
    ['compare: {}', 'c.yaml:1:1 compare', 'Either regions or scenarios'],
    ['title: No compare', 'c.yaml:1:1 ', 'compare'],
    ['compare: {regions: [krakow, vilnis]}', 'c.yaml:1:29 compare.regions#2', 'Did you mean "vilnius"?'],
    ['compare: {regions: [krakow, krakow]}', 'c.yaml:1:29 compare.regions#2', 'compared with itself'],
    ['compare: {regions: [krakow, austria]}', 'c.yaml:1:20 compare.regions', 'No model has figures'],
    ['compare: {regions: [krakow, poland]}\nscenario: a.yaml', 'c.yaml:1:29', 'no figures for hub-displacement'],
    ['compare: {scenarios: [a.yaml, gone.yaml]}', 'c.yaml:1:31 compare.scenarios#2', 'gone.yaml is not there'],
    ['compare: {scenarios: [a.yaml, country.yaml]}', 'c.yaml:1:10 compare', 'of the model hub-displacement'],
    ['compare: {scenarios: [a.yaml, later.yaml]}', 'c.yaml:1:10 compare', 'begins in 2025-01'],
    ['compare: {scenarios: [boom.yaml, bust.yaml]}', 'c.yaml:1:10 compare', 'none in common'],
    ['compare: {scenarios: [a.yaml, linked.yaml]}', 'c.yaml:1:10 compare', 'single region'],
    ['compare: {scenarios: [a.yaml, broken.yaml]}', 'broken.yaml:1:1', 'question'],
    ['compare: {scenarios: [a.yaml, b.yaml]}\nscenario: a.yaml', 'c.yaml:2:1 scenario', 'beside compare.regions'],
    ['compare: {scenarios: [a.yaml, b.yaml]}\nyear: 2050', 'c.yaml:2:7 year', 'from 2025 to 2032'],
    ['compare: {scenarios: [a.yaml, b.yaml]}\nlabels: {c: See}', 'c.yaml:2:10 labels.c', '"a", "b"'],
    ['compare: {scenarios: [a.yaml, b.yaml]}\nmeasures: [atRisk.share]', 'c.yaml:2:12 measures#1', 'hub.jobs'],
    [
      'compare: {scenarios: [a.yaml, b.yaml]}\nshock: {input: volume.growht, add: -1, title: x}',
      'c.yaml:2:16 shock.input',
      'Did you mean "volume.growth"?',
    ],
    [
      'compare: {scenarios: [network.yaml, network-again.yaml]}\nshock: {input: x, add: 1, title: x}',
      'c.yaml:2:8 shock',
      'no standard shock',
    ],
    ['compare: {scenarios: [a.yaml, b.yaml]}\ndraws: many', 'c.yaml:2:8 draws', 'whole number'],
    ['compare: {scenarios: [a.yaml, b.yaml]}\nlaguage: de', 'c.yaml:2:1 laguage', 'Did you mean "language"?'],
    ['compare: [krakow', 'c.yaml:1:', 'bracket'],
  ])('%s', (text, place, words) => {
    const [first = 'no complaint', ...others] = complaints(text);
    expect(first).toContain(words);
    expect(first.startsWith(place), first).toBe(true);
    expect(others).toEqual([]);
  });

  test('a comparison that is run as a scenario is told how to be run', () => {
    const parsed = parseScenario({
      file: 'c.yaml',
      text: 'title: x\ncompare: {regions: [krakow, vilnius]}',
      resolve: () => '',
      models: all,
      regions,
    });
    expect('problems' in parsed && parsed.problems.map(formatProblem)).toEqual([
      'c.yaml:2:1 compare: This file compares places and is no scenario. `worktide compare FILE` runs it.',
    ]);
  });
});

describe('scenarios/compare', () => {
  const schema = compareJsonSchema(all, regions);

  test('the file has no problem and fits its schema', () => {
    const from = {
      '../hub-displacement/krakow.yaml': readFileSync(join(shipped, 'hub-displacement/krakow.yaml'), 'utf8'),
    };
    const parsed = read(shippedText, from);
    expect('problems' in parsed && parsed.problems.map(formatProblem)).toBe(false);
    expect(departures(schema, parse(shippedText))).toEqual([]);
  });

  test('the schema beside it is up to date; `worktide schema --compare --output scenarios/compare.schema.json` writes it', () => {
    const text = readFileSync(join(shipped, 'compare.schema.json'), 'utf8');
    expect(text).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });
});

test('problems are listed in the order of the file', () => {
  const text = 'yaer: 2030\ncompare: {regions: [krakov, vilnius]}\nscenario: none.yaml\ndraws: many';
  expect(complaints(text).map((line) => /^c\.yaml:(\d+)/.exec(line)?.[1])).toEqual(['1', '2', '3', '4']);
});
