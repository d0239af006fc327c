import { failureStudy } from '../../study/failure.ts';
import type { FailureStudy } from '../../study/failure.ts';
import type { Restriction } from '../../study/prim.ts';
import type { Judgement } from '../../study/utility.ts';
import { shareError } from '../../results/summary.ts';
import type { Input } from '../../models/model.ts';
import type { Formats } from '../format.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { withError } from '../phrases.ts';
import type { View } from '../view.ts';

/** "The package fails when …", as plain sentences. */
export function failureHtml(view: View, judged: Judgement): Html {
  const { words, arms } = view;
  const study = studyOf(view, judged);
  const { box } = study;
  const chance = box === null ? 0 : Math.max(...box.restrictions.map(({ quasiP }) => quasiP));
  const how = box === null ? nothing : html`<p class="note">${words.fails.how(chanceText(view, chance))}</p>`;
  return html`<h3>${words.fails.heading(words.quote(arms[study.arm].title))}</h3>
    <p>${sentences(view, study)}</p>
    ${how}`;
}

/** The same without its heading and how it was found. */
export function failureText(view: View, judged: Judgement): string {
  return sentences(view, studyOf(view, judged));
}

/** The search for boxes takes a while, and a page tells of it twice. */
const studies = new WeakMap<View['results'], FailureStudy>();
function studyOf({ scenario, results }: View, judged: Judgement): FailureStudy {
  const known = studies.get(results) ?? failureStudy(scenario, results, judged);
  studies.set(results, known);
  return known;
}

function sentences(view: View, study: FailureStudy): string {
  const { words, arms, format } = view;
  const arm = words.quote(arms[study.arm].title);
  if (study.share === 0) return words.fails.never(arm);
  if (study.share === 1) return words.fails.always(arm);
  const { box } = study;
  const share = words.fails.share(arm, withError(view, study.share, shareError(study.share, study.draws), 'share'));
  if (box === null) return `${share} ${words.fails.none}`;
  const conditions = box.restrictions.map((one) => condition(view, study, one)).join(words.fails.and);
  return `${share} ${words.fails.box(conditions, format.percent(box.density), format.percent(box.coverage))}`;
}

function condition(view: View, { columns }: FailureStudy, { column, from, to }: Restriction): string {
  const { words, model, scenario, futures, format } = view;
  const of = columns[column];
  if ('future' in of) {
    if (from > 0) return words.fails.future(futures[of.future].title);
    const others = futures.filter(({ index }) => index !== of.future);
    return others.length === 1 ? words.fails.future(others[0].title) : words.fails.notFuture(futures[of.future].title);
  }
  const input = model.inputs.find(({ name }) => name === of.input);
  const label = input?.label[scenario.language] ?? of.input;
  const text = (value: number): string => limitOf(format, input, value);
  if (from === -Infinity) return words.fails.below(label, text(to));
  return to === Infinity ? words.fails.above(label, text(from)) : words.fails.between(label, text(from), text(to));
}

/** A limit of an input in three digits: shares, also those of a year, as a percentage. */
export function limitOf(format: Formats, input: Pick<Input, 'unit' | 'bounds'> | undefined, value: number): string {
  const most = input?.bounds[1] ?? Infinity;
  const isShare = input?.unit === 'share' || (input?.unit === 'per year' && most <= 1);
  return isShare ? format.level(value, 'share', Math.abs(value) / 100) : format.plain(Number(value.toPrecision(3)));
}

function chanceText({ format }: View, chance: number): string {
  return chance < 0.001 ? format.percent(0.001, 1) : format.percent(chance, 1);
}
