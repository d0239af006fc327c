import { families, familyLabel, seniorities, seniorityLabel } from '../../models/hub-displacement/categories.ts';
import type { Family, Seniority } from '../../models/hub-displacement/categories.ts';
import { yearCell } from '../../results/cells.ts';
import type { Band } from '../../results/summary.ts';
import { bandOf } from '../../results/summary.ts';
import { heatmap } from '../charts/heatmap.ts';
import { figureBlock } from '../figure.ts';
import type { Block } from '../figure.ts';
import { medianText, perFuture, perFutureNamed, rangeText, relativeChange } from '../phrases.ts';
import { find } from '../view.ts';
import type { View } from '../view.ts';

type Group = { readonly family: Family; readonly level: Seniority; readonly band: Band };

/** Change of headcount by process and experience. */
export function heads(view: View): Block | null {
  const { words, headline, format, results, futures, scenario } = view;
  const groups = futures.map(({ index }) => groupsOf(view, index));
  if (groups.every((list) => list.length === 0)) return null;
  const language = scenario.language;
  const change = (band: Band): string => medianText(view, band, 'change', 'change');
  const range = (band: Band): string => rangeText(view, band, 'change', 'change');
  const name = ({ family, level }: Group): string => `${familyLabel[family][language]} (${short(view, level)})`;
  const named = (group: Group): string => words.people.heatGroup(name(group), change(group.band));
  const worst = (future: number): Group => groups[future].reduce((a, b) => (b.band.p50 < a.band.p50 ? b : a));
  const best = (future: number): Group => groups[future].reduce((a, b) => (b.band.p50 > a.band.p50 ? b : a));
  const falls = futures.every(({ index }) => worst(index).band.p50 < 0);
  const fallen = (future: number): string =>
    worst(future).band.p50 < 0 ? named(worst(future)) : words.people.heatNone;
  const largest = Math.max(...groups.flat().map(({ band }) => band.error.p50));
  const title = words.people.heatTitle(
    headline.year,
    falls
      ? perFutureNamed(
          view,
          (future) => name(worst(future)),
          (future) => change(worst(future).band),
          words.people.heatGroup,
        )
      : perFuture(view, fallen),
  );
  return figureBlock(view, {
    id: 'heads',
    title,
    subtitle: words.people.heatSubtitle(headline.year),
    layout: 'side',
    note: words.people.heatNote(
      format.plain(results.draws),
      `${format.error(largest, 'change', 0.2)} ${words.title.points}`,
    ),
    plots: futures.map((future) => ({
      name: `heads-${future.slug}`,
      caption: future.title,
      future: future.slug,
      alt: words.people.heatAlt(future.title, named(worst(future.index)), named(best(future.index))),
      spec: (width) =>
        heatmap({
          title: `${title} (${future.title})`,
          description: words.people.heatAlt(future.title, named(worst(future.index)), named(best(future.index))),
          locale: format.axisLocale,
          cells: groups[future.index].map((group) => ({
            row: familyLabel[group.family][language],
            column: short(view, group.level),
            change: group.band.p50,
            label: format.change(group.band.p50, 0.01),
            text: words.people.heatCell(
              familyLabel[group.family][language],
              seniorityLabel[group.level][language],
              change(group.band),
              range(group.band),
            ),
          })),
          rows: families.map((family) => familyLabel[family][language]),
          columns: seniorities.map((level) => short(view, level)),
          rowTitle: words.people.heatRow,
          columnTitle: words.people.heatColumn,
          width,
        }),
    })),
    table: {
      caption: words.people.heatSubtitle(headline.year),
      head: words.people.heatHead,
      text: [0, 1, 2],
      rows: futures.flatMap((future) =>
        groups[future.index].map(({ family, level, band }) => [
          familyLabel[family][language],
          seniorityLabel[level][language],
          future.title,
          change(band),
          range(band),
        ]),
      ),
    },
  });
}

/** Groups that had anybody at the start. */
function groupsOf(view: View, future: number): Group[] {
  const { results, headline } = view;
  return families.flatMap((family) =>
    seniorities.flatMap((level): Group[] => {
      const measure = find(view, `hub.heads.${family}.${level}`);
      if (measure === null) return [];
      const now = yearCell(results, future, 0, measure, headline.period);
      const band = bandOf(relativeChange(now, yearCell(results, future, 0, measure, 0)));
      return band.n === 0 ? [] : [{ family, level, band }];
    }),
  );
}

/** "junior" of "junior (under 3 years)": the years are in the table. */
function short(view: View, level: Seniority): string {
  return seniorityLabel[level][view.scenario.language].split(' (')[0];
}
