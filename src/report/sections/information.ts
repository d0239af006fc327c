import { assumptionRows } from '../../study/assumptions.ts';
import { idleInputs, uncertainInputs } from '../../study/idle-inputs.ts';
import { evpi } from '../../study/regret.ts';
import type { Judgement } from '../../study/utility.ts';
import { worthKnowing } from '../../study/value-of-information.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { idleCount } from '../idle-text.ts';
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
  const idle = idleInputs(scenario, results);
  const all = assumptionRows(model.inputs, region, scenario);
  const rows = futures.flatMap(({ index: future, title }) =>
    worthKnowing(inFuture(future), uncertainInputs(results, future, idle))
      .slice(0, listed)
      .map(({ input: name, value, error }) => {
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
    <p class="note">${[words.information.note, ...idleCount(view, idle)].join(' ')}</p>`;
}
