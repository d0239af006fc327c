import { cycleFactor, demandAfterAutomation, transitionShare } from '../../economy/labour-demand.ts';
import { searchNetwork } from '../../economy/mobility.ts';
import { fillUniforms, keyFromSeed } from '../../numeric/random.ts';
import { checkOptions } from './check-options.ts';
import { exactSamplers, fastSamplers, stepDrawn } from './drawn.ts';
import type { Chance } from './drawn.ts';
import { stepExpected } from './expected.ts';
import { demandAtStart, longTerm, openMarket } from './market.ts';
import type { Market } from './market.ts';

/** Weeks in a step: 27 / 4, so that four steps are the 27 weeks after which unemployment counts as long-term. */
export const WEEKS_PER_STEP = 6.75;

/** Parameters of the model; all times in steps of 6.75 weeks. */
export type NetworkParameters = {
  /** δ_u: chance per step that a person loses the job whatever the demand. */
  readonly separationRate: number;
  /** δ_v: chance per step and person employed that a job opens whatever the demand. */
  readonly openingRate: number;
  /** γ_u: part of a surplus of jobs over the target that is laid off per step. */
  readonly layoffSpeed: number;
  /** γ_v: part of a lack of jobs that is posted per step. */
  readonly postingSpeed: number;
  /** A spell counts as long-term from this many steps on: 4 are 27 weeks. */
  readonly longTermThreshold: number;
  /** t_s: the step at which demand begins to change. */
  readonly shockStart: number;
  /** T: steps from there until 99.99 % of the change has come about (it begins at 0.01 %). */
  readonly shockDuration: number;
  /** Amplitude of the business cycle, as a share of demand; 0 for none. */
  readonly cycleAmplitude: number;
  /** Period of the business cycle, in steps. */
  readonly cyclePeriod: number;
  /** The step at which the cycle begins. */
  readonly cycleStart: number;
};

/** As published for the United States, without a business cycle (the published one has amplitude .065). */
export const networkDefaults: NetworkParameters = {
  separationRate: 0.016,
  openingRate: 0.012,
  layoffSpeed: 0.16,
  postingSpeed: 0.16,
  longTermThreshold: 4,
  shockStart: 100,
  shockDuration: (30 * 52) / WEEKS_PER_STEP,
  cycleAmplitude: 0,
  cyclePeriod: 103,
  cycleStart: 0,
};

export type NetworkOptions = {
  /** People employed at the start, e₀, by occupation. */
  readonly employment: ArrayLike<number>;
  /**
   * A, row by row: how strongly searchers of occupation i look at a vacancy of occupation j. Each row adds up to 1. With `stay`, the
   * rows are P of (K19), the moves of those who change, and A = r on the diagonal plus (1 − r)P.
   */
  readonly mobility: readonly ArrayLike<number>[];
  /** r of (K19): share of attention that stays in the own occupation. Leave it out to use `mobility` as it is. */
  readonly stay?: number;
  /** Share of an occupation's hours that is automated in the end; (D7) makes the final demand of it. */
  readonly automation?: ArrayLike<number>;
  /** Jobs wanted in the end, D_f, by occupation, instead of `automation`. With neither, demand stays as it is. */
  readonly finalDemand?: ArrayLike<number>;
  readonly parameters?: Partial<NetworkParameters>;
  /** Steps to simulate; default 600. */
  readonly steps?: number;
  /** Expected flows of real-valued people (the default), or whole people drawn at random. */
  readonly mode?: 'expected' | 'stochastic';
  /** Stochastic mode: the seed text, and the number of the repetition under it. Same seed and repetition, same bytes. */
  readonly seed?: string;
  readonly repetition?: number;
  /** Stochastic mode: draws from the exact laws (the default), or fast ones for large counts (total variation below 0.006 a draw). */
  readonly sampling?: 'exact' | 'fast';
  /**
   * People unemployed at the start: in the first step of a spell (the default, so that spells add up to the unemployed), or in no
   * spell, as in the authors' expected-flow code. After some 25 steps it makes no difference. Whole people are always in a spell.
   */
  readonly startingSpells?: 'first step' | 'none';
};

/** What became of the market. Index 0 of every series is the start, index t the state after step t. */
export type NetworkSeries = {
  readonly steps: number;
  readonly occupations: number;
  readonly weeksPerStep: number;
  /** Unemployed per person, employed or not. */
  readonly unemploymentRate: Float64Array;
  /** Vacancies per job, filled or vacant. */
  readonly vacancyRate: Float64Array;
  /** People unemployed for `longTermThreshold` steps or more, per person employed or not. */
  readonly longTermRate: Float64Array;
  /** [t][i]: persons, and jobs, of occupation i. */
  readonly employed: readonly Float64Array[];
  readonly unemployed: readonly Float64Array[];
  readonly vacancies: readonly Float64Array[];
  readonly longTermUnemployed: readonly Float64Array[];
  /** [t][i]: d†, the jobs that employers aimed at in step t; at the start, D₀. */
  readonly targetDemand: readonly Float64Array[];
};

/**
 * The labour market network of del Rio-Chanona et al. (2021), as data in and series out: people lose jobs, apply along a network of
 * occupations and are hired while automation or a business cycle moves demand. Pure: equal options give equal bytes.
 * Throws a RangeError that names the option where one cannot be.
 *
 * @source delrio2021
 */
export function replicateNetwork(options: NetworkOptions): NetworkSeries {
  checkOptions(options);
  const parameters = { ...networkDefaults, ...options.parameters };
  const { steps = 600, mode = 'expected', startingSpells = 'first step' } = options;
  const rates = {
    separation: parameters.separationRate,
    opening: parameters.openingRate,
    layoffs: parameters.layoffSpeed,
    postings: parameters.postingSpeed,
  };
  const whole = mode === 'stochastic';
  const market = openMarket(options.employment, rates, parameters.longTermThreshold, {
    whole,
    countStart: whole || startingSpells === 'first step',
  });
  fillNetwork(market, options);
  const before = demandAtStart(options.employment, rates);
  const after = finalDemand(before, options);
  market.target.set(before);
  const recorder = record(market, steps);
  const chance = chanceOf(options);
  const samplers = options.sampling === 'fast' ? fastSamplers : exactSamplers;
  recorder.take(0);
  for (let t = 1; t <= steps; t++) {
    aim(market.target, before, after, t, parameters);
    if (whole) stepDrawn(market, rates, chance, t, samplers);
    else stepExpected(market, rates);
    recorder.take(t);
  }
  return recorder.series;
}

/** (D8) with (D10) on top: the jobs employers aim at in step t. */
export function aim(
  target: Float64Array,
  before: Float64Array,
  after: Float64Array,
  t: number,
  {
    shockStart,
    shockDuration,
    cycleAmplitude,
    cyclePeriod,
    cycleStart,
  }: Pick<NetworkParameters, 'shockStart' | 'shockDuration' | 'cycleAmplitude' | 'cyclePeriod' | 'cycleStart'>,
): void {
  const share = transitionShare(t, shockStart, shockDuration);
  const cycle = t < cycleStart ? 1 : cycleFactor(t - cycleStart, cycleAmplitude, cyclePeriod);
  for (let i = 0; i < target.length; i++) target[i] = (before[i] + (after[i] - before[i]) * share) * cycle;
}

/** Unemployment, or long-term unemployment, of each occupation over steps from … to (both counted): people-steps over people-steps. */
export function rateByOccupation(
  series: NetworkSeries,
  from: number,
  to: number,
  of: 'unemployed' | 'longTermUnemployed' = 'unemployed',
): Float64Array {
  return Float64Array.from({ length: series.occupations }, (_, i) => {
    let idle = 0;
    let people = 0;
    for (let t = from; t <= to; t++) {
      idle += series[of][t][i];
      people += series.employed[t][i] + series.unemployed[t][i];
    }
    return people > 0 ? idle / people : 0;
  });
}

function fillNetwork({ network, occupations: n }: Market, { mobility, stay }: NetworkOptions): void {
  if (stay !== undefined) {
    searchNetwork(
      network,
      mobility.map((row) => Array.from(row)),
      stay,
    );
  } else mobility.forEach((row, i) => network.set(row, i * n));
}

function finalDemand(before: Float64Array, { automation, finalDemand }: NetworkOptions): Float64Array {
  if (finalDemand !== undefined) return Float64Array.from(finalDemand);
  return automation === undefined ? before : demandAfterAutomation(before, automation);
}

function chanceOf({ seed = '1', repetition = 0 }: NetworkOptions): Chance {
  const key = keyFromSeed(seed);
  return { uniforms: (out, count, stream, at) => fillUniforms(out, count, key, repetition, stream, at) };
}

function record(market: Market, steps: number): { readonly series: NetworkSeries; take(t: number): void } {
  const { occupations } = market;
  const rows = { employed: [], unemployed: [], vacancies: [], longTermUnemployed: [], targetDemand: [] } as Record<
    'employed' | 'unemployed' | 'vacancies' | 'longTermUnemployed' | 'targetDemand',
    Float64Array[]
  >;
  const series: NetworkSeries = {
    steps,
    occupations,
    weeksPerStep: WEEKS_PER_STEP,
    unemploymentRate: new Float64Array(steps + 1),
    vacancyRate: new Float64Array(steps + 1),
    longTermRate: new Float64Array(steps + 1),
    ...rows,
  };
  return {
    series,
    take(t) {
      const longTermUnemployed = Float64Array.from({ length: occupations }, (_, i) => longTerm(market, i));
      rows.employed.push(market.employed.slice());
      rows.unemployed.push(market.unemployed.slice());
      rows.vacancies.push(market.vacancies.slice());
      rows.longTermUnemployed.push(longTermUnemployed);
      rows.targetDemand.push(market.target.slice());
      const [employed, unemployed, vacancies] = [market.employed, market.unemployed, market.vacancies].map(total);
      series.unemploymentRate[t] = ratio(unemployed, employed + unemployed);
      series.vacancyRate[t] = ratio(vacancies, employed + vacancies);
      series.longTermRate[t] = ratio(total(longTermUnemployed), employed + unemployed);
    },
  };
}

function total(parts: Float64Array): number {
  let sum = 0;
  for (const part of parts) sum += part;
  return sum;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
