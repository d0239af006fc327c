import { defaults } from './defaults.ts';
import { expectedAt } from './expectation.ts';
import { lintAssumptions } from './lint/assumptions.ts';
import type { Context } from './lint/context.ts';
import { lintCorrelations } from './lint/correlations.ts';
import { lintMeasures } from './lint/measures.ts';
import { lintPackages } from './lint/packages.ts';
import { lintPlace, lookUp } from './lint/place.ts';
import { lintPolicies } from './lint/policies.ts';
import * as say from './messages.ts';
import type { ModelInfo, RegionInfo } from './model.ts';
import type { Window } from './month.ts';
import { readMonth } from './month.ts';
import type { Report } from './report.ts';
import { requiredKeys } from './schema.ts';
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
  for (const key of requiredKeys) {
    if (raw[key] === undefined && !report.faulty([key])) report.absent([], say.missingKey(key, expectedAt([key])));
  }
  const model = lookUp('model', raw.model, models, report);
  const context: Context = {
    raw,
    report,
    model,
    region: lintPlace(raw, model, models, regions, report),
    window: windowOf(raw, report),
  };
  lintAssumptions(context);
  lintCorrelations(context);
  lintPolicies(context);
  lintPackages(context);
  lintMeasures(context);
}

function windowOf(raw: Loose<RawScenario>, report: Report): Window | undefined {
  if (report.faulty(['start']) || report.faulty(['months'])) return undefined;
  const start = readMonth(raw.start ?? defaults.start);
  return start === undefined ? undefined : { start, end: start + (raw.months ?? defaults.months) - 1 };
}
