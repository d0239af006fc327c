import { differences } from '../../results/summary.ts';
import { bandOf } from '../../results/summary.ts';
import { findMeasure, measureIndex, sumToPeriod, yearCell } from '../../results/cells.ts';
import type { Link, PartSpec } from '../../models/composed/composition.ts';
import { splitPort } from '../../models/composed/composition.ts';
import { isFraction } from '../format.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import { meanText, medianText, perFuture, rangeText } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { attributed } from './causes.ts';

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
    const caption = totalOf(view, link);
    const places = link.from.length > 1 && link.to.length > 1 ? placesTable(view, link) : nothing;
    const columns = (row: readonly string[]): readonly string[] => (single ? row.toSpliced(1, 1) : row);
    return html`<h3>${caption}</h3>
      <p class="sub">${words.composed.linkSubtitle(placesOf(view, from), placesOf(view, to))}</p>
      ${places}
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

/** What each place lets go and takes in over the whole run, as means, which add up: to what goes to the world outside. */
function placesTable(view: View, link: Link): Html {
  const { words, scenario, results, futures } = view;
  const { unit } = results.measures[measureIndex(results, `link.${link.name}.sent`)];
  const parts = scenario.composition!.parts.filter(({ name }) =>
    [...link.from, ...link.to].some((port) => splitPort(port)[0] === name),
  );
  const whole = (future: number, name: string | null): Float64Array =>
    name === null || findMeasure(results, name) < 0 ? new Float64Array(results.draws) : brought(view, future, name);
  const row = (label: string, sent: string | null, arrived: string) =>
    futures.map((future) => {
      const [left, came] = [sent, arrived].map((name) => whole(future.index, name));
      const net = bandOf(differences(came, left));
      return [
        label,
        ...(futures.length > 1 ? [future.title] : []),
        ...[left, came].map((draws) => meanText(view, bandOf(draws), unit)),
        meanText(view, net, unit, 'difference'),
        rangeText(view, net, unit, 'difference'),
      ];
    });
  const of = `link.${link.name}`;
  const rows = [
    ...parts.flatMap((part) => row(part.label[scenario.language], `${of}.sent.${part.name}`, arrivedIn(link, part))),
    ...row(words.composed.allPlaces, `${of}.sent`, `${of}.arrived`),
    ...row(words.composed.outside, null, `${of}.outside`),
  ];
  const head = futures.length > 1 ? words.composed.placesHead : words.composed.placesHead.toSpliced(1, 1);
  return dataTable({
    caption: words.composed.placesCaption,
    stacked: true,
    head,
    text: futures.length > 1 ? [0, 1] : [0],
    rows,
  });
}

/** What a link carries over the whole run without any policy, and to whom, as a sentence. */
export function carried(view: View, link: Link): string {
  const { words, format, scenario } = view;
  const sentence = totalOf(view, link);
  if (link.to.length === 1) return sentence;
  const each = perFuture(view, (future) =>
    format.list(
      receivers(view, link).map((part) =>
        words.composed.linkPlace(part.label[scenario.language], broughtText(view, future, arrivedIn(link, part))),
      ),
    ),
  );
  return `${sentence}; ${words.composed.linkPlaces(each)}`;
}

function totalOf(view: View, { name, title }: Link): string {
  return view.words.composed.linkTitle(
    title,
    perFuture(view, (future) => broughtText(view, future, `link.${name}.arrived`)),
  );
}

/** The median of a link's flow over the whole run in one future, and its band. */
function broughtText(view: View, future: number, name: string): string {
  const { results, words } = view;
  const measure = measureIndex(results, name);
  const { unit } = results.measures[measure];
  const band = bandOf(brought(view, future, name));
  return `${medianText(view, band, unit)} ${words.units[unit] ?? unit} (${rangeText(view, band, unit)})`;
}

function brought({ results }: View, future: number, name: string): Float64Array {
  return sumToPeriod(results, future, 0, measureIndex(results, name), results.periods.length - 1);
}

function receivers({ scenario }: View, { to }: Link): PartSpec[] {
  return to.map((port) => scenario.composition!.parts.find((part) => part.name === splitPort(port)[0])!);
}

function arrivedIn({ name }: Link, part: PartSpec): string {
  return `link.${name}.arrived.${part.name}`;
}

/** What each link has to say to the question: who gets most of it where several may, else what it does to where it arrives. */
export function linkAnswers(view: View): string[] {
  const { scenario, words } = view;
  return (scenario.composition?.links ?? []).flatMap((link) => {
    const title = words.quote(link.title);
    if (link.to.length > 1) {
      return [
        words.composed.answer(
          title,
          perFuture(view, (future) => mostBrought(view, link, future)),
        ),
      ];
    }
    const [part] = receivers(view, link);
    const measure = measureIndex(view.results, `${part.name}.${headlineOf(view, part)}`);
    const found = attributed(view, measure);
    if (found.length === 0) return [];
    const { unit } = view.results.measures[measure];
    const values = perFuture(view, (future) => {
      const { band } = found[future].causes.find(({ name }) => name === link.name)!;
      const change = meanText(view, band, unit, 'difference');
      if (isFraction(unit)) return change;
      const level = bandOf(yearCell(view.results, future, 0, measure, view.headline.period));
      return words.composed.answerOf(change, medianText(view, level, unit));
    });
    const came = perFuture(view, (future) => broughtText(view, future, `link.${link.name}.arrived`));
    return [words.composed.answerEffect(title, came, words.quote(labelOf(view, measure)), values)];
  });
}

function mostBrought(view: View, link: Link, future: number): string {
  const all = brought(view, future, `link.${link.name}.arrived`);
  const shares = receivers(view, link).map((part) => ({
    label: part.label[view.scenario.language],
    band: bandOf(
      brought(view, future, arrivedIn(link, part)).map((value, draw) => (all[draw] > 0 ? value / all[draw] : 0)),
    ),
  }));
  const most = shares.reduce((best, one) => (one.band.p50 > best.band.p50 ? one : best));
  return view.words.composed.answerPlace(
    most.label,
    `${medianText(view, most.band, 'share')}; ${rangeText(view, most.band, 'share')}`,
  );
}

function placesOf({ scenario, format }: View, ports: readonly string[]): string {
  const names = new Set(ports.map((port) => splitPort(port)[0]));
  const found = scenario.composition!.parts.filter(({ name }) => names.has(name));
  return format.list(found.map(({ label }) => label[scenario.language]));
}
