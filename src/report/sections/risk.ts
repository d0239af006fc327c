import { findMeasure, sumToPeriod, yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { claimMarkers } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import { html } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import type { IntervalItem } from '../interval-figure.ts';
import { medianText, perFuture } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** What AI could do beside what happens. Null where the model has no share at risk. */
export function risk(view: View): Block | null {
  const { words, results, headline, format } = view;
  const measure = find(view, 'atRisk.share');
  if (measure === null) return null;
  const items = fourMeasures(view, measure);
  const markers = claimMarkers(view, 'atRisk.share');
  const median = (item: IntervalItem, future: number): string => medianText(view, bandOf(item.draws(future)), 'share');
  const potential = (future: number): string => median(items[0], future);
  const laidOff = items.find(({ label }) => label === words.risk.laidOff);
  const pair = (future: number): string =>
    laidOff === undefined ? potential(future) : words.risk.pair(potential(future), median(laidOff, future));
  return section('risk', words.risk.heading, [
    html`<p>${words.risk.lead}</p>
      <dl>
        ${words.risk.definitions.map(
          ([name, meaning]) =>
            html`<dt>${name}</dt>
              <dd>${meaning}</dd> `,
        )}
      </dl>`,
    intervalFigure(view, {
      id: 'at-risk-and-realised',
      title: words.risk.title(headline.year, perFuture(view, pair)),
      subtitle: words.risk.subtitle,
      items,
      unit: 'share',
      meaning: 'level',
      zero: 0,
      xTitle: words.risk.x,
      note: words.risk.note(format.plain(results.draws)),
      rowText: words.risk.row,
    }),
    fanFigure(view, {
      id: 'at-risk-over-time',
      title: words.risk.timeTitle(headline.year, perFuture(view, potential)),
      subtitle: markers.length === 0 ? words.risk.timeSubtitle : `${words.risk.timeSubtitle} ${words.risk.diamonds}`,
      series: measureSeries(view, measure, labelOf(view, measure)),
      compare: false,
      markers,
      zero: null,
    }),
  ]);
}

/** People laid off up to the headline year as a share of the jobs at the start, draw by draw. */
export function laidOffShare(view: View, future: number): Float64Array {
  const { results, headline } = view;
  const laidOff = sumToPeriod(results, future, 0, findMeasure(results, 'layoffs.people'), headline.period);
  return ofStart(view, future, laidOff);
}

function ofStart({ results }: View, future: number, count: ArrayLike<number>): Float64Array {
  const jobs = yearCell(results, future, 0, findMeasure(results, 'hub.jobs'), 0);
  return Float64Array.from({ length: count.length }, (_, draw) => (jobs[draw] > 0 ? count[draw] / jobs[draw] : NaN));
}

function fourMeasures(view: View, atRisk: number): IntervalItem[] {
  const { words, results, headline } = view;
  const jobs = find(view, 'hub.jobs');
  const lost = find(view, 'jobs.lost');
  const now = (measure: number, future: number): Float64Array => yearCell(results, future, 0, measure, headline.period);
  const items: IntervalItem[] = [{ label: words.risk.potential, draws: (future) => now(atRisk, future) }];
  if (jobs === null) return items;
  items.push({
    label: words.risk.change,
    draws: (future) => ofStart(view, future, now(jobs, future)).map((share) => 1 - share),
  });
  if (lost !== null) {
    items.push({ label: words.risk.lost, draws: (future) => ofStart(view, future, now(lost, future)) });
  }
  if (find(view, 'layoffs.people') !== null) {
    items.push({ label: words.risk.laidOff, draws: (future) => laidOffShare(view, future) });
  }
  return items;
}
