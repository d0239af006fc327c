import { yearCell } from '../../results/cells.ts';
import { claimMarkers } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import { directionText, figure, perFuture } from '../phrases.ts';
import { bandOf } from '../../results/summary.ts';
import { measureSeries } from '../series.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** The headline measure over time, baseline beside a policy, for every future. */
export function outlook(view: View): Block {
  const { words, headline, mainArm, results } = view;
  const label = labelOf(view, headline.index);
  const { unit } = headline.info;
  const isChange = unit === 'change';
  const values = perFuture(view, (future) => {
    const draws = yearCell(results, future, 0, headline.index, headline.period);
    if (isChange) return directionText(view, draws, 'change', 'change');
    const { p50, error } = bandOf(draws);
    // As many digits as the sentence above the page has.
    const value = figure(view, p50, unit, 'level', Math.max(error.p5, error.p50, error.p95));
    return unit === 'hours' ? words.fan.hours(value) : value;
  });
  const titleOf = headline.info.kind === 'flow' ? words.fan.sums.title : words.fan.title;
  return section('outlook', words.fan.heading, [
    fanFigure(view, {
      id: 'headline',
      title: titleOf(label, headline.year, values),
      subtitle: mainArm === null ? words.fan.subtitleAlone(label) : words.fan.subtitle(label),
      series: measureSeries(view, headline.index, label),
      compare: mainArm !== null,
      markers: claimMarkers(view, headline.info.name),
      zero: isChange ? 0 : null,
    }),
  ]);
}
