import type { Region, Table, TableSpec } from '../model.ts';
import { readCsv } from '../tables/csv.ts';
import { occupations, sexes, unemploymentAges } from './categories.ts';

const of = (what: string) => (region: Region) => `skill-shortage/${region.name}-${what}.csv`;

/** What the model reads beside its inputs. Figures of the past and the medium projection of the United Nations, by age and sex. */
export const tables: readonly TableSpec[] = [
  {
    name: 'population',
    label: { en: 'Population by age and sex, mid-year', de: 'Bevölkerung nach Alter und Geschlecht, Jahresmitte' },
    columns: ['year', 'sex', 'age', 'persons'],
    file: of('population'),
  },
  {
    name: 'mortality',
    label: { en: 'Death rates by age and sex', de: 'Sterberaten nach Alter und Geschlecht' },
    columns: ['from', 'to', 'sex', 'age', 'rate'],
    file: of('mortality'),
  },
  {
    name: 'migration',
    label: {
      en: 'Net migration by age and sex, over five years',
      de: 'Wanderungssaldo nach Alter und Geschlecht, über fünf Jahre',
    },
    columns: ['from', 'to', 'sex', 'age', 'persons'],
    file: of('migration'),
  },
  {
    name: 'components',
    label: {
      en: 'Births, deaths and net migration by year',
      de: 'Geburten, Sterbefälle und Wanderungssaldo nach Jahren',
    },
    columns: ['year', 'births', 'maleShare', 'netMigration'],
    file: of('components'),
  },
  {
    name: 'participation',
    label: { en: 'Labour force participation by age and sex', de: 'Erwerbsbeteiligung nach Alter und Geschlecht' },
    columns: ['year', 'sex', 'age', 'rate'],
    file: of('participation'),
  },
  {
    name: 'unemployment',
    label: { en: 'Unemployment by age', de: 'Arbeitslosigkeit nach Alter' },
    columns: ['year', 'age', 'rate'],
    file: of('unemployment'),
  },
  {
    name: 'occupations',
    label: { en: 'Employment by major occupation group', de: 'Beschäftigung nach Berufshauptgruppen' },
    columns: ['isco', 'share'],
    file: of('occupations'),
  },
  {
    name: 'groups',
    label: { en: 'Split of the major groups', de: 'Teilung der Berufshauptgruppen' },
    columns: ['occupation', 'isco', 'share', 'female'],
    file: () => 'skill-shortage/groups.csv',
    madeFor: 'Austria',
  },
  {
    name: 'moves',
    label: { en: 'Moves between occupation groups', de: 'Wechsel zwischen Berufsgruppen' },
    columns: ['from', 'to', 'share'],
    file: () => 'skill-shortage/moves.csv',
    madeFor: 'United States',
  },
];

/** Values by year (or first year of a period), sex and band of age. */
export type Grid = {
  readonly years: readonly number[];
  readonly ages: readonly number[];
  /** [year][sex · ages + age] */
  readonly values: readonly Float64Array[];
};

/** A table by year, sex and age: every combination once. */
export function parseGrid({ file, text }: Table, yearColumn: string, valueColumn: string): Grid {
  const rows = readCsv(file, text, [yearColumn, 'sex', 'age', valueColumn]).map(({ line, cells }) => ({
    line,
    year: numberIn(file, line, cells, yearColumn),
    sex: sexes.indexOf(cells.sex as (typeof sexes)[number]),
    age: numberIn(file, line, cells, 'age'),
    value: numberIn(file, line, cells, valueColumn),
  }));
  const years = sorted(rows.map(({ year }) => year));
  const ages = sorted(rows.map(({ age }) => age));
  const values = years.map(() => new Float64Array(sexes.length * ages.length).fill(Number.NaN));
  for (const { line, year, sex, age, value } of rows) {
    if (sex < 0) throw new Error(`${file}:${line}: sex is ${sexes.join(' or ')}`);
    const cell = sex * ages.length + ages.indexOf(age);
    if (!Number.isNaN(values[years.indexOf(year)][cell]))
      throw new Error(`${file}:${line}: this year, sex and age are there twice`);
    values[years.indexOf(year)][cell] = value;
  }
  values.forEach((year, y) => {
    const gap = year.findIndex(Number.isNaN);
    if (gap < 0) return;
    const [sex, age] = [sexes[Math.floor(gap / ages.length)], ages[gap % ages.length]];
    throw new Error(`${file}: ${years[y]}, ${sex}, age ${age} is missing`);
  });
  return { years, ages, values };
}

/** A table of yearly figures: the chosen columns by year. */
export function parseYears({ file, text }: Table, columns: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const byYear = new Map<number, readonly number[]>();
  for (const { line, cells } of readCsv(file, text, ['year', ...columns])) {
    const year = numberIn(file, line, cells, 'year');
    byYear.set(
      year,
      columns.map((column) => numberIn(file, line, cells, column)),
    );
  }
  return byYear;
}

/** Unemployment rates of the latest year not after `start` (else the first), in the order of `unemploymentAges`. */
export function parseUnemployment({ file, text }: Table, start: number): Float64Array {
  const rows = readCsv(file, text, ['year', 'age', 'rate']).map(({ line, cells }) => ({
    year: numberIn(file, line, cells, 'year'),
    age: numberIn(file, line, cells, 'age'),
    rate: numberIn(file, line, cells, 'rate'),
  }));
  const year = latest(sorted(rows.map((row) => row.year)), start);
  return Float64Array.from(unemploymentAges, (age) => {
    const found = rows.find((row) => row.year === year && row.age === age);
    if (found === undefined) throw new Error(`${file}: ${year}, age ${age} is missing`);
    return found.rate;
  });
}

/** Share of employment by occupation group, and the share of women in it. */
export type Groups = { readonly share: Float64Array; readonly female: Float64Array };

/** Employment by major group, split into the model's groups. */
export function parseGroups(majors: Table, groups: Table): Groups {
  const shareOf = new Map<string, number>();
  for (const { line, cells } of readCsv(majors.file, majors.text, ['isco', 'share'])) {
    shareOf.set(cells.isco, numberIn(majors.file, line, cells, 'share'));
  }
  const share = new Float64Array(occupations.length);
  const women = new Float64Array(occupations.length);
  const covered = new Map<string, number>();
  for (const { line, cells } of readCsv(groups.file, groups.text, ['occupation', 'isco', 'share', 'female'])) {
    const o = occupations.indexOf(cells.occupation as (typeof occupations)[number]);
    const major = shareOf.get(cells.isco);
    if (o < 0) throw new Error(`${groups.file}:${line}: ${cells.occupation} is none of ${occupations.join(', ')}`);
    if (major === undefined) throw new Error(`${majors.file}: major group ${cells.isco} is missing`);
    const part = numberIn(groups.file, line, cells, 'share');
    covered.set(cells.isco, (covered.get(cells.isco) ?? 0) + part);
    share[o] += major * part;
    women[o] += major * part * numberIn(groups.file, line, cells, 'female');
  }
  for (const [isco, sum] of covered) {
    if (Math.abs(sum - 1) > 1e-9)
      throw new Error(`${groups.file}: the shares of major group ${isco} sum to ${sum}, not to 1`);
  }
  const total = share.reduce((sum, part) => sum + part, 0);
  return {
    share: share.map((part) => part / total),
    female: women.map((part, o) => (share[o] > 0 ? part / share[o] : 0)),
  };
}

/** The latest of some years that is not after `start`; the first if all are. */
export function latest(years: readonly number[], start: number): number {
  return years.filter((year) => year <= start).at(-1) ?? years[0];
}

function numberIn(file: string, line: number, cells: Readonly<Record<string, string>>, column: string): number {
  const value = Number(cells[column]);
  if (cells[column] === '' || !Number.isFinite(value))
    throw new Error(`${file}:${line}: ${column} ${cells[column]} is no number`);
  return value;
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
