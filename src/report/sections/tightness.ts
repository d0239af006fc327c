import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Band } from '../../results/summary.ts';
import { heatmap } from '../charts/heatmap.ts';
import { figureBlock } from '../figure.ts';
import type { Block } from '../figure.ts';
import { medianText, rangeText } from '../phrases.ts';
import { tightnessColours } from '../theme.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

const prefix = 'tightness.';

/** Years in steps of three from the end, so that the numbers fit into their cells. */
const STEP = 3;
/** Years on a phone: the last ones. */
const NARROW = 4;
const named = 3;

type Row = { readonly label: string; readonly bands: readonly Band[] };

/** Vacancies per seeker by occupation and year, tightest first. Null where the model does not tell occupations apart. */
export function tightness(view: View): Block | null {
  const { words, results, format, futures, headline } = view;
  const measures = results.measures.flatMap(({ name }, index) => (name.startsWith(prefix) ? [index] : []));
  if (measures.length === 0) return null;
  const periods = periodsShown(headline.period);
  const rows = futures.map(({ index }) => rowsOf(view, index, measures, periods));
  const value = (band: Band): string => format.plain(band.p50, 2);
  const tightest = (future: number): string =>
    format.list(
      rows[future].slice(0, named).map(({ label, bands }) => words.tightness.one(label, value(bands.at(-1)!))),
    );
  const [first] = futures;
  const title = words.tightness.title(
    headline.year,
    futures.length === 1 ? tightest(0) : words.under(tightest(0), first.title),
  );
  const years = periods.map((period) => results.periods[period]);
  return figureBlock(view, {
    id: 'tightness',
    title,
    subtitle: words.tightness.subtitle,
    layout: 'full',
    note: words.tightness.note(format.plain(results.draws)),
    plots: futures.map((future) => {
      const alt = words.tightness.alt(future.title, tightest(future.index));
      return {
        name: `tightness-${future.slug}`,
        caption: future.title,
        future: future.slug,
        alt,
        spec: (width) => {
          const skipped = width >= 500 ? 0 : periods.length - NARROW;
          return heatmap({
            title: `${title} (${future.title})`,
            description: alt,
            locale: format.axisLocale,
            cells: rows[future.index].flatMap(({ label, bands }) =>
              bands
                .slice(Math.max(0, skipped))
                .map((band, k) => ({ band, n: k + Math.max(0, skipped) }))
                .map(({ band, n }) => ({
                  row: label,
                  column: String(years[n]),
                  change: band.p50,
                  label: value(band),
                  text: words.tightness.cell(
                    label,
                    years[n],
                    medianText(view, band, 'ratio'),
                    rangeText(view, band, 'ratio'),
                  ),
                })),
            ),
            rows: rows[future.index].map(({ label }) => label),
            columns: years.slice(Math.max(0, skipped)).map(String),
            rowTitle: words.tightness.row,
            columnTitle: words.tightness.column,
            width,
            colours: tightnessColours,
            namesAbove: width < 500,
            rowHeight: 24,
          });
        },
      };
    }),
    table: {
      caption: words.tightness.caption,
      head: words.tightness.head,
      text: [0, 1, 2],
      rows: futures.flatMap((future) =>
        rows[future.index].flatMap(({ label, bands }) =>
          bands.map((band, n) => [
            label,
            future.title,
            String(years[n]),
            medianText(view, band, 'ratio'),
            rangeText(view, band, 'ratio'),
          ]),
        ),
      ),
    },
  });
}

function periodsShown(last: number): number[] {
  const periods: number[] = [];
  for (let period = last; period > 0; period -= STEP) periods.unshift(period);
  return periods;
}

function rowsOf(view: View, future: number, measures: readonly number[], periods: readonly number[]): Row[] {
  const { results, scenario } = view;
  return measures
    .map((measure) => ({
      label: shortLabel(labelOf(view, measure)),
      bands: periods.map((period) => bandOf(yearCell(results, future, 0, measure, period))),
    }))
    .toSorted((a, b) => b.bands.at(-1)!.p50 - a.bands.at(-1)!.p50 || a.label.localeCompare(b.label, scenario.language));
}

/** "Vacancies per unemployed: Sales" is about Sales. */
function shortLabel(label: string): string {
  return label.replace(/^[^:]*: /, '');
}
