import type { Distribution } from '../numeric/distribution.ts';
import type { Input, Measure, Mode, Text, Unit } from '../models/model.ts';

/** What a scenario needs to know of a model; a `Model` will do. */
export type ModelInfo = {
  readonly name: string;
  readonly mode?: Mode;
  readonly inputs: readonly Input[];
  readonly measures: readonly {
    readonly name: string;
    readonly unit?: Unit;
    readonly kind?: Measure<unknown, unknown>['kind'];
  }[];
  readonly drivers: readonly { readonly name: string }[];
  /** The tables it reads: their names, and the columns that each must have. */
  readonly tables?: readonly { readonly name: string; readonly columns: readonly string[] }[];
  /** Structural variants that a scenario may name. */
  readonly structures?: readonly { readonly name: string }[];
  /** The measure a report leads with unless the scenario says otherwise; the first one if absent. */
  readonly headline?: string;
};

/** What a scenario needs to know of a region; a `Region` will do. */
export type RegionInfo = {
  readonly name: string;
  /** The models for which it has figures. */
  readonly models: readonly string[];
  readonly label?: Text;
  readonly country?: string;
  readonly inputs: Readonly<Record<string, { readonly value: Distribution }>>;
};
