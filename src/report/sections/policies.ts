import type { Comparison } from '../../study/compare.ts';
import { isLarger } from '../../study/ties.ts';
import { commonOrder, gainsAndLosses } from '../../study/gains-and-losses.ts';
import type { SureChange } from '../../study/gains-and-losses.ts';
import { differences, paired } from '../../results/summary.ts';
import { yearCell } from '../../results/cells.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import { medianText, perFuture, rangeText, shareOfDraws } from '../phrases.ts';
import { dataTable } from '../table.ts';
import type { Table } from '../table.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { levelsOnly } from '../levels.ts';
import { costPerUnitText, costs } from './costs.ts';
import { policyLevels } from './policy-levels.ts';

const listed = 5;
const listedPerGroup = 1;
/** Gains and losses of these are told before all others. */
const ABOUT_PEOPLE: readonly string[] = ['turnover.layoffs', 'layoffs.people'];
/** A longer table of gains and losses is folded. */
const MOST_ROWS = 12;

/** Paired differences to the baseline, what they cost and when they show, who gains and who loses. Null without policies. */
export function policies(view: View): Block | null {
  if (view.arms.length === 1) return null;
  const effects = levelsOnly(view) ? policyLevels(view, (arm) => evidenceOf(view, arm)) : policyDifferences(view);
  return section('policies', view.words.policies.heading, [effects, costs(view), winnersHtml(view)]);
}

function policyDifferences(view: View): Block {
  const { words, headline, arms, results, comparisons, format } = view;
  const label = labelOf(view, headline.index);
  const betterOf = ({ difference }: Comparison): string =>
    difference.better === null ? words.policies.noSide : shareOfDraws(view, difference.better);
  const row = (name: string, future: string, value: string, range: string): string => {
    const one = comparisons.find(
      ({ arm, future: at }) => arms[arm].title === name && view.futures[at].title === future,
    );
    return words.policies.row(name, future, value, range, one === undefined ? '–' : betterOf(one));
  };
  return intervalFigure(view, {
    id: 'policy-differences',
    title: words.policies.title(
      headline.year,
      perFuture(view, (future) => bestOf(view, future)),
    ),
    subtitle: words.policies.subtitle(label, headline.year),
    items: arms.slice(1).map(({ index, title }) => ({
      label: title,
      draws: (future) =>
        differences(
          yearCell(results, future, index, headline.index, headline.period),
          yearCell(results, future, 0, headline.index, headline.period),
        ),
      detail: (future) => detailOf(view, index, future),
    })),
    unit: headline.info.unit,
    meaning: 'difference',
    zero: 0,
    xTitle: words.policies.x(label),
    note: words.policies.note(format.plain(results.draws)),
    rowText: row,
    table: comparisonTable(view),
  });
}

function bestOf(view: View, future: number): string {
  const { words, comparisons, arms, headline, format } = view;
  const own = comparisons.filter((one) => one.future === future);
  const size = ({ difference }: Comparison): number => Math.abs(difference.p50);
  const value = ({ difference }: Comparison): string => medianText(view, difference, headline.info.unit, 'difference');
  const moves = own
    .filter(({ difference }) => difference.better === null || difference.better > 0.5)
    .sort((a, b) => size(b) - size(a));
  const [best] = moves;
  if (best === undefined) return words.policies.none;
  const level = moves.filter((one) => one === best || !isLarger(effectOf(view, best), effectOf(view, one)));
  if (level.length > 1)
    return words.policies.tie(
      format.list(level.map(({ arm }) => words.quote(arms[arm].title))),
      format.list(level.map(value)),
    );
  if (best.difference.better === null) return words.policies.bestOpen(arms[best.arm].title, value(best));
  return words.policies.best(arms[best.arm].title, value(best), shareOfDraws(view, best.difference.better));
}

/** By how much an arm moves the headline, draw by draw, in the direction in which it does so in the middle. */
function effectOf({ results, headline }: View, { arm, future, difference }: Comparison): Float64Array {
  const { index, period } = headline;
  const sign = Math.sign(difference.p50);
  return differences(yearCell(results, future, arm, index, period), yearCell(results, future, 0, index, period)).map(
    (value) => sign * value,
  );
}

/** What a decision needs beside the size of an effect: how sure it is better, at what cost, on whose word. */
function detailOf(view: View, arm: number, future: number): string {
  const { words, comparisons } = view;
  const one = comparisons.find((comparison) => comparison.arm === arm && comparison.future === future)!;
  const { better } = one.difference;
  const parts = [
    better === null ? words.policies.noSide : words.policies.detail(shareOfDraws(view, better)),
    costPerUnitText(view, one),
    evidenceOf(view, arm),
  ];
  return parts.join(' · ');
}

/** Whether the effects of an arm's levers lean on studies, which the scenario in words names, or are assumed. */
function evidenceOf({ words, arms, scenario, references }: View, arm: number): string {
  const { name } = arms[arm];
  const names = scenario.packages.find((one) => one.name === name)?.policies ?? [name];
  const levers = scenario.policies.filter((one) => names.includes(one.name)).flatMap((policy) => policy.levers);
  const studied = levers.filter(({ evidence = '' }) =>
    (evidence.match(/[\w-]+/g) ?? []).some((key) => Object.hasOwn(references, key)),
  );
  if (studied.length === 0) return words.policies.assumed;
  return studied.length === levers.length ? words.policies.studied : words.policies.partlyStudied;
}

function comparisonTable(view: View): Table {
  const { words, comparisons, arms, futures, headline } = view;
  const { unit } = headline.info;
  return {
    caption: words.policies.caption,
    head: words.policies.head,
    text: [0, 1],
    rows: comparisons.map(({ arm, future, difference }) => [
      arms[arm].title,
      futures[future].title,
      medianText(view, difference, unit, 'difference'),
      rangeText(view, difference, unit, 'difference'),
      difference.better === null ? words.policies.noSide : shareOfDraws(view, difference.better),
      difference.varianceRatio === null ? words.policies.same : timesText(view, difference.varianceRatio),
    ]),
  };
}

/** Beyond a million the ratio is rounding noise. */
const MOST_SAVED = 1e6;

function timesText({ words, format }: View, ratio: number): string {
  const shown = format.plain(Math.min(MOST_SAVED, Number(ratio.toPrecision(2))));
  return words.policies.times(ratio > MOST_SAVED ? `>${shown}` : shown);
}

function winnersHtml(view: View): Html {
  const { words, headline, arms, futures, results, format } = view;
  const heads = find(view, 'staff.heads');
  const isAboutPeople = (measure: number): boolean => ABOUT_PEOPLE.includes(results.measures[measure].name);
  const rows = arms.slice(1).flatMap((arm) => {
    const all = futures.map((future) => gainsAndLosses(results, future.index, arm.index, headline.period));
    const sides = [all.map(({ gains }) => gains), all.map(({ losses }) => losses)].map((lists) => {
      const order = commonOrder(lists, isAboutPeople);
      return lists.map((found) => changeList(view, found, order));
    });
    return futures.map((future, at) => [
      arm.title,
      future.title,
      ...(heads === null ? [] : [headsText(view, heads, future.index, arm.index)]),
      ...sides.map((cells) => cells[at]),
    ]);
  });
  const [strategy, future, ...sides] = words.policies.winnersHead;
  const head = [strategy, future, ...(heads === null ? [] : [words.policies.winnersPeople]), ...sides];
  const table = dataTable({
    caption: words.policies.winners,
    quiet: true,
    head,
    text: head.map((_, column) => column),
    stacked: true,
    rows,
  });
  const folded = html`<details>
    <summary>${words.policies.winnersFolded(format.plain(rows.length))}</summary>
    ${table}
  </details>`;
  return html`<h3>${words.policies.winners}</h3>
    <p class="sub">${words.policies.winnersLead(headline.year)}</p>
    ${rows.length > MOST_ROWS ? folded : table}`;
}

/** How many people more or fewer are employed, which is nobody's gain or loss by itself. */
function headsText(view: View, heads: number, future: number, arm: number): string {
  const { words, headline, results } = view;
  const difference = paired(results, future, arm, heads, headline.period);
  const { p50, positive, negative } = difference;
  const value = medianText(view, difference, results.measures[heads].unit, 'difference');
  if (p50 === 0) return value;
  return p50 < 0
    ? words.policies.fewer(value, shareOfDraws(view, negative))
    : words.policies.more(value, shareOfDraws(view, positive));
}

function changeList(view: View, found: readonly SureChange[], order: readonly number[]): Html {
  const { words, results, format, headline } = view;
  if (found.length === 0) return html`${words.policies.winnersNone}`;
  const groupOf = ({ measure }: SureChange): string => results.measures[measure].group;
  const inOrder = order.flatMap((measure) => found.filter((one) => one.measure === measure));
  const chosen = inOrder
    .filter((one) => inOrder.filter((other) => groupOf(other) === groupOf(one)).indexOf(one) < listedPerGroup)
    .slice(0, listed);
  const items = chosen.map(({ measure, difference, share }) =>
    words.policies.winner(
      words.policies.winnerKind[results.measures[measure].kind](labelOf(view, measure), headline.year),
      medianText(view, difference, results.measures[measure].unit, 'difference'),
      shareOfDraws(view, share),
    ),
  );
  if (found.length > chosen.length) items.push(words.policies.winnersMore(format.plain(found.length - chosen.length)));
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
