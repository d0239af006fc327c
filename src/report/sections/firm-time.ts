import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { claimed } from '../claims.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { fanFigure } from '../fan-figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import { meanText, medianText, perFuture, rangeText } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { measureSeries } from '../series.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { View } from '../view.ts';

/** Hours a week that a user saves, for every strategy, beside what was claimed. */
export function timeSaved(view: View): Block | null {
  const { words, headline, format, results, arms } = view;
  const measure = find(view, 'saved.perUser');
  if (measure === null) return null;
  const draws = (arm: number) => (future: number) => yearCell(results, future, arm, measure, headline.period);
  const main = shownArms(view).at(-1)!;
  const claims = claimed(view, 'saved.perUser');
  return intervalFigure(view, {
    id: 'time-saved',
    title: words.firm.timeTitle(
      headline.year,
      main.title,
      perFuture(view, (future) => medianText(view, bandOf(draws(main.index)(future)), 'hours')),
    ),
    subtitle: words.firm.timeSubtitle(headline.year),
    items: arms.map(({ index, title }) => ({ label: title, draws: draws(index) })),
    unit: 'hours',
    meaning: 'level',
    zero: 0,
    markers: claims.flatMap(({ text, values }) =>
      values.map((value) => ({ label: main.title, value, name: format.plain(value), text })),
    ),
    xTitle: words.firm.timeX,
    note: words.firm.besideNote(format.plain(results.draws), words.joined(claims.map(({ text }) => text))),
    rowText: words.town.row,
  });
}

/** How long an idea or a text takes people over the years, by strategy; of a firm that has such tasks. */
export function creativeTime(view: View): Block | null {
  const { words, headline, results, futures } = view;
  const measure = find(view, 'creative.time');
  if (measure === null) return null;
  const main = shownArms(view).at(-1)!;
  const atEnd = (future: number) => bandOf(yearCell(results, future, main.index, measure, headline.period));
  if (futures.every(({ index }) => atEnd(index).n === 0)) return null;
  const label = labelOf(view, measure);
  return fanFigure(view, {
    id: 'creative-time',
    title: words.firm.creativeTitle(
      headline.year,
      main.title,
      perFuture(view, (future) => medianText(view, atEnd(future), 'ratio')),
    ),
    subtitle: words.fan.subtitle(label),
    series: measureSeries(view, measure, words.firm.creativeY),
    compare: true,
    markers: [],
    zero: null,
  });
}

/** In which share of the draws people's time per piece has clearly fallen, beside how many firms expect it. */
export function faster(view: View): Html | null {
  const { words, headline, results, futures, arms } = view;
  const [chance, time] = ['work.faster', 'work.time'].map((name) => find(view, name));
  if (chance === null || time === null) return null;
  const band = (measure: number, future: number, arm: number) =>
    bandOf(yearCell(results, future, arm, measure, headline.period));
  return html`<h3>${words.firm.fasterTitle}</h3>
    <p class="sub">
      ${[words.firm.fasterSubtitle(headline.year), ...claimed(view, 'work.faster').map(({ text }) => text)].join(' ')}
    </p>
    ${dataTable({
      caption: words.firm.fasterTitle,
      quiet: true,
      head: words.firm.fasterHead,
      text: [0, 1],
      stacked: true,
      rows: arms.flatMap((arm) =>
        futures.map(({ index, title }) => [
          arm.title,
          title,
          meanText(view, band(chance, index, arm.index), 'share'),
          medianText(view, band(time, index, arm.index), 'ratio'),
          rangeText(view, band(time, index, arm.index), 'ratio'),
        ]),
      ),
    })}`;
}
