import { expect, test } from 'vitest';
import { readCsv } from '../../../src/models/tables/csv.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryRun } from './country.ts';

const countries = ['austria', 'estonia', 'india', 'lithuania', 'philippines', 'poland', 'portugal'];
const OPEN = 85;

/** The medium projection at the end of a year: halfway between two middles, by band of five years, both sexes. */
function published(country: string, year: number): Map<number, number> {
  const file = `skill-shortage/${country}-population.csv`;
  const text = readFileSync(join(import.meta.dirname, '../../../data', file), 'utf8');
  const bands = new Map<number, number>();
  for (const { cells } of readCsv(file, text, ['year', 'age', 'persons'])) {
    if (Number(cells.year) !== year && Number(cells.year) !== year + 1) continue;
    const band = Math.min(OPEN, Number(cells.age));
    bands.set(band, (bands.get(band) ?? 0) + Number(cells.persons) / 2);
  }
  return bands;
}

/**
 * Without policy a country is the medium projection of the United Nations, within 1 % in every band of five years. Two differences have
 * their reason in the tables, which have no single years of age: from 80 on, cohorts of the war and of the years after it lie side by side
 * within one band and die at different ages; and of Lithuania's young migrants it is not known how many of a band are at its edge.
 */
function tolerance(country: string, born: number, age: number): number {
  if (age >= 80) return 0.016;
  return country === 'lithuania' && born === 2000 ? 0.014 : 0.01;
}

test.each(countries)('%s: without policy the population of 2030, 2035 and 2040 is the projection’s', (region) => {
  const run = countryRun({ 'migration.extra': 0 }, { region });
  const off: string[] = [];
  for (const year of [2029, 2034, 2039]) {
    run.step(60);
    for (const [age, persons] of published(region, year)) {
      const name = age === OPEN ? `${OPEN}+` : `${age}-${age + 4}`;
      const found = run.read(`population.female.${name}`) + run.read(`population.male.${name}`);
      if (Math.abs(found / persons - 1) > tolerance(region, year - age - 4, age))
        off.push(`${year} ${name}: ${(100 * (found / persons - 1)).toFixed(2)} %`);
    }
  }
  expect(off).toEqual([]);
});
