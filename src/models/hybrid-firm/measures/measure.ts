import type { Measure, Text, Unit } from '../../model.ts';
import type { Firm } from '../firm.ts';
import type { FirmState } from '../state.ts';

export type FirmMeasure = Measure<FirmState, Firm>;

/** Makes the measures of one kind and group: name, labels, unit, which direction is good, definitions, and how it is read. */
export function measures(
  kind: FirmMeasure['kind'],
  group: string,
  rest: Pick<FirmMeasure, 'monthly' | 'noOpening' | 'canBeNone'> = {},
) {
  return (
    name: string,
    [en, de]: readonly [string, string],
    unit: Unit,
    better: FirmMeasure['better'],
    [defined, definiert]: readonly [string, string],
    read: FirmMeasure['read'],
  ): FirmMeasure => {
    const label: Text = { en, de };
    return { name, label, unit, definition: { en: defined, de: definiert }, group, kind, better, ...rest, read };
  };
}
