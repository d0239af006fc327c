import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/models/model.ts';
import { parseMobility, parseReferences, parseRegion } from '../../src/models/tables.ts';

const library = `
moretti2010: {title: Local multipliers, by: E. Moretti, year: 2010, where: AER 100(2), checked: verified}
`;
const references = parseReferences('references.yaml', library);
const inputs: Input[] = [
  {
    name: 'multiplier',
    label: { en: 'Local jobs', de: 'Lokale Stellen' },
    unit: 'jobs per job',
    bounds: [0, 5],
    value: 1,
    source: 'moretti2010',
    grade: 'peer-reviewed',
    group: 'town',
  },
];

describe('a reference', () => {
  test('says what, who, when, where and how far it was read', () => {
    expect(references['moretti2010']).toEqual({
      title: 'Local multipliers',
      by: 'E. Moretti',
      year: 2010,
      where: 'AER 100(2)',
      checked: 'verified',
    });
  });

  test.each([
    ['without a year', 'a: {title: T, by: B, where: W, checked: verified}', 'r.yaml:1:1: a.year: '],
    ['with a status of its own', 'a: {title: T, by: B, year: 2010, where: W, checked: maybe}', 'a.checked: '],
    [
      'with an unknown field',
      'a: {title: T, by: B, year: 2010, where: W, checked: memory, url: x}',
      'a.url: unknown field',
    ],
    ['given twice', 'a: {title: T}\na: {title: U}', 'r.yaml:2:1: '],
  ])('%s is refused', (_, yaml, message) => {
    expect(() => parseReferences('r.yaml', yaml)).toThrow(message);
  });
});

describe('a region', () => {
  const region = (figures: string, name = 'vilnius') =>
    parseRegion(
      'data/regions/vilnius.yaml',
      `name: ${name}\nlabel: {en: Vilnius, de: Wilna}\ncountry: Lithuania\nmodels: [hub-displacement]\ncurrency: EUR\ninputs:\n  ${figures}\nfacts: {}\n`,
      { inputs, references },
    );
  const sound = 'value: 1.2, unit: jobs per job, year: 2010, source: moretti2010, grade: peer-reviewed';

  test('overrides inputs with figures: value, unit, year, source and grade', () => {
    expect(region(`multiplier: {${sound}, borrowedFrom: United States}`).inputs).toEqual({
      multiplier: {
        value: 1.2,
        unit: 'jobs per job',
        year: 2010,
        source: 'moretti2010',
        grade: 'peer-reviewed',
        borrowedFrom: 'United States',
      },
    });
  });

  test.each([
    [
      'an input that the model does not have',
      `multiplyer: {${sound}}`,
      'vilnius.yaml:7:3: inputs.multiplyer: no input of the model has this name',
    ],
    [
      'a value out of bounds',
      `multiplier: {${sound.replace('1.2', '7')}}`,
      'inputs.multiplier: values from 7 to 7 are possible, allowed are 0 to 5',
    ],
    [
      'a source that is not listed',
      `multiplier: {${sound.replace('moretti2010', 'hearsay')}}`,
      'inputs.multiplier.source: hearsay is not a key of references.yaml',
    ],
    ['a figure without a year', `multiplier: {${sound.replace('year: 2010, ', '')}}`, 'inputs.multiplier.year: '],
    ['a grade of its own', `multiplier: {${sound.replace('peer-reviewed', 'rumour')}}`, 'inputs.multiplier.grade: '],
  ])('with %s is refused at its line', (_, figures, message) => {
    expect(() => region(figures)).toThrow(message);
  });

  test('is named after its file', () => {
    expect(() => region(`multiplier: {${sound}}`, 'wilna')).toThrow('the file of region wilna is called wilna.yaml');
  });

  test('is told everything that is wrong with it at once', () => {
    const broken = () => region(`multiplyer: {${sound}}\n  multiplier: {${sound.replace('1.2', '7')}}`);
    expect(broken).toThrow('inputs.multiplyer: ');
    expect(broken).toThrow('inputs.multiplier: ');
  });
});

describe('the mobility table', () => {
  const rows = ['from,to,share', 'a,a,0', 'a,b,1', 'b,a,1', 'b,b,0'];
  const parse = (lines: readonly string[]) => parseMobility('m.csv', lines.join('\n'), ['a', 'b']);
  const replaced = (line: number, text: string) => rows.map((row, i) => (i === line - 1 ? text : row));

  test('is a square in the order of the occupations', () => {
    expect(parse([rows[0] ?? '', ...rows.slice(1).reverse()])).toEqual({
      occupations: ['a', 'b'],
      share: [
        [0, 1],
        [1, 0],
      ],
    });
  });

  test.each([
    ['an unknown occupation', replaced(3, 'a,c,1'), 'm.csv:3: a → c: occupations are a, b'],
    ['a pair twice', replaced(3, 'a,a,0'), 'm.csv:3: a → a is there twice'],
    ['a pair missing', rows.slice(0, 4), 'm.csv: b → b is missing'],
    ['no number', replaced(3, 'a,b,'), 'm.csv:3: share  is not between 0 and 1'],
    ['a negative share', replaced(3, 'a,b,-1'), 'm.csv:3: share -1 is not between 0 and 1'],
    ['people who change to where they are', replaced(2, 'a,a,0.5'), 'm.csv: a → itself must be 0'],
    ['a row that does not add up', replaced(3, 'a,b,0.9'), 'm.csv: the shares from a sum to 0.9, not to 1'],
  ])('with %s is refused', (_, lines, message) => {
    expect(() => parse(lines)).toThrow(message);
  });
});
