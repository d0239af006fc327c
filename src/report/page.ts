import type { ReportContext } from './context.ts';
import { pageControls } from './controls.ts';
import type { Block } from './figure.ts';
import { escapeHtml, html, trusted } from './html.ts';
import { script } from './script.ts';
import { assumptions } from './sections/assumptions.ts';
import { brief } from './sections/brief.ts';
import { causes } from './sections/causes.ts';
import { claims } from './sections/claims.ts';
import { certainty } from './sections/certainty.ts';
import { links, parts } from './sections/composed.ts';
import { firmLearning } from './sections/firm-learning.ts';
import { firmReturn } from './sections/firm-return.ts';
import { firmWork } from './sections/firm-work.ts';
import { hindcast } from './sections/hindcast.ts';
import { masthead, titleSentence } from './sections/masthead.ts';
import { method, repeat } from './sections/method.ts';
import { network } from './sections/network.ts';
import { outlook } from './sections/outlook.ts';
import { people } from './sections/people.ts';
import { policies } from './sections/policies.ts';
import { pyramid } from './sections/pyramid.ts';
import { risk } from './sections/risk.ts';
import { robustness } from './sections/robustness.ts';
import { scenarioSection } from './sections/scenario.ts';
import { shortage } from './sections/shortage.ts';
import { structure } from './sections/structure.ts';
import { town } from './sections/town.ts';
import { variants } from './sections/variants.ts';
import { styleSheet } from './style.ts';
import { viewOf } from './view.ts';
import type { View } from './view.ts';

/** In the order of a policy brief: finding, question, what happens, what policies change, why, who bears it, how robust, how sure. */
const sections: readonly ((view: View) => Block | null)[] = [
  brief,
  scenarioSection,
  outlook,
  parts,
  links,
  network,
  shortage,
  policies,
  causes,
  people,
  pyramid,
  town,
  firmWork,
  firmLearning,
  firmReturn,
  risk,
  claims,
  structure,
  robustness,
  variants,
  certainty,
  hindcast,
  assumptions,
  method,
  repeat,
];

/** The report as one self-contained page, its main sentence, and its charts as Vega-Lite specs by file name. */
export function reportHtml(context: ReportContext): {
  title: string;
  html: string;
  charts: Readonly<Record<string, object>>;
} {
  const view = viewOf(context);
  const blocks = sections.map((section) => section(view)).filter((block) => block !== null);
  const title = `${titleSentence(view)}.`;
  return {
    title,
    html: page(view, title, blocks),
    charts: Object.fromEntries(blocks.flatMap(({ charts }) => charts).map(({ name, spec }) => [name, spec])),
  };
}

function page(view: View, title: string, blocks: readonly Block[]): string {
  const { words, scenario, sha256Base64 } = view;
  const style = styleSheet();
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    `script-src 'sha256-${sha256Base64(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { markup } = html`<body>
    <a class="skip" href="#brief">${words.nav.skip}</a>
    ${masthead(view)}
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
<html lang="${scenario.language}">
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
