import { backtest, levels } from '../../study/backtest.ts';
import type { Backtest, Score, Series } from '../../study/backtest.ts';
import { fanRows } from '../charts/fan.ts';
import { hindcast as chart } from '../charts/hindcast.ts';
import { figureBlock, section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { html } from '../html.ts';
import { isFraction } from '../format.ts';
import { figure, medianText, rangeText } from '../phrases.ts';
import { seriesColour } from '../theme.ts';
import type { View } from '../view.ts';

/** The run's past against what was measured since. Null where it covers no measured year. */
export function hindcast(view: View): Block | null {
  const { words, results, observations, scenario, format } = view;
  const found = backtest(results, observations, scenario.seed);
  if (found === null) return null;
  const parts = levels.map(({ level }, n) =>
    words.hindcast.coveragePart(format.percent(level), format.percent(found.coverage[n])),
  );
  return section('hindcast', words.hindcast.heading, [
    html`<p>${words.hindcast.lead(results.periods[0], found.from)}</p>`,
    ...found.series.map((series) => seriesFigure(view, series)),
    html`<p>${words.hindcast.coverage(format.list(parts))} ${pitText(view, found)}</p>`,
    ...(found.left.length === 0
      ? []
      : [html`<p>${words.hindcast.left(format.list(found.left.map(({ measure }) => measure)))}</p>`]),
  ]);
}

function pitText({ words, format }: View, { uniformity: { bins, statistic, probability } }: Backtest): string {
  return words.hindcast.pit(bins.join(' '), format.plain(statistic, 1), format.plain(probability, 3));
}

function seriesFigure(view: View, series: Series): Block {
  const { words, format, scenario } = view;
  const { measure, forecasts, known, score, calm } = series;
  const label = measure.label[scenario.language];
  const better = [score.skillLast, score.skillTrend].filter((skill) => skill > 0).length;
  const title = words.hindcast.title(label, words.hindcast.verdict[(['none', 'one', 'both'] as const)[better]]);
  const say = ({ crps, last, trend }: Score): [string, string, string] => {
    // A score is a distance: that of a rate is in percentage points.
    const unit = isFraction(measure.unit) ? 'points' : measure.unit;
    const texts = [crps, last, trend].map((value) => figure(view, value, unit, 'level', value / 100));
    return [texts[0], texts[1], texts[2]];
  };
  const inside = forecasts.filter((forecast) => forecast.inside[1]).length;
  const alt = words.hindcast.alt(label, format.plain(inside), format.plain(forecasts.length));
  const value = (x: number): string => figure(view, x, measure.unit, 'level', Math.abs(x) / 1000);
  const observed = [
    ...known.map((one) => ({ ...one, known: true })),
    ...forecasts.map(({ year, observed: found }) => ({ year, value: found, known: false })),
  ];
  const lastKnown = known[known.length - 1];
  const naive = (which: 'last' | 'trend') => [
    lastKnown,
    ...forecasts.map((forecast) => ({ year: forecast.year, value: forecast[which].mean })),
  ];
  return figureBlock(view, {
    id: `hindcast-${slug(measure.name)}`,
    title,
    subtitle: words.hindcast.subtitle(label),
    layout: 'full',
    note: words.hindcast.note(...say(score), calm === null ? '' : words.hindcast.calm(...say(calm))),
    plots: [
      {
        name: `hindcast-${slug(measure.name)}`,
        caption: '',
        alt,
        spec: (width) =>
          chart({
            title,
            description: alt,
            locale: format.axisLocale,
            rows: fanRows(
              forecasts.map(({ band }) => band),
              (n) => forecasts[n].year,
            ),
            observed: observed.map((one) => ({ ...one, text: words.hindcast.point(one.year, value(one.value)) })),
            naive: [naive('last'), naive('trend')],
            colour: seriesColour(0),
            width,
            xTitle: words.hindcast.x,
            yTitle: label,
            yFormat: format.axis(measure.unit),
          }),
      },
    ],
    table: {
      caption: words.hindcast.caption(label),
      head: words.hindcast.head,
      rows: forecasts.map(({ year, observed: found, band, last, trend, pit }) => [
        String(year),
        value(found),
        medianText(view, band, measure.unit),
        rangeText(view, band, measure.unit),
        value(last.mean),
        value(trend.mean),
        format.plain(pit, 2),
      ]),
    },
  });
}

function slug(name: string): string {
  return name.replace(/\W+/g, '-').toLowerCase();
}
