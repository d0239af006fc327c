import { describe, expect, test } from 'vitest';
import { parseObservations } from '../../src/models/tables/observations.ts';
import { observations, references } from './read.ts';

const head = 'region,measure,year,value,sd,taken,event,source,note\n';
const row = 'austria,labourForce,2015,4406100,12000,average,,ilostat2024,';
const parse = (text: string) => parseObservations('data/observations.csv', text, references);

describe('observed series', () => {
  test('have no gaps, so that changes from year to year are known', () => {
    const series = new Map<string, number[]>();
    for (const { region, measure, year } of observations) {
      const key = `${region} ${measure}`;
      series.set(key, [...(series.get(key) ?? []), year]);
    }
    for (const [key, years] of series) {
      years.slice(1).forEach((year, i) => expect(year, key).toBe(years[i] + 1));
    }
  });

  test('mark the same years with the same event', () => {
    const events = new Map<string, string>();
    for (const { region, year, event } of observations) {
      const key = `${region} ${year}`;
      expect(event, key).toBe(events.get(key) ?? event);
      events.set(key, event);
    }
  });
});

describe('a row that cannot be read is refused with its line', () => {
  test.each([
    ['a word for a number', row.replace('4406100', 'many'), 'data/observations.csv:2: value many is no number'],
    ['an empty cell', row.replace('12000', ''), 'data/observations.csv:2: sd  is no number'],
    ['a negative error', row.replace('12000', '-1'), 'data/observations.csv:2: sd -1 is below 0'],
    ['an unknown way', row.replace('average', 'median'), 'data/observations.csv:2: taken median is not average, end, sum'],
    ['an unknown source', row.replace('ilostat2024', 'hearsay'), 'data/observations.csv:2: hearsay is not a key of references.yaml'],
    ['a year twice', `${row}\n${row}`, 'data/observations.csv:3: austria labourForce 2015 is there twice'],
  ])('%s', (_, rows, message) => {
    expect(() => parse(head + rows)).toThrow(message);
  });
});
