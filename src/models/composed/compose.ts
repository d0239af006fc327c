import { COMPOSED, shared, splitPort } from './composition.ts';
import type { Composition, PartSpec } from './composition.ts';
import { linkInputs, linkMeasures } from './link-inputs.ts';
import { auditLinks, createLinks } from './link-state.ts';
import type { LinkPlan, LinkState } from './link-state.ts';
import { deliver, linkPlan, openLinks, send } from './links.ts';
import type {
  AnyModel,
  Cause,
  Draw,
  Driver,
  Input,
  Measure,
  Region,
  Structure,
  Tables,
  TableSpec,
  Text,
  Unit,
} from '../model.ts';

type Whole = { readonly parts: Record<string, unknown>; readonly links: LinkState };
type Fixed = { readonly parts: Record<string, unknown>; readonly plan: LinkPlan };

/**
 * Several models, each in its region, as one: every month the links deliver what left the month before, the parts take their steps, the
 * links note what leaves now. Since nothing arrives in the month in which it leaves, the order of the parts changes nothing.
 *
 * Without links, or with their shares at zero, each part does exactly what it does alone on the same seed.
 */
export function compose({ parts, links }: Composition, models: Readonly<Record<string, AnyModel>>): AnyModel {
  const members = parts.map((part) => ({ part, model: models[part.model] }));
  const inputs = [
    ...members.flatMap(({ part, model }) => model.inputs.map((input) => inputOf(part, input))),
    ...linkInputs(links),
  ];
  const plan = linkPlan(links, members, inputs);
  const unitOf = (port: string): Unit => {
    const [part, name] = splitPort(port);
    const { model } = members.find((member) => member.part.name === part)!;
    return model.measures.find((measure) => measure.name === name)!.unit;
  };

  const labelOf = (name: string): Text => parts.find((part) => part.name === name)!.label;

  return {
    name: COMPOSED,
    mode: 'auto',
    title: { en: 'Linked labour markets', de: 'Verbundene Arbeitsmärkte' },
    inputs,
    measures: [
      ...members.flatMap(({ part, model }) => model.measures.map((measure) => ofPart(part, measure))),
      ...linkMeasures(links, unitOf, labelOf),
    ],
    drivers: members.flatMap(({ part, model }) => model.drivers.map((driver) => ofPart(part, driver))),
    causes: [
      ...links.map(({ name, title }): Cause => ({
        name,
        label: { en: title, de: title },
        off: { [`link.${name}.share`]: 0 },
      })),
      ...technology(members),
    ],
    structures: structuresOf(members),
    parts: members.map(({ part, model }) => ({
      ...part,
      inputs: model.inputs.length,
      mode: model.mode ?? 'integer',
    })),
    tables: members.flatMap(({ part, model }) =>
      model.tables.map((table): TableSpec => ({
        ...named(part, table),
        file: (region) => table.file(home(region, part)),
      })),
    ),
    prepare: ({ region, calendar, tables }: Tables): Fixed => ({
      parts: byPart(members, ({ part, model }) =>
        model.prepare({ region: home(region, part), calendar, tables: within(part, tables) }),
      ),
      plan,
    }),
    initial(fixed: Fixed, draw: Draw): Whole {
      const state = {
        parts: byPart(members, ({ part, model }, p) => model.initial(fixed.parts[part.name], draw.parts![p])),
        links: createLinks(plan),
      };
      openLinks(plan, state.links, state.parts, fixed.parts, draw.now);
      return state;
    },
    step(state: Whole, fixed: Fixed, draw: Draw, month: number): void {
      deliver(plan, state.links, draw.now);
      members.forEach(({ part, model }, p) =>
        model.step(state.parts[part.name], fixed.parts[part.name], draw.parts![p], month),
      );
      send(plan, state.links, state.parts, fixed.parts, draw.now);
    },
    audit(state: Whole, fixed: Fixed): void {
      for (const { part, model } of members) model.audit(state.parts[part.name], fixed.parts[part.name]);
      auditLinks(plan, state.links);
    },
  };
}

type Member = { readonly part: PartSpec; readonly model: AnyModel };

function byPart(members: readonly Member[], of: (member: Member, index: number) => unknown): Record<string, unknown> {
  return Object.fromEntries(members.map((member, p) => [member.part.name, of(member, p)]));
}

/** AI in every part at once, where each model can tell it from the rest. */
function technology(members: readonly Member[]): Cause[] {
  const off: Record<string, number> = {};
  for (const { part, model } of members) {
    const cause = model.causes.find(({ ai }) => ai !== undefined);
    if (cause === undefined) return [];
    for (const name of cause.ai!) off[`${part.name}.${name}`] = cause.off[name];
  }
  return [{ name: 'ai', label: { en: 'AI in every region', de: 'KI in allen Regionen' }, off }];
}

/** The structural questions that every part's model asks, answered the same way in all of them. */
function structuresOf(members: readonly Member[]): Structure[] {
  return shared(members.map(({ model }) => model.structures ?? [])).map(({ name, label, deep }) => {
    const own = members.map(({ part, model }) => ({
      part,
      one: model.structures!.find((each) => each.name === name)!,
    }));
    return {
      ...{ name, label, ...(deep && { deep }) },
      set: prefixed(own, ({ set }) => set),
      move: prefixed(own, ({ move = {} }) => move),
    };
  });
}

function prefixed<Value>(
  own: readonly { readonly part: PartSpec; readonly one: Structure }[],
  of: (structure: Structure) => Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    own.flatMap(({ part, one }) =>
      Object.entries(of(one)).map(([name, value]) => [`${part.name}.${name}`, value] as const),
    ),
  );
}

function named<Item extends { readonly name: string; readonly label: Text }>(part: PartSpec, item: Item): Item {
  return { ...item, name: `${part.name}.${item.name}`, label: labelled(part, item.label) };
}

function inputOf(part: PartSpec, input: Input): Input {
  const { needs } = input;
  return { ...named(part, input), ...(needs && { needs: needs.map((name) => `${part.name}.${name}`) }) };
}

function labelled({ label }: PartSpec, { en, de }: Text): Text {
  return { en: `${label.en}: ${en}`, de: `${label.de}: ${de}` };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function ofPart<Item extends Measure<any, any> | Driver<any, any>>(part: PartSpec, item: Item): Item {
  return {
    ...named(part, item),
    read: (state: Whole, fixed: Fixed) => item.read(state.parts[part.name], fixed.parts[part.name]),
  };
}

function home(region: Region, { name }: PartSpec): Region {
  const own = region.parts?.[name];
  if (own === undefined) throw new RangeError(`The composed region has no part ${name}`);
  return own;
}

function within(part: PartSpec, tables: Tables['tables']): Tables['tables'] {
  const prefix = `${part.name}.`;
  return Object.fromEntries(
    Object.entries(tables)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, table]) => [name.slice(prefix.length), table]),
  );
}

/** The regions of a composition as one, with every figure under its part's name. */
export function composeRegions(parts: readonly PartSpec[], regions: readonly Region[]): Region {
  const figures = (of: 'inputs' | 'facts') =>
    Object.fromEntries(
      parts.flatMap(({ name }, p) => Object.entries(regions[p][of]).map(([key, value]) => [`${name}.${key}`, value])),
    );
  const all = (language: keyof Text) => regions.map(({ label }) => label[language]).join(', ');
  return {
    name: regions.map(({ name }) => name).join('+'),
    label: { en: all('en'), de: all('de') },
    country: [...new Set(regions.map(({ country }) => country))].join(', '),
    models: [COMPOSED],
    inputs: figures('inputs'),
    facts: figures('facts'),
    parts: Object.fromEntries(parts.map(({ name }, p) => [name, regions[p]])),
  };
}
