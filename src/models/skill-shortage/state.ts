import { type Ledger, createLedger } from '../../economy/ledger.ts';
import { EDUCATION_STAGES } from '../../economy/pipeline.ts';
import { AGES, durations, tracks } from './categories.ts';
import type { Feasible } from './feasible.ts';
import { G, type Layout, O, Q, REASONS } from './layout.ts';
import { createReport, createScratch } from './report.ts';
import type { Groups } from './tables.ts';

/** What never changes in a run, and what is worth keeping from run to run. */
export type Country = {
  readonly layout: Layout;
  /** First year of each band of age, and the band of each single year (−1 outside the labour force). */
  readonly bandStarts: readonly number[];
  readonly bandOf: Int8Array;
  readonly months: number;
  /** Kept from one arm to the next. */
  readonly feasible: Feasible;
  /** Calendar month (0 = January) of the first month. */
  readonly startMonthOfYear: number;
  readonly startYear: number;
  readonly monthsSinceHorizon: number;
  /** sex · AGES + age, at the start. */
  readonly population: Float64Array;
  /** Yearly death rate by sex · AGES + age, one array per calendar year from the start. */
  readonly mortality: readonly Float64Array[];
  /** The same as chances within a month. */
  readonly deathChance: readonly Float64Array[];
  /** Net migration a month, same order. */
  readonly migration: readonly Float64Array[];
  /** Where people who come or go beyond the projection are: shares of all, by sex · AGES + age. */
  readonly migrantShape: Float64Array;
  /** Births a year, the women who bear them in the projection, and the share of boys, by calendar year from the start. */
  readonly births: Float64Array;
  /** Share of the born who die in the same calendar year, by calendar year from the start and sex. */
  readonly infantDeaths: readonly Float64Array[];
  readonly mothers: Float64Array;
  readonly boys: Float64Array;
  /** Participation at exact age k + ½ by sex · AGES + k. */
  readonly participation: Float64Array;
  /** By band of `unemploymentAges`. */
  readonly unemployment: Float64Array;
  readonly groups: Groups;
  /** Moves of those who change occupation, row-major. */
  readonly moves: readonly (readonly number[])[];
};

const real = (size: number) => new Float64Array(size);

export function createPopulation() {
  return {
    /** (age · G + sex) · Q + level */
    people: real(AGES * G * Q),
    /** Born this calendar year, by sex · Q + level (all of the lowest level). */
    newborn: real(G * Q),
    /** age · G + sex */
    labourForce: real(AGES * G),
    /** Log odds of participation at the start, at exact age k + ½: k · G + sex. */
    logOdds: real(AGES * G),
    /** What education adds to them by the end of this calendar year, and by the end of the last. */
    composition: real(AGES * G),
    compositionBefore: real(AGES * G),
    levelsAtStart: real(AGES * G * Q),
    /** Participation wanted now, and what it would be under the pension age of the start: age · G + sex. */
    wanted: real(AGES * G),
    asBefore: real(AGES * G),
    /** People whom a later pension age holds back without work, as they should be; same order. */
    held: real(AGES * G),
    graduates: real(tracks.length),
    graduatesAtStart: real(tracks.length),
    oldAtStart: 0,
    /** Trends of participation since the start, log odds; years by which the law has raised pension ages that are on their way up. */
    trendWomen: 0,
    trendMen: 0,
    trendOlder: 0,
    pensionRise: 0,
    /** By how much this year's net migration differs from what is expected of it, persons per 1,000 residents and year. */
    migrationLuck: 0,
    /** People as the year began. */
    residents: 0,
    /** Net migration, births and deaths of the month, and skilled immigrants. */
    netMigration: 0,
    births: 0,
    deaths: 0,
    skilled: 0,
  };
}

/** Students by track and stage: a student may also work, so enrolment is an attribute and no account of the people ledger. */
export function createSchools() {
  return {
    /** track · EDUCATION_STAGES + stage */
    enrolled: real(tracks.length * EDUCATION_STAGES),
    begun: real(tracks.length),
    completed: real(tracks.length),
    left: real(tracks.length),
    atStart: real(tracks.length),
    beginners: real(tracks.length),
    /** Share of entrants by occupation and sex: sex · O + o. */
    entrants: real(G * O),
    /** Entrants by way of education (tracks, then none) and occupation at the start: way · O + o. */
    ways: real((tracks.length + 1) * O),
    /** The same as `enrolled` had nothing but the size of cohorts changed, and completions relative to it. */
    plain: real(tracks.length * EDUCATION_STAGES),
    relative: real(tracks.length),
  };
}

export function createWork() {
  return {
    /** By occupation: positions at the start, ln output per productivity, wanted at base and at current wages. */
    positionsAtStart: real(O),
    lnScale: real(O),
    wantedAtBase: real(O),
    wanted: real(O),
    /** Labour per unit of work, now and at the start; hours per person relative to the start. */
    labour: real(O),
    labourAtStart: real(O),
    hours: real(O),
    hoursAtStart: real(O),
    /** Hours per person that come of less part-time work than at the start, and its share then, by sex. */
    hoursGained: real(O),
    partTimeAtStart: real(G),
    wantedBefore: 0,
    lnHours: 0,
    lnCycle: 0,
    adopted: real(1),
    /** Adopted share by month, from the start. */
    adoptionPath: real(1),
    intensity: 0,
    saved: 0,
    savedAtStart: 0,
    newWork: 0,
    offshore: 0,
    pooled: 0,
  };
}

export function createMarket(groups: number) {
  return {
    vacancies: real(O),
    hires: real(O),
    exits: real(O),
    /** Filled by entrants who were not unemployed before. */
    direct: real(O),
    changes: real(O),
    efficiency: real(O),
    pull: real(G * O).fill(1),
    network: real(O * O),
    searchWeight: real(O),
    effort: real(G * O),
    norm: real(G * O),
    attraction: real(G * O),
    searchers: real(O),
    /** Vacancies as people searched, and what pay makes of them for a searcher. */
    open: real(O),
    worth: real(O),
    /** Of them, by sex: sex · O + o. */
    arriving: real(G * O),
    /** Chance of a job per unit of effort, sex · O + o. */
    finding: real(G * O),
    /** Monthly chance of losing one's job by o · groups + group. */
    separation: real(O * groups),
    /** o · durations + d */
    spells: real(O * durations.length),
    /** Of the unemployed, those who completed training, whom `spells` leaves out; months since, of all of them together. */
    trained: real(O),
    trainedMonths: 0,
    lnWage: real(O),
    /** Part of it that the market makes. */
    marketWage: real(O),
    frictional: real(O),
    unemploymentAtStart: real(O),
    vacanciesAtStart: real(O),
    laidOff: 0,
  };
}

export type ShortageState = {
  readonly ledger: Ledger;
  readonly population: ReturnType<typeof createPopulation>;
  readonly schools: ReturnType<typeof createSchools>;
  readonly work: ReturnType<typeof createWork>;
  readonly market: ReturnType<typeof createMarket>;
  readonly report: ReturnType<typeof createReport>;
  readonly scratch: ReturnType<typeof createScratch>;
  /** Calendar month of the last step (0 = January); −1 before the first. */
  monthOfYear: number;
  /** 1 where people age, move and die, 0 where they stay as they are. */
  ageing: number;
};

export function createState({ layout, months }: Country): ShortageState {
  const work = { ...createWork(), adoptionPath: new Float64Array(months + 1) };
  return {
    ledger: createLedger(layout.accounts, REASONS, [layout.world, layout.unborn]),
    population: createPopulation(),
    schools: createSchools(),
    work,
    market: createMarket(layout.groups),
    report: createReport(),
    scratch: createScratch(layout.groups, layout.accounts),
    monthOfYear: -1,
    ageing: 1,
  };
}
