import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { pyramid as chart } from '../charts/pyramid.ts';
import { figureBlock, section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { figure, medianText, perFuture } from '../phrases.ts';
import { seriesColour } from '../theme.ts';
import { find } from '../view.ts';
import type { View } from '../view.ts';

const sexes = ['female', 'male'] as const;
const pattern = /^population\.(female|male)\.(\d+)(-\d+|\+)$/;

type AgeBand = { readonly name: string; readonly first: number };

/** People by age and sex at the start and in the headline year. Null where the model has no ages. */
export function pyramid(view: View): Block | null {
  const { words, results, format, headline, futures } = view;
  const bands = bandsOf(view);
  if (bands.length === 0) return null;
  const from = results.periods[0];
  const year = headline.year;
  const cell = (future: number, sex: string, band: AgeBand, period: number) =>
    yearCell(results, future, 0, find(view, `population.${sex}.${band.name}`)!, period);
  const number = (future: number, sex: string, band: AgeBand, period: number): number =>
    bandOf(cell(future, sex, band, period)).p50;
  const support = (future: number, period: number): string => {
    const sum = (low: number, high: number): number =>
      bands
        .filter(({ first }) => first >= low && first < high)
        .reduce((total, band) => total + sexes.reduce((all, sex) => all + number(future, sex, band, period), 0), 0);
    return format.plain(sum(20, 65) / sum(65, Infinity), 1);
  };
  const persons = (value: number): string => figure(view, value, 'persons', 'level', 1000);
  const title = words.pyramid.title(from, year, support(0, 0), support(0, headline.period));
  return section('people-by-age', words.pyramid.heading, [
    heldBack(view),
    figureBlock(view, {
      id: 'pyramid',
      title: futures.length === 1 ? title : words.under(title, futures[0].title),
      subtitle: words.pyramid.subtitle(from, year),
      layout: 'side',
      note: words.pyramid.note(format.plain(results.draws)),
      plots: futures.map(({ index, title: future, slug }) => {
        const alt = words.pyramid.alt(from, year, support(index, 0), support(index, headline.period));
        return {
          name: `pyramid-${slug}`,
          caption: futures.length === 1 ? '' : future,
          future: slug,
          alt,
          spec: (width) =>
            chart({
              title,
              description: alt,
              locale: format.axisLocale,
              rows: sexes.flatMap((sex) =>
                bands.map((band) => {
                  const before = number(index, sex, band, 0);
                  const after = number(index, sex, band, headline.period);
                  const label = sex === 'female' ? words.pyramid.women : words.pyramid.men;
                  return {
                    age: band.name,
                    side: sex === 'female' ? ('left' as const) : ('right' as const),
                    before: before / 1000,
                    after: after / 1000,
                    text: words.pyramid.row(label, band.name, persons(before), persons(after)),
                  };
                }),
              ),
              ages: bands.map(({ name }) => name),
              left: words.pyramid.women,
              right: words.pyramid.men,
              colours: [seriesColour(5), seriesColour(0)],
              width,
              xTitle: words.pyramid.x,
            }),
        };
      }),
      table: {
        caption: words.pyramid.caption,
        head: words.pyramid.head,
        rows: bands.map((band) => [
          band.name,
          ...sexes.flatMap((sex) => [
            persons(number(0, sex, band, 0)),
            medianText(view, bandOf(cell(0, sex, band, headline.period)), 'persons'),
          ]),
        ]),
      },
    }),
  ]);
}

function bandsOf({ results }: View): AgeBand[] {
  const found = results.measures.flatMap(({ name }) => {
    const [, sex, first, end] = pattern.exec(name) ?? [];
    return sex === 'female' ? [{ name: `${first}${end}`, first: Number(first) }] : [];
  });
  return found.toSorted((a, b) => a.first - b.first);
}

/** How many older people wait without work for a later pension, beside the unemployment of their age. */
function heldBack(view: View): Html {
  const { words, results, headline, futures } = view;
  const held = find(view, 'heldBack');
  const older = find(view, 'unemployment.older');
  if (held === null || older === null) return nothing;
  const value = (measure: number, future: number, period: number): string =>
    medianText(view, bandOf(yearCell(results, future, 0, measure, period)), results.measures[measure].unit);
  const atEnd = (measure: number): string => perFuture(view, (future) => value(measure, future, headline.period));
  const start = value(older, futures[0].index, 0);
  return html`<p>${words.pyramid.heldBack(start, headline.year, atEnd(older), atEnd(held))}</p>`;
}
