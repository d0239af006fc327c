import type { Distribution } from '../../numeric/distribution.ts';
import type { Text } from '../model.ts';

/** A model in a region, as one part of a larger scenario. */
export type PartSpec = {
  readonly name: string;
  readonly model: string;
  readonly region: string;
  /** The region as a reader knows it. */
  readonly label: Text;
  /** The measure that its own report leads with. */
  readonly headline?: string;
};

/**
 * Something that leaves some parts and reaches others a month later: work, or people.
 * Ports are written `part.measure` where it leaves and `part.input` where it arrives; both count the same thing.
 */
export type Link = {
  readonly name: string;
  readonly title: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Share of what leaves that reaches the receivers; the rest goes to the world outside. */
  readonly share: Distribution;
  /** Units that arrive for one that reaches the receivers, e.g. jobs there for a job here. */
  readonly factor: Distribution;
  /** How several receivers divide it: by `size`, times `cost` relative to its start to the power of `elasticity`. */
  readonly split?: { readonly size?: string; readonly cost?: string; readonly elasticity: Distribution };
  readonly evidence?: string;
};

export type Composition = { readonly parts: readonly PartSpec[]; readonly links: readonly Link[] };

/** The name that a scenario gives to a composition in place of a model. */
export const COMPOSED = 'composed';

/** 'at' and 'migration.linked' of 'at.migration.linked'. */
export function splitPort(port: string): readonly [part: string, name: string] {
  const dot = port.indexOf('.');
  return dot < 0 ? [port, ''] : [port.slice(0, dot), port.slice(dot + 1)];
}

/** The first list's items whose names stand in all lists: what can be asked of every part alike. */
export function shared<Item extends { readonly name: string }>([
  first,
  ...others
]: readonly (readonly Item[])[]): Item[] {
  return (first ?? []).filter(({ name }) => others.every((list) => list.some((item) => item.name === name)));
}
