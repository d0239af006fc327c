import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { CurvePoint } from '../charts/curves.ts';
import { curves } from '../charts/curves.ts';
import { figureBlock } from '../figure.ts';
import type { Block } from '../figure.ts';
import { limitText, medianText, perFuture, rangeText } from '../phrases.ts';
import { seriesColour } from '../theme.ts';
import { find, shownArms } from '../view.ts';
import type { View } from '../view.ts';

const ways = ['people', 'aiUnlimited', 'aiSupervised'] as const;
const kinds = ['cost', 'throughput'] as const;
const multiples = [1, 2, 5, 10];
type Way = (typeof ways)[number];
type Kind = (typeof kinds)[number];

/** Cost and throughput as demand grows, at the end of the run. */
export function scaling(view: View): Block | null {
  const { words, format, results, futures } = view;
  const most = multiples[multiples.length - 1];
  if (find(view, nameOf('aiSupervised', most, 'throughput')) === null) return null;
  const arms = shownArms(view);
  const main = arms.at(-1)!;
  const atMost = (way: Way, arm: number): string =>
    perFuture(view, (future) => words.firm.timesToday(textAt(view, future, way, most, 'throughput', arm)));
  const done = words.firm.scalingTitle(
    main.title,
    atMost('aiUnlimited', main.index),
    atMost('aiSupervised', main.index),
  );
  const usual = arms.length > 1 ? words.firm.scalingUsual(arms[0].title, atMost('aiSupervised', arms[0].index)) : '';
  const title = `${done}${usual}`;
  const once = perFuture(view, (future) => textAt(view, future, 'aiSupervised', 1, 'cost', main.index));
  const drawn = futures.flatMap((future) => kinds.map((kind) => ({ future, kind })));
  return figureBlock(view, {
    id: 'scaling',
    title,
    subtitle: words.firm.scalingSubtitle,
    layout: 'side',
    note: words.firm.scalingNote(format.plain(results.draws), once),
    plots: drawn.map(({ future, kind }) => {
      const points = pointsOf(view, future.index, kind);
      const caption = `${words.firm.scalingKinds[kind]}, ${future.title}`;
      const alt = words.firm.scalingAlt(
        caption,
        words.joined(points.filter(({ x }) => x === most).map(({ text }) => text)),
      );
      return {
        name: `scaling-${kind}-${future.slug}`,
        caption,
        future: future.slug,
        alt,
        spec: (width) =>
          curves({
            title: `${title} (${caption})`,
            description: alt,
            locale: format.axisLocale,
            points,
            series: curvesOf(view).map(({ name }, index) => ({ name, colour: seriesColour(index) })),
            width,
            xTitle: words.firm.scalingX,
            yTitle: words.firm.scalingY[kind],
            yFormat: '~r',
          }),
      };
    }),
    table: {
      caption: words.firm.scalingSubtitle,
      head: words.firm.scalingHead,
      text: [0, 1, 2],
      rows: drawn.flatMap(({ future, kind }) =>
        curvesOf(view).flatMap(({ way, arm, name }) =>
          multiples.flatMap((multiple) => {
            const band = bandAt(view, future.index, way, multiple, kind, arm);
            if (band === null) return [];
            return [
              [
                `${words.firm.scalingKinds[kind]}, ${name}`,
                future.title,
                `${multiple}×`,
                limitText(view, band, 'p5', 'ratio'),
                medianText(view, band, 'ratio'),
                limitText(view, band, 'p95', 'ratio'),
              ],
            ];
          }),
        ),
      ),
    },
  });
}

const nameOf = (way: Way, multiple: number, kind: Kind): string => `scaling.${way}.${multiple}.${kind}`;

type Curve = { readonly way: Way; readonly arm: number; readonly name: string };

/** The three ways with the main strategy, and what the firm does as it stands under business as usual. */
function curvesOf(view: View): readonly Curve[] {
  const { words } = view;
  const arms = shownArms(view);
  const main = arms.at(-1)!;
  const own = ways.map((way): Curve => ({ way, arm: main.index, name: words.firm.ways[way] }));
  if (arms.length === 1) return own;
  return [...own, { way: 'aiSupervised', arm: arms[0].index, name: arms[0].title }];
}

function bandAt(view: View, future: number, way: Way, multiple: number, kind: Kind, arm: number) {
  const measure = find(view, nameOf(way, multiple, kind));
  if (measure === null) return null;
  const { results } = view;
  const band = bandOf(yearCell(results, future, arm, measure, results.periods.length - 1));
  return band.n === 0 ? null : band;
}

function textAt(view: View, future: number, way: Way, multiple: number, kind: Kind, arm: number): string {
  const band = bandAt(view, future, way, multiple, kind, arm);
  return band === null ? '–' : medianText(view, band, 'ratio');
}

function pointsOf(view: View, future: number, kind: Kind): CurvePoint[] {
  const { words } = view;
  return curvesOf(view).flatMap(({ way, arm, name }) =>
    multiples.flatMap((x) => {
      const band = bandAt(view, future, way, x, kind, arm);
      // A logarithmic axis has no place for nothing.
      if (band === null || band.p5 <= 0) return [];
      const text = words.firm.scalingPoint(
        name,
        `${x}×`,
        medianText(view, band, 'ratio'),
        rangeText(view, band, 'ratio'),
      );
      return [{ series: name, x, low: band.p5, median: band.p50, high: band.p95, text }];
    }),
  );
}
