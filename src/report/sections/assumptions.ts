import { assumptionRows, borrowedTables } from '../../study/assumptions.ts';
import type { AssumptionRow } from '../../study/assumptions.ts';
import { claimsHere } from '../claims.ts';
import { assumptionText } from '../distribution-text.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { sourceLink } from '../sources.ts';
import { dataTable } from '../table.ts';
import type { Citing, View } from '../view.ts';

/** Every input with its value in words, unit, source and grade, by heading; then what was drawn together, and the references. */
export function assumptions(view: View): Block {
  const { words, model, region, scenario, format } = view;
  const rows = assumptionRows(model.inputs, region, scenario);
  const count = (of: readonly AssumptionRow[]): string => format.plain(of.length);
  const set = rows.filter(({ setBy, inFutures }) => setBy === 'scenario' || inFutures.length > 0);
  const borrowed = rows.filter(({ borrowedFrom }) => borrowedFrom !== null);
  const groups = [...new Set(rows.map(({ input }) => input.group))];
  return section('assumptions', words.assumptions.heading, [
    html`<p>${words.assumptions.lead(count(rows), count(set), count(borrowed))}</p>`,
    borrowedHtml(view, borrowed),
    ...groups.map((group) =>
      groupHtml(
        view,
        group,
        rows.filter(({ input }) => input.group === group),
      ),
    ),
    correlationsHtml(view),
    referencesHtml(view, rows),
  ]);
}

/** What was borrowed, inputs and tables, by the place whose it is; a family of inputs once, with their number. */
function borrowedHtml(view: View, borrowed: readonly AssumptionRow[]): Html {
  const { words, model, region, scenario, format } = view;
  const tables = borrowedTables(model.tables ?? [], region);
  if (borrowed.length + tables.length === 0) return nothing;
  const places = [
    ...new Set([...borrowed.map(({ borrowedFrom }) => borrowedFrom ?? ''), ...tables.map(({ from }) => from)]),
  ];
  const listed = (place: string): string[] => {
    const families = new Map<string, number>();
    for (const { input, borrowedFrom } of borrowed) {
      if (borrowedFrom !== place) continue;
      const label = input.label[scenario.language];
      const member = `: ${input.name.split('.').at(-1)}`;
      const family = label.endsWith(member) ? label.slice(0, -member.length) : label;
      families.set(family, (families.get(family) ?? 0) + 1);
    }
    const inputs = [...families].map(([family, n]) => (n === 1 ? family : `${family} (${format.plain(n)})`));
    const ofTables = tables
      .filter(({ from }) => from === place)
      .map(({ label }) => words.assumptions.table(label[scenario.language]));
    return [...inputs, ...ofTables];
  };
  return html`<details>
    <summary>${words.assumptions.borrowedSummary(format.plain(borrowed.length), format.plain(tables.length))}</summary>
    <ul>
      ${places.map((place) => html`<li><strong>${words.places[place] ?? place}</strong>: ${listed(place).join('; ')}</li>`)}
    </ul>
  </details>`;
}

function groupHtml(view: View, group: string, rows: readonly AssumptionRow[]): Html {
  const { words, scenario, format } = view;
  const caption = words.assumptions.groupCaption(words.groups[group] ?? group, format.plain(rows.length));
  return html`<details class="group-of-inputs">
    <summary>${caption}</summary>
    ${dataTable({
      caption,
      quiet: true,
      head: words.assumptions.head,
      text: [0, 1, 2, 3, 4],
      stacked: true,
      rows: rows.map((row) => [
        row.input.label[scenario.language],
        valueHtml(view, row),
        words.units[row.input.unit] ?? row.input.unit,
        sourceHtml(view, row),
        words.assumptions.grade[row.grade],
      ]),
    })}
  </details> `;
}

function valueHtml(view: View, { value, inFutures }: AssumptionRow): Html {
  const { words } = view;
  const others = inFutures.map(({ future, value: other }) =>
    words.assumptions.inFuture(future.title, assumptionText(view, other)),
  );
  return html`${assumptionText(view, value)}${others.map((other) => html`<br />${other}`)}`;
}

function sourceHtml(view: View, { setBy, source, year, note, borrowedFrom }: AssumptionRow): Html {
  const { words } = view;
  const remarks = [
    words.assumptions.setBy[setBy],
    ...(year === null ? [] : [String(year)]),
    ...(borrowedFrom === null ? [] : [words.assumptions.borrowed(words.places[borrowedFrom] ?? borrowedFrom)]),
    ...(note === null ? [] : [note]),
  ].filter((remark) => remark !== '');
  return html`${sourceLink(view, source)}${remarks.length === 0 ? nothing : html`<br /><small>${remarks.join('; ')}</small>`}`;
}

function correlationsHtml(view: View): Html {
  const { words, scenario, model, format } = view;
  if (scenario.correlations.length === 0) return nothing;
  const label = (name: string): string =>
    model.inputs.find((input) => input.name === name)?.label[scenario.language] ?? name;
  return html`<h3>${words.assumptions.correlations}</h3>
    <ul>
      ${scenario.correlations.map(
        ({ inputs: [a, b], spearman }) => html`<li>${label(a)} – ${label(b)}: ${format.plain(spearman, 2)}</li>`,
      )}
    </ul>`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** The sources that this page leans on. */
function referencesHtml(view: View, rows: readonly AssumptionRow[]): Html {
  const { scenario } = view;
  const evidence = scenario.policies.flatMap(({ levers }) => levers.map((lever) => lever.evidence ?? ''));
  const words_ = new Set(evidence.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const used = new Set([
    ...rows.map(({ source }) => source),
    ...claimsHere(view).map(({ source }) => source),
    ...words_,
  ]);
  return referenceList(view, used);
}

/** The references among these keys, in full. */
export function referenceList({ words, references }: Citing, used: ReadonlySet<string>): Html {
  const keys = Object.keys(references)
    .filter((key) => used.has(key))
    .sort();
  if (keys.length === 0) return nothing;
  return html`<h3>${words.assumptions.references}</h3>
    <ul class="references">
      ${keys.map((key) => {
        const { by, year, title, where, checked } = references[key];
        return html`<li id="ref-${key}">
          ${by} (${year}): ${sentence(title)} ${sentence(where)} <small>[${words.assumptions.checked[checked]}]</small>
        </li> `;
      })}
    </ul>`;
}
