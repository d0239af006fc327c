import { formats } from '../report/format.ts';
import { levels } from '../study/backtest.ts';
import type { Backtest, Score, Series } from '../study/backtest.ts';
import type { Ran } from './run-scenario.ts';
import { bold } from './style.ts';
import { textTable } from './text-table.ts';

const format = formats('en');
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${format.percent(share)}`;

/** What a hindcast prints: a line of scores for each series, its years, and how the bands did over all. */
export function backtestText(ran: Pick<Ran, 'scenario' | 'report'>, found: Backtest): string {
  return [
    bold(`Hindcast from ${found.from}: ${ran.scenario.title}`),
    textTable(
      ['series', 'years', 'CRPS', 'last value', 'damped trend', 'vs last', 'vs trend', 'in 50 %', 'in 80 %', 'in 95 %'],
      found.series.flatMap(scoreLines),
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ),
    'CRPS in the unit of the series, smaller is better. vs: skill over that naive forecast; above 0 the model is better.',
    ...found.series.map(yearTable),
    uniformityText(found),
    ...found.left.map(({ measure, why }) => `Not judged: ${measure} (${why}).`),
    `Report: ${bold(ran.report)}`,
  ].join('\n\n');
}

function scoreLines({ measure, score, calm }: Series): string[][] {
  const line = (label: string, { years, crps, last, trend, skillLast, skillTrend, coverage }: Score): string[] => [
    label,
    String(years),
    ...[crps, last, trend].map((value) => format.level(value, measure.unit, value / 100)),
    ...[skillLast, skillTrend].map(signed),
    ...coverage.map((share) => format.percent(share)),
  ];
  return [
    line(measure.label.en, score),
    ...(calm === null ? [] : [line(`${measure.label.en}, without marked years`, calm)]),
  ];
}

function yearTable({ measure, forecasts }: Series): string {
  const value = (x: number): string => format.level(x, measure.unit, Math.abs(x) / 1000);
  const rows = forecasts.map(({ year, observed, event, band, inside, pit, last, trend }) => [
    String(year),
    value(observed),
    value(band.p50),
    `${value(band.p10)} to ${value(band.p90)}`,
    narrowest(inside),
    format.plain(pit, 2),
    value(last.mean),
    value(trend.mean),
    event,
  ]);
  const header = ['year', 'observed', 'median', '80 % of draws', 'inside', 'PIT', 'last value', 'damped trend', ''];
  return `${measure.label.en}\n${textTable(header, rows, [1, 2, 3, 4, 5, 6, 7])}`;
}

/** The narrowest band that holds the observation. */
function narrowest(inside: readonly boolean[]): string {
  const first = inside.indexOf(true);
  return first < 0 ? 'none' : `${levels[first].level * 100} %`;
}

function uniformityText({ uniformity: { bins, statistic, probability }, coverage }: Backtest): string {
  const inside = levels.map(({ level }, n) => `${format.percent(coverage[n])} in the ${level * 100} % band`);
  return (
    `All series: ${inside.join(', ')}. PIT by tenths: ${bins.join(' ')}; χ² ${format.plain(statistic, 1)}, ` +
    `probability ${format.plain(probability, 3)} if years were independent (they are not).`
  );
}
