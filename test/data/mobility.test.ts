import { expect, test } from 'vitest';
import { occupations } from '../../src/models/hub-displacement/categories.ts';
import { readCsv } from '../../src/models/tables/csv.ts';
import { mobility, references, textOf } from './read.ts';

test('whoever changes occupation goes somewhere: every row adds up to 1, with 0 for staying', () => {
  mobility.share.forEach((row, i) => {
    expect(row.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
    expect(row[i]).toBe(0);
  });
});

test('every occupation can be reached from every other in a few steps', () => {
  const reached = new Set([0]);
  for (const from of reached) mobility.share[from]?.forEach((share, to) => share > 0 && reached.add(to));
  expect(reached.size).toBe(occupations.length);
});

const crosswalk = readCsv('data/crosswalk-soc.csv', textOf('crosswalk-soc.csv'), ['role', 'soc', 'occupation', 'weight']);

test('the crosswalk knows origins and destinations, and only occupations of the model', () => {
  expect(new Set(crosswalk.map(({ cells }) => cells.role))).toEqual(new Set(['origin', 'destination']));
  expect(crosswalk.filter(({ cells }) => !(occupations as readonly string[]).includes(cells.occupation ?? ''))).toEqual([]);
});

test('the origins of each occupation add up to it', () => {
  for (const occupation of occupations) {
    const weights = crosswalk
      .filter(({ cells }) => cells.role === 'origin' && cells.occupation === occupation)
      .map(({ cells }) => Number(cells.weight));
    expect(weights.reduce((total, weight) => total + weight, 0), occupation).toBeCloseTo(1, 9);
  }
});

test('each destination group is split among occupations without rest', () => {
  const destinations = crosswalk.filter(({ cells }) => cells.role === 'destination');
  for (const group of new Set(destinations.map(({ cells }) => cells.soc))) {
    const weights = destinations.filter(({ cells }) => cells.soc === group).map(({ cells }) => Number(cells.weight));
    expect(
      weights.reduce((total, weight) => total + weight, 0),
      group,
    ).toBeCloseTo(1, 9);
  }
});

test('every flow names a source that is listed', () => {
  const rows = readCsv('data/mobility.csv', textOf('mobility.csv'), ['source']);
  expect(rows).toHaveLength(occupations.length ** 2);
  expect(rows.filter(({ cells }) => !((cells.source ?? '') in references))).toEqual([]);
});
