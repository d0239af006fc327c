/** Markup that is safe to put into a page: made only by `html` and `trusted`. */
export type Html = { readonly markup: string };

type Part = Html | string | number | null | undefined | readonly Part[];

/** Template whose values are escaped unless they are markup themselves; lists are joined, null and undefined vanish. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((text, index) => text + (index < parts.length ? render(parts[index]) : '')).join('') };
}

/** Markup that this program wrote itself: never from a scenario, a region or a table. */
export function trusted(markup: string): Html {
  return { markup };
}

/** Characters with a meaning in HTML, as text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export const nothing: Html = { markup: '' };

function render(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(render).join('');
}
