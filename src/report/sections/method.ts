import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';

/** How the numbers came about, and what they cannot say. */
export function method(view: View): Block {
  const { words, format, results } = view;
  const isNetwork = view.scenario.model === 'network-replication';
  const steps = isNetwork ? words.network.steps : words.method.steps;
  const limits = isNetwork ? words.network.limitList : words.method.limitList;
  const item = (text: string): Html => html`<li>${text}</li>`;
  return section('method', words.method.heading, [
    html`<ul>
        ${steps(format.plain(results.draws)).map(item)}
      </ul>
      <h3>${words.method.limits}</h3>
      <ul>
        ${limits.map(item)}
      </ul>`,
  ]);
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
