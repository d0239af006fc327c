import type { Unit } from '../models/model.ts';
import type { Band } from '../results/summary.ts';
import { contributions } from './charts/contributions.ts';
import { figureBlock } from './figure.ts';
import type { Block } from './figure.ts';
import { mayBeLargest } from '../study/ties.ts';
import { meanText, perFutureNamed, rangeText } from './phrases.ts';
import type { Meaning } from './phrases.ts';
import type { View } from './view.ts';

/** One bar: what a cause or a group of levers adds, or a sum of all. */
export type Part = {
  readonly label: string;
  readonly band: Band;
  /** A sum of all, drawn apart. */
  readonly total: boolean;
  readonly meaning: Meaning;
  /** Where the bar begins. */
  readonly base: number;
  /** What it adds alone, and what it adds to all others. */
  readonly first?: Band | null;
  readonly last?: Band | null;
};

export type ContributionFigure = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** Bars of each future. */
  readonly parts: readonly (readonly Part[])[];
  readonly unit: Unit;
  /** What the axis shows. */
  readonly meaning: Meaning;
  /** Limits of 90 % of the draws are drawn. */
  readonly ranged: boolean;
  readonly xTitle: string;
  readonly alt: (future: string, parts: string) => string;
  readonly caption: string;
  readonly head: readonly string[];
};

/** Where `head` names the limits of 90 % of draws, which too few draws do not have. */
const RANGE_COLUMN = 3;

/** Which part weighs most in each future, the largest first in `parts`; all that may, where that is open. */
export function strongestText(
  view: View,
  parts: (future: number) => readonly (Pick<Part, 'label' | 'band'> & { readonly draws: Float64Array })[],
): string {
  const { words, format, futures, headline } = view;
  const largest = futures.map(({ index }) => mayBeLargest(parts(index)));
  const all = (future: number, say: (part: Pick<Part, 'label' | 'band'>) => string): string =>
    format.list(largest[future].map(say));
  const names = (future: number): string => all(future, ({ label }) => words.quote(label));
  const openNames = new Set(futures.filter(({ index }) => largest[index].length > 1).map(({ index }) => names(index)));
  return perFutureNamed(
    view,
    names,
    (future) => all(future, ({ band }) => meanText(view, band, headline.info.unit, 'difference')),
    (name, value) => (openNames.has(name) ? words.causes.strongestOpen : words.causes.strongest)(name, value),
  );
}

/** Bars from where the last one ended, for every future on one scale, with the data as a table. */
export function contributionFigure(view: View, options: ContributionFigure): Block {
  const { words, format, futures } = view;
  const { id, title, subtitle, note, parts, unit, meaning, ranged, xTitle, caption, head } = options;
  const value = (part: Pick<Part, 'band' | 'meaning'>): string => meanText(view, part.band, unit, part.meaning);
  const range = (part: Part): string => rangeText(view, part.band, unit, part.meaning);
  const all = parts.flat();
  const withEnds = all.some(({ first }) => first);
  const reach = all.flatMap(({ base, band, first, last }) => [
    ...[0, base + band.mean, ...(ranged ? [base + band.p5, base + band.p95] : [])],
    ...[first, last].flatMap((one) => (one ? [base + one.mean] : [])),
  ]);
  const domain = [Math.min(...reach), Math.max(...reach)] as const;
  return figureBlock(view, {
    id,
    title,
    subtitle,
    layout: futures.length > 1 ? 'side' : 'full',
    note,
    plots: futures.map((future) => {
      const own = parts[future.index];
      const alt = options.alt(future.title, words.joined(own.map((part) => `${part.label} ${value(part)}`)));
      return {
        name: `${id}-${future.slug}`,
        caption: future.title,
        future: future.slug,
        alt,
        spec: (width) =>
          contributions({
            title: `${title} (${future.title})`,
            description: alt,
            locale: format.axisLocale,
            domain,
            rows: own.map((part) => ({
              label: part.label,
              mean: part.band.mean,
              low: ranged ? part.band.p5 : part.band.mean,
              high: ranged ? part.band.p95 : part.band.mean,
              value: value(part),
              text: ranged
                ? words.causes.row(part.label, value(part), range(part))
                : words.causes.mean(part.label, value(part)),
              total: part.total,
              base: part.base,
              ...(part.first && { first: part.first.mean }),
              ...(part.last && { last: part.last.mean }),
            })),
            colour: future.colour,
            width,
            xTitle,
            xFormat: format.axis(unit),
            points: meaning === 'difference' ? format.points : undefined,
          }),
      };
    }),
    table: {
      caption,
      head: ranged ? head : head.toSpliced(RANGE_COLUMN, 1),
      text: [0, 1],
      rows: futures.flatMap((future) =>
        parts[future.index].map((part) => [
          ...[part.label, future.title, value(part), ...(ranged ? [range(part)] : [])],
          ...(withEnds
            ? [part.first, part.last].map((one) => (one ? value({ band: one, meaning: part.meaning }) : '–'))
            : []),
        ]),
      ),
    },
  });
}
