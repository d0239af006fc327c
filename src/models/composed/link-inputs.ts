import type { Input, Measure, Text, Unit } from '../model.ts';
import type { Distribution } from '../../numeric/distribution.ts';
import type { Link } from './composition.ts';
import type { LinkState } from './links.ts';

type Whole = { readonly links: LinkState };

/** What a scenario says of its links, as inputs that futures and policies can move. */
export function linkInputs(links: readonly Link[]): Input[] {
  return links.flatMap(({ name, title, share, factor, split, evidence }) => {
    const row = (part: string, words: Text, value: Distribution, bounds: Input['bounds'], unit: string): Input => ({
      name: `link.${name}.${part}`,
      label: { en: `${title}: ${words.en}`, de: `${title}: ${words.de}` },
      unit,
      bounds,
      value,
      source: 'assumption',
      grade: 'judgement',
      note: evidence ?? 'set by the scenario',
      group: 'links',
    });
    return [
      row('share', { en: 'share that arrives', de: 'Anteil, der ankommt' }, share, [0, 1], 'share'),
      row(
        'factor',
        { en: 'units there per unit here', de: 'Einheiten dort je Einheit hier' },
        factor,
        [0, null],
        'ratio',
      ),
      ...(split === undefined
        ? []
        : [
            row(
              'elasticity',
              { en: 'weight of cost', de: 'Gewicht der Kosten' },
              split.elasticity,
              [null, null],
              'elasticity',
            ),
          ]),
    ];
  });
}

/** What a link carries in a month, in the sender's unit, and what of it reaches the receivers. */
export function linkMeasures(links: readonly Link[], unitOf: (port: string) => Unit): Measure<Whole, unknown>[] {
  return links.flatMap(({ name, title, from, to }, l) => {
    const row = (
      end: string,
      words: Text,
      definition: Text,
      read: (state: LinkState) => number,
    ): Measure<Whole, unknown> => ({
      name: `link.${name}.${end}`,
      label: { en: `${title}: ${words.en}`, de: `${title}: ${words.de}` },
      unit: unitOf(from[0]),
      definition,
      group: 'links',
      kind: 'flow',
      better: null,
      monthly: true,
      read: (state) => read(state.links),
    });
    return [
      row(
        'sent',
        { en: 'leaves', de: 'geht ab' },
        { en: 'What leaves the senders in the period.', de: 'Was die Absender im Zeitraum verlässt.' },
        (state) => state.sent[l],
      ),
      row(
        'arrived',
        { en: 'arrives', de: 'kommt an' },
        {
          en: `What of it reaches ${to.join(', ')} a month later; the rest goes to the world outside.`,
          de: `Was davon einen Monat später ${to.join(', ')} erreicht; der Rest geht in die übrige Welt.`,
        },
        (state) => state.reached[l],
      ),
    ];
  });
}
