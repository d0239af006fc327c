import { yearCell } from '../../results/cells.ts';
import { claimMarkers } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import { directionText, figure, perFuture } from '../phrases.ts';
import { headlineBand, leadArm, levelsOnly } from '../levels.ts';
import { measureSeries, withoutBaseline } from '../series.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** The headline measure over time, baseline beside a policy, for every future. */
export function outlook(view: View): Block {
  const { words, headline, mainArm, results } = view;
  const label = labelOf(view, headline.index);
  const { unit } = headline.info;
  const isChange = unit === 'change';
  const levels = levelsOnly(view);
  const arm = leadArm(view);
  const series = measureSeries(view, headline.index, label);
  const values = perFuture(view, (future) => {
    const draws = yearCell(results, future, arm.index, headline.index, headline.period);
    if (isChange) return directionText(view, draws, 'change', 'change');
    const { p50, error } = headlineBand(view, future, arm.index);
    // As many digits as the sentence above the page has.
    const value = figure(view, p50, unit, 'level', Math.max(error.p5, error.p50, error.p95));
    const said = unit === 'hours' ? words.fan.hours(value) : value;
    return arm.index === 0 ? said : `${said}${words.title.withArm(arm.title)}`;
  });
  const titleOf = headline.info.kind === 'flow' ? words.fan.sums.title : words.fan.title;
  return section('outlook', words.fan.heading, [
    fanFigure(view, {
      id: 'headline',
      title: titleOf(label, headline.year, values),
      subtitle: levels
        ? words.fan.subtitleLevels(label)
        : mainArm === null
          ? words.fan.subtitleAlone(label)
          : words.fan.subtitle(label),
      series: levels ? withoutBaseline(series) : series,
      compare: mainArm !== null,
      markers: claimMarkers(view, headline.info.name),
      zero: isChange ? 0 : null,
    }),
  ]);
}
