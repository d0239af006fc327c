import { defaults } from './defaults.ts';
import type { ModelInfo } from './model.ts';
import type { Failure, Scenario, Utility } from './scenario.ts';
import { untilOf } from './schema/decisions.ts';
import type { RawScenario } from './schema.ts';

/** How many draws, or how exact. */
export function drawsOf({ draws = defaults.draws }: RawScenario): Pick<Scenario, 'draws' | 'precision'> {
  if (typeof draws === 'number') return { draws };
  const until = typeof draws === 'string' ? untilOf(draws) : draws.until;
  const most = (typeof draws === 'string' ? undefined : draws.atMost) ?? defaults.most;
  return { draws: most, precision: { until, most } };
}

/** What the scenario judges by; nothing where it does not say. */
export function decisions(
  raw: RawScenario,
  model: ModelInfo,
  headlineYear: number,
): Pick<Scenario, 'main' | 'utility' | 'fails' | 'structures'> {
  const { structures } = raw;
  const names = structures === true ? (model.structures ?? []).map(({ name }) => name) : structures;
  return {
    ...(raw.main !== undefined && { main: raw.main }),
    ...(raw.utility && { utility: utility(raw.utility, headlineYear) }),
    ...(raw.fails && { fails: failure(raw, raw.fails, headlineYear) }),
    ...(Array.isArray(names) && names.length > 0 && { structures: names }),
  };
}

function utility(raw: NonNullable<RawScenario['utility']>, headlineYear: number): Utility {
  return {
    title: raw.title ?? '',
    unit: raw.unit ?? defaults.utilityUnit,
    terms: raw.terms.map(({ measure, weight, year = headlineYear, total = false }) => ({
      measure,
      weight,
      year,
      total,
    })),
  };
}

function failure(raw: RawScenario, fails: NonNullable<RawScenario['fails']>, headlineYear: number): Failure {
  const { regretAbove, measure = '', year = headlineYear, difference = false, above, below } = fails;
  const arms = [...Object.keys(raw.policies ?? {}), ...Object.keys(raw.packages ?? {})];
  const policy = fails.policy ?? raw.main ?? arms.at(-1) ?? 'baseline';
  if (regretAbove !== undefined) return { policy, regretAbove };
  const limits = { ...(above !== undefined && { above }), ...(below !== undefined && { below }) };
  return { policy, measure, year, difference, ...limits };
}
