import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { voices } from '../view.ts';
import type { View } from '../view.ts';
import type { Words } from '../words/en.ts';

/** How the numbers came about, and what they cannot say. */
export function method(view: View): Block {
  const { words, format, results, scenario } = view;
  const linked = (scenario.composition?.links.length ?? 0) > 0;
  return section('method', words.method.heading, [
    html`${lists(view, (voice) => voice.method.steps(format.plain(results.draws)), linked ? [words.composed.step] : [])}
      <h3>${words.method.limits}</h3>
      ${lists(view, (voice) => voice.method.limitList, [])}`,
  ]);
}

/** What each model says by itself, where there are several, and then what all of them say. */
function lists(view: View, said: (words: Words) => readonly string[], more: readonly string[]): Html {
  const each = voices(view).map(({ words, parts }) => ({ parts, items: said(words) }));
  const shared = each[0].items.filter((item) => each.every(({ items }) => items.includes(item)));
  if (each.length === 1) return list([...more, ...shared]);
  const own = each.map(
    ({ parts, items }) =>
      html`<p>${view.format.list(parts)}:</p>
        ${list(items.filter((item) => !shared.includes(item)))}`,
  );
  return html`${own}
    <p>${view.words.composed.everywhere}</p>
    ${list([...more, ...shared])}`;
}

function list(items: readonly string[]): Html {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** The command, the seed and the hashes that make the run repeatable. */
export function repeat(view: View): Block {
  const { words, scenario, version, date, hashes } = view;
  const rows: readonly (readonly [string, string])[] = [
    [words.repeat.seed, scenario.seed],
    [words.repeat.version, version],
    [words.repeat.date, date],
    [words.repeat.scenario, hashes.scenario],
    [words.repeat.dataHash, hashes.data],
    [words.repeat.results, hashes.results],
  ];
  return repetition(view, rows, { heading: words.repeat.heading, files: words.repeat.files });
}

/** The section with a command and what it gives again. */
export function repetition(
  { words, command }: Pick<View, 'words' | 'command'>,
  rows: readonly (readonly [name: string, value: string])[],
  { heading, files }: { readonly heading: string; readonly files: string },
): Block {
  return section('repeat', heading, [
    html`<p>${words.repeat.lead}</p>
      <pre tabindex="0">${command}</pre>
      <dl class="facts">
        ${rows.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd><code>${value}</code></dd> `,
        )}
      </dl>
      <p>${files}</p>`,
  ]);
}
