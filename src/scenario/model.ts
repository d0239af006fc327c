import type { Distribution } from '../numeric/distribution.ts';
import type { Comparable, Input, Measure, Mode, StandardShock, Text, Unit } from '../models/model.ts';

/** What a scenario needs to know of a model; a `Model` will do. */
export type ModelInfo = {
  readonly name: string;
  readonly mode?: Mode;
  /** What a scenario names: a region (where absent) or a firm. */
  readonly places?: 'regions' | 'firms';
  readonly inputs: readonly Input[];
  readonly measures: readonly {
    readonly name: string;
    readonly unit?: Unit;
    readonly monthly?: boolean;
    readonly kind?: Measure<unknown, unknown>['kind'];
    readonly settles?: string;
    readonly better?: Measure<unknown, unknown>['better'];
  }[];
  readonly drivers: readonly { readonly name: string }[];
  /** The tables it reads: their names, and the columns that each must have. */
  readonly tables?: readonly { readonly name: string; readonly columns: readonly string[] }[];
  /** Structural variants that a scenario may name. */
  readonly structures?: readonly { readonly name: string }[];
  /** What its places are compared by, and the shock that is the same for all. */
  readonly comparable?: readonly Comparable[];
  readonly shock?: StandardShock;
  /** The measure a report leads with unless the scenario says otherwise; the first one if absent. */
  readonly headline?: string;
};

/** The key by which a scenario names the place it is about. */
export type PlaceKey = 'region' | 'firm';

export function placeKeyOf(model: Pick<ModelInfo, 'places'>): PlaceKey {
  return model.places === 'firms' ? 'firm' : 'region';
}

/** Those among the places that the models which take this key have figures for. */
export function placesUnder<Place extends { readonly models: readonly string[] }>(
  key: PlaceKey,
  places: readonly Place[],
  models: readonly Pick<ModelInfo, 'name' | 'places'>[],
): Place[] {
  const names = models.filter((model) => placeKeyOf(model) === key).map(({ name }) => name);
  return places.filter((place) => place.models.some((name) => names.includes(name)));
}

/** What a scenario needs to know of a region or a firm; a `Region` will do. */
export type RegionInfo = {
  readonly name: string;
  /** The models for which it has figures. */
  readonly models: readonly string[];
  readonly label?: Text;
  readonly country?: string;
  readonly inputs: Readonly<Record<string, { readonly value: Distribution }>>;
};
