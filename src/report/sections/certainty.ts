import type { Unit } from '../../models/model.ts';
import { measureIndex, yearCell } from '../../results/cells.ts';
import { assumptionRows } from '../../study/assumptions.ts';
import { breakEvens } from '../../study/break-even.ts';
import type { CheckResult } from '../../study/checks.ts';
import { evaluateChecks } from '../../study/checks.ts';
import { drivers } from '../../study/drivers.ts';
import type { DriverRow } from '../../study/drivers.ts';
import { idleInputs, uncertainInputs } from '../../study/idle-inputs.ts';
import { noiseAudit } from '../../study/noise-audit.ts';
import { provenance } from '../../study/provenance.ts';
import { isBeyondChance } from '../../study/ties.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { isFraction } from '../format.ts';
import { html, nothing } from '../html.ts';
import { idleCount } from '../idle-text.ts';
import { levelsOnly } from '../levels.ts';
import { figure, medianText, rangeText, withError } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { labelOf, voices } from '../view.ts';
import type { View } from '../view.ts';

const listed = 8;

/** Luck against ignorance, the inputs that decide, what rests on judgement, and what the scenario expected. */
export function certainty(view: View): Block {
  const ofBaseline = levelsOnly(view) ? [] : [noiseHtml(view), driversHtml(view)];
  return section('certainty', view.words.certainty.heading, [
    ...ofBaseline,
    breakEvenHtml(view),
    checksHtml(view),
    clampsHtml(view),
  ]);
}

function noiseHtml(view: View): Html {
  const { words, results, headline, futures, format } = view;
  const { unit } = headline.info;
  const spread = unit === 'change' || unit === 'share' ? 'points' : unit;
  const what = voices(view)
    .map((voice) => voice.words.certainty.luck)
    .join('; ');
  const rows = noiseAudit(results, headline.index, headline.period).map((audit) => {
    const { title } = futures[audit.future];
    if (audit.share === null) return words.certainty.noiseNone(title);
    const share = withError(view, audit.share, audit.error, 'share');
    const luck = format.level(audit.luckSd, spread, audit.luckSd / 100);
    const all = format.level(audit.totalSd, spread, audit.totalSd / 100);
    if (audit.share >= 1) return words.certainty.noiseAll(title, what, [luck, all], format.plain(audit.replicates));
    return words.certainty.noiseRow(
      title,
      what,
      share,
      [luck, all],
      format.plain(audit.replicates),
      words.certainty.noiseRest[audit.mayBeAll ? 'open' : 'told'],
    );
  });
  return html`<h3>${words.certainty.noise}</h3>
    <ul>
      ${rows.map((row) => html`<li>${row}</li>`)}
    </ul>`;
}

function driversHtml(view: View): Html {
  const { words, results, headline, futures, format, model, scenario, region } = view;
  const all = assumptionRows(model.inputs, region, scenario);
  const idle = idleInputs(scenario, results, [0]);
  const follow = (future: number): DriverRow[] =>
    drivers(uncertainInputs(results, future, idle), yearCell(results, future, 0, headline.index, headline.period));
  const first = follow(0);
  const { judgedInputs, inputs, judgedSpread, judgedError } = provenance(all, first);
  const rows = futures.flatMap(({ index, title }) =>
    follow(index)
      .filter(({ spearman, error }) => isBeyondChance(spearman, error))
      .slice(0, listed)
      .map(({ input, spearman, error }) => {
        const row = all.find((one) => one.input.name === input);
        const label = row?.input.label[scenario.language] ?? input;
        const value = words.plusMinus(format.plain(spearman, 2), format.plain(error, 2));
        return [label, title, value, row === undefined ? '–' : words.assumptions.grade[row.grade]];
      }),
  );
  const judged =
    judgedSpread === null
      ? nothing
      : html`<p>
          ${words.certainty.judged(
            format.plain(judgedInputs),
            format.plain(inputs),
            withError(view, judgedSpread, judgedError, 'share'),
          )}
        </p>`;
  if (futures.every(({ index }) => follow(index).length === 0)) return judged;
  const table =
    rows.length === 0
      ? html`<p>${words.certainty.driversNone}</p>`
      : dataTable({
          caption: words.certainty.drivers,
          quiet: true,
          head: words.certainty.driversHead,
          text: [0, 1, 3],
          stacked: true,
          rows,
        });
  return html`<h3>${words.certainty.drivers}</h3>
    <p>
      ${[words.certainty.driversLead(words.quote(labelOf(view, headline.index))), ...idleCount(view, idle)].join(' ')}
    </p>
    ${table}${judged}`;
}

function breakEvenHtml(view: View): Html {
  const { words, results, futures } = view;
  const rows = breakEvens(results);
  if (rows.length === 0) return nothing;
  return html`<h3>${words.certainty.breakEven}</h3>
    <ul>
      ${rows.map(({ future, threshold, elasticity, shareAbove, error }) => {
        const share = withError(view, shareAbove, error, 'share');
        return html`<li>
          ${words.certainty.breakEvenRow(
            futures[future].title,
            medianText(view, threshold, 'ratio'),
            rangeText(view, threshold, 'ratio'),
            medianText(view, elasticity, 'ratio'),
            share,
          )}
        </li>`;
      })}
    </ul>`;
}

function checksHtml(view: View): Html {
  const { words, scenario, results } = view;
  const found = evaluateChecks(scenario, results);
  if (found.length === 0) {
    return html`<h3>${words.certainty.checks}</h3>
      <p>${words.certainty.checksNone}</p>`;
  }
  return html`<h3>${words.certainty.checks}</h3>
    ${dataTable({
      caption: words.certainty.checks,
      quiet: true,
      head: words.certainty.checksHead,
      text: [0, 1, 2, 4],
      stacked: true,
      rows: found.map((result) => checkRow(view, result)),
    })}`;
}

function checkRow(view: View, { check, year, value, error, passed }: CheckResult): string[] {
  const { words, results, arms, futures, format } = view;
  const measure = measureIndex(results, check.measure);
  const unit: Unit = check.statistic === 'share>0' ? 'share' : results.measures[measure].unit;
  const meaning = check.difference && check.statistic !== 'share>0' ? 'difference' : 'level';
  const { atLeast, atMost } = check.predicate;
  const bounds = [
    ...(atLeast === undefined ? [] : [words.certainty.atLeast(exact(view, atLeast, unit, meaning))]),
    ...(atMost === undefined ? [] : [words.certainty.atMost(exact(view, atMost, unit, meaning))]),
  ];
  const titleOf = (list: readonly { name: string; title: string }[], name: string): string =>
    list.find((one) => one.name === name)?.title ?? name;
  const what = [
    `${words.certainty.statistic[check.statistic]}: ${labelOf(view, measure)}`,
    ...(check.difference ? [words.certainty.difference] : []),
    titleOf(arms, check.policy),
    titleOf(futures, check.future),
  ].join(', ');
  return [
    check.name,
    String(year),
    `${what}: ${format.list(bounds)}`,
    withError(view, value, error, unit, meaning),
    passed ? words.certainty.passed : words.certainty.failed,
  ];
}

/** A bound has the digits that were written, not those of an error. */
function exact(view: View, bound: number, unit: Unit, meaning: 'level' | 'difference'): string {
  const size = Math.abs(bound);
  const scale = size >= 1e9 ? 1e9 : 1e6;
  if (unit === 'EUR' && size >= 1e6) return figure(view, bound, unit, meaning, scale * 10 ** -decimals(size / scale));
  const printed = isFraction(unit) ? size * 100 : size;
  return figure(view, bound, unit, meaning).replace(/\d[\d.,]*/, view.format.plain(printed, decimals(printed)));
}

function decimals(value: number): number {
  return (String(Number(value.toPrecision(12))).split('.')[1] ?? '').length;
}

function clampsHtml(view: View): Html {
  const { words, results, arms, format, model, scenario } = view;
  if (results.clamps.length === 0) return html`<p>${words.certainty.clampsNone}</p>`;
  return html`<h3>${words.certainty.clamps}</h3>
    ${dataTable({
      caption: words.certainty.clamps,
      quiet: true,
      head: words.certainty.clampsHead,
      text: [0, 1],
      rows: results.clamps.map(({ input, arm, count }) => [
        model.inputs.find(({ name }) => name === input)?.label[scenario.language] ?? input,
        arms.find(({ name }) => name === arm)?.title ?? arm,
        format.plain(count),
      ]),
    })}`;
}
