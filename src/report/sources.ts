import type { Html } from './html.ts';
import { html } from './html.ts';
import { citation } from './view.ts';
import type { Citing } from './view.ts';

/** A source as a link to its entry in the list of references. */
export function sourceLink(view: Citing, key: string): Html {
  if (view.references[key] === undefined) return html`${citation(view, key)}`;
  return html`<a href="#ref-${key}">${citation(view, key)}</a>`;
}

/** A text in which keys of references become links. */
export function withSources(view: Citing, text: string): Html {
  const parts = text
    .split(/([\w-]+)/)
    .map((word) => (Object.hasOwn(view.references, word) ? sourceLink(view, word) : word));
  return html`${parts}`;
}
