import { describe, expect, test } from 'vitest';
import { models } from '../../src/models/index.ts';
import { widerPlaces } from '../../src/models/tables/claims.ts';
import { claims, regions } from './read.ts';

/** Models that are planned: a claim may name one before it exists. */
const planned = ['skill-shortage', 'hybrid-firm'];

describe.each(claims)('$id', (claim) => {
  const model = claim.model === undefined ? undefined : models[claim.model];

  test('is about places that exist, and a model that exists or is planned', () => {
    const known = [...widerPlaces, ...regions.map(({ name }) => name)] as readonly string[];
    expect(claim.place.filter((place) => !known.includes(place))).toEqual([]);
    if (claim.model !== undefined) expect([...Object.keys(models), ...planned]).toContain(claim.model);
  });

  test('is held against a measure or an input of its model, in its unit, as soon as there is that model', () => {
    if (model === undefined) return;
    const { measure, input } = claim;
    if (measure !== undefined) {
      expect(model.measures.find(({ name }) => name === measure)?.unit, measure).toBe(claim.unit);
    }
    if (input !== undefined) expect(model.inputs.find(({ name }) => name === input)?.unit, input).toBe(claim.unit);
  });

  test('stands beside a measure that some model has', () => {
    const { beside } = claim;
    if (beside === undefined) return;
    expect(Object.values(models).some(({ measures }) => measures.some(({ name }) => name === beside))).toBe(true);
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

test('what is said to be found somewhere names more than the briefing', () => {
  const wrong = claims.filter(({ status, source }) => status === 'confirmed' && source === 'briefing2025');
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every claim of the audit is there: the shortage of 2040, the hubs, the firms', () => {
  const audited = [
    ...['ams-570000-2040', 'wko-583000-2040', 'iv-540000-2035', 'ams-120000-2050', 'wifo-176000-2040'],
    ...['pei-27-percent-2028', 'gartner-30-percent-2030', 'krakow-90000', 'krakow-400-percent', 'krakow-100-firms'],
    ...['krakow-youth-2-5-points', 'nasscom-500000-2029', 'niti-2031', 'concentrix-3000-2024'],
    ...['break-even-6-to-9-months', 'roi-200-to-400-percent', 'basic-after-4-to-6-weeks', 'full-after-3-to-6-months'],
    'ai-act-2024-08',
  ];
  const ids = claims.map(({ id }) => id);
  expect(audited.filter((id) => !ids.includes(id))).toEqual([]);
});
