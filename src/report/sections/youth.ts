import { yearCell } from '../../results/cells.ts';
import { differences } from '../../results/summary.ts';
import { claimMarkers } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { directionText, perFuture, relativeChange } from '../phrases.ts';
import { measureSeries, relativeToFirstYear } from '../series.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** Hires of juniors by year, against the first year. */
export function entryHires(view: View): Block | null {
  const { words, headline, results } = view;
  const measure = find(view, 'hires.junior');
  if (measure === null) return null;
  const values = perFuture(view, (future) => {
    const now = yearCell(results, future, 0, measure, headline.period);
    return directionText(view, relativeChange(now, yearCell(results, future, 0, measure, 1)), 'change', 'change');
  });
  return fanFigure(view, {
    id: 'entry-hires',
    title: words.people.entryTitle(headline.year, values),
    subtitle: beside(view, words.people.entryLabel),
    series: relativeToFirstYear(view, measure, words.people.entryLabel),
    compare: false,
    markers: [],
    zero: 1,
  });
}

/** Unemployment of people aged 15 to 24 over time. */
export function youth(view: View): Block | null {
  const { words, headline, results } = view;
  const measure = find(view, 'unemployment.youth');
  if (measure === null) return null;
  const values = perFuture(view, (future) => {
    const now = yearCell(results, future, 0, measure, headline.period);
    return directionText(view, differences(now, yearCell(results, future, 0, measure, 0)), 'share', 'difference');
  });
  const label = labelOf(view, measure);
  return fanFigure(view, {
    id: 'youth-unemployment',
    title: words.people.youthTitle(headline.year, values),
    subtitle: beside(view, label),
    series: measureSeries(view, measure, label),
    compare: false,
    markers: claimMarkers(view, 'unemployment.youth'),
    zero: null,
  });
}

function beside({ words, mainArm }: View, label: string): string {
  return mainArm === null ? words.fan.subtitleAlone(label) : words.fan.subtitleOne(label, words.quote(mainArm.title));
}
