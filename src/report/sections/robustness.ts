import { shareError } from '../../results/summary.ts';
import { criterionOf, failed } from '../../study/failure.ts';
import { leastRegretArms, regrets, robustness as overFutures, tiesOf } from '../../study/regret.ts';
import type { Regret } from '../../study/regret.ts';
import { judgement } from '../../study/utility.ts';
import type { Judgement } from '../../study/utility.ts';
import { heatmap } from '../charts/heatmap.ts';
import { figureBlock, section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { figure, withError } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';
import { utilityRounded, utilityText } from '../utility-text.ts';
import { failureHtml } from './failure.ts';
import { informationHtml } from './information.ts';

/** Relative change from which a heatmap takes its strongest colour. */
const STRONGEST = 0.3;

/** A quantile of fewer futures than this says no more than the greatest of them. */
const LEAST_FOR_A_QUANTILE = 10;

/** Regret of every choice in every future, when the package fails, what to find out first. Null where nothing can be judged. */
export function robustness(view: View): Block | null {
  const judged = judgement(view.scenario, view.results);
  if (judged === null) return null;
  return section('robustness', view.words.robustness.heading, [
    judgedBy(view),
    regretFigure(view, judged),
    overall(view, judged),
    failureHtml(view, judged),
    informationHtml(view, judged),
  ]);
}

function judgedBy(view: View): Html {
  const { words, scenario, headline, format } = view;
  const { utility } = scenario;
  if (utility === undefined)
    return html`<p>${words.robustness.undeclared(words.quote(labelOf(view, headline.index)))}</p>`;
  const title = utility.title === '' ? '' : ` (${words.quote(utility.title)})`;
  const items = utility.terms.map(({ measure, weight, year, total }) => {
    const index = find(view, measure);
    const say = total ? words.robustness.termTotal : words.robustness.term;
    return say(format.plain(weight), index === null ? measure : labelOf(view, index), year);
  });
  return html`<p>${words.robustness.declared(title, utility.unit)}</p>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}

/** Which choice has the least regret at worst, and where it is; one sentence. */
export function leastRegret(view: View, { utilities }: Pick<Judgement, 'utilities'>): string {
  const { words, futures, format } = view;
  const rows = overFutures(regrets(utilities));
  const [least, ...others] = leastRegretArms(utilities);
  const { arm, max, error, worst } = rows[least];
  const name = words.quote(nameOf(view, arm));
  if (others.length > 0)
    return words.robustness.titleOpen(
      format.list([arm, ...others].map((one) => words.quote(nameOf(view, one)))),
      futures.length,
    );
  if (max === 0) {
    const ties = futures.flatMap(({ index, title }) => {
      const level = tiesOf(utilities, arm).filter(({ future }) => future === index);
      return level.length === 0
        ? []
        : [words.robustness.tie(format.list(level.map((tie) => words.quote(nameOf(view, tie.arm)))), title)];
    });
    return [words.robustness.titleNone(name, futures.length), ...ties].join('; ');
  }
  return words.robustness.title(name, regretText(view, max, error.max), futures[worst].title);
}

function regretFigure(view: View, { utilities }: Judgement): Block {
  const { words, futures, format, results } = view;
  const table = regrets(utilities);
  const largest = Math.max(...overFutures(table).map(({ max }) => max));
  const name = (arm: number): string => nameOf(view, arm);
  const text = ({ value, error }: Regret): string => regretText(view, value, error);
  const title = leastRegret(view, { utilities });
  const cells = table.flat().map((regret) => ({
    row: name(regret.arm),
    column: futures[regret.future].title,
    change: largest > 0 ? (-STRONGEST * regret.value) / largest : 0,
    label: regret.value === 0 ? '0' : utilityRounded(view, regret.value, regret.error),
    text: words.robustness.cell(name(regret.arm), futures[regret.future].title, text(regret)),
  }));
  const alt = words.robustness.alt(words.joined(cells.map((cell) => cell.text)));
  return figureBlock(view, {
    id: 'regret',
    title,
    subtitle: words.robustness.subtitle,
    layout: 'full',
    note: words.robustness.note(format.plain(results.draws)),
    plots: [
      {
        name: 'regret',
        caption: '',
        alt,
        spec: (width) =>
          heatmap({
            title,
            description: alt,
            locale: format.axisLocale,
            cells,
            rows: table.map((_, arm) => name(arm)),
            columns: futures.map((future) => future.title),
            rowTitle: words.robustness.rowTitle,
            columnTitle: words.robustness.columnTitle,
            width,
            namesAbove: width < 500,
          }),
      },
    ],
    table: {
      caption: words.robustness.caption,
      head: words.robustness.head,
      text: [0, 1],
      rows: table
        .flat()
        .map((regret) => [
          name(regret.arm),
          futures[regret.future].title,
          text(regret),
          utilityRounded(view, regret.p90, regret.error),
        ]),
    },
  });
}

function regretText(view: View, value: number, error: number): string {
  return value === 0 ? '0' : utilityText(view, value, error);
}

function overall(view: View, judged: Judgement): Html {
  const { words, futures, results } = view;
  const criterion = criterionOf(view.scenario);
  const many = futures.length >= LEAST_FOR_A_QUANTILE;
  const rows = overFutures(regrets(judged.utilities)).map(({ arm, mean, p90, max, error }) => {
    const shares = futures.map((future) => {
      const missed = failed(results, judged, criterion, arm, future.index).filter(Boolean).length;
      return 1 - missed / results.draws;
    });
    const worst = Math.min(...shares);
    const meets =
      arm === 0 && criterion === 'no better than the baseline'
        ? '–'
        : withError(view, worst, shareError(worst, results.draws), 'share');
    return [
      nameOf(view, arm),
      regretText(view, mean, error.mean),
      ...(many ? [utilityRounded(view, p90, error.max)] : []),
      regretText(view, max, error.max),
      meets,
    ];
  });
  return html`<h3>${words.robustness.overall}</h3>
    ${dataTable({ caption: words.robustness.overall, quiet: true, head: many ? words.robustness.overallHead : words.robustness.overallHead.toSpliced(2, 1), stacked: true, rows })}
    <p class="note">${aim(view)}</p>`;
}

function aim(view: View): string {
  const { words } = view;
  const criterion = criterionOf(view.scenario);
  if (criterion === 'no better than the baseline') return words.robustness.aimBetter;
  if ('regretAbove' in criterion) return words.robustness.aimRegret(utilityText(view, criterion.regretAbove, 0));
  const { measure, year, above, below, difference } = criterion;
  const index = find(view, measure);
  const { unit } = index === null ? view.headline.info : view.results.measures[index];
  const limit = (value: number): string =>
    figure(view, value, unit, difference ? 'difference' : 'level', Math.abs(value) < 0.0995 ? 0.001 : undefined);
  const limits = [
    ...(above === undefined ? [] : [words.robustness.above(limit(above))]),
    ...(below === undefined ? [] : [words.robustness.below(limit(below))]),
  ].join(words.robustness.or);
  const label = words.quote(index === null ? measure : labelOf(view, index));
  return (difference ? words.robustness.aimDifference : words.robustness.aimMeasure)(label, year, limits);
}

function nameOf({ arms, words }: View, arm: number): string {
  return arm === 0 ? words.robustness.baseline : arms[arm].title;
}
