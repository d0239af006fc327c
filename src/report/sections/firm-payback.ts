import { yearCell } from '../../results/cells.ts';
import { bandOf, isTold } from '../../results/summary.ts';
import type { Band } from '../../results/summary.ts';
import { netReturn } from '../../study/net-return.ts';
import { claimed } from '../claims.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import type { IntervalItem } from '../interval-figure.ts';
import { limitText, medianText, perFuture, shareOfDraws } from '../phrases.ts';
import { breakEvenMonths, monthRange, monthText, spentText, thresholdText } from '../spent.ts';
import { dataTable } from '../table.ts';
import type { Table } from '../table.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { Named, View } from '../view.ts';

type Item = IntervalItem & { readonly arm: number };

/** Returns on all that working with AI costs, beside what was claimed. */
export function returns(view: View): Block | null {
  const { words, results } = view;
  const last = results.periods.length - 1;
  const of = (name: string): Item[] => {
    const measure = find(view, name);
    if (measure === null) return [];
    const draws = (arm: number) => (future: number) => yearCell(results, future, arm, measure, last);
    return perStrategy(view, view.arms, labelOf(view, measure), draws);
  };
  return returnFigure(view, 'return', [of('roi.12'), of('roi.36')], {
    title: words.firm.roiTitle,
    subtitle: words.firm.roiSubtitle,
    threshold: thresholdText(view, 'gross'),
    xTitle: words.firm.roiX,
  });
}

/** Returns on what strategies cost beyond business as usual, from what they bring beyond it. */
export function netReturns(view: View): Block | null {
  const { words, results, arms } = view;
  if (find(view, 'roi.36') === null || netReturn(results, 0, 0) === null) return null;
  const of = (months: 12 | 36): Item[] =>
    perStrategy(view, arms.slice(1), words.firm.netLabel(months), (arm) => (future) => {
      return netReturn(results, future, arm)![`after${months}`];
    });
  return returnFigure(view, 'return-net', [of(12), of(36)], {
    title: words.firm.netTitle,
    subtitle: words.firm.netSubtitle,
    threshold: thresholdText(view, 'net'),
    xTitle: words.firm.netX,
  });
}

/** A return by strategy; where fewer than half of the draws have one, their number instead. */
function perStrategy(
  view: View,
  arms: readonly Named[],
  what: string,
  drawsOf: (arm: number) => (future: number) => Float64Array,
): Item[] {
  const { results, futures } = view;
  return arms.flatMap((arm) => {
    const all = futures.map(({ index }) => drawsOf(arm.index)(index));
    const bands = all.map((draws) => bandOf(draws));
    if (bands.every(({ n }) => n === 0)) return [];
    return [
      {
        arm: arm.index,
        label: `${what}, ${arm.title}`,
        draws: (future: number) => (isTold(bands[future], results.draws) ? all[future] : []),
        detail: (future: number) => spentText(view, bands[future], results.draws),
      },
    ];
  });
}

/** Returns after 12 and 36 months; the claims about three years stand beside the main strategy's. */
function returnFigure(
  view: View,
  id: string,
  [after12, after36]: readonly [readonly Item[], readonly Item[]],
  say: { title: (arm: string, values: string) => string; subtitle: string; threshold: string; xTitle: string },
): Block | null {
  const { words, format, results, futures } = view;
  const items = [...after12, ...after36];
  if (items.every(({ draws }) => futures.every(({ index }) => draws(index).length === 0))) return null;
  const main = after36.find(({ arm }) => arm === (view.mainArm?.index ?? 0));
  const claims = claimed(view, 'roi.36');
  const median = (future: number): string => medianText(view, bandOf(main?.draws(future) ?? []), 'change');
  return intervalFigure(view, {
    id,
    title: say.title(shownArms(view).at(-1)!.title, perFuture(view, median)),
    subtitle: say.subtitle,
    items,
    unit: 'change',
    meaning: 'level',
    zero: 0,
    markers: claims.flatMap(({ text, values }) =>
      values.flatMap((value) =>
        main === undefined ? [] : [{ label: main.label, value, name: format.percent(value), text }],
      ),
    ),
    xTitle: say.xTitle,
    note: words.firm.roiNote(format.plain(results.draws), words.joined(claims.map(({ text }) => text)), say.threshold),
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

/** The probability of break-even within 9 and 12 months, of all that AI brings and beyond business as usual, beside "after 6 to 9 months". */
export function breakEven(view: View): Html | null {
  const { words, results, futures, arms, format, scenario } = view;
  if (find(view, 'breakEven.month') === null) return null;
  const subtitle = [words.firm.breakEvenSubtitle(format.month(scenario.start)), thresholdText(view, 'gross')];
  const rows = arms.flatMap((arm) =>
    futures.flatMap(({ index, title }) => {
      const gross = breakEvenMonths(view, index, arm.index);
      if (bandOf(gross).n === 0)
        return [[arm.title, title, words.firm.counts.gross, words.firm.noProgramme, ...empty(4)]];
      const net = arm.index === 0 ? null : netReturn(results, index, arm.index);
      const rowOf = (what: string, months: Float64Array) => [arm.title, title, what, ...payback(view, months)];
      return [
        rowOf(words.firm.counts.gross, gross),
        ...(net === null ? [] : [rowOf(words.firm.counts.net, net.breakEven)]),
      ];
    }),
  );
  return html`<h3>${words.firm.breakEvenTitle}</h3>
    <p class="sub">${[...subtitle, ...claimed(view, 'breakEven.month').map(({ text }) => text)].join(' ')}</p>
    ${dataTable({
      caption: words.firm.breakEvenTitle,
      quiet: true,
      head: words.firm.breakEvenHead,
      text: [0, 1, 2, 3],
      stacked: true,
      rows,
    })}`;
}

/** In how many draws something was spent, how likely it has come back after 9 and 12 months, and when it does. */
function payback(view: View, months: Float64Array): string[] {
  const { words, results } = view;
  const band: Band = bandOf(months);
  const within = (most: number): string => {
    const count = months.reduce((sum, month) => sum + (month <= most ? 1 : 0), 0);
    return shareOfDraws(view, count / results.draws);
  };
  const told = isTold(band, results.draws);
  return [
    spentText(view, band, results.draws) ?? words.firm.spentAlways,
    within(9),
    within(12),
    told ? monthText(view, band) : '–',
    told ? monthRange(view, band) : '–',
  ];
}

function empty(cells: number): string[] {
  return Array.from({ length: cells }, () => '–');
}
