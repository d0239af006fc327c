import type { Text, Unit } from '../models/model.ts';

export type MeasureInfo = {
  readonly name: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly definition: Text;
  readonly group: string;
  readonly kind: 'stock' | 'flow' | 'final';
  readonly better: 'higher' | 'lower' | null;
  readonly monthly: boolean;
  /** What a cost line is billed by. */
  readonly per?: Text;
};

/**
 * What a run of a scenario stores. Draws are innermost everywhere, so one cell's draws are one contiguous slice.
 *
 * arms: 'baseline' first, then the policies, then the packages. periods: one per calendar year, preceded by the start (period 0,
 * the state before the first month; flows are 0 there).
 */
export type Results = {
  readonly draws: number;
  readonly futures: readonly string[];
  readonly arms: readonly string[];
  /** The model's measures, then `policy.cost` (EUR, flow) and one `policy.cost/<policy>/<lever number>` per cost line. */
  readonly measures: readonly MeasureInfo[];
  /** Calendar year of each period; periods[0] is the year of the start, as its opening value. */
  readonly periods: readonly number[];
  /** Month number (year · 12 + month − 1) at whose end each period ends; the opening value has the month before the start. */
  readonly periodEnds: readonly number[];
  /** [future][arm][measure][period][draw]; a measure of kind 'final' has its value in every period. */
  readonly years: Float64Array;
  /** Measures stored for every month, by index into `measures`. */
  readonly monthlyMeasures: readonly number[];
  readonly months: number;
  /** [future][arm][monthly measure][0 = opening, then months 1..months][draw] */
  readonly paths: Float64Array;
  /** [future][input][draw]: value of every input at the start, baseline. */
  readonly inputs: Float64Array;
  readonly inputNames: readonly string[];
  /**
   * Noise audit: the baseline repeated with every uncertain input at its median and other luck.
   * [future][measure][period][replicate]
   */
  readonly audit: { readonly replicates: number; readonly years: Float64Array };
  /**
   * Exact Shapley shares of the model's causes in what the baseline did, on the first draws with common random numbers:
   * shapley is [future][cause][measure][period][draw], allOff is [future][measure][period][draw]; for each draw the shares and
   * allOff add up to the baseline.
   */
  readonly attribution: {
    readonly draws: number;
    readonly causes: readonly { readonly name: string; readonly label: Text }[];
    readonly shapley: Float64Array;
    readonly allOff: Float64Array;
    /**
     * What each cause adds to the headline measure (by its index) with all others off, and with all others on:
     * [future][cause][period][draw]. Absent where a part of a run is looked at.
     */
    readonly ends?: { readonly measure: number; readonly first: Float64Array; readonly last: Float64Array };
  };
  /**
   * What groups of levers of the main arm add to the headline measure (by its index) on the first draws with common random
   * numbers, by the order in which they join, a random one and its reverse: [future][group][period][draw]. For each draw the groups add up
   * to the difference between that arm and the baseline. Absent where the scenario has no policies.
   */
  readonly levers?: {
    readonly draws: number;
    readonly measure: number;
    /** `by`: a policy of a package by its name, or inputs by the name of their group. */
    readonly groups: readonly { readonly name: string; readonly by: 'policy' | 'inputs' }[];
    readonly shares: Float64Array;
  };
  /**
   * The headline measure of the first draws in structural variants of the model: [future][variant][arm][period][draw], `arms` by
   * their place in the list of arms. Absent where the scenario asks for none.
   */
  readonly structures?: {
    readonly draws: number;
    /** `deep`: another state of the world, and not another working of the model. */
    readonly variants: readonly { readonly name: string; readonly label: Text; readonly deep?: boolean }[];
    readonly arms: readonly number[];
    readonly headline: Float64Array;
  };
  /** How often a policy led an input outside its bounds, and where it was held. */
  readonly clamps: readonly { readonly input: string; readonly arm: string; readonly count: number }[];
};
