import { findMeasure, periodOfYear, sumToPeriod, yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Claim } from '../../models/tables.ts';
import { claimMarkers, claimValue, claimsHere } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import type { IntervalItem } from '../interval-figure.ts';
import { medianText, perFuture, withError } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { sourceLink } from '../sources.ts';
import { dataTable } from '../table.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** What AI could do beside what happens, and published claims about either. Null where the model has no share at risk. */
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
    claimsHtml(view),
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

function claimsHtml(view: View): Html {
  const { words, scenario } = view;
  const claims = claimsHere(view);
  if (claims.length === 0) return nothing;
  return html`<h3>${words.risk.claims}</h3>
    ${dataTable({
      caption: words.risk.claims,
      quiet: true,
      head: words.risk.claimsHead,
      text: [0, 1, 2, 3, 4],
      stacked: true,
      rows: claims.map((claim) => [
        html`${claim.wording[scenario.language]} (${sourceLink(view, claim.source)})`,
        `${claimValue(view, claim)}, ${claim.year}`,
        thisRun(view, claim),
        words.risk.status[claim.status],
        claim.finding[scenario.language],
      ]),
    })}`;
}

/** What the baseline of every future says to a claim: the statistic that speaks to it, in the year it names. */
function thisRun(view: View, claim: Claim): string {
  const { words, results, futures } = view;
  const measure = claim.measure === undefined ? null : find(view, claim.measure);
  if (measure === null) return words.risk.noMeasure;
  if (!results.periods.includes(claim.year, 1)) return words.risk.outside;
  const statistic = claim.statistic ?? 'p50';
  const { unit } = results.measures[measure];
  const values = futures.map(({ index, title }) => {
    const band = bandOf(yearCell(results, index, 0, measure, periodOfYear(results, claim.year)));
    const error = band.error[statistic];
    const value = withError(view, band[statistic], error, unit);
    return futures.length > 1 ? `${title}: ${value}` : value;
  });
  return `${labelOf(view, measure)}, ${words.risk.statistic[statistic]}: ${words.joined(values)}`;
}
