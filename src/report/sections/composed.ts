import { differences } from '../../results/summary.ts';
import { bandOf } from '../../results/summary.ts';
import { measureIndex, sumToPeriod, yearCell } from '../../results/cells.ts';
import type { Link, PartSpec } from '../../models/composed/composition.ts';
import { splitPort } from '../../models/composed/composition.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, perFuture, rangeText } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** Every region of a composition: its own headline, what the policies do there, and where its report is. Null for a single region. */
export function parts(view: View): Block | null {
  const { scenario, words, pages } = view;
  const { composition } = scenario;
  if (composition === undefined) return null;
  const blocks = composition.parts.flatMap((part): (Block | Html)[] => {
    const page = pages?.[part.name];
    const link =
      page === undefined
        ? nothing
        : html`<p><a href="${page}">${words.composed.open(part.label[scenario.language])}</a></p>`;
    return [html`<h3>${part.label[scenario.language]}</h3>`, partFigure(view, part), link];
  });
  return section('parts', words.composed.heading, [html`<p>${words.composed.lead}</p>`, ...blocks]);
}

function partFigure(view: View, part: PartSpec): Block {
  const { words, results, headline, arms, format } = view;
  const measure = measureIndex(results, `${part.name}.${headlineOf(view, part)}`);
  const { unit } = results.measures[measure];
  const label = labelOf(view, measure);
  const cell = (future: number, arm: number) => yearCell(results, future, arm, measure, headline.period);
  const values = perFuture(view, (future) => {
    const band = bandOf(cell(future, 0));
    return `${medianText(view, band, unit)} (${rangeText(view, band, unit)})`;
  });
  const compared = arms.slice(1);
  return intervalFigure(view, {
    id: `part-${part.name}`,
    title: words.composed.title(label, headline.year, values),
    subtitle: compared.length > 0 ? words.composed.subtitle(label) : words.composed.subtitleAlone(label),
    items:
      compared.length > 0
        ? compared.map(({ index, title }) => ({
            label: title,
            draws: (future) => differences(cell(future, index), cell(future, 0)),
          }))
        : [{ label, draws: (future) => cell(future, 0) }],
    unit,
    meaning: compared.length > 0 ? 'difference' : 'level',
    zero: compared.length > 0 ? 0 : null,
    xTitle: compared.length > 0 ? words.composed.x(label) : label,
    note: words.composed.note(format.plain(results.draws)),
    rowText: words.composed.row,
  });
}

/** The measure that a part's own report leads with. */
export function headlineOf({ scenario, results }: Pick<View, 'scenario' | 'results'>, part: PartSpec): string {
  const [where, measure] = splitPort(scenario.headline.measure);
  if (part.headline !== undefined) return part.headline;
  if (where === part.name) return measure;
  const prefix = `${part.name}.`;
  return results.measures.find(({ name }) => name.startsWith(prefix))!.name.slice(prefix.length);
}

/** What every link carries, year by year. Null without links. */
export function links(view: View): Block | null {
  const { scenario, words, results } = view;
  const all = scenario.composition?.links ?? [];
  if (all.length === 0) return null;
  const single = view.futures.length === 1;
  const blocks = all.map((link) => {
    const { name, from, to } = link;
    const [sent, arrived] = ['sent', 'arrived'].map((end) => measureIndex(results, `link.${name}.${end}`));
    const { unit } = results.measures[arrived];
    const both = (future: number, period: number): string[] =>
      [sent, arrived].flatMap((measure) => {
        const band = bandOf(yearCell(results, future, 0, measure, period));
        return [medianText(view, band, unit), rangeText(view, band, unit)];
      });
    const caption = carried(view, link);
    const columns = (row: readonly string[]): readonly string[] => (single ? row.toSpliced(1, 1) : row);
    return html`<h3>${caption}</h3>
      <p class="sub">${words.composed.linkSubtitle(placesOf(view, from), placesOf(view, to))}</p>
      ${dataTable({
        caption,
        quiet: true,
        stacked: true,
        head: columns(words.composed.linkHead),
        text: single ? [0] : [0, 1],
        rows: results.periods
          .slice(1)
          .flatMap((year, period) =>
            view.futures.map((future) => columns([String(year), future.title, ...both(future.index, period + 1)])),
          ),
      })}`;
  });
  const notes = [words.composed.closed, ...words.composed.limits].map((note) => html`<p class="note">${note}</p>`);
  return section('links', words.composed.linksHeading, [...blocks, ...notes]);
}

/** What a link carries over the whole run without any policy, as a sentence. */
export function carried(view: View, { name, title }: Link): string {
  const { results, words } = view;
  const arrived = measureIndex(results, `link.${name}.arrived`);
  const { unit } = results.measures[arrived];
  const total = perFuture(view, (future) => {
    const band = bandOf(sumToPeriod(results, future, 0, arrived, results.periods.length - 1));
    return `${medianText(view, band, unit)} ${words.units[unit] ?? unit} (${rangeText(view, band, unit)})`;
  });
  return words.composed.linkTitle(title, total);
}

function placesOf({ scenario, format }: View, ports: readonly string[]): string {
  const names = new Set(ports.map((port) => splitPort(port)[0]));
  const found = scenario.composition!.parts.filter(({ name }) => names.has(name));
  return format.list(found.map(({ label }) => label[scenario.language]));
}
