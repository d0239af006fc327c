import { defaults } from './defaults.ts';
import { expectedAt } from './expectation.ts';
import { lintAssumptions } from './lint/assumptions.ts';
import { composition, lintLinks } from './lint/composition.ts';
import type { Context } from './lint/context.ts';
import { lintCorrelations } from './lint/correlations.ts';
import { lintDecisions } from './lint/decisions.ts';
import { lintMeasures } from './lint/measures.ts';
import { lintPackages } from './lint/packages.ts';
import { lintPolicies } from './lint/policies.ts';
import * as say from './messages.ts';
import type { ModelInfo, RegionInfo } from './model.ts';
import type { Window } from './month.ts';
import { readMonth } from './month.ts';
import { nearest } from './names.ts';
import type { Report } from './report.ts';
import { replacedByRegions, requiredKeys } from './schema.ts';
import type { Loose, RawScenario } from './schema.ts';

/**
 * Everything about a scenario that its form alone does not show: names, bounds, dates, contradictions. Works on what is left of a
 * malformed file and keeps silent about what rests on a malformed part.
 */
export function lint(
  raw: Loose<RawScenario>,
  models: readonly ModelInfo[],
  regions: readonly RegionInfo[],
  report: Report,
): void {
  const composed = raw.regions !== undefined && raw.regions !== null;
  for (const key of requiredKeys) {
    if (composed && replacedByRegions.includes(key)) continue;
    if (raw[key] === undefined && !report.faulty([key])) report.absent([], say.missingKey(key, expectedAt([key])));
  }
  const context: Context = {
    raw,
    report,
    ...(composed ? composition(raw, models, regions, report) : place(raw, models, regions, report)),
    window: windowOf(raw, report),
  };
  lintAssumptions(context);
  lintCorrelations(context);
  lintPolicies(context);
  lintPackages(context);
  lintMeasures(context);
  lintDecisions(context);
  lintLinks(context);
}

/** The model and the region of a scenario, which must have figures for it. */
function place(
  raw: Loose<RawScenario>,
  models: readonly ModelInfo[],
  regions: readonly RegionInfo[],
  report: Report,
): Pick<Context, 'model' | 'region'> {
  const model = lookUp('model', raw.model, models, report);
  const region = lookUp('region', raw.region, regions, report);
  if (model !== undefined && region !== undefined && !region.models.includes(model.name)) {
    const known = regions.filter((one) => one.models.includes(model.name)).map(({ name }) => name);
    report.at(['region'], say.regionWithoutModel(region.name, model.name, known));
  }
  return { model, region };
}

function lookUp<Item extends { readonly name: string }>(
  key: 'model' | 'region',
  name: string | undefined,
  items: readonly Item[],
  report: Report,
): Item | undefined {
  const found = items.find((item) => item.name === name);
  const known = items.map((item) => item.name);
  if (name !== undefined && found === undefined) {
    report.at([key], say.unknownName(key, name, nearest(name, known), known, `worktide ${key}s`));
  }
  return found;
}

function windowOf(raw: Loose<RawScenario>, report: Report): Window | undefined {
  if (report.faulty(['start']) || report.faulty(['months'])) return undefined;
  const start = readMonth(raw.start ?? defaults.start);
  return start === undefined ? undefined : { start, end: start + (raw.months ?? defaults.months) - 1 };
}
