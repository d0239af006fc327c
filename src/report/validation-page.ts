import type { References } from '../models/tables.ts';
import type { SuiteOutcome, ValidationSummary } from '../study/validation/index.ts';
import { DERIVED } from '../study/validation/suite.ts';
import { html } from './html.ts';
import { styleSheet } from './style.ts';
import { dataTable } from './table.ts';

/** What was reproduced, as one self-contained page. */
export function validationPage(
  outcomes: readonly SuiteOutcome[],
  summary: ValidationSummary,
  references: References,
): string {
  const sourceOf = (key: string): string => {
    if (key === DERIVED) return 'derived';
    const found = references[key];
    return found === undefined ? key : `${found.by} (${found.year})`;
  };
  const { passed, total, published } = summary;
  const title = `${published.passed} of ${published.total} published results and ${passed - published.passed} of ${total - published.total} derived ones reproduced`;
  const { markup } = html`<body>
    <header class="mast">
      <p class="kicker">worktide validate</p>
      <h1>${title}</h1>
      <p class="meta">Version ${summary.version}, ${summary.date}</p>
    </header>
    <main>
      ${outcomes.map(
        ({ name, title, checks }) =>
          html`<section id="${name}">
            <h2>${title}</h2>
            ${dataTable({
              caption: title,
              quiet: true,
              head: ['Check', 'What', 'Source', 'Expected', 'Ours', 'Deviation', 'Tolerance', 'Why', 'Result'],
              text: [0, 1, 2, 7, 8],
              rows: checks.map((check) => [
                check.id,
                check.what,
                sourceOf(check.source),
                shortNumber(check.published),
                shortNumber(check.ours),
                shortNumber(check.deviation),
                shortNumber(check.tolerance),
                check.why,
                check.passed ? 'pass' : 'FAIL',
              ]),
            })}
          </section>`,
      )}
    </main>
  </body>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${styleSheet()}</style>
</head>
${markup}
</html>
`;
}

/** Seven significant digits, in powers of ten only where a number is very small. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(7)));
}
