import type { Profile } from '../economy/levers.ts';
import type { Composition } from '../models/composed/composition.ts';
import type { Distribution } from '../numeric/distribution.ts';
import type { Language, Mode, Table } from '../models/model.ts';
import type { PlaceKey } from './model.ts';

/** Year and month as months since year 0: 2025-01 is 2025 · 12. */
export type Month = number;

/** A value on given dates, linear between them, constant before the first and after the last. */
export type DatedPath = { readonly path: readonly { readonly month: Month; readonly value: number }[] };

export type Assumption = Distribution | DatedPath;

export type { Profile };

/** A policy's grip on one input: (E0) of the model specification. */
export type Lever = {
  readonly target: string;
  readonly op: 'add' | 'multiply' | 'set';
  readonly value: number;
  readonly profile: Profile;
  /** Shares in [0, 1]; the effect is scaled by coverage · takeUp · (1 − deadweight) · (1 − displacement), the cost is not. */
  readonly coverage: Distribution;
  readonly takeUp: Distribution;
  readonly deadweight: Distribution;
  readonly displacement: Distribution;
  /**
   * EUR per unit of a driver of the model (`per`), e.g. per trainee who starts; negative: a revenue. Paid while the policy runs; for
   * what the policy itself brings about (trainees, new jobs) deadweight and displaced units are paid for as well.
   */
  readonly cost?: { readonly per: string; readonly eur: Distribution };
  readonly evidence?: string;
};

/** What should be reached at the end of a phase: a measure that is kept month by month, at least or at most so much. */
export type Milestone = { readonly measure: string; readonly predicate: Check['predicate'] };

/** Part of a policy's schedule, first and last month included; what begins in it are the levers that do. */
export type Phase = {
  readonly title: string;
  readonly from: Month;
  readonly until: Month;
  readonly milestones: readonly Milestone[];
};

export type Policy = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly phases?: readonly Phase[];
  readonly levers: readonly Lever[];
};

/** A set of policies applied together. */
export type Package = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly policies: readonly string[];
};

/** A named, unweighted view of how the world may go; its assumptions replace the scenario's. */
export type Future = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly assumptions: Readonly<Record<string, Assumption>>;
};

export type Correlation = { readonly inputs: readonly [string, string]; readonly spearman: number };

/** An expectation as data: `statistic` of `measure` in `year` (last period if absent) is compared with `value`. */
export type Check = {
  readonly name: string;
  readonly measure: string;
  readonly statistic: 'mean' | 'p5' | 'p50' | 'p95' | 'share>0';
  readonly policy: string;
  readonly future: string;
  /** Compare the paired difference to the baseline instead of the level. */
  readonly difference: boolean;
  readonly years: readonly number[];
  readonly predicate: { readonly atLeast?: number; readonly atMost?: number };
};

/** A measure in a year, and what one unit of it is worth; `total`: of a flow all from the start to that year, of a stock its values at the ends of those years. */
export type UtilityTerm = {
  readonly measure: string;
  readonly weight: number;
  readonly year: number;
  readonly total: boolean;
};

/** What policies are judged by: a weighted sum that the scenario declares, in a unit that it names. */
export type Utility = { readonly title: string; readonly unit: string; readonly terms: readonly UtilityTerm[] };

/**
 * When a policy or package counts as failed: its regret against the best one in the same draw, or a measure (or its paired
 * difference to the baseline), is beyond a limit.
 */
export type Failure = { readonly policy: string } & (
  | { readonly regretAbove: number }
  | {
      readonly measure: string;
      readonly year: number;
      readonly difference: boolean;
      readonly above?: number;
      readonly below?: number;
    }
);

/** Draws are added in rounds until the headline's Monte Carlo error is below this part of its median, or `most` are made. */
export type Precision = { readonly until: number; readonly most: number };

export type Scenario = {
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly language: Language;
  readonly model: string;
  /** The place it is about; `place` is the key by which a file names it, region where absent. */
  readonly region: string;
  readonly place?: PlaceKey;
  /** The parts and links of a scenario that puts several models together; `model` is then 'composed'. */
  readonly composition?: Composition;
  /** Of a part of such a scenario looked at by itself: the inputs at which links arrive. */
  readonly linked?: readonly string[];
  readonly start: Month;
  readonly months: number;
  readonly draws: number;
  /** `draws` is then the most there can be, and once a run has ended the number it took. */
  readonly precision?: Precision;
  readonly seed: string;
  readonly sampling: 'plain' | 'latin-hypercube' | 'sobol';
  readonly mode: Mode;
  readonly headline: { readonly measure: string; readonly year: number };
  readonly assumptions: Readonly<Record<string, Assumption>>;
  /** The scenario's own tables by name, with their contents, in place of those in data/. */
  readonly tables?: Readonly<Record<string, Table>>;
  readonly correlations: readonly Correlation[];
  readonly policies: readonly Policy[];
  readonly packages: readonly Package[];
  /** The policy or package that stands beside the baseline where there is room for one; the last where absent. */
  readonly main?: string;
  readonly futures: readonly Future[];
  readonly checks: readonly Check[];
  readonly utility?: Utility;
  readonly fails?: Failure;
  /** Structural variants of the model that a part of the draws is repeated in. */
  readonly structures?: readonly string[];
};
