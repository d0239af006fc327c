import { describe, expect, test } from 'vitest';
import { isAbout, parseClaims } from '../../../src/models/tables/claims.ts';
import type { References } from '../../../src/models/tables.ts';

const references: References = {
  moretti2010: { title: 'T', by: 'M', year: 2010, where: 'W', checked: 'verified' },
};

describe('a claim', () => {
  const claim = (rest: string) =>
    `- {id: a, wording: {en: W, de: W}, place: [krakow], value: 1, unit: ratio, year: 2025, who: X, status: confirmed, finding: {en: F, de: F}, source: moretti2010, ${rest}}\n`;

  test('may be a marker or a band', () => {
    expect(parseClaims('c.yaml', claim('how: marker'), references)).toHaveLength(1);
    expect(parseClaims('c.yaml', claim('how: band, low: 0, high: 2'), references)).toHaveLength(1);
  });

  test.each([
    ['a band without ends', claim('how: band, low: 0'), 'a band needs low and high'],
    ['a band upside down', claim('how: band, low: 2, high: 0'), 'a band needs low and high'],
    ['an id used twice', claim('how: marker') + claim('how: marker'), 'c.yaml:2:4: 1.id: a is there twice'],
    ['a measure of no model', claim('how: marker, measure: hub.jobs'), '0.model: name the model'],
    [
      'a measure and an input at once',
      claim('how: marker, model: m, measure: a, input: b'),
      '0.input: name a measure or an input, not both',
    ],
    [
      'a unit that no model counts in, without words',
      claim('how: marker').replace('ratio', 'weeks'),
      '0.said: no model counts in weeks',
    ],
    ['months after the peak of nothing', claim('how: marker, monthsAfter: 2'), '0.monthsAfter: name the measure'],
    ['an item that is none', claim('how: marker, items: [S9-01]'), '0.items.0: '],
    [
      'an unknown source',
      claim('how: marker').replace('moretti2010', 'hearsay'),
      'hearsay is not a key of references.yaml',
    ],
  ])('%s is refused', (_, yaml, message) => {
    expect(() => parseClaims('c.yaml', yaml, references)).toThrow(message);
  });
});

describe('a claim is about', () => {
  const place = { region: 'krakow', country: 'Poland', model: 'hub-displacement' };
  const about = (places: string[], where = place, model?: string) =>
    isAbout({ ...parseClaims('c.yaml', sound, references)[0], place: places, model }, where);
  const sound =
    '- {id: a, wording: {en: W, de: W}, place: [x], value: 1, unit: ratio, who: X, status: example, finding: {en: F, de: F}, how: marker, source: moretti2010}';

  test.each(['krakow', 'poland', 'eu', 'world', 'all-hubs'])('Kraków as a hub if it says %s', (name) => {
    expect(about([name])).toBe(true);
  });

  test.each(['vilnius', 'austria', 'firms', 'metal-works'])('another place if it says %s', (name) => {
    expect(about([name])).toBe(false);
  });

  test('one of several places', () => expect(about(['vilnius', 'poland'])).toBe(true));

  test('its model only, where it names one', () => {
    expect(about(['poland'], place, 'skill-shortage')).toBe(false);
    expect(about(['poland'], { ...place, model: 'skill-shortage' }, 'skill-shortage')).toBe(true);
  });

  test('hubs and firms as the models that have them see them', () => {
    expect(about(['all-hubs'], { ...place, model: 'skill-shortage' })).toBe(false);
    expect(about(['firms'], { region: 'metal-works', country: 'Austria', model: 'hybrid-firm' })).toBe(true);
    expect(about(['eu'], { region: 'bengaluru', country: 'India', model: 'hub-displacement' })).toBe(false);
  });
});
