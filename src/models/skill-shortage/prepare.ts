import { expectedMothers, ratesByAge, splitBands, valueAtAge } from '../../economy/cohorts.ts';
import { monthly } from '../../economy/calendar.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import type { Tables } from '../model.ts';
import { parseMobility } from '../tables.ts';
import { AGES, LAST_AGE, ageBands, occupations } from './categories.ts';
import { createFeasible } from './feasible.ts';
import { G, layoutOf } from './layout.ts';
import type { Country } from './state.ts';
import { type Grid, latest, parseGrid, parseGroups, parseUnemployment, parseYears } from './tables.ts';

/** The date of the measured task horizon (capability.horizon): March 2025. */
const HORIZON_MONTH = 2025 * 12 + 2;

/** Share of the deaths in the first year of life that fall into the calendar year of birth. @assumption from low to high mortality .8 to .9 */
const IN_YEAR_OF_BIRTH = 0.85;

/** Years of WPP's periods of mortality and migration. */
const PERIOD = 5;

/** Reads the tables into arrays by single years of age and calendar year. `bands` are the bands of age of the labour market. */
export function prepare({ tables, calendar }: Tables, bands: readonly number[] = ageBands): Country {
  const { startYear, startMonth, months } = calendar;
  const years = Array.from({ length: Math.ceil((startMonth - 1 + months) / 12) }, (_, y) => startYear + y);
  const population = parseGrid(tables.population, 'year', 'persons');
  const mortality = parseGrid(tables.mortality, 'from', 'rate');
  const migration = parseGrid(tables.migration, 'from', 'persons');
  const participation = parseGrid(tables.participation, 'year', 'rate');
  const components = parseYears(tables.components, ['births', 'maleShare', 'netMigration']);
  const lastYear = Math.max(...components.keys());
  // @assumption beyond the projection everything stays as in its last year
  const ofYear = (year: number): readonly number[] => {
    const row = components.get(Math.min(year, lastYear));
    if (row === undefined) throw new Error(`${tables.components.file}: ${year} is missing`);
    return row;
  };
  const shape = migrantShape(migration);
  const rates = years.map((year) => deathRates(mortality, year));
  const bandOf = new Int8Array(AGES).fill(-1);
  for (let age = bands[0] - 1; age < LAST_AGE; age++) {
    bandOf[age] = Math.max(
      0,
      bands.findLastIndex((start) => start <= age),
    );
  }
  return {
    layout: layoutOf(bands),
    bandStarts: bands,
    bandOf,
    months,
    feasible: createFeasible(months),
    startYear,
    startMonthOfYear: startMonth - 1,
    monthsSinceHorizon: startYear * 12 + startMonth - 1 - HORIZON_MONTH,
    population: singleYears(startOfYear(population, startYear), population),
    mortality: rates,
    deathChance: rates.map((year) => year.map((rate) => monthly(rate))),
    migration: years.map((year) =>
      netMigration(migration, shape, year, ofYear(year)[2]).map((persons) => persons / 12),
    ),
    migrantShape: shape,
    infantDeaths: years.map((year) => infantDeaths(mortality, year)),
    births: Float64Array.from(years, (year) => ofYear(year)[0]),
    boys: Float64Array.from(years, (year) => ofYear(year)[1]),
    mothers: Float64Array.from(years, (year) => {
      const ages = singleYears(startOfYear(population, year), population);
      return expectedMothers((age) => ages[age]);
    }),
    participation: participationByAge(participation, startYear),
    unemployment: parseUnemployment(tables.unemployment, startYear),
    groups: parseGroups(tables.occupations, tables.groups),
    moves: parseMobility(tables.moves.file, tables.moves.text, occupations).share,
  };
}

/** Bands in the middle of a year; the nearest year of the table where it has not that one. */
function inYear({ years, values }: Grid, year: number): Float64Array {
  const nearest = Math.min(years[years.length - 1], Math.max(years[0], year));
  return values[years.indexOf(nearest)];
}

/** Bands at the start of a year: halfway between two middles. */
function startOfYear(grid: Grid, year: number): Float64Array {
  const before = inYear(grid, year - 1);
  return inYear(grid, year).map((after, cell) => (before[cell] + after) / 2);
}

function singleYears(bands: Float64Array, { ages }: Grid): Float64Array {
  const single = new Float64Array(G * AGES);
  for (let g = 0; g < G; g++) {
    const of = bands.subarray(g * ages.length, (g + 1) * ages.length);
    splitBands(single.subarray(g * AGES, (g + 1) * AGES), of, ages);
  }
  return single;
}

/**
 * Yearly death rates by age on 1 January, two sexes after each other. A band's rate stands at the mean age of those who live it in a
 * stationary population, not at its middle: among the old fewer reach its end. ln rate is linear in age between bands and in time between
 * periods. Who is a on 1 January is a + 1 in the middle of the year; of the deaths before the first birthday most come in the first weeks.
 */
function deathRates({ years, ages, values }: Grid, year: number): Float64Array {
  const periods = years.map((from) => from + PERIOD / 2);
  const byPeriod = values.map((rates) =>
    Float64Array.from({ length: G * AGES }, (_, cell) => {
      const g = Math.floor(cell / AGES);
      const own = rates.subarray(g * ages.length, (g + 1) * ages.length);
      if (cell % AGES === 0) return log((1 - IN_YEAR_OF_BIRTH) * own[0] + own[1] / 2);
      return valueAtAge(
        (cell % AGES) + 1,
        own.map((rate) => log(rate)),
        meanAges(own, ages),
      );
    }),
  );
  return Float64Array.from({ length: G * AGES }, (_, cell) =>
    exp(
      valueAtAge(
        year + 0.5,
        byPeriod.map((rates) => rates[cell]),
        periods,
      ),
    ),
  );
}

/** Mean age in each band under its own death rate; the last band is open. */
function meanAges(rates: Float64Array, starts: readonly number[]): number[] {
  return starts.map((start, b) => {
    const rate = rates[b];
    if (b === starts.length - 1) return start + 1 / rate;
    const width = starts[b + 1] - start;
    return start + 1 / rate - width / (exp(rate * width) - 1);
  });
}

/** Share of the born who die before 1 January, by sex. */
function infantDeaths({ years, ages, values }: Grid, year: number): Float64Array {
  const rates = values[years.indexOf(latest(years, year))];
  return Float64Array.from({ length: G }, (_, g) => IN_YEAR_OF_BIRTH * rates[g * ages.length]);
}

/**
 * Net migration of a year by age on 1 January: the period's yearly mean, and what the year differs from it in the usual shape. The
 * projection counts migrants by their age at the end of the year, when they are a year older.
 */
function netMigration(grid: Grid, shape: Float64Array, year: number, total: number): Float64Array {
  const period = grid.values[grid.years.indexOf(latest(grid.years, year))];
  const mean = period.reduce((sum, persons) => sum + persons, 0) / PERIOD;
  const counted = singleYears(period, grid);
  return Float64Array.from({ length: G * AGES }, (_, cell) => {
    const age = cell % AGES;
    const own = age === AGES - 1 ? 0 : counted[cell + 1] + (age === 0 ? counted[cell] : 0);
    return own / PERIOD + (total - mean) * shape[cell];
  });
}

/** Where migrants are: the absolute flows of all periods. */
function migrantShape({ ages, values }: Grid): Float64Array {
  const shape = Float64Array.from({ length: G * AGES }, (_, cell) => {
    const band = Math.floor(cell / AGES) * ages.length + bandAt(ages, cell % AGES);
    let flows = 0;
    for (const period of values) flows += Math.abs(period[band]);
    return flows / widthAt(ages, cell % AGES);
  });
  const total = shape.reduce((sum, part) => sum + part, 0);
  return shape.map((part) => part / total);
}

function bandAt(ages: readonly number[], age: number): number {
  return ages.findLastIndex((start) => start <= age);
}

function widthAt(ages: readonly number[], age: number): number {
  const band = bandAt(ages, age);
  return (band + 1 < ages.length ? ages[band + 1] : AGES) - ages[band];
}

/** Participation at exact ages k + ½ in the latest year known at the start; nobody takes part under the first age or from `LAST_AGE` on. */
function participationByAge({ years, ages, values }: Grid, startYear: number): Float64Array {
  const known = values[years.indexOf(latest(years, startYear))];
  const single = new Float64Array(G * AGES);
  for (let g = 0; g < G; g++) {
    const ofSex = single.subarray(g * AGES, (g + 1) * AGES);
    ratesByAge(ofSex, known.subarray(g * ages.length, (g + 1) * ages.length), ages);
    ofSex.fill(0, LAST_AGE);
  }
  return single;
}
