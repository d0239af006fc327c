import type { Market } from './market.ts';
import type { Occupation } from './tables.ts';

/** How many groups of equal employment the occupations are laid out in by their share of automation. */
export const TENTHS = 10;

/** What never changes in a run. */
export type Network = {
  readonly occupations: readonly Occupation[];
  /** P of (K19), row-major. */
  readonly moves: Float64Array;
  /** Share of an occupation's people that falls into each tenth, tenth · occupations + i: the least automated tenth first. */
  readonly tenths: Float64Array;
  /** Mean share of automation of each tenth. */
  readonly automationOfTenth: Float64Array;
};

export type NetworkState = {
  market: Market;
  /** D₀ and D_f. */
  demandBefore: Float64Array;
  demandAfter: Float64Array;
  shockStart: number;
  shockDuration: number;
  cyclePeriod: number;
  /** Everybody, employed or not; nobody joins or leaves. */
  people: number;
  /** Steps of 6.75 weeks done so far. */
  steps: number;
  /** The share of attention that `market.network` was made for. */
  stay: number;
  /** Flows of the last month: people, 0 in a month in which no step ends. */
  separated: number;
  hired: number;
  /** People-steps since demand began to change and until it has changed, by occupation. */
  transition: { people: Float64Array; unemployed: Float64Array; longTerm: Float64Array };
};
