import { deepEffects } from '../../study/structures.ts';
import { bandOf } from '../../results/summary.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, rangeText } from '../phrases.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** What each deep uncertainty moves by itself. Null where the run tried none. */
export function deep(view: View): Block | null {
  const { words, results, headline, futures, format, scenario, mainArm } = view;
  const { draws, effects } = deepEffects(results, headline.info.name);
  if (effects.length === 0) return null;
  const { unit } = headline.info;
  const text = (of: Float64Array): string => medianText(view, bandOf(of), unit, 'difference');
  const end = headline.period;
  const half = Math.ceil(end / 2);
  const items = effects.map(({ label, effect }) => ({
    label: label[scenario.language],
    draws: (future: number) => effect(future, end),
  }));
  const largest = items.toSorted((a, b) => Math.abs(bandOf(b.draws(0)).p50) - Math.abs(bandOf(a.draws(0)).p50))[0];
  const strongest = words.deep.one(largest.label, text(largest.draws(0)));
  return section('deep', words.deep.heading, [
    intervalFigure(view, {
      id: 'deep-uncertainties',
      title: words.deep.title(futures.length === 1 ? strongest : words.under(strongest, futures[0].title)),
      subtitle: words.deep.subtitle(labelOf(view, headline.index), headline.year),
      items,
      unit,
      meaning: 'difference',
      zero: 0,
      xTitle: words.deep.x,
      note: words.deep.note(format.plain(draws)),
      rowText: words.shortage.row,
      table: {
        caption: words.deep.caption,
        head: words.deep.head(results.periods[half], headline.year, mainArm?.title ?? ''),
        text: [0, 1],
        stacked: true,
        rows: effects.flatMap(({ label, effect, gain }) =>
          futures.map(({ index, title }) => [
            label[scenario.language],
            title,
            text(effect(index, half)),
            text(effect(index, end)),
            rangeText(view, bandOf(effect(index, end)), unit, 'difference'),
            gain === null ? '–' : text(gain(index, end)),
          ]),
        ),
      },
    }),
  ]);
}
