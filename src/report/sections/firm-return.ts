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
import { limitText, meanText, medianText, perFuture } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { breakEvenMonths, isTold, monthRange, monthText, spentText, thresholdText } from '../spent.ts';
import { dataTable } from '../table.ts';
import type { Table } from '../table.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { View } from '../view.ts';
import { whatHoldsExperts } from './firm-experts.ts';
import { faster, timeSaved } from './firm-time.ts';
import { measuredItems } from './firm-work.ts';

const limits = ['supervision', 'documentation', 'compliance', 'capacity', 'budget'] as const;

/** What a firm gains and risks: cash, return, break-even and time saved beside what was claimed, key people, and what limits growth next. */
export function firmReturn(view: View): Block | null {
  const blocks = [
    ...[cash(view), returns(view), breakEven(view), timeSaved(view), faster(view)],
    ...[keyPeople(view), whatHoldsExperts(view), nextLimit(view)],
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

/** The last value of a measure that a run has once, for every strategy under which at least half of the draws have one. */
function perStrategy(view: View, name: string): (IntervalItem & { readonly arm: number })[] {
  const measure = find(view, name);
  const { results, arms, futures } = view;
  if (measure === null) return [];
  return arms.flatMap((arm) => {
    const all = (future: number): Float64Array =>
      yearCell(results, future, arm.index, measure, results.periods.length - 1);
    const isEnough = (future: number): boolean => isTold(bandOf(all(future)), results.draws);
    const label = `${labelOf(view, measure)}, ${arm.title}`;
    const draws = (future: number): ArrayLike<number> => (isEnough(future) ? all(future) : []);
    const detail = (future: number): string | undefined => spentText(view, bandOf(all(future)), results.draws);
    const spent = futures.some(({ index }) => bandOf(all(index)).n > 0);
    return spent ? [{ arm: arm.index, label, draws, detail }] : [];
  });
}

function returns(view: View): Block | null {
  const { words, format, results, futures } = view;
  const items = ['roi.12', 'roi.36'].flatMap((name) => perStrategy(view, name));
  const main = perStrategy(view, 'roi.36').find(({ arm }) => arm === (view.mainArm?.index ?? 0));
  if (items.every(({ draws }) => futures.every(({ index }) => draws(index).length === 0))) return null;
  const claims = claimed(view, 'roi.36');
  const median = (future: number): string => medianText(view, bandOf(main?.draws(future) ?? []), 'change');
  return intervalFigure(view, {
    id: 'return',
    title: words.firm.roiTitle(shownArms(view).at(-1)!.title, perFuture(view, median)),
    subtitle: words.firm.roiSubtitle,
    items,
    unit: 'change',
    meaning: 'level',
    zero: 0,
    markers: claims.flatMap(({ text, values }) =>
      values.flatMap((value) =>
        main === undefined ? [] : [{ label: main.label, value, name: format.percent(value), text }],
      ),
    ),
    xTitle: words.firm.roiX,
    note: words.firm.roiNote(
      format.plain(results.draws),
      words.joined(claims.map(({ text }) => text)),
      thresholdText(view),
    ),
    rowText: words.town.row,
    table: returnTable(view, items),
  });
}

/** The numbers of the returns, beside how many draws they are of. */
function returnTable(view: View, items: readonly IntervalItem[]): Table {
  const { words, futures } = view;
  return {
    caption: words.town.caption,
    head: [...words.town.head, words.firm.spentHead],
    text: [0, 1, 5],
    rows: items.flatMap(({ label, draws, detail }) =>
      futures.map(({ index, title }) => {
        const band = bandOf(draws(index));
        return [
          label,
          title,
          limitText(view, band, 'p5', 'change'),
          medianText(view, band, 'change'),
          limitText(view, band, 'p95', 'change'),
          detail?.(index) ?? words.firm.spentAlways,
        ];
      }),
    ),
  };
}

/** The probability of break-even within 9 and 12 months, beside "after 6 to 9 months". */
function breakEven(view: View): Html | null {
  const { words, results, futures, arms } = view;
  const names = ['breakEven.within9', 'breakEven.within12', 'breakEven.month'];
  const [within9, within12, month] = names.map((name) => find(view, name));
  if (within9 === null || within12 === null || month === null) return null;
  const last = results.periods.length - 1;
  const chance = (measure: number, future: number, arm: number): string =>
    meanText(view, bandOf(yearCell(results, future, arm, measure, last)), 'share');
  const subtitle = [words.firm.breakEvenSubtitle, thresholdText(view)];
  return html`<h3>${words.firm.breakEvenTitle}</h3>
    <p class="sub">${[...subtitle, ...claimed(view, 'breakEven.month').map(({ text }) => text)].join(' ')}</p>
    ${dataTable({
      caption: words.firm.breakEvenTitle,
      quiet: true,
      head: words.firm.breakEvenHead,
      text: [0, 1, 2],
      stacked: true,
      rows: arms.flatMap((arm) =>
        futures.map(({ index, title }) => {
          const band = bandOf(breakEvenMonths(view, index, arm.index));
          if (band.n === 0) return [arm.title, title, words.firm.noProgramme, '–', '–', '–', '–'];
          const told = isTold(band, results.draws);
          return [
            arm.title,
            title,
            spentText(view, band, results.draws) ?? words.firm.spentAlways,
            chance(within9, index, arm.index),
            chance(within12, index, arm.index),
            told ? monthText(view, band) : '–',
            told ? monthRange(view, band) : '–',
          ];
        }),
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
