import { stringify } from 'yaml';
import type { Assumption, Check, Lever, Month, Phase, Profile, Scenario } from './scenario.ts';

/** A scenario as a file that reads back as the same scenario: everything resolved, nothing left to defaults. */
export function writeScenario(scenario: Scenario): string {
  const {
    start,
    draws,
    precision,
    assumptions,
    tables = {},
    policies,
    packages,
    futures,
    checks,
    composition,
    place = 'region',
    ...rest
  } = scenario;
  const named = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key === 'region' ? place : key, value]));
  const file = {
    ...(composition === undefined ? named : composed(rest, composition)),
    start: monthText(start),
    draws: precision === undefined ? draws : { until: precision.until, atMost: precision.most },
    assumptions: written(assumptions),
    tables: Object.fromEntries(Object.keys(tables).map((name) => [name, tableFile(name)])),
    policies: byName(policies, ({ title, description, phases, levers }) => ({
      title,
      description,
      phases: phases?.map(phase),
      levers: levers.map(lever),
    })),
    packages: byName(packages, ({ title, description, policies: parts }) => ({ title, description, policies: parts })),
    futures: byName(futures, ({ title, description, assumptions: own }) => ({
      title,
      description,
      assumptions: written(own),
    })),
    checks: checks.map(check),
  };
  return stringify(withoutEmpty(file), { lineWidth: 100, aliasDuplicateObjects: false });
}

/** Regions and links in place of a model and a region. */
function composed(
  { model: _model, region: _region, ...rest }: Partial<Scenario>,
  { parts, links }: NonNullable<Scenario['composition']>,
): Record<string, unknown> {
  return {
    ...rest,
    regions: byName(parts, ({ model, region, headline }) => ({ model, region, headline })),
    links: byName(links, ({ name: _name, ...link }) => link),
  };
}

/** Where a scenario that is written out expects its own tables, by path from its file. */
export function tableFile(name: string): string {
  return `tables/${name}.csv`;
}

function lever({ op, value, profile, ...rest }: Lever): unknown {
  return { ...rest, [op]: value, profile: profileText(profile) };
}

function phase({ title, from, until, milestones }: Phase): unknown {
  return {
    title,
    from: monthText(from),
    until: monthText(until),
    milestones: milestones.map(({ measure, predicate }) => ({ measure, ...predicate })),
  };
}

function check({ predicate, ...rest }: Check): unknown {
  return { ...rest, ...predicate };
}

function profileText(profile: Profile): unknown {
  if ('step' in profile) return { step: { from: monthText(profile.step.from) } };
  if ('ramp' in profile) return { ramp: { ...profile.ramp, from: monthText(profile.ramp.from) } };
  const { from, until, ramp } = profile.pulse;
  return { pulse: { from: monthText(from), until: monthText(until), ramp } };
}

function written(assumptions: Readonly<Record<string, Assumption>>): unknown {
  return Object.fromEntries(Object.entries(assumptions).map(([name, value]) => [name, assumptionText(value)]));
}

function assumptionText(value: Assumption): unknown {
  if (typeof value !== 'object' || !('path' in value)) return value;
  return { path: Object.fromEntries(value.path.map((point) => [monthText(point.month), point.value])) };
}

function byName<Named extends { readonly name: string }>(
  list: readonly Named[],
  content: (item: Named) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(list.map((item) => [item.name, content(item)]));
}

function monthText(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Empty texts, lists and maps say nothing, and a file may not contain them. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutEmpty(item)] as const)
    .filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
