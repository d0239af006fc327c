import { structureStudies } from '../../study/structures.ts';
import type { StructureStudy, Variant } from '../../study/structures.ts';
import { lines } from '../charts/lines.ts';
import { figureBlock, section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { medianText, perFuture, rangeText } from '../phrases.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** The headline in other structures of the model, as separate lines. Null where the run tried none. */
export function variants(view: View): Block | null {
  const { words, results, headline, format, futures, scenario } = view;
  const studies = structureStudies(results, headline.info.name, headline.period);
  if (studies.length === 0) return null;
  const { unit } = headline.info;
  const spread = unit === 'change' || unit === 'share' ? 'points' : unit;
  const size = (value: number): string => format.level(value, spread, value / 30);
  const title = words.variants.title(
    perFuture(view, (future) => words.variants.pair(size(studies[future].between), size(studies[future].within))),
  );
  const yDomain = domainOf(studies);
  const nameOf = ({ label }: Variant): string => label?.[scenario.language] ?? words.variants.own;
  const block = figureBlock(view, {
    id: 'structures',
    title,
    subtitle: words.variants.subtitle(labelOf(view, headline.index)),
    layout: 'side',
    note: words.variants.note(format.plain(studies[0].draws)),
    plots: studies.map((study) => {
      const future = futures[study.future];
      const at = (variant: Variant, period: number): string => medianText(view, variant.bands[period], unit);
      const parts = study.variants.map((variant) => `${nameOf(variant)} ${at(variant, headline.period)}`);
      const alt = words.variants.alt(future.title, headline.year, words.joined(parts));
      return {
        name: `structures-${future.slug}`,
        caption: future.title,
        future: future.slug,
        alt,
        spec: (width) =>
          lines({
            title: `${title} (${future.title})`,
            description: alt,
            locale: format.axisLocale,
            lines: study.variants.map((variant) => ({
              name: nameOf(variant),
              main: variant.label === null,
              points: results.periods.slice(1).map((year, index) => ({
                year,
                value: Number(variant.bands[index + 1].p50.toPrecision(6)),
                text: words.variants.point(nameOf(variant), year, at(variant, index + 1)),
              })),
            })),
            colour: future.colour,
            width,
            height: 280,
            xTitle: words.fan.x,
            yTitle: labelOf(view, headline.index),
            yFormat: format.axis(unit),
            yDomain,
            zero: unit === 'change' ? 0 : null,
          }),
      };
    }),
    table: {
      caption: words.variants.caption,
      head: words.variants.head,
      text: [0, 1],
      rows: studies.flatMap((study) =>
        study.variants.map((variant) => [
          nameOf(variant),
          futures[study.future].title,
          medianText(view, variant.bands[headline.period], unit),
          rangeText(view, variant.bands[headline.period], unit),
          variant.differences === null
            ? '–'
            : medianText(view, variant.differences[headline.period], unit, 'difference'),
        ]),
      ),
    },
  });
  return section('structures-section', words.variants.heading, [block]);
}

/** One scale for all futures. */
function domainOf(studies: readonly StructureStudy[]): readonly [number, number] {
  const values = studies.flatMap(({ variants: all }) =>
    all.flatMap(({ bands }) => bands.slice(1).map(({ p50 }) => p50)),
  );
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low < high ? [low, high] : [low - 1, high + 1];
}
