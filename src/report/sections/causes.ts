import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Attribution } from '../../study/attribution.ts';
import { attributions } from '../../study/attribution.ts';
import { contributionFigure, strongestText } from '../contribution-figure.ts';
import type { Part } from '../contribution-figure.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { levelsOnly } from '../levels.ts';
import { meanText, perFuture } from '../phrases.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { leverShares } from './lever-shares.ts';

/** With fewer draws the limits of 90 % are those nearly those of the outermost ones. */
const RANGE_DRAWS = 16;

/** Shares of the causes in a measure in the headline's year, by future; empty where the run kept none. */
export function attributed(view: View, measure = view.headline.index): readonly Attribution[] {
  const { results, headline } = view;
  if (measure === headline.index && levelsOnly(view)) return [];
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

/** Exact Shapley shares of the causes in the headline measure, and what the levers of the main strategy add. Null where the run kept none. */
export function causes(view: View): Block | null {
  const { words } = view;
  const blocks = [inBaseline(view), leverShares(view)].flatMap((one) => one ?? []);
  return blocks.length === 0 ? null : section('causes', words.causes.heading, blocks);
}

function inBaseline(view: View): (Block | Html)[] | null {
  const { words, results, headline, format, scenario } = view;
  const found = attributed(view);
  if (found.length === 0) return null;
  const { unit } = headline.info;
  const ranged = results.attribution.draws >= RANGE_DRAWS;
  const parts = found.map((one) =>
    unit === 'change'
      ? partsOf(view, one)
      : waterfall(view, one, yearCell(results, one.future, 0, headline.index, headline.period)),
  );
  const gap = Math.max(...found.map((one) => one.gap));
  return [
    contributionFigure(view, {
      id: 'cause-shares',
      title: words.causes.title(
        headline.year,
        strongestText(view, (future) =>
          bySize(found[future]).map(({ label, ...one }) => ({ ...one, label: label[scenario.language] })),
        ),
      ),
      subtitle: words.causes.subtitle(words.quote(labelOf(view, headline.index))),
      note: words.causes.note(format.plain(results.attribution.draws), ranged ? null : format.plain(RANGE_DRAWS)),
      parts,
      unit,
      meaning: unit === 'change' ? 'difference' : 'level',
      ranged,
      xTitle: labelOf(view, headline.index),
      alt: words.causes.alt,
      caption: words.causes.caption,
      head: words.causes.head,
    }),
    html`<p>${words.causes.warning} ${words.causes.gap(gapText(gap))}</p>`,
  ];
}

function partsOf(view: View, { causes: list, rest }: Attribution): Part[] {
  const { words, scenario } = view;
  const meaning = 'difference' as const;
  return [
    ...list.map(({ label, ...one }) => ({ label: label[scenario.language], ...one, total: false, meaning, base: 0 })),
    { label: words.causes.rest, band: rest, total: true, meaning, base: 0 },
  ];
}

/** A level: what is there with all causes off, then each cause from where the last one ended, then the sum. */
function waterfall(view: View, { causes: list, rest }: Attribution, outcome: Float64Array): Part[] {
  const { words, scenario, results } = view;
  let base = rest.mean;
  const steps = list.map(({ label, ...one }) => {
    const step: Part = { label: label[scenario.language], ...one, total: false, meaning: 'difference', base };
    base += one.band.mean;
    return step;
  });
  const sum = bandOf(outcome.subarray(0, results.attribution.draws));
  return [
    { label: words.causes.rest, band: rest, total: true, meaning: 'level', base: 0 },
    ...steps,
    { label: words.baseline, band: sum, total: true, meaning: 'level', base: 0 },
  ];
}

/** A rounding error is a power of ten; its digits mean nothing. */
function gapText(gap: number): string {
  return gap === 0 ? '0' : gap.toExponential(0);
}
