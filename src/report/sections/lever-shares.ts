import { leverCell, yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Band } from '../../results/summary.ts';
import { contributionFigure, strongestText } from '../contribution-figure.ts';
import type { Part } from '../contribution-figure.ts';
import type { Block } from '../figure.ts';
import { levelsOnly } from '../levels.ts';
import { meanText, perFuture } from '../phrases.ts';
import { labelOf, shownArms } from '../view.ts';
import type { View } from '../view.ts';

type Share = { readonly label: string; readonly band: Band; readonly draws: Float64Array };

/** What each group of levers of the main strategy adds to the headline, largest first. */
function sharesOf(view: View, future: number): readonly Share[] {
  const { results, headline, scenario, words } = view;
  const { groups = [] } = results.levers ?? {};
  return groups
    .map(({ name, by }, group) => {
      const draws = leverCell(results, future, group, headline.period);
      const label =
        by === 'policy'
          ? (scenario.policies.find((policy) => policy.name === name)?.title ?? name)
          : capital(words.groups[name] ?? name);
      return { label, band: bandOf(draws), draws };
    })
    .toSorted((a, b) => Math.abs(b.band.mean) - Math.abs(a.band.mean));
}

/** What the levers of each kind of inputs are, where they are told apart so. */
function membersOf(view: View): string[] {
  const { results, scenario, model, words } = view;
  const { language } = scenario;
  const main = shownArms(view).at(-1)!;
  const targets = scenario.policies
    .filter(({ name }) => name === main.name)
    .flatMap(({ levers }) => levers.flatMap(({ target }) => model.inputs.find(({ name }) => name === target) ?? []));
  return (results.levers?.groups ?? []).flatMap(({ name, by }) => {
    if (by === 'policy') return [];
    const labels = targets.filter(({ group }) => group === name).map(({ label }) => words.quote(label[language]));
    return labels.length === 0 ? [] : [words.levers.members(capital(words.groups[name] ?? name), [...new Set(labels)])];
  });
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Whether a run has told the main strategy apart, and it has more than one group of levers. */
function isTold(view: View): boolean {
  const { results, headline } = view;
  const isOfHeadline = results.levers !== undefined && results.levers.measure === headline.index;
  return isOfHeadline && results.levers.groups.length > 1 && !levelsOnly(view);
}

/** What of the main strategy changes the headline most, in one sentence for the brief. Null where the run did not tell it apart. */
export function mainLevers(view: View): string | null {
  const { words, headline, format, results } = view;
  if (!isTold(view)) return null;
  const values = perFuture(view, (future) =>
    format.list(
      sharesOf(view, future)
        .slice(0, 3)
        .map(({ label, band }) => `${label} ${meanText(view, band, headline.info.unit, 'difference')}`),
    ),
  );
  return words.levers.brief(
    words.quote(shownArms(view).at(-1)!.title),
    words.quote(labelOf(view, headline.index)),
    headline.year,
    values,
    format.plain(results.levers!.draws),
  );
}

/** From business as usual to the main strategy: what each group of its levers adds. */
export function leverShares(view: View): Block | null {
  const { words, headline, format, results, futures } = view;
  if (!isTold(view)) return null;
  const { unit } = headline.info;
  const { draws } = results.levers!;
  const main = shownArms(view).at(-1)!;
  const meaning = unit === 'change' ? 'difference' : 'level';
  const outcome = (future: number, arm: number): Band =>
    bandOf(yearCell(results, future, arm, headline.index, headline.period).subarray(0, draws));
  const parts = futures.map(({ index }): Part[] => {
    const before = outcome(index, 0);
    let base = before.mean;
    const steps = sharesOf(view, index).map((share): Part => {
      const step = { ...share, total: false, meaning: 'difference' as const, base };
      base += share.band.mean;
      return step;
    });
    return [
      { label: words.baseline, band: before, total: true, meaning, base: 0 },
      ...steps,
      { label: main.title, band: outcome(index, main.index), total: true, meaning, base: 0 },
    ];
  });
  return contributionFigure(view, {
    id: 'lever-shares',
    title: words.levers.title(
      words.quote(main.title),
      headline.year,
      strongestText(view, (future) => sharesOf(view, future)),
    ),
    subtitle: words.levers.subtitle(
      words.quote(main.title),
      words.quote(labelOf(view, headline.index)),
      results.levers!.groups[0].by === 'policy',
    ),
    note: [...membersOf(view), words.levers.note(format.plain(draws))].join(' '),
    parts,
    unit,
    meaning,
    ranged: false,
    xTitle: labelOf(view, headline.index),
    alt: words.causes.alt,
    caption: words.levers.caption,
    head: words.levers.head,
  });
}
