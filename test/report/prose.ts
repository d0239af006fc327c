/** A page without its style, script and drawings: what a reader reads, with plain spaces. */
export function prose(html: string): string {
  return html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}

/** What a reader reads of a figure or of a section; nothing where the page has none of that name. */
export function proseOf(html: string, element: 'figure' | 'section', id: string): string {
  return prose(new RegExp(`<${element} id="${id}"[\\s\\S]*?</${element}>`).exec(html)?.[0] ?? '');
}
