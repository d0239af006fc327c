import { inputCell } from '../../results/cells.ts';
import { varianceOf } from '../../results/summary.ts';
import { assumptionRows } from '../../study/assumptions.ts';
import { evpi } from '../../study/regret.ts';
import type { Judgement } from '../../study/utility.ts';
import { evppi } from '../../study/value-of-information.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { perFuture } from '../phrases.ts';
import { dataTable } from '../table.ts';
import type { View } from '../view.ts';
import { utilityText } from '../utility-text.ts';

const listed = 6;

/** What knowing everything, or one input, before choosing would be worth. */
export function informationHtml(view: View, { utilities }: Judgement): Html {
  const { words, futures, scenario, model, region, results } = view;
  const inFuture = (future: number): Float64Array[] => utilities.map((arm) => arm[future]);
  const everything = perFuture(view, (future) => {
    const { value, error } = evpi(inFuture(future));
    return utilityText(view, value, error);
  });
  const all = assumptionRows(model.inputs, region, scenario);
  const rows = futures.flatMap(({ index: future, title }) =>
    results.inputNames
      .map((name, input) => ({ name, values: inputCell(results, future, input) }))
      .filter(({ values }) => varianceOf(values) > 0)
      .map(({ name, values }) => ({ name, ...evppi(inFuture(future), values) }))
      .filter(({ value, error }) => value > 2 * error)
      .sort((a, b) => b.value - a.value)
      .slice(0, listed)
      .map(({ name, value, error }) => {
        const row = all.find(({ input }) => input.name === name);
        return [
          row?.input.label[scenario.language] ?? name,
          title,
          utilityText(view, value, error),
          row === undefined ? '–' : words.assumptions.grade[row.grade],
        ];
      }),
  );
  const table =
    rows.length === 0
      ? html`<p>${words.information.none}</p>`
      : dataTable({
          caption: words.information.heading,
          quiet: true,
          head: words.information.head,
          text: [0, 1, 3],
          rows,
        });
  return html`<h3>${words.information.heading}</h3>
    <p>${words.information.lead(everything)}</p>
    ${table}
    <p class="note">${words.information.note}</p>`;
}
