import { findMeasure, sumToPeriod } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { unitMeasure } from '../../study/compare.ts';
import type { Comparison } from '../../study/compare.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { levelsOnly } from '../levels.ts';
import { meanText, rangeText, withError } from '../phrases.ts';
import { dataTable } from '../table.ts';
import type { View } from '../view.ts';

/** What every arm costs from the start to the headline year, for what gain, and when it shows; then its bills line by line. */
export function costs(view: View): Html {
  const { words, comparisons, arms, futures, headline } = view;
  const levels = levelsOnly(view);
  const rows = comparisons.map((comparison) => {
    const { arm, future, cost, monthsToEffect } = comparison;
    return [
      arms[arm].title,
      futures[future].title,
      isFree(cost) ? words.costs.noCost : meanText(view, cost, 'EUR'),
      ...(levels ? [] : [costPerUnitText(view, comparison), effectText(view, monthsToEffect)]),
    ];
  });
  const isBilled = comparisons.some(({ cost }) => !isFree(cost));
  const explained = [...(isBilled ? [words.costs.explain] : []), ...(levels ? [] : [words.costs.explainEffect])];
  return html`<h3>${words.costs.heading}</h3>
    <p class="sub">${words.costs.lead(headline.year)}</p>
    ${dataTable({ caption: words.costs.heading, quiet: true, head: levels ? words.costs.head.slice(0, 3) : words.costs.head, text: [0, 1], stacked: true, rows })}
    <p class="note">${explained.join(' ')}</p>
    ${linesHtml(view)}`;
}

function linesHtml(view: View): Html {
  const { words, results, arms, futures, headline } = view;
  const lines = results.measures.flatMap(({ name }) =>
    name === 'policy.cost' || name.startsWith('policy.cost/') ? [name] : [],
  );
  const rows = arms.slice(1).flatMap(({ index: arm, name, title }) =>
    billed(view, arm, lines).flatMap((line) =>
      futures.flatMap((future) => {
        const draws = sumToPeriod(results, future.index, arm, findMeasure(results, line), headline.period);
        if (draws.every((value) => value === 0)) return [];
        const band = bandOf(draws);
        const what = lineText(view, line, name);
        return [[title, what, future.title, meanText(view, band, 'EUR'), rangeText(view, band, 'EUR')]];
      }),
    ),
  );
  if (rows.length === 0) return nothing;
  const table = dataTable({
    caption: words.costs.caption,
    quiet: true,
    head: words.costs.lineHead,
    text: [0, 1, 2],
    rows,
  });
  return html`<details>
    <summary>${words.costs.caption}</summary>
    ${table}
  </details>`;
}

function isFree({ mean, sd }: Comparison['cost']): boolean {
  return mean === 0 && sd === 0;
}

/** "4,000 ± 500 € per job and year", or why there is no such figure. */
export function costPerUnitText(view: View, { cost, costPerUnit: ratio }: Comparison): string {
  const { words, results, headline } = view;
  if (isFree(cost)) return words.costs.noCost;
  if (ratio === null) return words.costs.noGain;
  const { unit, kind } = results.measures[unitMeasure(results, headline.index)];
  // A fraction's unit is the whole; people pay for points.
  const scale = unit === 'share' || unit === 'change' || unit === 'points' ? 0.01 : 1;
  const value = withError(view, ratio.value * scale, ratio.error * scale, 'EUR');
  const say = kind === 'stock' ? words.costs.perUnitAndYear : words.costs.perUnit;
  return say(value, words.costs.unit[unit]);
}

function effectText(view: View, months: number | null): string {
  if (months === null) return view.words.costs.never;
  return view.words.costs.effect(view.format.month(view.scenario.start + months - 1), view.format.plain(months));
}

/** The lines that an arm is billed by in any future; the total only where it adds something up. */
function billed({ results, headline }: View, arm: number, lines: readonly string[]): readonly string[] {
  const used = lines.filter((line) =>
    results.futures.some((_, future) =>
      sumToPeriod(results, future, arm, findMeasure(results, line), headline.period).some((value) => value !== 0),
    ),
  );
  return used.length > 2 ? used : used.filter((line) => line !== 'policy.cost' || used.length === 1);
}

/** `policy.cost/<policy>/<n>` is the bill of the policy's n-th lever; the arm's own name need not be said again. */
function lineText(view: View, name: string, arm: string): string {
  const { words, scenario, results } = view;
  const [, policyName] = /^policy\.cost\/(.*)\/\d+$/.exec(name) ?? [];
  if (policyName === undefined) return words.total;
  const policy = scenario.policies.find((one) => one.name === policyName);
  const driver = results.measures[findMeasure(results, name)].per?.[scenario.language] ?? '';
  return policyName === arm ? words.costs.ownLine(driver) : words.costs.line(policy?.title ?? policyName, driver);
}
