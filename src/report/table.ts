import type { Html } from './html.ts';
import { html } from './html.ts';

export type Cell = string | Html;

/** The first column holds what a row is about. */
export type Table = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that hold text; the others hold numbers. The first one always does. */
  readonly text?: readonly number[];
  /** The heading above already says the caption; it is only read aloud. */
  readonly quiet?: boolean;
  /** Full of words: on a phone its cells stand below each other, each under its column's name. */
  readonly stacked?: boolean;
};

/** A table that scrolls inside its own frame, reachable by keyboard. */
export function dataTable({ caption, head, rows, text = [], quiet = false, stacked = false }: Table): Html {
  const kind = (column: number): string => (column === 0 || text.includes(column) ? 't' : 'n');
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
    <table class="${stacked ? 'stacked' : 'wide'}">
      <caption class="${quiet ? 'quiet' : 'loud'}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((name, column) => html`<th scope="col" class="${kind(column)}">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = '', ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell, column) => html`<td class="${kind(column + 1)}" data-of="${head[column + 1]}">${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
