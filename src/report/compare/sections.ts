import type { Discipline } from '../../study/contest.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { repetition } from '../sections/method.ts';
import { dataTable } from '../table.ts';
import { assumptionsOf } from './differences.ts';
import { multiple } from './multiples.ts';
import { disciplineName, futureName, ordersText, placeBand, rangeOf, valueWithError } from './view.ts';
import type { CompareView } from './view.ts';

/** The finding in one sentence: the first measure under the own shock, and how sure the order is. */
export function compareTitle(view: CompareView): string {
  const { words, contest } = view;
  const [first] = contest.disciplines;
  return words.compare.title(disciplineName(view, first), contest.plan.year, ordersText(view, first));
}

export function compareMasthead(view: CompareView): Html {
  const { words, contest, places, format, date } = view;
  const [start] = contest.periodEnds;
  const meta = words.compare.meta(
    format.list(places.map(({ title }) => title)),
    format.month(start + 1),
    format.month(contest.periodEnds.at(-1)!),
    format.plain(contest.draws),
    date,
  );
  const { title, question, description } = contest.plan;
  return html`<header class="mast">
    <p class="kicker">${title}</p>
    <h1>${compareTitle(view)}.</h1>
    <p class="question"><strong>${words.question}:</strong> ${question}</p>
    ${description === '' ? nothing : html`<p>${description}</p>`}
    <p class="meta">${meta}</p>
  </header> `;
}

/** The most telling number of each shock, how sure the rankings are, and how much is borrowed. */
export function compareBrief(view: CompareView): Block {
  const { words, contest, places, format } = view;
  const say = words.compare.brief;
  const { language } = contest.plan;
  const [own] = contest.disciplines;
  const standard = contest.disciplines.find(({ shock }) => shock === 'standard');
  const told = (one: Discipline): string => `${disciplineName(view, one)}: ${ordersText(view, one)}`;
  const rankings = contest.disciplines.flatMap(({ standings }) => standings);
  const sure = rankings.filter(({ whole }) => whole.probability >= 0.9).length;
  const borrowed = places.map(({ index, title }) =>
    say.borrowedIn(
      title,
      format.plain(assumptionsOf(view, index).filter(({ borrowedFrom }) => borrowedFrom !== null).length),
    ),
  );
  const items = [
    say.own(told(own)),
    standard === undefined ? say.noStandard : say.standard(contest.plan.shock!.label[language], told(standard)),
    say.sure(format.plain(sure), format.plain(rankings.length)),
    say.borrowed(format.list(borrowed)),
  ];
  return section('brief', say.heading, [
    html`<ul class="brief">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`,
  ]);
}

/** Every rank with its probability. */
export function ranks(view: CompareView): Block {
  const { words, contest, format } = view;
  const say = words.compare.ranks;
  const { plan } = contest;
  const own = contest.disciplines.filter(({ shock }) => shock === 'own');
  const standard = contest.disciplines.filter(({ shock }) => shock === 'standard');
  return section('ranks', say.heading, [
    html`<p>${say.lead(plan.year)}</p>
      ${
        contest.left.length === 0
          ? nothing
          : html`<p>${say.left(format.list(contest.left.map((one) => words.quote(disciplineName(view, one)))))}</p>`
      }
      <h3>${say.own}</h3>
      ${tables(view, say.own, own)}`,
    plan.shock === null
      ? html`<p>${words.compare.brief.noStandard}</p>`
      : html`<h3>${say.standard(plan.shock.label[plan.language])}</h3>
          <p>${say.standardLead}</p>
          ${tables(view, say.standardShort, standard)}`,
  ]);
}

function tables(view: CompareView, kind: string, disciplines: readonly Discipline[]): readonly Html[] {
  const { words, futures } = view;
  const say = words.compare.ranks;
  return futures.map(({ index }) =>
    dataTable({
      caption: say.caption(kind, futureName(view, index)),
      quiet: futures.length === 1,
      head: say.head,
      text: [0, 1],
      stacked: true,
      rows: disciplines.flatMap((discipline) => rankRows(view, discipline, index)),
    }),
  );
}

function rankRows(view: CompareView, discipline: Discipline, future: number): string[][] {
  const { words, format, places, contest } = view;
  const { order, probability, error } = discipline.standings[future];
  return order.map((place, rank) => {
    const band = placeBand(view, discipline, place, future, contest.period);
    const share = probability[place][rank];
    const digits = error[place][rank] < 0.0095 ? 1 : 0;
    const shown = format.percent(share, digits);
    const mistake = format.percent(error[place][rank], digits).replace(/\u202f.*$/, '');
    return [
      disciplineName(view, discipline),
      places[place].title,
      String(rank + 1),
      valueWithError(view, discipline, band.p50, band.error.p50),
      rangeOf(view, discipline, band),
      error[place][rank] === 0 ? shown : words.plusMinus(shown, mistake),
    ];
  });
}

/** Small multiples of every measure under one of the shocks; null without it. */
export function courses(view: CompareView, kind: Discipline['shock']): Block | null {
  const disciplines = view.contest.disciplines.filter(({ shock }) => shock === kind);
  if (disciplines.length === 0) return null;
  return section(
    `courses-${kind}`,
    view.words.compare.multiples[kind],
    disciplines.map((discipline) => multiple(view, discipline)),
  );
}

export function compareMethod(view: CompareView): Block {
  const { words, contest, format, asRun, shared } = view;
  const say = words.compare.method;
  const [, ...rest] = say.steps(format.plain(contest.draws));
  const steps = asRun
    ? [say.asRun, ...(shared ? [] : [say.unshared]), ...rest.filter((_, n) => n !== 1 || contest.plan.shock !== null)]
    : say.steps(format.plain(contest.draws));
  const item = (text: string): Html => html`<li>${text}</li>`;
  return section('method', say.heading, [
    html`<ul>
        ${steps.map(item)}
      </ul>
      <h3>${say.limits}</h3>
      <ul>
        ${say.limitList.map(item)}
      </ul>`,
  ]);
}

/** The command, the seed and the hashes that make the comparison repeatable. */
export function compareRepeat(view: CompareView): Block {
  const { words, contest, version, date, hashes, places } = view;
  const seeds = [...new Set(contest.places.map(({ scenario }) => scenario.seed))];
  const rows: readonly (readonly [string, string])[] = [
    [words.repeat.seed, seeds.join(', ')],
    [words.repeat.version, version],
    [words.repeat.date, date],
    [words.repeat.dataHash, hashes.data],
    ...places.map(({ index, title }) => [words.compare.repeat.results(title), hashes.results[index]] as const),
  ];
  return repetition(view, rows, {
    heading: words.compare.repeat.heading,
    files: words.compare.repeat.files,
  });
}
