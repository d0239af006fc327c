import type { Measure, Text, Unit } from '../../model.ts';
import type { Hub, HubState } from '../state.ts';

export type HubMeasure = Measure<HubState, Hub>;
type Better = HubMeasure['better'];

/** Makes the measures of one kind and group: name, labels, unit, which direction is good, definitions, and how it is read. */
export function measures(kind: HubMeasure['kind'], group: string, rest: { readonly monthly?: boolean } = {}) {
  return (
    name: string,
    [en, de]: readonly [string, string],
    unit: Unit,
    better: Better,
    [defined, definiert]: readonly [string, string],
    read: (state: HubState) => number,
    port: Pick<HubMeasure, 'settles' | 'rivals'> = {},
  ): HubMeasure => {
    const label: Text = { en, de };
    return {
      name,
      label,
      unit,
      definition: { en: defined, de: definiert },
      group,
      kind,
      better,
      ...rest,
      ...port,
      read,
    };
  };
}
