import type { Input, Measure, Text, Unit } from '../model.ts';
import type { Distribution } from '../../numeric/distribution.ts';
import { splitPort } from './composition.ts';
import type { Link } from './composition.ts';
import type { LinkState } from './link-state.ts';

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
    const moves = { needs: [`link.${name}.share`] };
    return [
      row('share', { en: 'share that arrives', de: 'Anteil, der ankommt' }, share, [0, 1], 'share'),
      {
        ...row(
          'factor',
          { en: 'units there per unit here', de: 'Einheiten dort je Einheit hier' },
          factor,
          [0, null],
          'ratio',
        ),
        ...moves,
      },
      ...(split === undefined
        ? []
        : [
            {
              ...row(
                'elasticity',
                { en: 'weight of cost', de: 'Gewicht der Kosten' },
                split.elasticity,
                [null, null],
                'elasticity',
              ),
              ...moves,
            },
          ]),
    ];
  });
}

/** The names of what is told of a link: what leaves, arrives and goes elsewhere, and each place's part where there are several. */
export function linkMeasureNames({ name, from, to }: Pick<Link, 'name' | 'from' | 'to'>): string[] {
  const each = (end: string, ports: readonly string[]) =>
    ports.length > 1 ? ports.map((port) => `${end}.${splitPort(port)[0]}`) : [];
  return ['sent', ...each('sent', from), 'arrived', ...each('arrived', to), 'outside'].map(
    (end) => `link.${name}.${end}`,
  );
}

/** What a link carries in a month, all in the sender's unit. `labelOf` names a part. */
export function linkMeasures(
  links: readonly Link[],
  unitOf: (port: string) => Unit,
  labelOf: (part: string) => Text,
): Measure<Whole, unknown>[] {
  let receivers = 0;
  let senders = 0;
  return links.flatMap((link, l) => {
    const [first, firstSender] = [receivers, senders];
    receivers += link.to.length;
    senders += link.from.length;
    const all = link.to.map((port) => labelOf(splitPort(port)[0]));
    const sources = link.from.map((port) => labelOf(splitPort(port)[0]));
    const places = { en: all.map(({ en }) => en).join(', '), de: all.map(({ de }) => de).join(', ') };
    const ends: [Text, Text, (state: LinkState) => number][] = [
      [
        { en: 'leaves', de: 'geht ab' },
        { en: 'What leaves the senders in the period.', de: 'Was die Absender im Zeitraum verlässt.' },
        (state) => state.sent[l],
      ],
      ...(sources.length > 1 ? sources : []).map((label, n): [Text, Text, (state: LinkState) => number] => [
        { en: `leaves ${label.en}`, de: `geht ab von ${label.de}` },
        { en: `What leaves ${label.en} in the period.`, de: `Was ${label.de} im Zeitraum verlässt.` },
        (state) => state.leaving[firstSender + n],
      ]),
      [
        { en: 'arrives', de: 'kommt an' },
        {
          en: `What of it reaches ${places.en} a month later; the rest goes to the world outside.`,
          de: `Was davon einen Monat später ${places.de} erreicht; der Rest geht in die übrige Welt.`,
        },
        (state) => state.reached[l],
      ],
      ...(all.length > 1 ? all : []).map((label, n): [Text, Text, (state: LinkState) => number] => [
        { en: `arrives in ${label.en}`, de: `kommt an in ${label.de}` },
        {
          en: `What of it reaches ${label.en} a month later, counted as it leaves.`,
          de: `Was davon einen Monat später ${label.de} erreicht, gezählt wie es abgeht.`,
        },
        (state) => state.reaching[first + n],
      ]),
      [
        { en: 'goes to the world outside', de: 'geht in die übrige Welt' },
        { en: 'What leaves and reaches none of them.', de: 'Was abgeht und keine davon erreicht.' },
        (state) => state.outside[l],
      ],
    ];
    const names = linkMeasureNames(link);
    return ends.map(([words, definition, read], n) => ({
      name: names[n],
      label: { en: `${link.title}: ${words.en}`, de: `${link.title}: ${words.de}` },
      unit: unitOf(link.from[0]),
      definition,
      group: 'links',
      kind: 'flow' as const,
      better: null,
      monthly: true,
      read: (state: Whole) => read(state.links),
    }));
  });
}
