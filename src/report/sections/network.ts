import { monthCell, monthlyIndex, yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { path } from '../charts/path.ts';
import { fanFigure } from '../fan-figure.ts';
import { figureBlock, section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { html } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import { figure, medianText, perFuture } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** The Beveridge curve, long-term unemployment, and who bears the change. Null for models without a network of occupations. */
export function network(view: View): Block | null {
  if (find(view, 'transition.tenth.1') === null) return null;
  const blocks = [beveridge(view), longTerm(view), tenths(view)].filter((block) => block !== null);
  return section('network', view.words.network.heading, [html`<p>${view.words.network.step}</p>`, ...blocks]);
}

type Point = { readonly u: number; readonly v: number };

/** Medians of both rates, month by month from the start. */
function medians(view: View, future: number, unemployment: number, vacancies: number): Point[] {
  const { results } = view;
  const median = (measure: number, month: number): number =>
    bandOf(monthCell(results, future, 0, monthlyIndex(results, measure), month)).p50;
  return Array.from({ length: results.months + 1 }, (_, month) => ({
    u: median(unemployment, month),
    v: median(vacancies, month),
  }));
}

function beveridge(view: View): Block | null {
  const { words, results, futures, format } = view;
  const unemployment = find(view, 'unemployment.rate');
  const vacancies = find(view, 'vacancy.rate');
  if (unemployment === null || vacancies === null) return null;
  const paths = futures.map(({ index }) => medians(view, index, unemployment, vacancies));
  const highest = (future: number): number => Math.max(...paths[future].map(({ u }) => u));
  const lowest = (future: number): number => Math.min(...paths[future].map(({ u }) => u));
  const share = (value: number): string => figure(view, value, 'share', 'level', 0.001);
  const title = words.network.loopTitle(perFuture(view, (future) => share(highest(future))));
  return figureBlock(view, {
    id: 'beveridge',
    title,
    subtitle: words.network.loopSubtitle,
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
            points: paths[future.index].map(({ u, v }, month) => ({
              x: round(u),
              y: round(v),
              text: words.network.loopPoint(format.month(results.periodEnds[0] + month), share(u), share(v)),
            })),
            colour: future.colour,
            width,
            xTitle: words.network.x,
            yTitle: words.network.loopY,
          }),
      };
    }),
    table: {
      caption: words.network.loopSubtitle,
      head: words.network.loopHead,
      text: [0, 1],
      rows: futures.flatMap(({ index, title }) =>
        results.periods.map((year, period) => [
          title,
          String(year),
          medianText(view, bandOf(yearCell(results, index, 0, unemployment, period)), 'share'),
          medianText(view, bandOf(yearCell(results, index, 0, vacancies, period)), 'share'),
        ]),
      ),
    },
  });
}

function longTerm(view: View): Block | null {
  const { words, headline, results } = view;
  const measure = find(view, 'longTerm.rate');
  if (measure === null) return null;
  const label = labelOf(view, measure);
  const values = perFuture(view, (future) =>
    medianText(view, bandOf(yearCell(results, future, 0, measure, headline.period)), 'share'),
  );
  return fanFigure(view, {
    id: 'long-term',
    title: words.fan.title(label, headline.year, values),
    subtitle: words.fan.subtitleAlone(label),
    series: measureSeries(view, measure, label),
    compare: false,
    markers: [],
    zero: null,
  });
}

/** Unemployment against automation, by tenths of people: the same groups for networks of any size. */
function tenths(view: View): Block | null {
  const { words, results, format } = view;
  const last = results.periods.length - 1;
  const items = Array.from({ length: 10 }, (_, k) => k + 1).flatMap((tenth) => {
    const unemployment = find(view, `transition.tenth.${tenth}`);
    const automation = find(view, `automation.tenth.${tenth}`);
    if (unemployment === null || automation === null) return [];
    const [share] = yearCell(results, 0, 0, automation, last);
    return [
      {
        label: words.network.tenthLabel(tenth, format.percent(share)),
        draws: (future: number) => yearCell(results, future, 0, unemployment, last),
      },
    ];
  });
  const most = items.at(-1);
  if (most === undefined) return null;
  const values = perFuture(view, (future) => medianText(view, bandOf(most.draws(future)), 'share'));
  return intervalFigure(view, {
    id: 'tenths',
    title: words.network.tenthTitle(values),
    subtitle: words.network.tenthSubtitle,
    items,
    unit: 'share',
    meaning: 'level',
    zero: 0,
    xTitle: words.network.x,
    note: words.town.note(format.plain(results.draws)),
    rowText: words.town.row,
  });
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
