import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { fanFigure } from '../fan-figure.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, perFuture } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { View } from '../view.ts';
import { whatHoldsExperts } from './firm-experts.ts';
import { breakEven, netReturns, returns } from './firm-payback.ts';
import { creativeTime, faster, timeSaved } from './firm-time.ts';
import { verdicts } from './firm-verdicts.ts';
import { measuredItems } from './firm-work.ts';

const limits = ['supervision', 'documentation', 'compliance', 'capacity', 'budget'] as const;

/** What a firm gains and risks: cash, return, break-even and time saved beside what was claimed, key people, and what limits growth next. */
export function firmReturn(view: View): Block | null {
  const blocks = [
    ...[cash(view), returns(view), netReturns(view), verdicts(view), breakEven(view), timeSaved(view), faster(view)],
    creativeTime(view),
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
