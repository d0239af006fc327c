import { failureStudy } from '../../study/failure.ts';
import type { FailureStudy } from '../../study/failure.ts';
import type { Restriction } from '../../study/prim.ts';
import type { Judgement } from '../../study/utility.ts';
import { shareError } from '../../results/summary.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { withError } from '../phrases.ts';
import type { View } from '../view.ts';

/** "The package fails when …", as plain sentences. */
export function failureHtml(view: View, judged: Judgement): Html {
  const { words, scenario, results, arms, format } = view;
  const study = failureStudy(scenario, results, judged);
  const arm = words.quote(arms[study.arm].title);
  const heading = html`<h3>${words.fails.heading(arm)}</h3>`;
  if (study.share === 0)
    return html`${heading}
      <p>${words.fails.never(arm)}</p>`;
  if (study.share === 1)
    return html`${heading}
      <p>${words.fails.always(arm)}</p>`;
  const { box } = study;
  const share = words.fails.share(arm, withError(view, study.share, shareError(study.share, study.draws), 'share'));
  const where =
    box === null
      ? words.fails.none
      : words.fails.box(
          box.restrictions.map((one) => condition(view, study, one)).join(words.fails.and),
          format.percent(box.density),
          format.percent(box.coverage),
        );
  const chance = box === null ? 0 : Math.max(...box.restrictions.map(({ quasiP }) => quasiP));
  const how = box === null ? nothing : html`<p class="note">${words.fails.how(chanceText(view, chance))}</p>`;
  return html`${heading}
    <p>${share} ${where}</p>
    ${how}`;
}

function condition(view: View, { columns }: FailureStudy, { column, from, to }: Restriction): string {
  const { words, model, scenario, futures, format } = view;
  const of = columns[column];
  if ('future' in of) {
    const { title } = futures[of.future];
    return from > 0 ? words.fails.future(title) : words.fails.notFuture(title);
  }
  const input = model.inputs.find(({ name }) => name === of.input);
  const label = input?.label[scenario.language] ?? of.input;
  const text = (value: number): string => format.plain(Number(value.toPrecision(3)));
  if (from === -Infinity) return words.fails.below(label, text(to));
  return to === Infinity ? words.fails.above(label, text(from)) : words.fails.between(label, text(from), text(to));
}

function chanceText({ format }: View, chance: number): string {
  return chance < 0.001 ? format.percent(0.001, 1) : format.percent(chance, 1);
}
