import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { bakery, head, hub, krakow, manila, pond, workshop } from './fixture.ts';
import { departures } from './json-schema-validator.ts';

const schema = scenarioJsonSchema([hub, pond, workshop], [krakow, manila, bakery]);
const wrong = (yaml: string): string[] => departures(schema, parse(yaml));

test('names are those of the models and regions', () => {
  expect(schema.properties?.['model']?.enum).toEqual(['hub-displacement', 'pond', 'workshop']);
  expect(schema.properties?.['region']?.enum).toEqual(['krakow', 'manila']);
  expect(schema.properties?.['firm']?.enum).toEqual(['bakery']);
});

test('an input is explained to whoever types it', () => {
  const inputs = schema.definitions?.['assumptions of pond']?.properties;
  expect(inputs?.['birth']?.['description']).toBe('birth (share). Default {uniform: [0.1, 0.3]} (assumption).');
  expect(inputs?.['frogs']?.['description']).toBe('frogs (frogs). Default 100 (assumption). Read once, at the start.');
});

describe('an editor accepts', () => {
  test.each([
    ['the least a scenario must say', ''],
    ['a firm', '', 'title: x\nquestion: x\nmodel: workshop\nfirm: bakery\n'],
    ['empty sections', 'assumptions:\npolicies:\nfutures:\n'],
    ['a number, a distribution and a dated path', 'assumptions: {multiplier: 1, scar: {uniform: [0, 0.1]}}\n'],
    ['a dated path', 'assumptions: {relocation.drift: {path: {2025-01: 0.01}}}\n'],
    ['a policy', 'policies: {skills: {levers: [{target: training.seats, add: 1, profile: 2026-01}]}}\n'],
    ['the cost of a policy as a measure', 'headline: {measure: policy.cost/skills/1}\n'],
    [
      'a check of several years',
      'checks: [{name: Jobs, measure: hub.jobs, years: {from: 2026, to: 2028}, atLeast: 0}]\n',
    ],
  ])('%s', (_, yaml, start = head) => {
    expect(wrong(start + yaml)).toEqual([]);
  });

  test('a scenario that leaves everything to another', () => {
    expect(wrong('extends: base.yaml\n')).toEqual([]);
  });
});

describe('an editor marks', () => {
  test.each([
    ['a missing title', 'question: x\nmodel: pond\nregion: manila\n', '/ required'.replace('/', '')],
    ['an unknown key', `${head}pollicies: {}\n`, '/pollicies false'],
    ['a firm where a region is due', `${head}firm: bakery\n`, '/firm false'],
    ['neither region nor firm', 'title: x\nquestion: x\nmodel: pond\n', ' anyOf'],
    ['an unknown region', head.replace('krakow', 'krakov'), '/region enum'],
    ['the input of another model', `${head}assumptions: {rain: 1}\n`, '/assumptions anyOf'],
    [
      'two distributions at once',
      `${head}assumptions: {scar: {uniform: [0, 1], empirical: [1]}}\n`,
      '/assumptions anyOf',
    ],
    [
      'a policy on an initial value',
      `${head}policies: {a: {levers: [{target: labourForce, add: 1}]}}\n`,
      '/policies/a/levers/0/target enum',
    ],
    [
      'a lever that does two things',
      `${head}policies: {a: {levers: [{target: scar, add: 1, set: 1}]}}\n`,
      '/policies anyOf',
    ],
    ['an unknown measure', `${head}headline: {measure: hub.job}\n`, '/headline/measure anyOf'],
    [
      'an unknown cost driver',
      `${head}policies: {a: {levers: [{target: scar, add: 1, cost: {per: student, eur: 1}}]}}\n`,
      '/policies/a/levers/0/cost/per enum',
    ],
  ])('%s', (_, yaml, departure) => {
    expect(wrong(yaml)).toContain(departure);
  });
});
