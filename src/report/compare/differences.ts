import { assumptionRows } from '../../study/assumptions.ts';
import type { AssumptionRow } from '../../study/assumptions.ts';
import { assumptionText } from '../distribution-text.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { referenceList } from '../sections/assumptions.ts';
import { sourceLink } from '../sources.ts';
import { dataTable } from '../table.ts';
import type { CompareView } from './view.ts';

/** What was assumed in one place, input by input. */
export function assumptionsOf({ model, contest }: CompareView, place: number): readonly AssumptionRow[] {
  const { region, scenario } = contest.places[place];
  return assumptionRows(model.inputs, region, scenario);
}

/** Every input whose value differs, by heading, with the source of each figure; what is borrowed is marked. */
export function differences(view: CompareView): Block {
  const { words, places, model, contest, format } = view;
  const say = words.compare.differences;
  const byPlace = places.map(({ index }) => assumptionsOf(view, index));
  const inputs = model.inputs.map((input, n) => ({ input, rows: byPlace.map((rows) => rows[n]) }));
  const differing = inputs.filter(({ rows }) => rows.some((row) => valueOf(row) !== valueOf(rows[0])));
  const shared = inputs.filter(
    ({ rows }) =>
      rows.every(({ borrowedFrom }) => borrowedFrom !== null) && !differing.some((one) => one.rows === rows),
  );
  const groups = [...new Set(differing.map(({ input }) => input.group))];
  const correlations = contest.places.map(({ scenario }) => JSON.stringify(scenario.correlations));
  const used = new Set([...differing, ...shared].flatMap(({ rows }) => rows.map(({ source }) => source)));
  return section('differences', say.heading, [
    html`<p>
      ${differing.length === 0 ? say.none : say.lead(format.plain(differing.length), format.plain(inputs.length))}
    </p>`,
    ...groups.map((group) => {
      const of = differing.filter(({ input }) => input.group === group);
      return html`<h3>${words.groups[group] ?? group}</h3>
        ${inputTable(view, words.groups[group] ?? group, of)}`;
    }),
    correlations.every((one) => one === correlations[0]) ? nothing : html`<p>${say.correlations}</p>`,
    tablesHtml(view),
    shared.length === 0
      ? nothing
      : html`<h3>${say.shared(format.plain(shared.length))}</h3>
          ${inputTable(view, say.shared(format.plain(shared.length)), shared)}`,
    referenceList(view, used),
  ]);
}

/** What counts as the same: the value and what each future makes of it. */
function valueOf({ value, inFutures }: AssumptionRow): string {
  return JSON.stringify([value, inFutures.map(({ future, value: own }) => [future.name, own])]);
}

function inputTable(
  view: CompareView,
  caption: string,
  inputs: readonly { readonly input: AssumptionRow['input']; readonly rows: readonly AssumptionRow[] }[],
): Html {
  const { words, places, contest } = view;
  return dataTable({
    caption,
    quiet: true,
    head: [words.compare.differences.head, ...places.map(({ title }) => title)],
    text: places.map((_, n) => n + 1),
    stacked: true,
    rows: inputs.map(({ input, rows }) => [
      html`${input.label[contest.plan.language]} <small>${words.units[input.unit] ?? input.unit}</small>`,
      ...rows.map((row) => valueHtml(view, row)),
    ]),
  });
}

function valueHtml(view: CompareView, { value, inFutures, source, grade, borrowedFrom, year }: AssumptionRow): Html {
  const { words, futures } = view;
  const others = inFutures
    .filter(({ future }) => futures.some(({ name }) => name === future.name))
    .map(
      ({ future, value: own }) => html`<br />${words.assumptions.inFuture(future.title, assumptionText(view, own))}`,
    );
  const mark =
    borrowedFrom === null
      ? nothing
      : html`<br /><span class="borrowed"
            >${words.compare.differences.borrowed(words.places[borrowedFrom] ?? borrowedFrom)}</span
          >`;
  const when = year === null ? '' : `, ${year}`;
  return html`${assumptionText(view, value)}${others}<br /><small
      >${sourceLink(view, source)}${when} (${words.assumptions.grade[grade]})</small
    >${mark}`;
}

/** The tables of the model that differ from place to place. */
function tablesHtml(view: CompareView): Html {
  const { words, model, contest, places } = view;
  const say = words.compare.differences;
  const rows = model.tables.flatMap(({ name, label, file }) => {
    const files = contest.places.map(({ region, scenario }) => scenario.tables?.[name]?.file ?? `data/${file(region)}`);
    return files.every((one) => one === files[0]) ? [] : [[label[contest.plan.language], ...files]];
  });
  if (rows.length === 0) return nothing;
  return html`<h3>${say.tables}</h3>
    ${dataTable({
      caption: say.tables,
      quiet: true,
      head: [say.tablesHead, ...places.map(({ title }) => title)],
      text: places.map((_, n) => n + 1),
      stacked: true,
      rows,
    })}`;
}
