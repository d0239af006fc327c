import { defaults } from './defaults.ts';
import { expectedAt } from './expectation.ts';
import { lintAssumptions } from './lint/assumptions.ts';
import { composition, lintLinks } from './lint/composition.ts';
import type { Context } from './lint/context.ts';
import { lintCorrelations } from './lint/correlations.ts';
import { lintDecisions } from './lint/decisions.ts';
import { lintMeasures } from './lint/measures.ts';
import { lintPackages } from './lint/packages.ts';
import { lintPlace, lookUp } from './lint/place.ts';
import { lintPolicies } from './lint/policies.ts';
import * as say from './messages.ts';
import type { ModelInfo, RegionInfo } from './model.ts';
import type { Window } from './month.ts';
import { readMonth } from './month.ts';
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
  return { model, region: lintPlace(raw, model, models, regions, report) };
}

function windowOf(raw: Loose<RawScenario>, report: Report): Window | undefined {
  if (report.faulty(['start']) || report.faulty(['months'])) return undefined;
  const start = readMonth(raw.start ?? defaults.start);
  return start === undefined ? undefined : { start, end: start + (raw.months ?? defaults.months) - 1 };
}
