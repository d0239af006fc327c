import type { Html } from './html.ts';
import { html, nothing } from './html.ts';
import type { Named, View } from './view.ts';

/** What a button does: the page's script reads `data-set` (what) and `data-to` (to which value). */
function button(set: string, to: string, label: string, pressed: boolean): Html {
  return html`<button type="button" data-set="${set}" data-to="${to}" aria-pressed="${String(pressed)}">
    ${label}
  </button> `;
}

function group(label: string, buttons: readonly Html[]): Html {
  return html`<div class="group" role="group" aria-label="${label}"><span>${label}</span>${buttons}</div>`;
}

/** Which policy stands beside the baseline. Shown only where scripts run. */
export function armPicker({ words, arms, mainArm }: View): Html {
  const buttons = arms.slice(1).map(({ slug, title }) => button('arm', slug, title, slug === mainArm?.slug));
  return html`<div class="controls">${group(words.nav.compare, buttons)}</div>`;
}

/** Settings of the whole page: futures, colours, tables. */
export function pageControls({
  words,
  futures,
}: Pick<View, 'words'> & { readonly futures: readonly Pick<Named, 'slug' | 'title'>[] }): Html {
  const { nav } = words;
  const themes = (['auto', 'light', 'dark'] as const).map((name) =>
    button('theme', name, nav.themes[name], name === 'auto'),
  );
  const shown = [
    button('future', 'all', nav.all, true),
    ...futures.map(({ slug, title }) => button('future', slug, title, false)),
  ];
  const tables = html`<button type="button" data-tables="${nav.closeTables}">${nav.openTables}</button>`;
  return html`<div class="controls" role="group" aria-label="${nav.controls}">
    ${futures.length > 1 ? group(nav.futures, shown) : nothing}${group(nav.theme, themes)}
    <div class="group">${tables}</div>
  </div>`;
}
