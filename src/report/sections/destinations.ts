import { ageGroups, horizons, outcomes } from '../../models/hub-displacement/categories.ts';
import { yearCell } from '../../results/cells.ts';
import type { Band } from '../../results/summary.ts';
import { bandOf } from '../../results/summary.ts';
import { shares } from '../charts/shares.ts';
import { figureBlock } from '../figure.ts';
import type { Block } from '../figure.ts';
import { meanText, perFuture, rangeText } from '../phrases.ts';
import { seriesColour } from '../theme.ts';
import { find } from '../view.ts';
import type { View } from '../view.ts';

type Outcome = (typeof outcomes)[number];
type Bar = { readonly name: string; readonly prefix: string };
/** One bar in one future; `parts` are empty where nobody was laid off early enough to be followed that far. */
type Filled = Bar & { readonly future: number; readonly parts: readonly { outcome: Outcome; band: Band }[] };

const middle = '24';

/** Where people laid off are after 6 to 60 months, and by age after 24. */
export function destinations(view: View): Block[] {
  const { words } = view;
  const byTime = horizons.map((months): Bar => ({ name: String(months), prefix: `displaced.${months}.` }));
  const byAge = ageGroups.map((age): Bar => ({ name: age.replace('-', '–'), prefix: `displaced24.${age}.` }));
  const oldest = byAge.at(-1)!.name;
  return [
    stacked(view, {
      id: 'destinations',
      bars: byTime,
      key: middle,
      title: (parts) => words.people.stayTitle(parts((one) => working(view, one))),
      subtitle: words.people.staySubtitle,
      yTitle: words.people.stayY,
      alt: words.people.stayAlt,
    }),
    stacked(view, {
      id: 'destinations-by-age',
      bars: byAge,
      key: oldest,
      title: (parts) => words.people.ageTitle(parts((one) => shareOf(view, one, 'unemployed'))),
      subtitle: words.people.ageSubtitle,
      yTitle: words.people.ageY,
      alt: words.people.ageAlt,
    }),
  ].filter((block) => block !== null);
}

type Stacked = {
  readonly id: string;
  readonly bars: readonly Bar[];
  /** The bar that the title and the text alternative speak of. */
  readonly key: string;
  readonly title: (perBar: (say: (bar: Filled) => string) => string) => string;
  readonly subtitle: string;
  readonly yTitle: string;
  readonly alt: (what: string, parts: string) => string;
};

function stacked(view: View, options: Stacked): Block | null {
  const { words, format, results, futures } = view;
  const filled = futures.flatMap(({ index }) => options.bars.map((bar) => fill(view, bar, index)));
  if (filled.every(({ parts }) => parts.length === 0)) return null;
  const keyBar = (future: number): Filled =>
    filled.find((bar) => bar.future === future && bar.name === options.key) ?? filled[0];
  const title = options.title((say) => perFuture(view, (future) => say(keyBar(future))));
  const partText = (bar: Filled): string =>
    format.list(
      bar.parts.map(({ outcome, band }) =>
        words.people.part(words.people.outcomes[outcome], meanText(view, band, 'share')),
      ),
    );
  return figureBlock(view, {
    id: options.id,
    title,
    subtitle: options.subtitle,
    layout: 'side',
    note: words.people.stayNote(format.plain(results.draws), followed(view)),
    plots: futures.map((future) => {
      const own = filled.filter((bar) => bar.future === future.index && bar.parts.length > 0);
      const alt = options.alt(future.title, partText(keyBar(future.index)));
      return {
        name: `${options.id}-${future.slug}`,
        caption: future.title,
        future: future.slug,
        alt,
        spec: (width) =>
          shares({
            title: `${title} (${future.title})`,
            description: alt,
            locale: format.axisLocale,
            bars: own.map(({ name }) => name),
            parts: outcomes.map((outcome, index) => ({
              name: words.people.outcomes[outcome],
              colour: seriesColour(index),
            })),
            rows: own.flatMap((bar) =>
              bar.parts.map(({ outcome, band }) => ({
                bar: bar.name,
                part: words.people.outcomes[outcome],
                share: band.mean,
                label: format.percent(band.mean),
                text: `${bar.name}: ${words.people.part(words.people.outcomes[outcome], meanText(view, band, 'share'))}`,
              })),
            ),
            width,
            xTitle: words.people.stayX,
            yTitle: options.yTitle,
          }),
      };
    }),
    table: {
      caption: options.subtitle,
      head: words.people.stayHead,
      text: [0, 1, 2],
      rows: filled.flatMap((bar) =>
        bar.parts.map(({ outcome, band }) => [
          bar.name,
          words.people.outcomes[outcome],
          futures[bar.future].title,
          meanText(view, band, 'share'),
          rangeText(view, band, 'share'),
        ]),
      ),
    },
  });
}

/** Draws in which nobody was followed that far have no shares: they are left out, so that those of a bar add up to 1. */
function fill(view: View, bar: Bar, future: number): Filled {
  const { results } = view;
  const last = results.periods.length - 1;
  const cells = outcomes.flatMap((outcome) => {
    const measure = find(view, `${bar.prefix}${outcome}`);
    return measure === null ? [] : [{ outcome, draws: yearCell(results, future, 0, measure, last) }];
  });
  const counted = Array.from({ length: results.draws }, (_, draw) => draw).filter(
    (draw) => cells.reduce((sum, { draws }) => sum + draws[draw], 0) > 0.5,
  );
  if (counted.length === 0) return { ...bar, future, parts: [] };
  return {
    ...bar,
    future,
    parts: cells.map(({ outcome, draws }) => ({ outcome, band: bandOf(counted.map((draw) => draws[draw])) })),
  };
}

function shareOf(view: View, bar: Filled, outcome: Outcome): string {
  const part = bar.parts.find((one) => one.outcome === outcome);
  return part === undefined ? '–' : meanText(view, part.band, 'share');
}

function working(view: View, bar: Filled): string {
  const parts = bar.parts.filter(({ outcome }) => outcome === 'sameOccupation' || outcome === 'otherOccupation');
  if (parts.length === 0) return '–';
  return view.words.people.working(view.format.percent(parts.reduce((sum, { band }) => sum + band.mean, 0)));
}

function followed(view: View): string {
  const measure = find(view, 'displaced.people');
  if (measure === null) return '–';
  const last = view.results.periods.length - 1;
  return perFuture(view, (future) =>
    meanText(view, bandOf(yearCell(view.results, future, 0, measure, last)), 'persons'),
  );
}
