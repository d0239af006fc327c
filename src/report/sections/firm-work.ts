import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { shares } from '../charts/shares.ts';
import { figureBlock, section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import type { IntervalItem } from '../interval-figure.ts';
import { meanText, medianText, perFuture, rangeText } from '../phrases.ts';
import { colour } from '../theme.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { View } from '../view.ts';
import { lines } from './firm-lines.ts';
import { employed, posts } from './firm-people.ts';
import { scaling } from './firm-scaling.ts';

const doers = ['staff', 'freelance', 'outsourced', 'ai'] as const;
type Doer = (typeof doers)[number];
const colours: Record<Doer, string> = {
  staff: colour('series5'),
  freelance: colour('series6'),
  outsourced: colour('series4'),
  ai: colour('series3'),
};
const costNames = [
  'wages',
  'freelance',
  'outsourcing',
  'tokens',
  'supervision',
  'errors',
  'compliance',
  'programme',
  'licences',
];

/** Who does the work of a firm, what a unit of it costs, and how both grow with demand. Null for other models. */
export function firmWork(view: View): Block | null {
  const blocks = [
    employed(view),
    posts(view),
    whoWorks(view),
    lines(view),
    costs(view),
    saved(view),
    bills(view),
    scaling(view),
  ].filter((block) => block !== null);
  return blocks.length === 0 ? null : section('firm-work', view.words.firm.workHeading, blocks);
}

/** Draws of the parts as shares of their sum in each draw; draws without any work are left out. */
function partShares(view: View, future: number, arm: number, period: number): Record<Doer, number[]> {
  const draws = doers.map((doer) => yearCell(view.results, future, arm, find(view, `work.${doer}`)!, period));
  const parts: Record<Doer, number[]> = { staff: [], freelance: [], outsourced: [], ai: [] };
  for (let draw = 0; draw < view.results.draws; draw++) {
    const sum = draws.reduce((total, list) => total + list[draw], 0);
    if (sum > 0) doers.forEach((doer, i) => parts[doer].push(draws[i][draw] / sum));
  }
  return parts;
}

function whoWorks(view: View): Block | null {
  const { words, format, results, headline } = view;
  if (doers.some((doer) => find(view, `work.${doer}`) === null)) return null;
  const years = results.periods.flatMap((year, period) => (period > 0 ? [{ year, period }] : []));
  const groups = view.futures.flatMap((future) =>
    shownArms(view).map((arm) => ({
      future,
      arm,
      name: `${future.title}, ${arm.title}`,
      bars: years.map(({ year, period }) => {
        const parts = partShares(view, future.index, arm.index, period);
        return { year, parts: doers.map((doer) => ({ doer, band: bandOf(parts[doer]) })) };
      }),
    })),
  );
  const last = view.mainArm?.index ?? 0;
  const values = perFuture(view, (future) =>
    meanText(view, bandOf(partShares(view, future, last, headline.period).ai), 'share'),
  );
  const title = words.firm.workTitle(headline.year, shownArms(view).at(-1)!.title, values);
  return figureBlock(view, {
    id: 'who-works',
    title,
    subtitle: words.firm.workSubtitle,
    layout: 'side',
    note: words.firm.means(format.plain(results.draws)),
    plots: groups.map(({ future, arm, name, bars }) => {
      const end = bars.at(-1)?.parts ?? [];
      const said = end.map(({ doer, band }) => `${words.firm.doers[doer]} ${format.percent(band.mean)}`).join(', ');
      const alt = words.firm.workAlt(name, said);
      return {
        name: `who-works-${future.slug}-${arm.slug}`,
        caption: name,
        future: future.slug,
        alt,
        spec: (width) =>
          shares({
            title: `${title} (${name})`,
            description: alt,
            locale: format.axisLocale,
            bars: bars.map(({ year }) => String(year)),
            parts: doers.map((doer) => ({ name: words.firm.doers[doer], colour: colours[doer] })),
            rows: bars.flatMap(({ year, parts }) =>
              parts.map(({ doer, band }) => ({
                bar: String(year),
                part: words.firm.doers[doer],
                share: band.mean,
                label: format.percent(band.mean),
                text: `${year}, ${words.firm.doers[doer]}: ${meanText(view, band, 'share')}`,
              })),
            ),
            width,
            xTitle: words.firm.workX,
            yTitle: words.firm.year,
          }),
      };
    }),
    table: {
      caption: words.firm.workSubtitle,
      head: words.firm.workHead,
      text: [0, 1, 2],
      rows: groups.flatMap(({ name, bars }) =>
        bars.flatMap(({ year, parts }) =>
          parts.map(({ doer, band }) => [
            String(year),
            name,
            words.firm.doers[doer],
            meanText(view, band, 'share'),
            rangeText(view, band, 'share'),
          ]),
        ),
      ),
    },
  });
}

/** Measures in the headline's year, for the baseline and the strategy beside it, as rows of an interval chart. */
export function measuredItems(view: View, names: readonly string[]): IntervalItem[] {
  const { results, headline } = view;
  return names.flatMap((name) => {
    const measure = find(view, name);
    if (measure === null) return [];
    return shownArms(view).map((arm) => ({
      label: view.arms.length > 1 ? `${labelOf(view, measure)}, ${arm.title}` : labelOf(view, measure),
      draws: (future: number) => yearCell(results, future, arm.index, measure, headline.period),
    }));
  });
}

/** The cost of an hour and those of its parts that there are: what costs nothing in any draw is left out. */
function costParts(view: View): string[] {
  const { results, headline, futures } = view;
  const parts = costNames.map((name) => `cost.part.${name}`);
  const occurs = (name: string): boolean => {
    const measure = find(view, name);
    if (measure === null) return false;
    return shownArms(view).some((arm) =>
      futures.some(({ index }) =>
        yearCell(results, index, arm.index, measure, headline.period).some((eur) => eur !== 0),
      ),
    );
  };
  return ['cost.perHour', ...parts.filter(occurs)];
}

function costs(view: View): Block | null {
  const { words, headline, format, results } = view;
  const total = find(view, 'cost.perHour');
  if (total === null) return null;
  const arm = view.mainArm?.index ?? 0;
  const values = perFuture(view, (future) =>
    medianText(view, bandOf(yearCell(results, future, arm, total, headline.period)), 'EUR'),
  );
  return intervalFigure(view, {
    id: 'cost-of-work',
    title: words.firm.costTitle(headline.year, shownArms(view).at(-1)!.title, values),
    subtitle: words.firm.costSubtitle(headline.year),
    items: measuredItems(view, costParts(view)),
    unit: 'EUR',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.costX,
    note: words.firm.bands(format.plain(results.draws)),
    rowText: words.town.row,
  });
}

/** What the main strategy makes of the cost of an hour, part by part: the parts of each draw add up to its difference. */
function saved(view: View): Block | null {
  const { words, headline, format, results, mainArm } = view;
  const items = costParts(view).flatMap((name): IntervalItem[] => {
    const measure = find(view, name);
    if (measure === null || mainArm === null) return [];
    const draws = (future: number): Float64Array => {
      const usual = yearCell(results, future, 0, measure, headline.period);
      return yearCell(results, future, mainArm.index, measure, headline.period).map((eur, draw) => eur - usual[draw]);
    };
    return [{ label: labelOf(view, measure), draws }];
  });
  const isWhole = ['cost.perHour', ...costNames.map((name) => `cost.part.${name}`)].every(
    (name) => find(view, name) !== null,
  );
  if (mainArm === null || !isWhole) return null;
  return intervalFigure(view, {
    id: 'cost-difference',
    title: words.firm.savedTitle(
      mainArm.title,
      headline.year,
      perFuture(view, (future) => medianText(view, bandOf(items[0].draws(future)), 'EUR', 'difference')),
    ),
    subtitle: words.firm.savedSubtitle,
    items,
    unit: 'EUR',
    meaning: 'difference',
    zero: 0,
    xTitle: words.firm.savedX,
    note: words.firm.bands(format.plain(results.draws)),
    rowText: words.town.row,
  });
}

function bills(view: View): Block | null {
  const { words, headline, format, results } = view;
  const tokens = find(view, 'tokens.bill');
  const wages = find(view, 'wages.bill');
  if (tokens === null || wages === null) return null;
  const arm = view.mainArm?.index ?? 0;
  const values = perFuture(view, (future) => {
    const paid = yearCell(results, future, arm, wages, headline.period);
    const bill = yearCell(results, future, arm, tokens, headline.period);
    return medianText(view, bandOf(bill.map((eur, draw) => eur / paid[draw])), 'share');
  });
  return intervalFigure(view, {
    id: 'tokens-and-wages',
    title: words.firm.billTitle(headline.year, shownArms(view).at(-1)!.title, values),
    subtitle: words.firm.billSubtitle(headline.year),
    items: measuredItems(view, ['tokens.bill', 'wages.bill']),
    unit: 'EUR',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.billX,
    note: words.firm.bands(format.plain(results.draws)),
    rowText: words.town.row,
  });
}
