import { expectedAt } from '../expectation.ts';
import * as say from '../messages.ts';
import { placeKeyOf, placesUnder } from '../model.ts';
import type { ModelInfo, RegionInfo } from '../model.ts';
import { meant } from '../names.ts';
import type { Report } from '../report.ts';
import type { Loose, RawScenario } from '../schema.ts';

/** The region or firm that a scenario is about: named once, under the key that its model takes, with figures for that model. */
export function lintPlace(
  raw: Loose<RawScenario>,
  model: ModelInfo | undefined,
  models: readonly ModelInfo[],
  places: readonly RegionInfo[],
  report: Report,
): RegionInfo | undefined {
  const key =
    model === undefined ? (raw.region === undefined && raw.firm !== undefined ? 'firm' : 'region') : placeKeyOf(model);
  const other = key === 'firm' ? 'region' : 'firm';
  if (raw[other] !== undefined) {
    const both = raw[key] !== undefined;
    report.atKey(
      [other],
      model === undefined ? say.twoPlaces(key, other) : say.otherPlace(model.name, key, other, both),
    );
    if (!both) return undefined;
  }
  if (raw[key] === undefined && !report.faulty([key])) report.absent([], say.missingKey(key, expectedAt([key])));
  const known = placesUnder(key, places, models);
  const place = lookUp(key, raw[key], known, report);
  if (model !== undefined && place !== undefined && !place.models.includes(model.name)) {
    const fitting = known.filter((candidate) => candidate.models.includes(model.name)).map(({ name }) => name);
    report.at([key], say.placeWithoutModel(place.name, model.name, key, fitting));
  }
  return place;
}

/** The item of this name; if there is none, says so where the name stands and goes on with the one that was probably meant. */
export function lookUp<Item extends { readonly name: string }>(
  key: 'model' | 'region' | 'firm',
  name: string | undefined,
  items: readonly Item[],
  report: Report,
): Item | undefined {
  const found = meant(name, items);
  if (name !== undefined && found?.name !== name) {
    const known = items.map((item) => item.name);
    report.at([key], say.unknownName(key, name, found === undefined ? [] : [found.name], known, `worktide ${key}s`));
  }
  return found;
}
