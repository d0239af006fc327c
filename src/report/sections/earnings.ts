import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { meanText } from '../phrases.ts';
import { find } from '../view.ts';
import type { View } from '../view.ts';

/** What people laid off earn two years later, relative to before. */
export function earnings(view: View): Html | null {
  const { words, results, futures } = view;
  const reemployed = find(view, 'scar.reemployed');
  const all = find(view, 'scar.unconditional');
  if (reemployed === null || all === null) return null;
  const last = results.periods.length - 1;
  const mean = (measure: number, future: number): string =>
    meanText(view, bandOf(yearCell(results, future, 0, measure, last)), 'share');
  return html`<h3>${words.people.scarLead}</h3>
    <ul>
      ${futures.map(
        ({ index, title }) => html`<li>${words.people.scar(title, mean(reemployed, index), mean(all, index))}</li>`,
      )}
    </ul>`;
}
