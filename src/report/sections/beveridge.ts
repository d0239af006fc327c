import { monthCell, monthlyIndex, yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { path } from '../charts/path.ts';
import { figureBlock } from '../figure.ts';
import type { Block } from '../figure.ts';
import { figure, medianText, perFuture } from '../phrases.ts';
import { find } from '../view.ts';
import type { View } from '../view.ts';

/** Models call the rate of vacancies differently, as they count different ones. */
const vacancyRates = ['vacancy.rate', 'vacancyRate.total'];

type Point = { readonly u: number; readonly v: number; readonly when: string; readonly yearly: boolean };

/** Unemployment and vacancies as a path through time. Null for models that do not report both. */
export function beveridge(view: View): Block | null {
  const { words, results, futures, format } = view;
  const unemployment = find(view, 'unemployment.rate');
  const vacancies = vacancyRates.map((name) => find(view, name)).find((measure) => measure !== null) ?? null;
  if (unemployment === null || vacancies === null) return null;
  const monthly = [unemployment, vacancies].every((measure) => monthlyIndex(results, measure) >= 0);
  const paths = futures.map(({ index }) => (monthly ? byMonth : byYear)(view, index, unemployment, vacancies));
  const highest = (future: number): number => Math.max(...paths[future].map(({ u }) => u));
  const lowest = (future: number): number => Math.min(...paths[future].map(({ u }) => u));
  const share = (value: number): string => figure(view, value, 'share', 'level', 0.001);
  const title = words.network.loopTitle(perFuture(view, (future) => share(highest(future))));
  return figureBlock(view, {
    id: 'beveridge',
    title,
    subtitle: monthly ? words.network.loopSubtitle : words.network.loopSubtitleYearly,
    layout: 'side',
    note: words.network.loopNote(format.plain(results.draws)),
    plots: futures.map((future) => {
      const alt = words.network.loopAlt(future.title, share(lowest(future.index)), share(highest(future.index)));
      return {
        name: `beveridge-${future.slug}`,
        caption: future.title,
        future: future.slug,
        alt,
        spec: (width) =>
          path({
            title: `${title} (${future.title})`,
            description: alt,
            locale: format.axisLocale,
            points: paths[future.index].map(({ u, v, when, yearly }) => ({
              x: round(u),
              y: round(v),
              text: words.network.loopPoint(when, share(u), share(v)),
              marked: yearly,
            })),
            colour: future.colour,
            width,
            xTitle: words.network.x,
            yTitle: words.network.loopY,
          }),
      };
    }),
    table: {
      caption: monthly ? words.network.loopSubtitle : words.network.loopSubtitleYearly,
      head: words.network.loopHead,
      text: [0, 1],
      rows: futures.flatMap(({ index, title: future }) =>
        results.periods.map((year, period) => [
          future,
          String(year),
          medianText(view, bandOf(yearCell(results, index, 0, unemployment, period)), 'share'),
          medianText(view, bandOf(yearCell(results, index, 0, vacancies, period)), 'share'),
        ]),
      ),
    },
  });
}

/** Medians of both rates, month by month from the start. */
function byMonth({ results, format }: View, future: number, unemployment: number, vacancies: number): Point[] {
  const median = (measure: number, month: number): number =>
    bandOf(monthCell(results, future, 0, monthlyIndex(results, measure), month)).p50;
  return Array.from({ length: results.months + 1 }, (_, month) => ({
    u: median(unemployment, month),
    v: median(vacancies, month),
    when: format.month(results.periodEnds[0] + month),
    yearly: month % 12 === 0 || month === results.months,
  }));
}

/** Medians of both rates at the start and at the end of every year. */
function byYear({ results, format }: View, future: number, unemployment: number, vacancies: number): Point[] {
  const median = (measure: number, period: number): number => bandOf(yearCell(results, future, 0, measure, period)).p50;
  return results.periodEnds.map((end, period) => ({
    u: median(unemployment, period),
    v: median(vacancies, period),
    when: format.month(end),
    yearly: true,
  }));
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
