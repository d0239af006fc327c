import { describe, expect, test } from 'vitest';
import { template } from '../../src/scenario/template.ts';
import { hub, parseText, pond, scenarioOf, workshop } from './fixture.ts';

describe.each([
  ['the hub', hub, { name: 'krakow', label: 'Kraków' }],
  ['a model without training places', pond, { name: 'manila' }],
  ['a model of firms', workshop, { name: 'bakery', label: 'A bakery' }],
])('the template for %s', (_, model, region) => {
  const parsed = parseText(template(model, region));

  test('is a scenario without any problem, warning or note', () => {
    expect('scenario' in parsed ? parsed.notes : parsed.problems).toEqual([]);
  });

  test('assumes what the model assumes anyway', () => {
    const { assumptions } = scenarioOf(parsed);
    expect(Object.keys(assumptions).length).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(assumptions)) {
      expect(value).toEqual(model.inputs.find((input) => input.name === name)?.value);
    }
  });

  test('has a utility to take: it only needs its # removed', () => {
    const text = template(model, region);
    const [comment] = /# utility:\n(#.*\n)+/.exec(text) ?? [''];
    const { utility } = scenarioOf(parseText(text.replace(comment, comment.replace(/^# /gm, ''))));
    expect(scenarioOf(parsed).utility).toBeUndefined();
    expect(utility?.terms.map(({ weight }) => Math.abs(weight))).toEqual([1000, 1]);
  });

  test('shows a policy, a package, two futures and a check', () => {
    const { policies, packages, futures, checks, region: place } = scenarioOf(parsed);
    expect(place).toBe(region.name);
    expect(policies.map(({ name }) => name)).toEqual(['example']);
    expect(packages[0]?.policies).toEqual(['example']);
    expect(futures.map(({ name }) => name)).toEqual(['central', 'variant']);
    const [[name, assumed]] = Object.entries(futures[1].assumptions);
    expect(assumed).not.toEqual(model.inputs.find((input) => input.name === name)?.value);
    const [{ measure, difference, predicate, ...check }] = checks;
    expect(model.measures.map(({ name }) => name)).toContain(measure);
    // A level of which half may be lost, or a difference that may have the wrong sign: either may be missed.
    const { atLeast, atMost } = predicate;
    expect(difference ? (atLeast ?? atMost) : atLeast).toBe(difference ? 0 : -0.5);
    expect(check.years).toHaveLength(1);
  });
});
