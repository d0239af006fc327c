import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { claimed } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import type { IntervalItem } from '../interval-figure.ts';
import { meanText, medianText, perFuture, rangeText } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { dataTable } from '../table.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { faster, timeSaved } from './firm-time.ts';
import { measuredItems, shownArms } from './firm-work.ts';

const limits = ['supervision', 'documentation', 'compliance', 'capacity', 'budget'] as const;

/** What a firm gains and risks: cash, return, break-even and time saved beside what was claimed, key people, and what limits growth next. */
export function firmReturn(view: View): Block | null {
  const blocks = [
    ...[cash(view), returns(view), breakEven(view), timeSaved(view), faster(view)],
    ...[keyPeople(view), nextLimit(view)],
  ].filter((block) => block !== null);
  return blocks.length === 0 ? null : section('firm-return', view.words.firm.returnHeading, blocks);
}

function cash(view: View): Block | null {
  const { words, headline, results } = view;
  const measure = find(view, 'cash.cumulative');
  if (measure === null) return null;
  const arm = view.mainArm?.index ?? 0;
  const label = labelOf(view, measure);
  const values = perFuture(view, (future) =>
    medianText(view, bandOf(yearCell(results, future, arm, measure, headline.period)), 'EUR'),
  );
  return fanFigure(view, {
    id: 'cash',
    title: words.firm.cashTitle(headline.year, shownArms(view).at(-1)!.title, values),
    subtitle: words.fan.subtitle(label),
    series: measureSeries(view, measure, label),
    compare: true,
    markers: [],
    zero: 0,
  });
}

/** The last value of a measure that a run has once, for every strategy that spends anything. */
function perStrategy(view: View, name: string): IntervalItem[] {
  const measure = find(view, name);
  const { results, arms } = view;
  if (measure === null) return [];
  const last = results.periods.length - 1;
  return arms.flatMap((arm): IntervalItem[] => {
    const draws = (future: number): Float64Array => yearCell(results, future, arm.index, measure, last);
    const spent = view.futures.some(({ index }) => bandOf(draws(index)).n > 0);
    return spent ? [{ label: `${labelOf(view, measure)}, ${arm.title}`, draws }] : [];
  });
}

function returns(view: View): Block | null {
  const { words, format, results } = view;
  const items = ['roi.12', 'roi.36'].flatMap((name) => perStrategy(view, name));
  const main = perStrategy(view, 'roi.36').at(-1);
  if (main === undefined) return null;
  const label = main.label;
  const claims = claimed(view, 'roi.36');
  return intervalFigure(view, {
    id: 'return',
    title: words.firm.roiTitle(
      shownArms(view).at(-1)!.title,
      perFuture(view, (future) => medianText(view, bandOf(main.draws(future)), 'change')),
    ),
    subtitle: words.firm.roiSubtitle,
    items,
    unit: 'change',
    meaning: 'level',
    zero: 0,
    markers: claims.flatMap(({ text, values }) =>
      values.map((value) => ({ label, value, name: format.percent(value), text })),
    ),
    xTitle: words.firm.roiX,
    note: words.firm.roiNote(format.plain(results.draws), words.joined(claims.map(({ text }) => text))),
    rowText: words.town.row,
  });
}

/** The probability of break-even within 9 and 12 months, beside "after 6 to 9 months". */
function breakEven(view: View): Html | null {
  const { words, results, futures, arms } = view;
  const names = ['breakEven.within9', 'breakEven.within12', 'breakEven.month'];
  const [within9, within12, month] = names.map((name) => find(view, name));
  if (within9 === null || within12 === null || month === null) return null;
  const last = results.periods.length - 1;
  const band = (measure: number, future: number, arm: number) => bandOf(yearCell(results, future, arm, measure, last));
  return html`<h3>${words.firm.breakEvenTitle}</h3>
    <p class="sub">
      ${[words.firm.breakEvenSubtitle, ...claimed(view, 'breakEven.month').map(({ text }) => text)].join(' ')}
    </p>
    ${dataTable({
      caption: words.firm.breakEvenTitle,
      quiet: true,
      head: words.firm.breakEvenHead,
      text: [0, 1],
      stacked: true,
      rows: arms.flatMap((arm) =>
        futures.map(({ index, title }) => [
          arm.title,
          title,
          meanText(view, band(within9, index, arm.index), 'share'),
          meanText(view, band(within12, index, arm.index), 'share'),
          medianText(view, band(month, index, arm.index), 'months'),
          rangeText(view, band(month, index, arm.index), 'months'),
        ]),
      ),
    })}`;
}

function keyPeople(view: View): Block | null {
  const { words, headline, format, results } = view;
  const measure = find(view, 'keyPerson.loss');
  if (measure === null) return null;
  const arm = view.mainArm?.index ?? 0;
  const values = perFuture(view, (future) =>
    medianText(view, bandOf(yearCell(results, future, arm, measure, headline.period)), 'EUR'),
  );
  return intervalFigure(view, {
    id: 'key-people',
    title: words.firm.keyTitle(headline.year, shownArms(view).at(-1)!.title, values),
    subtitle: words.firm.keySubtitle,
    items: measuredItems(view, ['keyPerson.loss']),
    unit: 'EUR',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.keyX,
    note: words.firm.bands(format.plain(results.draws)),
    rowText: words.town.row,
  });
}

/** How often each limit holds the firm back; the price of one more hour of supervision says what lifting it is worth. */
function nextLimit(view: View): Block | null {
  const { words, headline, format, results } = view;
  const found = limits.flatMap((name) => {
    const measure = find(view, `limit.${name}`);
    return measure === null ? [] : [{ name, measure }];
  });
  const price = find(view, 'shadow.supervision');
  if (found.length === 0 || price === null) return null;
  const arm = view.mainArm?.index ?? 0;
  const value = (measure: number, future: number) => bandOf(yearCell(results, future, arm, measure, headline.period));
  const tightest = (future: number) =>
    found.reduce((a, b) => (value(b.measure, future).mean > value(a.measure, future).mean ? b : a));
  return intervalFigure(view, {
    id: 'next-limit',
    title: words.firm.limitTitle(
      perFuture(view, (future) => words.firm.limits[tightest(future).name]),
      perFuture(view, (future) => medianText(view, value(price, future), 'EUR')),
    ),
    subtitle: words.firm.limitSubtitle(headline.year),
    items: measuredItems(
      view,
      limits.map((name) => `limit.${name}`),
    ),
    unit: 'share',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.limitX,
    note: words.firm.bands(format.plain(results.draws)),
    rowText: words.town.row,
  });
}
