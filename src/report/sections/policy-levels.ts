import { yearCell } from '../../results/cells.ts';
import { bandOf, differences } from '../../results/summary.ts';
import type { Block } from '../figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import { headlineBand } from '../levels.ts';
import { limitText, medianText, perFuture, rangeText } from '../phrases.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** The headline with each strategy, and against the main one on the same draws, where the baseline has none to compare with. */
export function policyLevels(view: View, evidenceOf: (arm: number) => string): Block {
  const { words, headline, arms, results, format } = view;
  const { unit } = headline.info;
  const main = view.mainArm!;
  const label = labelOf(view, headline.index);
  const draws = (future: number, arm: number): Float64Array =>
    yearCell(results, future, arm, headline.index, headline.period);
  const against = (future: number, arm: number): string => {
    const difference = bandOf(differences(draws(future, arm), draws(future, main.index)));
    const range = rangeText(view, difference, unit, 'difference');
    return words.brief.riskValue(medianText(view, difference, unit, 'difference'), range);
  };
  const told = arms.slice(1).toSorted((a, b) => Number(b === main) - Number(a === main));
  const values = told.map(({ index, title }) => {
    const value = perFuture(view, (future) => medianText(view, headlineBand(view, future, index), unit));
    return `${value}${words.title.withArm(title)}`;
  });
  return intervalFigure(view, {
    id: 'policy-levels',
    title: words.fan.title(label, headline.year, words.joined(values)),
    subtitle: words.policies.levelSubtitle(label, headline.year),
    items: told.map(({ index, title }) => ({
      label: title,
      draws: (future) => draws(future, index),
      detail: (future) =>
        [
          ...(index === main.index ? [] : [words.policies.against(main.title, against(future, index))]),
          evidenceOf(index),
        ].join(' · '),
    })),
    unit,
    meaning: 'level',
    zero: null,
    xTitle: label,
    note: words.firm.bands(format.plain(results.draws)),
    rowText: words.town.row,
    table: {
      caption: words.town.caption,
      head: [...words.town.head, words.policies.againstHead(main.title)],
      text: [0, 1],
      rows: told.flatMap(({ index, title }) =>
        view.futures.map((future) => {
          const band = headlineBand(view, future.index, index);
          return [
            title,
            future.title,
            limitText(view, band, 'p5', unit),
            medianText(view, band, unit),
            limitText(view, band, 'p95', unit),
            index === main.index ? '–' : against(future.index, index),
          ];
        }),
      ),
    },
  });
}
