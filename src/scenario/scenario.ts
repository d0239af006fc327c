import type { Profile } from '../economy/levers.ts';
import type { Distribution } from '../numeric/distribution.ts';
import type { Language, Mode } from '../models/model.ts';
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

export type Policy = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
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

export type Scenario = {
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly language: Language;
  readonly model: string;
  /** The place it is about; `place` is the key by which a file names it, region where absent. */
  readonly region: string;
  readonly place?: PlaceKey;
  readonly start: Month;
  readonly months: number;
  readonly draws: number;
  readonly seed: string;
  readonly sampling: 'plain' | 'latin-hypercube' | 'sobol';
  readonly mode: Mode;
  readonly headline: { readonly measure: string; readonly year: number };
  readonly assumptions: Readonly<Record<string, Assumption>>;
  readonly correlations: readonly Correlation[];
  readonly policies: readonly Policy[];
  readonly packages: readonly Package[];
  readonly futures: readonly Future[];
  readonly checks: readonly Check[];
};
