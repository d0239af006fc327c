import { splitPort } from '../../models/composed/composition.ts';
import { isTold } from '../../results/summary.ts';
import type { Band } from '../../results/summary.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { headlineBand, leadArm, levelsOnly } from '../levels.ts';
import { figure, limitText, medianText, perFuture, rangeText, shareOfDraws } from '../phrases.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { linkAnswers } from './composed.ts';

/** The finding in one sentence: the headline measure in every future with its 90 % band, then what passes between regions. */
export function titleSentence(view: View): string {
  return [headlineSentence(view), ...linkAnswers(view)].join('; ');
}

function headlineSentence(view: View): string {
  const { words, headline, place, futures, results, format } = view;
  const { name, where } = headlineAt(view);
  const isHub = name === 'hub.change';
  const label = headline.info.label[view.scenario.language];
  const lead =
    words.title.leads[name]?.(where, headline.year) ??
    (view.scenario.composition === undefined
      ? words.title.other(label, place, headline.year)
      : words.title.linked(label, headline.year));
  const start = format.month(results.periodEnds[0] + 1);
  const arm = leadArm(view);
  const parts = futures.map(({ index, title }) => {
    const band = headlineBand(view, index, arm.index);
    const value = isHub ? peopleText(view, band.p50, digitsOf(band), index === 0 ? start : null) : medianOf(view, band);
    const said = words.title.band(...limits(view, band));
    const range = arm.index === 0 ? said : `${said}${words.title.withArm(arm.title)}`;
    return { value, where: futures.length > 1 ? words.title.under(title) : '', range };
  });
  const [first, ...others] = parts;
  if (others.length > 0 && others.every(({ value, range }) => value === first.value && range === first.range))
    return `${lead}${words.everywhere(first.value)}${first.range}`;
  const said = parts.map(({ value, where, range }) => `${value}${where}${range}`);
  const last = said.pop()!;
  return said.length === 0 ? `${lead}${last}` : `${lead}${said.join(', ')}${words.title.and}${last}`;
}

/** The headline by its name in the model, and where it is: of several regions, the one whose measure it is. */
function headlineAt({ scenario, headline, place }: View): { readonly name: string; readonly where: string } {
  const { name } = headline.info;
  const [first, own] = splitPort(name);
  const part = scenario.composition?.parts.find((one) => one.name === first);
  return part === undefined ? { name, where: place } : { name: own, where: part.label[scenario.language] };
}

/** Title, the finding, what passes between regions and what the main package changes, before everything else. */
export function masthead(view: View): Html {
  const { scenario, words, format, results, place, date } = view;
  const last = scenario.start + scenario.months - 1;
  const meta = words.meta(place, format.month(scenario.start), format.month(last), format.plain(results.draws), date);
  const policy = policySentence(view);
  return html`<header class="mast">
    <p class="kicker">${scenario.title}</p>
    <h1>${headlineSentence(view)}.</h1>
    ${linkAnswers(view).map((answer) => html`<p class="stand">${answer}.</p>`)}
    ${policy === null ? nothing : html`<p class="stand">${policy}</p>`}
    <p class="note">${errorSentence(view)}</p>
    <p class="meta">${meta}</p>
    ${badge(view)}
  </header> `;
}

/** What this version reproduces of what others published. */
function badge({ words, validation, format }: View): Html {
  if (validation === undefined) return nothing;
  const { passed, total, published, version, date } = validation;
  const of = (some: number, all: number): string => words.badge.of(format.plain(some), format.plain(all));
  const others = of(passed - published.passed, total - published.total);
  return html`<p class="meta badge">
    ${words.badge.text(of(published.passed, published.total), others, version, date)}
  </p>`;
}

function peopleText(view: View, change: number, error: number, start: string | null): string {
  const { words, format } = view;
  const signed = format.change(change, error);
  const size = signed.replace(/^[−+]/, '');
  const kind = size === signed ? 'same' : change < 0 ? 'fewer' : 'more';
  return start === null ? words.title.short[kind](size) : words.title.people[kind](size, start);
}

function medianOf(view: View, band: Band): string {
  return figure(view, band.p50, view.headline.info.unit, 'level', digitsOf(band));
}

function limits(view: View, band: Band): [string, string] {
  const error = digitsOf(band);
  const { unit } = view.headline.info;
  return [figure(view, band.p5, unit, 'level', error), figure(view, band.p95, unit, 'level', error)];
}

function policySentence(view: View): string | null {
  const { words, mainArm, comparisons, headline } = view;
  if (mainArm === null) return null;
  if (levelsOnly(view)) return levelSentence(view);
  const own = comparisons.filter(({ arm }) => arm === mainArm.index);
  const values = perFuture(view, (future) => {
    const { difference } = own.find((one) => one.future === future)!;
    const better = difference.better === null ? '' : words.title.better(shareOfDraws(view, difference.better));
    return words.title.policyPart(
      medianText(view, difference, headline.info.unit, 'difference'),
      rangeText(view, difference, headline.info.unit, 'difference'),
      better,
    );
  });
  const several = (view.scenario.composition?.links.length ?? 0) > 0;
  const what = several ? words.quote(labelOf(view, headline.index)) : words.title.this;
  return words.title.policy(mainArm.title, what, values);
}

/** The other strategies' levels, and in how many draws business as usual has none. */
function levelSentence(view: View): string {
  const { words, arms, mainArm, results, format } = view;
  const others = arms.slice(1).filter(({ index }) => index !== mainArm!.index);
  const values = others.map(({ index, title }) =>
    words.title.level(
      title,
      perFuture(view, (future) => {
        const band = headlineBand(view, future, index);
        return isTold(band, results.draws) ? `${medianOf(view, band)}${words.title.band(...limits(view, band))}` : '–';
      }),
    ),
  );
  const none = perFuture(view, (future) =>
    words.title.none(format.plain(results.draws - headlineBand(view, future, 0).n), format.plain(results.draws)),
  );
  return `${[...values, `${words.quote(arms[0].title)} ${none}`].join('; ')}.`;
}

/** One number of digits for a whole sentence: what the least certain of its numbers allows. */
function digitsOf({ error }: Band): number {
  return Math.max(error.p5, error.p50, error.p95);
}

function errorSentence(view: View): string {
  const { words, headline, futures } = view;
  const { unit } = headline.info;
  const arm = leadArm(view);
  const parts = futures.map(({ index, title }) => {
    const band = headlineBand(view, index, arm.index);
    return words.title.threeErrors(
      title,
      medianText(view, band, unit),
      limitText(view, band, 'p5', unit),
      limitText(view, band, 'p95', unit),
    );
  });
  return words.title.errors(words.joined(parts));
}
