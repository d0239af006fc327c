import type { Measure, Text, Unit } from '../../model.ts';
import type { Country, ShortageState } from '../state.ts';

export type ShortageMeasure = Measure<ShortageState, Country>;

/** Makes the measures of one kind and group: name, labels, unit, which direction is good, definitions, and how it is read. */
export function measures(
  kind: ShortageMeasure['kind'],
  group: string,
  rest: Pick<ShortageMeasure, 'monthly' | 'noOpening'> = {},
) {
  return (
    name: string,
    [en, de]: readonly [string, string],
    unit: Unit,
    better: ShortageMeasure['better'],
    [defined, definiert]: readonly [string, string],
    read: (state: ShortageState, country: Country) => number,
  ): ShortageMeasure => {
    const label: Text = { en, de };
    return { name, label, unit, definition: { en: defined, de: definiert }, group, kind, better, ...rest, read };
  };
}
