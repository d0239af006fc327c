import { readDocument } from './document.ts';
import type { Document } from './document.ts';
import type { Entry, Path, Places } from './locate.ts';
import { entryAt, pathKey } from './locate.ts';
import * as say from './messages.ts';
import { startReport } from './report.ts';
import type { Finding } from './report.ts';

export type Source = { readonly file: string; readonly text: string };

/** Finds the file that another one names (a scenario or a table), or says in a sentence why not. */
export type Resolve = (path: string, from: string) => Source | string;

/** A scenario put together from the files that it extends. */
export type Assembled = {
  readonly tree: Record<string, unknown> | undefined;
  readonly places: Places;
  readonly findings: readonly Finding[];
  /** Files whose syntax is broken, and from which line. */
  readonly broken: ReadonlyMap<string, number>;
};

const longestChain = 16;

/**
 * Reads a file and what it extends. Maps merge by key; a plain value, a list and what is assumed about an input replace what the
 * extended file says, which is noted.
 */
export function assemble(source: Source, resolve: Resolve, chain: readonly string[] = []): Assembled {
  const own = readDocument(source.file, source.text);
  const report = startReport(own.places, source.file);
  const broken = new Map(own.brokenFrom === undefined ? [] : [[source.file, own.brokenFrom]]);
  const alone = (): Assembled => ({ ...own, findings: [...own.findings, ...report.findings], broken });
  const parentPath = own.tree?.['extends'];
  if (own.tree === undefined || typeof parentPath !== 'string' || parentPath === '') return alone();

  const found = resolve(parentPath, source.file);
  const files = [...chain, source.file];
  if (typeof found === 'string') report.at(['extends'], say.cannotExtend(found));
  else if (files.includes(found.file)) {
    report.at(['extends'], say.extendsCycle([...files.slice(files.indexOf(found.file)), found.file]));
  } else if (files.length >= longestChain) report.at(['extends'], say.chainTooLong(longestChain));
  if (typeof found === 'string' || report.findings.length > 0) return alone();

  const parent = assemble(found, resolve, files);
  const findings = [...own.findings, ...parent.findings];
  const ownModel = own.tree['model'];
  const parentModel = parent.tree?.['model'];
  if (typeof ownModel === 'string' && typeof parentModel === 'string' && ownModel !== parentModel) {
    report.at(['model'], say.otherModel(ownModel, found.file, parentModel));
  }
  const merged = merge(own, parent, report);
  return { ...merged, findings: [...findings, ...report.findings], broken: new Map([...parent.broken, ...broken]) };
}

/** Below these paths maps merge; everywhere else the extending file's value replaces the other whole. */
function mergesAt(path: Path): boolean {
  const [section, , part] = path;
  if (path.length === 0) return true;
  if (path.length === 1)
    return ['headline', 'regions', 'links', 'assumptions', 'tables', 'policies', 'packages', 'futures'].includes(
      String(section),
    );
  if (path.length === 2) return ['links', 'policies', 'packages', 'futures'].includes(String(section));
  return path.length === 3 && section === 'futures' && part === 'assumptions';
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(
  own: Document,
  parent: Assembled,
  report: ReturnType<typeof startReport>,
): Pick<Assembled, 'tree' | 'places'> {
  const replaced = new Set<string>();
  const mergeAt = (path: Path, mine: unknown, theirs: unknown): unknown => {
    if (mine === null && isMap(theirs) && mergesAt(path)) return theirs;
    if (isMap(mine) && isMap(theirs) && mergesAt(path)) {
      const result: Record<string, unknown> = { ...theirs };
      for (const [key, value] of Object.entries(mine)) {
        result[key] = Object.hasOwn(theirs, key) ? mergeAt([...path, key], value, theirs[key]) : value;
      }
      return result;
    }
    replaced.add(pathKey(path));
    const before = entryAt(parent.places, path)?.value;
    if (before && path[0] !== 'extends' && JSON.stringify(mine) !== JSON.stringify(theirs)) {
      report.at(path, say.replaces(theirs, before.file, before.line), 'note');
    }
    return mine;
  };
  const tree = parent.tree === undefined ? own.tree : (mergeAt([], own.tree, parent.tree) as Record<string, unknown>);
  const places = new Map<string, Entry>();
  for (const [key, entry] of parent.places) {
    if (!entry.path.some((_, i) => replaced.has(pathKey(entry.path.slice(0, i + 1))))) places.set(key, entry);
  }
  for (const [key, entry] of own.places) places.set(key, entry);
  return { tree, places };
}
