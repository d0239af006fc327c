import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { html } from '../../report/html.ts';
import { manifestName } from './folder.ts';

type Entry = { readonly folder: string; readonly headline: string; readonly title: string; readonly finished: string };

/**
 * Writes index.html beside the folders of results: what was run, newest first, with its headline. It is for convenience: what
 * is no run is passed over, and where it cannot be written a run is none the worse.
 */
export function writeIndex(target: string): void {
  const parent = dirname(target);
  const draft = join(parent, `.index-${process.pid}.html`);
  try {
    if (!isOurs(join(parent, 'index.html'))) return;
    writeFileSync(draft, page(entriesIn(parent)));
    renameSync(draft, join(parent, 'index.html'));
  } catch {
    rmSync(draft, { force: true });
  }
}

const mark = '<meta name="generator" content="worktide">';

/** A page that somebody else put there is left alone. */
function isOurs(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes(mark);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

function entriesIn(parent: string): readonly Entry[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => entryOf(join(parent, name)))
    .sort((a, b) => (a.finished < b.finished ? 1 : a.finished > b.finished ? -1 : a.folder < b.folder ? -1 : 1));
}

function entryOf(folder: string): Entry[] {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
    const { generator, title, headline, files, run } = read as Partial<Record<string, unknown>>;
    const { finished } = run as { finished?: unknown };
    const complete = generator === 'worktide' && typeof title === 'string' && typeof finished === 'string';
    if (!complete || !('report.html' in (files as object))) return [];
    return [{ folder: basename(folder), title, finished, headline: typeof headline === 'string' ? headline : title }];
  } catch {
    return [];
  }
}

const style =
  'body{font-family:system-ui,sans-serif;line-height:1.5;max-width:46rem;margin:2rem auto;padding:0 1rem}' +
  'li{margin-bottom:1.25rem}small{display:block;opacity:.75}:root{color-scheme:light dark}';

function page(entries: readonly Entry[]): string {
  const items = entries.map(
    ({ folder, title, headline, finished }) =>
      html`<li>
        <a href="${encodeURIComponent(folder)}/report.html">${headline}</a
        ><small>${title} · ${folder} · ${finished.slice(0, 16).replace('T', ' ')}</small>
      </li> `,
  );
  const body = html`<h1>Runs</h1>
    <ol>
      ${items}
    </ol> `.markup;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${mark}
<title>Worktide: runs</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
