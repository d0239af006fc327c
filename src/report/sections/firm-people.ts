import { sumToPeriod, yearCell } from '../../results/cells.ts';
import { bandOf, differences } from '../../results/summary.ts';
import type { Unit } from '../../models/model.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { medianText, perFuture, rangeText } from '../phrases.ts';
import type { Meaning } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { dataTable } from '../table.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { Named, View } from '../view.ts';

/** How many people the firm employs, month by month. */
export function employed(view: View): Block | null {
  const { words } = view;
  const measure = find(view, 'staff.heads');
  if (measure === null) return null;
  const label = labelOf(view, measure);
  return fanFigure(view, {
    id: 'people-employed',
    title: employedText(view, measure, shownArms(view)),
    subtitle: words.fan.subtitle(label),
    series: measureSeries(view, measure, label),
    compare: true,
    markers: [],
    zero: null,
  });
}

/**
 * People employed at the end and laid off until then, for the brief: as usual, with the main strategy, and with the one that employs fewest.
 * Null where the model does not count them.
 */
export function employedBrief(view: View): string | null {
  const { words, arms, results } = view;
  const [heads, layoffs] = [find(view, 'staff.heads'), find(view, 'turnover.layoffs')];
  if (heads === null || layoffs === null) return null;
  const last = lastPeriod(view);
  const people = (arm: Named): number => bandOf(yearCell(results, 0, arm.index, heads, last)).p50;
  const fewest = arms.reduce((least, arm) => (people(arm) < people(least) ? arm : least));
  const told = [...new Set([...shownArms(view), fewest])];
  const laidOff = ofArms(view, told, (future, arm) => sumToPeriod(results, future, arm, layoffs, last));
  return `${words.joined([employedText(view, heads, told), words.firm.laidOff(laidOff)])}.`;
}

function employedText(view: View, heads: number, arms: readonly Named[]): string {
  const last = lastPeriod(view);
  return view.words.firm.employedTitle(
    lastMonth(view),
    ofArms(view, arms, (future, arm) => yearCell(view.results, future, arm, heads, last)),
  );
}

/** "881 with “Business as usual”, 611 ± 5 with “Both”", for every future. */
function ofArms(view: View, arms: readonly Named[], drawsOf: (future: number, arm: number) => Float64Array): string {
  return perFuture(view, (future) =>
    arms
      .map(({ index, title }) =>
        view.words.firm.employed(medianText(view, bandOf(drawsOf(future, index)), 'persons'), title),
      )
      .join(', '),
  );
}

/** Jobs by strategy at the end of the run, and the hires, departures and layoffs that led there. */
export function posts(view: View): Html | null {
  const { words, results, arms, futures } = view;
  const [heads, hires, leavers, layoffs] = [
    'staff.heads',
    'turnover.hires',
    'turnover.leavers',
    'turnover.layoffs',
  ].map((name) => find(view, name));
  if (heads === null || hires === null || leavers === null || layoffs === null) return null;
  const last = lastPeriod(view);
  const rows = arms.flatMap((arm) =>
    futures.map(({ index: future, title }) => {
      const now = (of: number): Float64Array => yearCell(results, future, of, heads, last);
      const sum = (measure: number): Float64Array => sumToPeriod(results, future, arm.index, measure, last);
      const notReplaced = differences(sum(leavers), sum(hires)).map((people) => Math.max(0, people));
      return [
        arm.title,
        title,
        bandText(view, now(arm.index), 'persons'),
        arm.index === 0 ? '–' : bandText(view, differences(now(arm.index), now(0)), 'persons', 'difference'),
        ...[sum(hires), sum(leavers), notReplaced, sum(layoffs)].map((draws) => bandText(view, draws, 'persons')),
      ];
    }),
  );
  return html`<h3>${words.firm.postsTitle}</h3>
    <p class="sub">${words.firm.postsSubtitle(lastMonth(view))}</p>
    ${dataTable({ caption: words.firm.postsTitle, quiet: true, head: words.firm.postsHead, text: [0, 1], stacked: true, rows })}`;
}

/** "611 ± 5 (590 to 632)"; alone where all draws agree. */
export function bandText(view: View, draws: ArrayLike<number>, unit: Unit, meaning: Meaning = 'level'): string {
  const band = bandOf(draws);
  const median = medianText(view, band, unit, meaning);
  return band.p5 === band.p95 ? median : `${median} (${rangeText(view, band, unit, meaning)})`;
}

function lastPeriod({ results }: View): number {
  return results.periods.length - 1;
}

/** The month in which the run ends. */
export function lastMonth({ results, format }: View): string {
  return format.month(results.periodEnds.at(-1)!);
}
