import { splitPort } from '../../models/composed/composition.ts';
import type { Unit } from '../../models/model.ts';
import { support, validity } from '../../numeric/distribution.ts';
import type { Distribution } from '../../numeric/distribution.ts';
import { composedInfo, composedRegion, knownParts, linksOf } from '../composition.ts';
import type { KnownPart } from '../composition.ts';
import type { Path } from '../locate.ts';
import * as say from '../messages.ts';
import type { ModelInfo, RegionInfo } from '../model.ts';
import { likely } from '../names.ts';
import { namePattern } from '../schema/policies.ts';
import type { Report } from '../report.ts';
import type { Loose, RawLink, RawScenario } from '../schema.ts';
import { lintDistribution } from './assumptions.ts';
import type { Context } from './context.ts';
import { entries } from './context.ts';

/** The regions of a scenario put together, as one model in one region; undefined while a part is not known. */
export function composition(
  raw: Loose<RawScenario>,
  models: readonly ModelInfo[],
  regions: readonly RegionInfo[],
  report: Report,
): { model: ModelInfo | undefined; region: RegionInfo | undefined; parts: readonly KnownPart[] } {
  for (const key of ['model', 'region', 'firm'] as const) {
    if (raw[key] !== undefined) report.atKey([key], say.besideRegions(key));
  }
  const parts = knownParts(raw, models, regions);
  const named = entries(raw.regions);
  if (named.length < 2) report.absent(['regions'], say.oneRegionOnly, 'value');
  for (const [name, part] of named) {
    if (!namePattern.test(name)) report.atKey(['regions', name], say.badName(name, 'region'));
    if (name === 'link') report.atKey(['regions', name], say.reservedForLinks);
    lookUp(['regions', name, 'model'], 'model', part?.model, models, report);
    lookUp(['regions', name, 'region'], 'region', part?.region, regions, report);
    const measures = parts.find((one) => one.name === name)?.model.measures;
    if (measures !== undefined) lookUp(['regions', name, 'headline'], 'measure', part?.headline, measures, report);
  }
  lintParts(parts, regions, report);
  const complete = parts.length === named.length;
  return {
    model: complete ? composedInfo(parts, linksOf(raw)) : undefined,
    region: complete ? composedRegion(parts) : undefined,
    parts,
  };
}

function lookUp(
  path: Path,
  what: 'model' | 'region' | 'measure',
  name: string | undefined,
  items: readonly { readonly name: string }[],
  report: Report,
): void {
  const known = items.map((item) => item.name);
  if (name === undefined || known.includes(name)) return;
  report.at(path, say.unknownName(what, name, likely(name, known), known, `worktide ${what}s`));
}

/** Nobody is counted twice: no region stands in two parts, and none lies within another's country. */
function lintParts(parts: readonly KnownPart[], regions: readonly RegionInfo[], report: Report): void {
  parts.forEach(({ name, model, region }, p) => {
    if (!region.models.includes(model.name)) {
      const known = regions.filter(({ models }) => models.includes(model.name)).map((one) => one.name);
      report.at(['regions', name, 'region'], say.placeWithoutModel(region.name, model.name, 'region', known));
    }
    for (const [o, other] of parts.entries()) {
      const same = o < p && other.region.name === region.name;
      const within = other.region.label !== undefined && other.region.label.en === region.country && o !== p;
      if (same || within) report.at(['regions', name, 'region'], say.countedTwice(region.name, other.region.name));
    }
  });
}

/** Every link: ports that exist and count the same thing, receivers that nothing else sets, possible shares, nothing sent twice. */
export function lintLinks(context: Context): void {
  const taken = new Map<string, string>();
  const given: Given = { shares: new Map(), people: new Map() };
  for (const [name, link] of entries(context.raw.links)) {
    const path = ['links', name];
    if (!namePattern.test(name)) context.report.atKey(path, say.badName(name, 'link'));
    if (context.parts === undefined) context.report.atKey(path, say.linkWithoutRegions);
    else if (link !== undefined) {
      lintLink(context, path, link, taken);
      lintSenders(context, path, link, given);
    }
  }
}

/** What earlier links take: the greatest share of each port, and the port from which the people of each `part.settles` come. */
type Given = { readonly shares: Map<string, number>; readonly people: Map<string, string> };

/** No more than all of what leaves can arrive, and people are not sent a second time as a part of others who leave. */
function lintSenders(context: Context, path: Path, link: Loose<RawLink>, { shares, people }: Given): void {
  const most = validShare(link.share) ? Math.min(1, support(link.share)[1]) : 0;
  for (const [where, port] of portsAt(path, 'from', link.from)) {
    const [part, name] = splitPort(port);
    const measures = context.parts?.find((one) => one.name === part)?.model.measures;
    const settles = measures?.find((measure) => measure.name === name)?.settles;
    const sum = (shares.get(port) ?? 0) + most;
    if (sum > 1 + 1e-12) context.report.at(where, say.moreThanLeaves(port, sum));
    shares.set(port, sum);
    if (settles === undefined) continue;
    const before = people.get(`${part}.${settles}`);
    if (before !== undefined && before !== port) context.report.at(where, say.sentTwice(port, before));
    people.set(`${part}.${settles}`, port);
  }
}

function validShare(share: Loose<RawLink>['share']): share is Distribution {
  return share !== undefined && validity(share as Distribution) === null;
}

function lintLink(context: Context, path: Path, link: Loose<RawLink>, taken: Map<string, string>): void {
  const parts = context.parts ?? [];
  lintDistribution(context, [...path, 'share'], link.share, { name: 'share', bounds: [0, 1], unit: 'share' });
  lintDistribution(context, [...path, 'factor'], link.factor, { name: 'factor', bounds: [0, null], unit: 'ratio' });
  if (parts.length < Object.keys(context.raw.regions ?? {}).length) return;

  const units = new Map<string, Unit>();
  let flows = true;
  for (const [where, port] of portsAt(path, 'from', link.from)) {
    const measure = measureAt(context, where, port);
    if (measure?.unit !== undefined) units.set(port, measure.unit);
    if (measure?.kind === 'final') context.report.at(where, say.finalPort(port));
    flows &&= measure?.kind === 'flow';
  }
  const senders = new Set([...units.keys()].map((port) => splitPort(port)[0]));
  for (const [where, port] of portsAt(path, 'to', link.to)) {
    const [part, name] = splitPort(port);
    const input = parts.find((one) => one.name === part)?.model.inputs.find((one) => one.name === name);
    const open = parts.flatMap((one) =>
      one.model.inputs.filter(({ linked }) => linked !== undefined).map((one_) => `${one.name}.${one_.name}`),
    );
    if (input?.linked === undefined) {
      context.report.at(where, say.unknownName('input that takes links', port, likely(port, open), open));
      continue;
    }
    for (const [sender, unit] of units) {
      if (unit !== input.unit) context.report.at(where, say.unitsDiffer(sender, unit, port, input.unit));
    }
    if (input.linked === 'flow' && !flows && units.size > 0) context.report.at(where, say.flowNeeded(port));
    if (senders.size === 1 && senders.has(part)) context.report.at(where, say.linkToItself(part));
    const before = taken.get(port);
    if (before !== undefined) context.report.at(where, say.receivesTwice(port, before));
    taken.set(port, String(path.at(-1)));
    for (const [policy, content] of entries(context.raw.policies)) {
      (content?.levers ?? []).forEach((lever, i) => {
        if (lever?.target === port) context.report.at(['policies', policy, 'levers', i, 'target'], say.setByLink(port));
      });
    }
    for (const key of ['size', 'cost'] as const) {
      const measure = link.split?.[key];
      if (measure !== undefined) measureAt(context, [...path, 'split', key], `${part}.${measure}`);
    }
  }
}

function portsAt(path: Path, key: 'from' | 'to', ports: Loose<RawLink>['from']): (readonly [Path, string])[] {
  if (ports === undefined) return [];
  if (typeof ports === 'string') return [[[...path, key], ports]];
  return ports.flatMap((port, i) => (port === undefined ? [] : [[[...path, key, i], port] as const]));
}

function measureAt(
  { parts = [], report }: Context,
  path: Path,
  port: string,
): ModelInfo['measures'][number] | undefined {
  const [part, name] = splitPort(port);
  const found = parts.find((one) => one.name === part)?.model.measures.find((measure) => measure.name === name);
  if (found !== undefined) return found;
  const known = parts.flatMap((one) => one.model.measures.map((measure) => `${one.name}.${measure.name}`));
  report.at(path, say.unknownName('measure of a region', port, likely(port, known), known));
  return undefined;
}
