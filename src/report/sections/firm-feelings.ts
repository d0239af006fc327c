import { bandOf } from '../../results/summary.ts';
import { zeroInputs } from '../../study/idle-inputs.ts';
import { claimed } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import type { Block } from '../figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, perFuture } from '../phrases.ts';
import { highestPlace, measureSeries } from '../series.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { View } from '../view.ts';
import { measuredItems } from './firm-work.ts';

/** Medians of fear that lie as far apart as this differ: half a point. */
const APART = 0.005;
/** A peak is named that lies as far above the start and all others: two points, the error of a median of a few hundred draws. */
const CLEAR = 0.02;

/** The month after the start in which a path is highest. */
function peakOf(path: readonly number[]): number {
  return highestPlace(path, 1);
}

/** Whether an arm's path rises clearly above where it began and above whatever the others reach. */
function standsOut(paths: readonly (readonly number[])[], arm: number): boolean {
  const peaks = paths.map((path) => path[peakOf(path)]);
  return paths.every((path, other) => peaks[arm] > (other === arm ? path[0] : peaks[other]) + CLEAR);
}

/** Trust and fear, beside what was said of the debate that stirs them. */
export function feelings(view: View): Block | null {
  const { words, headline, format, results, scenario } = view;
  const items = measuredItems(view, ['trust', 'fear']);
  if (items.length === 0) return null;
  const isZero = zeroInputs(scenario, results);
  // What was said is of a debate; where there is none it would stand beside nothing.
  const said = isZero('debate.reach') ? [] : ['trust', 'fear'].flatMap((name) => claimed(view, name));
  return intervalFigure(view, {
    id: 'trust-and-fear',
    title: words.firm.feelTitle(headline.year),
    subtitle: words.firm.feelSubtitle,
    items,
    unit: 'share',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.feelX,
    note: [...said.map(({ text }) => text), words.firm.bands(format.plain(results.draws))].join(' '),
    rowText: words.town.row,
  });
}

/** Fear month by month, where strategies or futures differ in it: a debate that came and went is not seen at the end of a year. */
export function fear(view: View): Block | null {
  const { words, format, results, arms, futures } = view;
  const measure = find(view, 'fear');
  if (measure === null) return null;
  const label = labelOf(view, measure);
  const series = measureSeries(view, measure, label);
  const medians = futures.map(({ index: future }) =>
    arms.map(({ index: arm }) => series.times.map((_, place) => bandOf(series.draws(future, arm, place)).p50)),
  );
  const apart = ([first, ...others]: readonly (readonly number[])[]): boolean =>
    others.some((other) => other.some((value, place) => Math.abs(value - first[place]) > APART));
  if (!apart(medians.flat())) return null;
  const end = series.times.length - 1;
  const value = (future: number, arm: number, place: number): string =>
    medianText(view, bandOf(series.draws(future, arm, place)), 'share');
  const month = (place: number): string => format.month(results.periodEnds[0] + place);
  const course = (future: number, arm: number): string => {
    const path = medians[future][arm];
    const way = path[end] < path[0] - APART ? 'falls' : path[end] > path[0] + APART ? 'rises' : 'stays';
    const said = words.firm.fearWays[way](value(future, arm, 0), value(future, arm, end), month(end));
    const most = peakOf(path);
    const above = path[most] > Math.max(path[0], path[end]) + CLEAR;
    return above ? `${said}${words.firm.fearBetween(value(future, arm, most), month(most))}` : said;
  };
  const main = shownArms(view).at(-1)!;
  const highest = arms.find(({ index: arm }) => medians.every((paths) => standsOut(paths, arm)));
  const peak = (future: number, arm: number): string => {
    const most = peakOf(medians[future][arm]);
    return words.firm.fearPeak(value(future, arm, most), month(most));
  };
  return fanFigure(view, {
    id: 'fear-by-month',
    title: words.joined([
      words.firm.fearTitle(
        main.title,
        perFuture(view, (future) => course(future, main.index)),
      ),
      ...(highest === undefined || highest.index === main.index
        ? []
        : [
            words.firm.fearHighest(
              highest.title,
              perFuture(view, (future) => peak(future, highest.index)),
            ),
          ]),
    ]),
    subtitle: words.fan.subtitle(label),
    series,
    compare: true,
    markers: [],
    zero: null,
  });
}
