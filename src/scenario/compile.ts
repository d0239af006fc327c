import type { Table } from '../models/model.ts';
import type { Distribution } from '../numeric/distribution.ts';
import { composedInfo, inputsCalled, knownParts, linksOf, partSpec } from './composition.ts';
import type { KnownPart } from './composition.ts';
import { defaults } from './defaults.ts';
import { decisions, drawsOf } from './decisions.ts';
import { centralFuture } from './language.ts';
import { onlyFuture } from './lint/measures.ts';
import { placeKeyOf } from './model.ts';
import type { ModelInfo, RegionInfo } from './model.ts';
import { lastFullYear, readMonth } from './month.ts';
import type { Window } from './month.ts';
import type { Assumption, Check, Future, Lever, Package, Phase, Policy, Profile, Scenario } from './scenario.ts';
import type { RawAssumption, RawCheck, RawLever, RawPhase, RawScenario } from './schema.ts';

/** A file without mistakes becomes a scenario with nothing left open. */
export function compile(
  raw: RawScenario,
  models: readonly ModelInfo[],
  regions: readonly RegionInfo[],
  tables: Readonly<Record<string, Table>> = {},
): Scenario {
  const parts = knownParts(raw, models, regions);
  const links = linksOf(raw);
  const model = raw.regions ? composedInfo(parts, links) : models.find(({ name }) => name === raw.model)!;
  const start = month(raw.start ?? defaults.start);
  const months = raw.months ?? defaults.months;
  const window = { start, end: start + months - 1 };
  const language = raw.language ?? defaults.language;
  const futures = list(raw.futures).map(([name, future]): Future => ({
    ...titled(name, future),
    assumptions: assumptions(future.assumptions, parts),
  }));
  const headline = {
    measure: raw.headline?.measure ?? model.headline ?? model.measures[0]?.name ?? '',
    year: raw.headline?.year ?? lastFullYear(window),
  };
  return {
    title: raw.title ?? '',
    question: raw.question ?? '',
    description: raw.description ?? '',
    language,
    model: model.name,
    region: raw.regions ? parts.map(({ region }) => region.name).join('+') : (raw[placeKeyOf(model)] ?? ''),
    ...(!raw.regions && placeKeyOf(model) === 'firm' && { place: 'firm' as const }),
    ...(raw.regions && { composition: { parts: parts.map(partSpec), links } }),
    start,
    months,
    ...drawsOf(raw),
    seed: String(raw.seed ?? defaults.seed),
    sampling: raw.sampling ?? defaults.sampling,
    mode: raw.mode ?? model.mode ?? defaults.mode,
    headline,
    assumptions: assumptions(raw.assumptions, parts),
    ...(Object.keys(tables).length > 0 && { tables }),
    correlations: raw.correlations ?? [],
    policies: list(raw.policies).map(([name, policy]): Policy => ({
      ...titled(name, policy),
      ...(policy.phases?.length && { phases: policy.phases.map(phase) }),
      levers: (policy.levers ?? []).map((raw) => lever(raw, start)),
    })),
    packages: list(raw.packages).map(([name, content]): Package => ({
      ...titled(name, content),
      policies: content.policies,
    })),
    futures: futures.length > 0 ? futures : [centralFuture(language)],
    checks: (raw.checks ?? []).map((raw) => check(raw, window, futures[0]?.name ?? onlyFuture)),
    ...decisions(raw, model, headline.year),
  };
}

const list = <Value>(map: Record<string, Value> | null | undefined): [string, Value][] => Object.entries(map ?? {});

function titled(name: string, { title, description }: { title?: string; description?: string }) {
  return { name, title: title ?? name, description: description ?? '' };
}

function month(text: string): number {
  const read = readMonth(text);
  if (read === undefined) throw new Error(`${text} passed the schema but is no month`);
  return read;
}

/** By input; a name without a part's stands for that input of every part, unless a part says otherwise. */
function assumptions(
  raw: Record<string, RawAssumption> | null | undefined,
  parts: readonly KnownPart[],
): Record<string, Assumption> {
  const said = list(raw).map(([name, value]) => ({ names: inputsCalled(name, parts), name, value: assumption(value) }));
  const general = said.flatMap(({ names, value }) => names.map((name) => [name, value] as const));
  const own = said.flatMap(({ names, name, value }) => (names.length === 0 ? [[name, value] as const] : []));
  return Object.fromEntries([...general, ...own]);
}

function assumption(raw: RawAssumption): Assumption {
  if (typeof raw === 'number' || raw.path === undefined) return raw as Distribution;
  const points = Object.entries(raw.path).map(([when, value]) => ({ month: month(when), value }));
  return { path: points.sort((a, b) => a.month - b.month) };
}

function phase({ title, from, until, milestones }: RawPhase): Phase {
  return {
    title,
    from: month(from),
    until: month(until),
    milestones: (milestones ?? []).map(({ measure, ...limits }) => ({ measure, predicate: predicate(limits) })),
  };
}

function lever(raw: RawLever, start: number): Lever {
  const [op, value] =
    raw.add !== undefined
      ? (['add', raw.add] as const)
      : raw.multiply !== undefined
        ? (['multiply', raw.multiply] as const)
        : (['set', raw.set ?? 0] as const);
  const share = (key: 'coverage' | 'takeUp' | 'deadweight' | 'displacement') =>
    (raw[key] ?? defaults[key]) as Distribution;
  return {
    target: raw.target,
    op,
    value,
    profile: profile(raw.profile, start),
    coverage: share('coverage'),
    takeUp: share('takeUp'),
    deadweight: share('deadweight'),
    displacement: share('displacement'),
    ...(raw.cost && { cost: { per: raw.cost.per, eur: raw.cost.eur as Distribution } }),
    ...(raw.evidence !== undefined && { evidence: raw.evidence }),
  };
}

function profile(raw: RawLever['profile'], start: number): Profile {
  if (raw === undefined) return { step: { from: start } };
  if (typeof raw === 'string') return { step: { from: month(raw) } };
  if (raw.ramp) return { ramp: { from: month(raw.ramp.from), months: raw.ramp.months } };
  if (raw.pulse) {
    return { pulse: { from: month(raw.pulse.from), until: month(raw.pulse.until), ramp: raw.pulse.ramp ?? 0 } };
  }
  return { step: { from: raw.step ? month(raw.step.from) : start } };
}

function check(raw: RawCheck, window: Window, firstFuture: string): Check {
  return {
    name: raw.name,
    measure: raw.measure,
    statistic: raw.statistic ?? 'p50',
    policy: raw.policy ?? 'baseline',
    future: raw.future ?? firstFuture,
    difference: raw.difference ?? false,
    years: years(raw.years, window),
    predicate: predicate(raw),
  };
}

function predicate({ atLeast, atMost }: Pick<RawCheck, 'atLeast' | 'atMost'>): Check['predicate'] {
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
}

function years(raw: RawCheck['years'], window: Window): number[] {
  if (raw === undefined) return [lastFullYear(window)];
  if (typeof raw === 'number') return [raw];
  if (Array.isArray(raw)) return raw;
  return Array.from({ length: raw.to - raw.from + 1 }, (_, i) => raw.from + i);
}
