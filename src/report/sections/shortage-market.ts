import { median } from '../../numeric/distribution.ts';
import { findMeasure, yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { figure, medianText, perFuture, rangeText } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { dataTable } from '../table.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** What a shortage shows in beside the counts of people. */
const signs = [
  'tightness',
  'vacancyRate.total',
  'timeToFill',
  'openings.total',
  'openings.replacement',
  'mismatch',
  'mismatch.mobility',
  'wage.level.change',
  'unemployment.rate',
  'dependency',
];

/** What nobody produces, over time. Null where the model has no such measure. */
export function lostOutput(view: View): Block | null {
  const { words, results, headline } = view;
  const measure = find(view, 'output.lost');
  if (measure === null) return null;
  const label = labelOf(view, measure);
  const value = (future: number): string =>
    medianText(view, bandOf(yearCell(results, future, 0, measure, headline.period)), 'EUR');
  return fanFigure(view, {
    id: 'output-lost',
    title: words.signs.lostTitle(headline.year, perFuture(view, value)),
    subtitle: words.signs.lostSubtitle(label),
    series: measureSeries(view, measure, label),
    compare: false,
    markers: [],
    zero: 0,
  });
}

/** Tightness, openings, time to fill, mismatch, wages and dependency, at the start and in the year of the headline. */
export function signsHtml(view: View): Html {
  const { words, results, headline, scenario, futures } = view;
  const found = signs.map((name) => findMeasure(results, name)).filter((measure) => measure >= 0);
  if (found.length === 0) return nothing;
  const at = (future: number, measure: number, period: number) => bandOf(yearCell(results, future, 0, measure, period));
  return html`<h3>${words.signs.heading}</h3>
    ${dataTable({
      caption: words.signs.caption(headline.year),
      quiet: true,
      stacked: true,
      head: [...words.signs.head, ...futures.map(({ title }) => title)],
      rows: found.map((measure) => {
        const { unit } = results.measures[measure];
        const start = at(0, measure, 0);
        return [
          labelOf(view, measure),
          start.n === 0 ? '–' : medianText(view, start, unit),
          ...futures.map(({ index }) => {
            const band = at(index, measure, headline.period);
            return html`${medianText(view, band, unit)}<br /><small>${rangeText(view, band, unit)}</small>`;
          }),
        ];
      }),
    })}
    <p class="note">${words.signs.note}</p>
    <details>
      <summary>${words.signs.counts}</summary>
      <ul>
        ${found.map(
          (measure) =>
            html`<li>${labelOf(view, measure)}: ${results.measures[measure].definition[scenario.language]}</li>`,
        )}
      </ul>
    </details>`;
}

/** In which futures more is vacant than was ever counted, and how far the assumptions let wages and demand answer. */
export function beyondRecord(view: View): Html {
  const { words, results, headline, region, futures } = view;
  const [rate, wage] = ['vacancyRate.total', 'wage.level.change'].map((name) => findMeasure(results, name));
  if (rate < 0 || wage < 0) return nothing;
  const counted = Object.entries(region.facts).filter(([name]) => /^vacancyRate\.\d{4}$/.test(name));
  const highest = counted.toSorted(([, a], [, b]) => median(b.value) - median(a.value))[0]?.[1];
  if (highest === undefined) return nothing;
  const level = (measure: number, future: number) => bandOf(yearCell(results, future, 0, measure, headline.period));
  const record = figure(view, median(highest.value), 'share', 'level', 0.001);
  const sentences = futures
    .filter(({ index }) => {
      const { p50, error } = level(rate, index);
      return p50 - 2 * error.p50 > median(highest.value);
    })
    .map(({ index, title }) =>
      words.signs.beyond(
        words.quote(title),
        medianText(view, level(rate, index), 'share'),
        medianText(view, level(wage, index), 'change', 'change'),
      ),
    );
  if (sentences.length === 0) return nothing;
  return html`<p>${words.signs.record(record, highest.year)} ${sentences.join(' ')} ${words.signs.why}</p>`;
}
