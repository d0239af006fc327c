import { describe, expect, test } from 'vitest';
import { models } from '../../src/models/index.ts';
import { claims, regions } from './read.ts';

const measures = new Map(Object.values(models).flatMap((model) => model.measures.map((each) => [each.name, each])));

describe.each(claims)('$id', (claim) => {
  test('is about places that exist', () => {
    const known = ['all-hubs', ...regions.map(({ name }) => name)];
    expect(claim.place.filter((place) => !known.includes(place))).toEqual([]);
  });

  test('is held against a measure that exists, in its unit; or against none', () => {
    if (claim.measure === undefined) return;
    expect(measures.get(claim.measure)?.unit, claim.measure).toBe(claim.unit);
  });

  test('lies within its band', () => {
    expect(claim.value).toBeGreaterThanOrEqual(claim.low ?? -Infinity);
    expect(claim.value).toBeLessThanOrEqual(claim.high ?? Infinity);
  });
});

test('no claim that was not found passes for confirmed', () => {
  const wrong = claims.filter(({ status, finding }) => status === 'confirmed' && /not found/i.test(finding.en));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
