import { findMeasure, inputCell, yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { drawnTogether, slope } from '../../study/slope.ts';
import type { FanMarker } from '../charts/fan.ts';
import { claimant, claimMarkers, claimValue, saidBy } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, perFuture, rangeText, withError } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { tightness } from './tightness.ts';
import { branches } from './shortage-branches.ts';
import { beyondRecord, lostOutput, signsHtml } from './shortage-market.ts';
import { published, publishedHtml, reasons } from './shortage-published.ts';

const definitions = ['shortage.notional', 'shortage.vacancies', 'shortage.work', 'shortage.accounting'] as const;

/** Four definitions of what is missing, side by side and beside published numbers. Null where the model has none of them. */
export function shortage(view: View): Block | null {
  const { words, headline, place } = view;
  const accounting = find(view, 'shortage.accounting');
  if (accounting === null) return null;
  const heat = tightness(view);
  const output = lostOutput(view);
  return section('shortage', words.shortage.heading, [
    html`<p>${words.shortage.lead(headline.year, place)}</p>`,
    fourCounts(view),
    accountingFigure(view, accounting),
    publishedHtml(view),
    reasons(view, accounting),
    growthHtml(view),
    ...(heat === null ? [] : [heat, beyondRecord(view)]),
    signsHtml(view),
    ...(output === null ? [] : [output]),
    branches(view, accounting),
  ]);
}

function fourCounts(view: View): Block {
  const { words, results, headline, format, scenario } = view;
  const found = definitions.map((name) => findMeasure(results, name)).filter((measure) => measure >= 0);
  const draws = (measure: number, future: number) => yearCell(results, future, 0, measure, headline.period);
  const values = found.map((measure) =>
    words.shortage.pair(
      labelOf(view, measure),
      medianText(view, bandOf(draws(measure, 0)), results.measures[measure].unit),
    ),
  );
  const markers = published(view)
    .filter(({ measure, year }) => measure?.startsWith('shortage.') && year === headline.year)
    .map((claim) => ({
      label: labelOf(view, findMeasure(results, claim.measure!)),
      value: claim.value,
      name: words.shortage.pair(claimant(view, claim), claimValue(view, claim)),
      text: words.fan.marker(
        saidBy(view, claim.who),
        headline.year,
        claimValue(view, claim),
        claim.wording[scenario.language],
      ),
    }));
  return intervalFigure(view, {
    id: 'definitions',
    title: words.shortage.intervalTitle(headline.year, first(view, words.joined(values))),
    subtitle: words.shortage.intervalSubtitle(words.joined(markers.map(({ name }) => name))),
    items: found.map((measure) => ({ label: labelOf(view, measure), draws: (future) => draws(measure, future) })),
    unit: 'persons',
    meaning: 'level',
    markers,
    zero: 0,
    xTitle: words.shortage.x,
    note: words.shortage.note(format.plain(results.draws)),
    rowText: words.shortage.row,
    table: {
      caption: words.shortage.caption(headline.year),
      head: words.shortage.head,
      text: [0, 1, 2],
      stacked: true,
      rows: found.flatMap((measure) =>
        view.futures.map(({ index, title }) => {
          const band = bandOf(draws(measure, index));
          const { unit, definition } = results.measures[measure];
          return [
            labelOf(view, measure),
            definition[scenario.language],
            title,
            medianText(view, band, unit),
            rangeText(view, band, unit),
          ];
        }),
      ),
    },
  });
}

/** With several futures a sentence speaks of the first of them. */
function first(view: View, text: string): string {
  return view.futures.length === 1 ? text : view.words.under(text, view.futures[0].title);
}

function accountingFigure(view: View, measure: number): Block {
  const { words, results, headline, mainArm } = view;
  const label = labelOf(view, measure);
  const value = (future: number): string => {
    const band = bandOf(yearCell(results, future, 0, measure, headline.period));
    const size = withError(view, Math.abs(band.p50), band.error.p50, 'persons');
    return band.p50 < 0 ? words.shortage.surplus(size) : words.shortage.lack(size);
  };
  return fanFigure(view, {
    id: 'accounting-gap',
    title: words.shortage.markersTitle(headline.year, perFuture(view, value)),
    subtitle: words.shortage.markersSubtitle(label, mainArm === null ? null : words.quote(mainArm.title)),
    series: measureSeries(view, measure, label),
    compare: false,
    markers: together(claimMarkers(view, 'shortage.accounting')),
    zero: 0,
  });
}

/** Numbers of one year stand too close for a label each: the highest carries the names of all, over those of the years before. */
function together(markers: readonly FanMarker[]): FanMarker[] {
  const sorted = markers.toSorted((a, b) => a.year - b.year || b.value - a.value);
  return sorted.map((marker, n) => {
    const ofYear = sorted.filter(({ year }) => year === marker.year);
    const highest = sorted[n - 1]?.year !== marker.year;
    const label = highest ? ofYear.map((one) => one.label).join(' · ') : '';
    return { ...marker, label, above: marker.year > sorted[0].year };
  });
}

const GROWTH_STEP = 0.001;

/** What a tenth of a percentage point of demand growth moves. */
function growthHtml(view: View): Html {
  const { words, results, headline, format, scenario } = view;
  const input = results.inputNames.indexOf('demand.growth');
  if (input < 0) return nothing;
  const together = drawnTogether(scenario.correlations, 'demand.growth')
    .map((name) => results.inputNames.indexOf(name))
    .filter((index) => index >= 0);
  const measures = [headline.index, findMeasure(results, 'shortage.accounting')];
  const sentences = [...new Set(measures)].flatMap((measure) => {
    const outcome = (future: number) => yearCell(results, future, 0, measure, headline.period);
    const found = view.futures.map(({ index }) => {
      const held = together.map((other) => inputCell(results, index, other));
      return slope(inputCell(results, index, input), outcome(index), held);
    });
    if (found.some((one) => one === null)) return [];
    const { unit } = results.measures[measure];
    const value = (future: number): string =>
      withError(view, found[future]!.value * GROWTH_STEP, found[future]!.error * GROWTH_STEP, unit, 'difference');
    const size = format.difference(GROWTH_STEP, 'points', GROWTH_STEP).replace('+', '');
    return [words.shortage.growth(size, words.quote(labelOf(view, measure)), headline.year, perFuture(view, value))];
  });
  return html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`;
}
