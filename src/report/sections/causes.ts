import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Band } from '../../results/summary.ts';
import type { Attribution } from '../../study/attribution.ts';
import { attributions } from '../../study/attribution.ts';
import { contributions } from '../charts/contributions.ts';
import { figureBlock, section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { html } from '../html.ts';
import { meanText, perFuture, perFutureNamed, rangeText } from '../phrases.ts';
import type { Meaning } from '../phrases.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

type Part = {
  readonly label: string;
  readonly band: Band;
  readonly rest: boolean;
  readonly base: number;
  readonly first?: Band | null;
  readonly last?: Band | null;
};

/** With fewer draws the limits of 90 % are those nearly those of the outermost ones. */
const RANGE_DRAWS = 16;

/** Shares of the causes in a measure in the headline's year, by future; empty where the run kept none. */
export function attributed({ results, headline }: View, measure = headline.index): readonly Attribution[] {
  const outcome = (future: number) => yearCell(results, future, 0, measure, headline.period);
  return attributions(results, outcome, measure, headline.period);
}

/** Beside the largest cause, one that adds less than this of it is not worth a word in the summary. */
const LEAST_SAID = 0.01;

/** The causes that move the headline most, in one sentence for the brief. Null where the run kept none. */
export function mainCauses(view: View): string | null {
  const { words, headline, format, scenario } = view;
  const found = attributed(view);
  if (found.length === 0) return null;
  const values = perFuture(view, (future) => {
    const [first, ...others] = bySize(found[future]).slice(0, 3);
    const largest = [
      first,
      ...others.filter(({ band }) => Math.abs(band.mean) >= LEAST_SAID * Math.abs(first.band.mean)),
    ];
    const said = largest.map(({ label, band }) => {
      return `${label[scenario.language]} ${meanText(view, band, headline.info.unit, 'difference')}`;
    });
    return format.list(said);
  });
  const draws = format.plain(view.results.attribution.draws);
  return words.brief.causes(words.quote(labelOf(view, headline.index)), headline.year, values, draws);
}

function bySize({ causes: list }: Attribution): Attribution['causes'] {
  return list.toSorted((a, b) => Math.abs(b.band.mean) - Math.abs(a.band.mean));
}

/** Exact Shapley shares of the causes in the headline measure. Null where the run kept none. */
export function causes(view: View): Block | null {
  const { words, results, headline, format, futures, scenario } = view;
  const found = attributed(view);
  if (found.length === 0) return null;
  const { unit } = headline.info;
  const meaning: Meaning = unit === 'change' ? 'difference' : 'level';
  const value = (band: Band): string => meanText(view, band, unit, meaning);
  const ranged = results.attribution.draws >= RANGE_DRAWS;
  const range = (band: Band): string => (ranged ? rangeText(view, band, unit, meaning) : '–');
  const parts = found.map((one) =>
    meaning === 'level'
      ? waterfall(view, one, yearCell(results, one.future, 0, headline.index, headline.period))
      : partsOf(view, one),
  );
  const reach = parts
    .flat()
    .flatMap(({ base, band, first, last }) => [
      ...[0, base + band.mean, ...(ranged ? [base + band.p5, base + band.p95] : [])],
      ...[first, last].flatMap((one) => (one ? [base + one.mean] : [])),
    ]);
  const domain = [Math.min(...reach), Math.max(...reach)] as const;
  const strongest = found.map((one) => bySize(one)[0]);
  const title = words.causes.title(
    headline.year,
    perFutureNamed(
      view,
      (future) => words.quote(strongest[future].label[scenario.language]),
      (future) => value(strongest[future].band),
      words.causes.strongest,
    ),
  );
  const gap = Math.max(...found.map((one) => one.gap));
  return section('causes', words.causes.heading, [
    figureBlock(view, {
      id: 'cause-shares',
      title,
      subtitle: words.causes.subtitle(words.quote(labelOf(view, headline.index))),
      layout: futures.length > 1 ? 'side' : 'full',
      note: words.causes.note(format.plain(results.attribution.draws), ranged ? null : format.plain(RANGE_DRAWS)),
      plots: futures.map((future) => {
        const own = parts[future.index];
        const said = words.joined(own.map(({ label, band }) => `${label} ${value(band)}`));
        const alt = words.causes.alt(future.title, said);
        return {
          name: `cause-shares-${future.slug}`,
          caption: future.title,
          future: future.slug,
          alt,
          spec: (width) =>
            contributions({
              title: `${title} (${future.title})`,
              description: alt,
              locale: format.axisLocale,
              domain,
              rows: own.map(({ label, band, rest, base, first, last }) => ({
                label,
                mean: band.mean,
                low: ranged ? band.p5 : band.mean,
                high: ranged ? band.p95 : band.mean,
                value: value(band),
                text: ranged
                  ? words.causes.row(label, value(band), range(band))
                  : words.causes.mean(label, value(band)),
                total: rest,
                base,
                ...(first && { first: first.mean }),
                ...(last && { last: last.mean }),
              })),
              colour: future.colour,
              width,
              xTitle: labelOf(view, headline.index),
              xFormat: format.axis(unit),
              points: meaning === 'difference' ? format.points : undefined,
            }),
        };
      }),
      table: {
        caption: words.causes.caption,
        head: words.causes.head,
        text: [0, 1],
        rows: futures.flatMap((future) =>
          parts[future.index].map(({ label, band, first, last }) => [
            ...[label, future.title, value(band), range(band)],
            ...[first, last].map((one) => (one ? value(one) : '–')),
          ]),
        ),
      },
    }),
    html`<p>${words.causes.warning} ${words.causes.gap(gapText(gap))}</p>`,
  ]);
}

function partsOf(view: View, { causes: list, rest }: Attribution): Part[] {
  const { words, scenario } = view;
  return [
    ...list.map(({ label, ...one }) => ({ label: label[scenario.language], ...one, rest: false, base: 0 })),
    { label: words.causes.rest, band: rest, rest: true, base: 0 },
  ];
}

/** A level: what is there with all causes off, then each cause from where the last one ended, then the sum. */
function waterfall(view: View, { causes: list, rest }: Attribution, outcome: Float64Array): Part[] {
  const { words, scenario, results } = view;
  let base = rest.mean;
  const steps = list.map(({ label, ...one }) => {
    const step = { label: label[scenario.language], ...one, rest: false, base };
    base += one.band.mean;
    return step;
  });
  const sum = bandOf(outcome.subarray(0, results.attribution.draws));
  return [
    { label: words.causes.rest, band: rest, rest: true, base: 0 },
    ...steps,
    { label: words.baseline, band: sum, rest: true, base: 0 },
  ];
}

/** A rounding error is a power of ten; its digits mean nothing. */
function gapText(gap: number): string {
  return gap === 0 ? '0' : gap.toExponential(0);
}
