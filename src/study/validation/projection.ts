import type { Draw, Region } from '../../models/model.ts';
import { skillShortage } from '../../models/skill-shortage/index.ts';
import { readCsv } from '../../models/tables/csv.ts';
import { median } from '../../numeric/distribution.ts';
import type { Check, Suite, SuiteData } from './suite.ts';

const countries = ['austria', 'estonia', 'india', 'lithuania', 'philippines', 'poland', 'portugal'] as const;
const START = 2025;
const ENDS = [2029, 2034, 2039] as const;
/** First age of the model's last band. */
const OPEN = 85;
/** From here on cohorts lie within one band that die at very different ages. */
const OLD = 80;

type Band = { readonly year: number; readonly age: number; readonly published: number; readonly ours: number };

/** The population without any policy, against the medium projection of the United Nations. */
export const projection: Suite = {
  name: 'projection',
  title: 'Population by age to 2040 against the medium projection',
  files: countries.flatMap((country) => skillShortage.tables.map(({ file }) => file(place(country)))),
  checks: (data) =>
    countries.flatMap((country) => {
      const bands = bandsOf(country, data);
      return [
        ...ENDS.map((year) => working(country, year, bands)),
        ...ENDS.map((year) => young(country, year, bands)),
        old(country, bands),
      ];
    }),
};

function working(country: string, year: number, bands: readonly Band[]): Check {
  const chosen = bands.filter((band) => band.year === year && band.age >= 20 && band.age < 65);
  const sum = (of: 'published' | 'ours'): number => chosen.reduce((total, band) => total + band[of], 0);
  return {
    id: `${country} ${year + 1} 20–64`,
    what: `Persons of 20 to 64 years at the end of ${year}`,
    source: 'wpp2024',
    published: sum('published'),
    ours: sum('ours'),
    tolerance: 0.005 * sum('published'),
    why: 'half of what a band of five years may be off',
  };
}

function young(country: string, year: number, bands: readonly Band[]): Check {
  const edge = (age: number): boolean => country === 'lithuania' && year - age - 4 === 2000;
  const within = (band: Band): number => (edge(band.age) ? 0.014 : 0.01);
  const chosen = bands.filter((band) => band.year === year && band.age < OLD);
  const band = furthest(chosen, within);
  return check(
    `${country} ${year + 1} bands`,
    band,
    within(band),
    edge(band.age)
      ? 'of Lithuania’s young migrants it is not known how many of a band are at its edge'
      : '1 % in every band of five years up to 79',
  );
}

function old(country: string, bands: readonly Band[]): Check {
  const band = furthest(
    bands.filter(({ age }) => age >= OLD),
    () => 0.016,
  );
  return check(
    `${country} 80+`,
    band,
    0.016,
    'cohorts of the war and of the years after it lie side by side in a band; the table has no single years of age',
  );
}

function check(id: string, { year, age, published, ours }: Band, relative: number, why: string): Check {
  const name = age === OPEN ? `${OPEN} and over` : `${age} to ${age + 4}`;
  const what = `Of the bands of age the one furthest off: ${name} years at the end of ${year}, persons`;
  return { id, what, source: 'wpp2024', published, ours, tolerance: relative * published, why };
}

/** The band that is furthest off, relative to what it may be. */
function furthest(bands: readonly Band[], within: (band: Band) => number): Band {
  const off = (band: Band): number => Math.abs(band.ours / band.published - 1) / within(band);
  return bands.reduce((worst, band) => (off(band) > off(worst) ? band : worst));
}

/** The model's own run of expected values, every input at its median and no more migration than projected. */
function bandsOf(country: string, data: SuiteData): Band[] {
  const region = place(country);
  const tables = Object.fromEntries(
    skillShortage.tables.map(({ name, file }) => [name, { file: file(region), text: data(file(region)) }]),
  );
  const last = ENDS[ENDS.length - 1];
  const calendar = { startYear: START, startMonth: 1, months: 12 * (last + 1 - START) };
  const fixed = skillShortage.prepare({ region, tables, calendar });
  const draw: Draw = {
    now: Float64Array.from(skillShortage.inputs, ({ name, value }) => (name === 'migration.extra' ? 0 : median(value))),
    mode: 'expected',
    uniforms: (out, count) => out.fill(0.5, 0, count),
  };
  const state = skillShortage.initial(fixed, draw);
  const read = (name: string): number =>
    skillShortage.measures.find((one) => one.name === `population.${name}`)!.read(state, fixed);
  const published = publishedAt(region, data);
  const bands: Band[] = [];
  for (let month = 0; month < calendar.months; month++) {
    skillShortage.step(state, fixed, draw, month);
    const year = START + Math.floor(month / 12);
    if (month % 12 !== 11 || !ENDS.some((end) => end === year)) continue;
    for (let age = 0; age <= OPEN; age += 5) {
      const name = age === OPEN ? `${OPEN}+` : `${age}-${age + 4}`;
      bands.push({ year, age, published: published(year, age), ours: read(`female.${name}`) + read(`male.${name}`) });
    }
  }
  return bands;
}

/** Persons of a band at the end of a year: halfway between the middles of two, both sexes. */
function publishedAt(region: Region, data: SuiteData): (year: number, age: number) => number {
  const { file } = skillShortage.tables.find(({ name }) => name === 'population')!;
  const persons = new Map<string, number>();
  for (const { cells } of readCsv(file(region), data(file(region)), ['year', 'age', 'persons'])) {
    const key = `${cells.year} ${Math.min(OPEN, Number(cells.age))}`;
    persons.set(key, (persons.get(key) ?? 0) + Number(cells.persons));
  }
  return (year, age) => (persons.get(`${year} ${age}`)! + persons.get(`${year + 1} ${age}`)!) / 2;
}

function place(country: string): Region {
  return { name: country, label: { en: country, de: country }, country, models: [], inputs: {}, facts: {} };
}
