import { measureIndex, yearCell } from '../../results/cells.ts';
import { bandOf, shareError, shareOf } from '../../results/summary.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { indexFigure, itemsOf } from '../index-figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, perFuture, rangeText, withError } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';

const wageNames = ['wage.hub', 'wage.elsewhere'];
const middleNames = ['polarization', 'tercile.low', 'tercile.mid', 'tercile.high'];

/** Wages, the middle of the pay scale, the seniors of tomorrow, and whether the hub comes back. Null without such measures. */
export function structure(view: View): Block | null {
  const { words } = view;
  const blocks = [
    wages(view),
    pipelineDebt(view),
    startAndEnd(view, words.wages.middle, middleNames),
    resilience(view),
  ].filter((block) => block !== null);
  return blocks.length === 0 ? null : section('structure', words.wages.heading, blocks);
}

function wages(view: View): Block | null {
  const { words } = view;
  return indexFigure(view, {
    id: 'wages',
    names: wageNames,
    title: (year, values) => words.wages.title(year, values),
    subtitle: words.wages.subtitle,
  });
}

function pipelineDebt(view: View): Block | null {
  const { words, headline, results, format } = view;
  const items = itemsOf(view, ['pipeline.debt']);
  const [debt] = items;
  if (debt === undefined) return null;
  const values = perFuture(view, (future) => {
    const atStart = yearCell(results, future, 0, measureIndex(results, 'pipeline.debt'), 0);
    const persons = (draws: ArrayLike<number>): string => medianText(view, bandOf(draws), 'persons');
    return words.wages.pipelineValue(persons(debt.draws(future)), persons(atStart));
  });
  return intervalFigure(view, {
    id: 'pipeline-debt',
    title: words.wages.pipelineTitle(headline.year, values),
    subtitle: words.wages.pipelineSubtitle,
    items,
    unit: 'persons',
    meaning: 'level',
    zero: 0,
    xTitle: words.wages.pipelineX,
    note: words.town.note(format.plain(results.draws)),
    rowText: words.town.row,
  });
}

function startAndEnd(view: View, caption: string, names: readonly string[]): Html | null {
  const { words, results, headline, futures } = view;
  const rows = names.flatMap((name) => {
    const measure = find(view, name);
    if (measure === null) return [];
    const { unit } = results.measures[measure];
    return futures.map(({ index, title }) => {
      const start = bandOf(yearCell(results, index, 0, measure, 0));
      const end = bandOf(yearCell(results, index, 0, measure, headline.period));
      return [
        labelOf(view, measure),
        title,
        medianText(view, start, unit),
        medianText(view, end, unit),
        rangeText(view, end, unit),
      ];
    });
  });
  if (rows.length === 0) return null;
  return html`<h3>${caption}</h3>
    ${dataTable({ caption, quiet: true, head: words.wages.middleHead(headline.year), text: [0, 1], stacked: true, rows })}`;
}

function resilience(view: View): Html | null {
  const { words, results, futures } = view;
  const table = startAndEnd(view, words.wages.resilience, ['concentration']);
  const measure = find(view, 'recovery.months');
  if (measure === null) return table;
  const last = results.periods.length - 1;
  const told = (future: number, title: string): string => {
    const months = yearCell(results, future, 0, measure, last);
    const band = bandOf(months);
    const never = shareOf(months, (value) => value === 0);
    const error = shareError(never, results.draws);
    const share = withError(view, never, error, 'share');
    return words.wages.recovery(title, medianText(view, band, 'months'), rangeText(view, band, 'months'), share);
  };
  return html`${table ?? html`<h3>${words.wages.resilience}</h3>`}
    <ul>
      ${futures.map(({ index, title }) => html`<li>${told(index, title)}</li>`)}
    </ul>`;
}
