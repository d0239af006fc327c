import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Band } from '../../results/summary.ts';
import { assumptionRows } from '../../study/assumptions.ts';
import { drivers } from '../../study/drivers.ts';
import { idleInputs, uncertainInputs } from '../../study/idle-inputs.ts';
import { gainsAndLosses, sureFrom } from '../../study/gains-and-losses.ts';
import type { SureChange } from '../../study/gains-and-losses.ts';
import { provenance } from '../../study/provenance.ts';
import { explains, varianceShares } from '../../study/sensitivity/variance-shares.ts';
import { judgement } from '../../study/utility.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { headlineBand, levelsOnly } from '../levels.ts';
import { directionText, medianText, perFuture, rangeText, relativeChange, withError } from '../phrases.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { mainCauses } from './causes.ts';
import { mainLevers } from './lever-shares.ts';
import { failureText } from './failure.ts';
import { employedBrief } from './firm-people.ts';
import { verdictsBrief } from './firm-verdicts.ts';
import { leastRegret } from './robustness.ts';
import { carried } from './composed.ts';
import { laidOffShare } from './risk.ts';

type Item = string | Html;

/** The findings in a handful of sentences; each is explained further down. */
export function brief(view: View): Block {
  const links = (view.scenario.composition?.links ?? []).map((link) => `${carried(view, link)}.`);
  const points: Item[] = [
    risk(view),
    loss(view),
    employedBrief(view),
    mainCauses(view),
    young(view),
    ...links,
    policy(view),
    verdictsBrief(view),
    mainLevers(view),
    elsewhere(view),
    robustChoice(view),
    trust(view),
  ].filter((point) => point !== null);
  const list: Html = html`<ul class="brief">
    ${points.map((point) => html`<li>${point}</li>`)}
  </ul>`;
  return section('brief', view.words.brief.heading, [list]);
}

function risk(view: View): string | null {
  const measure = find(view, 'atRisk.share');
  if (measure === null) return null;
  const { results, headline, words } = view;
  const values = perFuture(view, (future) => {
    const band = bandOf(yearCell(results, future, 0, measure, headline.period));
    return words.brief.riskValue(medianText(view, band, 'share'), rangeText(view, band, 'share'));
  });
  return words.brief.risk(headline.year, values);
}

function loss(view: View): string | null {
  const change = find(view, 'hub.change');
  const { results, headline, words } = view;
  if (change === null || find(view, 'layoffs.people') === null) return null;
  const net = perFuture(view, (future) =>
    medianText(view, bandOf(yearCell(results, future, 0, change, headline.period)), 'change'),
  );
  const laidOff = perFuture(view, (future) => medianText(view, bandOf(laidOffShare(view, future)), 'share'));
  return `${words.brief.loss(headline.year, net)}${laidOff}.`;
}

function young(view: View): string | null {
  const measure = find(view, 'hires.junior');
  if (measure === null) return null;
  const { results, headline, words } = view;
  const values = perFuture(view, (future) => {
    const now = yearCell(results, future, 0, measure, headline.period);
    return directionText(view, relativeChange(now, yearCell(results, future, 0, measure, 1)), 'change', 'change');
  });
  return words.brief.young(headline.year, values);
}

/** Beyond this many policies the brief sets out the best, the main one and packages; the others share a line. */
const MOST_TOLD = 4;

function policy(view: View): Item {
  const { words, arms, comparisons, futures, headline } = view;
  if (arms.length === 1) return words.brief.noPolicy;
  const levels = levelsOnly(view);
  const meaning = levels ? 'level' : 'difference';
  const bandIn = (future: number, arm: number): Band =>
    levels
      ? headlineBand(view, future, arm)
      : comparisons.find((one) => one.arm === arm && one.future === future)!.difference;
  const valueIn = (future: number, arm: number): string =>
    medianText(view, bandIn(future, arm), headline.info.unit, meaning);
  const told = arms.length - 1 > MOST_TOLD ? outstanding(view) : arms.slice(1);
  const items = told.map(({ index, title }) =>
    words.brief.policyValue(
      words.quote(title),
      perFuture(view, (future) => valueIn(future, index)),
    ),
  );
  const others = arms
    .slice(1)
    .filter((arm) => !told.includes(arm))
    .map(({ index, title }) => ({ median: bandIn(0, index).p50, value: valueIn(0, index), title }))
    .sort((one, other) => (headline.info.better === 'lower' ? one.median - other.median : other.median - one.median))
    .map(({ title, value }) => words.brief.policyValue(words.quote(title), value));
  if (others.length > 0) {
    const list = words.joined(others);
    items.push(words.brief.policyOthers(futures.length > 1 ? words.under(list, futures[0].title) : list));
  }
  const lead = levels ? words.brief.policyLevels : words.brief.policy;
  return html`${lead(words.quote(labelOf(view, headline.index)), headline.year)}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}

/** Packages, the main policy, and of the single policies the best one of each future. */
function outstanding({ arms, comparisons, futures, scenario, mainArm }: View): View['arms'] {
  const isPackage = (arm: number): boolean => scenario.packages.some(({ name }) => name === arms[arm].name);
  const best = futures.map(
    ({ index }) =>
      comparisons
        .filter(({ arm, future, difference }) => future === index && !isPackage(arm) && (difference.better ?? 1) > 0.5)
        .sort((a, b) => Math.abs(b.difference.p50) - Math.abs(a.difference.p50))[0]?.arm,
  );
  return arms.filter(
    ({ index }) => index > 0 && (index === mainArm?.index || isPackage(index) || best.includes(index)),
  );
}

/** What policies surely bring about besides, where no future shows a clear gain in the headline. */
function elsewhere(view: View): string | null {
  if (levelsOnly(view)) return null;
  const { words, arms, comparisons, headline, futures, results } = view;
  const unclear = arms
    .slice(1)
    .filter(({ index }) =>
      comparisons.every(
        ({ arm, difference }) => arm !== index || (difference.better !== null && difference.better < sureFrom),
      ),
    );
  const [first] = futures;
  const parts = unclear.flatMap(({ index, title }) => {
    const { gains, losses } = gainsAndLosses(results, first.index, index, headline.period);
    const named = ([one]: readonly SureChange[]): string | null =>
      one === undefined
        ? null
        : `${words.policies.winnerKind[results.measures[one.measure].kind](labelOf(view, one.measure), headline.year)} (${medianText(view, one.difference, results.measures[one.measure].unit, 'difference')})`;
    const [better, worse] = [gains, losses].map((list) =>
      named(list.filter(({ measure }) => measure !== headline.index)),
    );
    const sides = [
      ...(better === null ? [] : [words.brief.better(better)]),
      ...(worse === null ? [] : [words.brief.worse(worse)]),
    ];
    return sides.length === 0 ? [] : [`${words.quote(title)} ${sides.join(', ')}`];
  });
  if (parts.length === 0) return null;
  const year = String(headline.year);
  return words.brief.elsewhere(futures.length > 1 ? words.under(year, first.title) : year, words.joined(parts));
}

/** What the scenario's own weighting says of the choice, where it declares one: the headline alone may say otherwise. */
function robustChoice(view: View): string | null {
  const { scenario, words } = view;
  const judged = judgement(scenario, view.results);
  if (judged?.declared !== true) return null;
  const title = scenario.utility!.title === '' ? words.robustness.heading : scenario.utility!.title;
  return words.brief.judged(words.quote(title), leastRegret(view, judged), failureText(view, judged));
}

function trust(view: View): string | null {
  if (levelsOnly(view)) return null;
  const { results, headline, words, format, model, scenario } = view;
  const inputsOfBaseline = uncertainInputs(results, 0, idleInputs(scenario, results, [0]));
  const outcome = yearCell(results, 0, 0, headline.index, headline.period);
  const rows = drivers(inputsOfBaseline, outcome);
  const all = assumptionRows(model.inputs, view.region, scenario);
  const { judgedInputs, inputs, judgedSpread, judgedError } = provenance(all, rows);
  const { title } = view.futures[0];
  if (judgedSpread === null) return null;
  const share = withError(view, judgedSpread, judgedError, 'share');
  const judged = words.brief.trust(
    format.plain(judgedInputs),
    format.plain(inputs),
    view.futures.length > 1 ? words.under(share, title) : share,
  );
  const most = varianceShares(inputsOfBaseline, outcome).find(explains);
  if (most === undefined) return judged;
  const label = model.inputs.find(({ name }) => name === most.input)?.label[scenario.language] ?? most.input;
  return `${judged} ${words.brief.driver(label)}`;
}
