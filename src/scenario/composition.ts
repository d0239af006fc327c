import { COMPOSED, shared } from '../models/composed/composition.ts';
import type { Link, PartSpec } from '../models/composed/composition.ts';
import { linkInputs, linkMeasureNames } from '../models/composed/link-inputs.ts';
import type { Distribution } from '../numeric/distribution.ts';
import type { ModelInfo, RegionInfo } from './model.ts';
import { meant } from './names.ts';
import type { Loose, RawLink, RawScenario } from './schema.ts';

/** A part of a composition with what the checks of a scenario know of it. */
export type KnownPart = {
  readonly name: string;
  readonly model: ModelInfo;
  readonly region: RegionInfo;
  readonly headline?: string;
};

/** The parts whose model and region exist, or can be guessed. */
export function knownParts(
  raw: Loose<RawScenario>,
  models: readonly ModelInfo[],
  regions: readonly RegionInfo[],
): KnownPart[] {
  return Object.entries(raw.regions ?? {}).flatMap(([name, part]) => {
    const model = meant(part?.model, models);
    const region = meant(part?.region, regions);
    if (model === undefined || region === undefined) return [];
    return [{ name, model, region, ...(part?.headline !== undefined && { headline: part.headline }) }];
  });
}

/** Several models as one, as far as the checks of a scenario need it; every name begins with that of its part. */
export function composedInfo(parts: readonly KnownPart[], links: readonly Link[]): ModelInfo {
  const named = <Item extends { readonly name: string }>(of: (model: ModelInfo) => readonly Item[]): Item[] =>
    parts.flatMap(({ name, model }) => of(model).map((item) => ({ ...item, name: `${name}.${item.name}` })));
  const [first] = parts;
  return {
    name: COMPOSED,
    mode: 'auto',
    inputs: [...named(({ inputs }) => inputs), ...linkInputs(links)],
    measures: [...named(({ measures }) => measures), ...links.flatMap(linkMeasureNames).map((name) => ({ name }))],
    drivers: named(({ drivers }) => drivers),
    tables: named(({ tables = [] }) => tables),
    structures: shared(parts.map(({ model }) => model.structures ?? [])),
    ...(first?.model.headline === undefined ? {} : { headline: `${first.name}.${first.model.headline}` }),
  };
}

/** The regions of the parts as one. */
export function composedRegion(parts: readonly KnownPart[]): RegionInfo {
  return {
    name: parts.map(({ region }) => region.name).join('+'),
    models: [COMPOSED],
    inputs: Object.fromEntries(
      parts.flatMap(({ name, region }) =>
        Object.entries(region.inputs).map(([input, figure]) => [`${name}.${input}`, figure]),
      ),
    ),
  };
}

/** Inputs of the parts that a name without a part's may mean: every part's input of that name. */
export function inputsCalled(name: string, parts: readonly KnownPart[]): string[] {
  return parts.flatMap(({ name: part, model }) =>
    model.inputs.some((input) => input.name === name) ? [`${part}.${name}`] : [],
  );
}

export function partSpec({ name, model, region, headline }: KnownPart): PartSpec {
  const { label = { en: region.name, de: region.name } } = region;
  return { name, model: model.name, region: region.name, label, ...(headline !== undefined && { headline }) };
}

/** Every link by its name; what is missing from one counts as none, so that what else a scenario says of it can be checked. */
export function linksOf(raw: Loose<RawScenario>): Link[] {
  return Object.entries(raw.links ?? {}).map(([name, link]) =>
    linkOf(name, { from: [], to: [], share: 0, ...link } as RawLink),
  );
}

function linkOf(name: string, raw: RawLink): Link {
  const { split } = raw;
  return {
    name,
    title: raw.title ?? name,
    from: list(raw.from),
    to: list(raw.to),
    share: raw.share as Distribution,
    factor: (raw.factor ?? 1) as Distribution,
    ...(split && {
      split: {
        ...(split.size !== undefined && { size: split.size }),
        ...(split.cost !== undefined && { cost: split.cost }),
        elasticity: (split.elasticity ?? -1) as Distribution,
      },
    }),
    ...(raw.evidence !== undefined && { evidence: raw.evidence }),
  };
}

/** Names alone: what else stands in a list is reported where it stands. */
const list = (names: string | readonly unknown[]): string[] =>
  (typeof names === 'string' ? [names] : names).filter((name) => typeof name === 'string');
