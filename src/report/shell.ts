import type { Language } from '../models/model.ts';
import { pageControls } from './controls.ts';
import type { Block } from './figure.ts';
import type { Html } from './html.ts';
import { escapeHtml, html, trusted } from './html.ts';
import { script } from './script.ts';
import { styleSheet } from './style.ts';
import type { View } from './view.ts';

/** What differs from page to page. */
export type Shell = {
  readonly language: Language;
  readonly title: string;
  readonly masthead: Html;
  readonly blocks: readonly Block[];
};

/** One self-contained page: its contents, its controls, its blocks; nothing is loaded from elsewhere. */
export function shell(
  view: Parameters<typeof pageControls>[0] & Pick<View, 'sha256Base64'>,
  { language, title, masthead, blocks }: Shell,
): string {
  const { words, sha256Base64 } = view;
  const style = styleSheet();
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    `script-src 'sha256-${sha256Base64(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { markup } = html`<body>
    <a class="skip" href="#${blocks[0].id}">${words.nav.skip}</a>
    ${masthead}
    <nav aria-label="${words.nav.label}">
      <ol>
        ${blocks.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
      </ol>
    </nav>
    <div class="top">${pageControls(view)}</div>
    <main>${blocks.map((block) => block.html)}</main>
    <footer></footer>
    <div id="tip" role="status" hidden></div>
    ${trusted(`<script>${script}</script>`)}
  </body>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
${markup}
</html>
`;
}
