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
  const isChange = headline.info.unit === 'change';
  const values = perFuture(view, (future) => {
    const draws = yearCell(results, future, 0, headline.index, headline.period);
    if (isChange) return directionText(view, draws, 'change', 'change');
    const band = bandOf(draws);
    return figure(view, band.p50, headline.info.unit, 'level', band.error.p50);
  });
  return section('outlook', words.fan.heading, [
    fanFigure(view, {
      id: 'headline',
      title: words.fan.title(label, headline.year, values),
      subtitle: mainArm === null ? words.fan.subtitleAlone(label) : words.fan.subtitle(label),
      series: measureSeries(view, headline.index, label),
      compare: mainArm !== null,
      markers: claimMarkers(view, headline.info.name),
      zero: isChange ? 0 : null,
    }),
  ]);
}
