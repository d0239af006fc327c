import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import type { CST, Document as Yaml, ParsedNode, YAMLMap } from 'yaml';
import type { Entry, Path, Place } from './locate.ts';
import { pathKey } from './locate.ts';
import * as say from './messages.ts';
import type { Sentence } from './problem.ts';
import { startReport } from './report.ts';
import type { Finding } from './report.ts';

/** A file as plain maps, lists and values, with the place of each. */
export type Document = {
  readonly tree: Record<string, unknown> | undefined;
  readonly places: ReadonlyMap<string, Entry>;
  readonly findings: readonly Finding[];
  /** Line from which the syntax is broken, so that nothing after it can be trusted. */
  readonly brokenFrom?: number;
};

const mostCharacters = 1_000_000;
const mostLevels = 24;
const mostRepeated = 10_000;
const explicitTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((t) => `tag:yaml.org,2002:${t}`),
);

/** Reads YAML 1.2 or JSON. Nothing in the text makes it throw, loop or run code. */
export function readDocument(file: string, text: string): Document {
  const nothing = (sentence: Sentence, place: Partial<Place> = {}, brokenFrom = 1): Document => {
    const report = startReport(new Map([['[]', entry([], { file, line: 1, col: 1, ...place })]]), file);
    report.at([], sentence);
    return { tree: undefined, places: new Map(), findings: report.findings, brokenFrom };
  };
  if (text.length > mostCharacters) return nothing(say.tooLarge(text.length, mostCharacters));
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(1, line), col: Math.max(1, col) };
  };
  const deep = tooDeepAt(tokens);
  if (deep !== undefined) return nothing(say.tooDeep(mostLevels), at(deep), at(deep).line);
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  let documents: Yaml.Parsed[];
  try {
    documents = [...composer.compose(tokens, true, text.length)] as Yaml.Parsed[];
  } catch {
    return nothing(say.unreadable);
  }
  return convert(file, documents, at);
}

/** Offset of the first token nested more deeply than any scenario; the parser itself keeps its own stack, its successor does not. */
function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const stack: { token: unknown; level: number; offset: number }[] = tokens.map((token) => ({
    token,
    level: 0,
    offset: 0,
  }));
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top.token !== 'object' || top.token === null) continue;
    const token = top.token as { offset?: number; items?: unknown[]; key?: unknown; value?: unknown };
    const offset = token.offset ?? top.offset;
    if (top.level > mostLevels) return offset;
    stack.push({ token: token.key, level: top.level, offset }, { token: token.value, level: top.level, offset });
    for (const item of token.items ?? []) stack.push({ token: item, level: top.level + 1, offset });
  }
  return undefined;
}

const entry = (path: Path, key: Place, value = key): Entry => ({ path, key, value });

function convert(file: string, [yaml, second]: readonly Yaml.Parsed[], at: (offset: number) => Place): Document {
  const places = new Map<string, Entry>();
  const report = startReport(places, file);
  let brokenFrom: number | undefined;
  const anchors = new Map<string, ParsedNode>();
  let repeated = 0;

  const wrong = (path: Path, place: Place, sentence: Sentence): void => {
    const kept = places.get(pathKey(path));
    places.set(pathKey(path), entry(path, place));
    report.at(path, sentence);
    if (kept) places.set(pathKey(path), kept);
  };
  const broken = (offset: number, sentence: Sentence): void => {
    const place = at(offset);
    wrong([], place, sentence);
    brokenFrom = Math.min(brokenFrom ?? Infinity, place.line);
  };

  const plain = (node: ParsedNode | null, path: Path, inAlias: boolean): unknown => {
    if (inAlias && (++repeated > mostRepeated || path.length > mostLevels)) {
      if (repeated !== Infinity) wrong(path.slice(0, 1), startOf(node), say.tooManyAliases(mostRepeated));
      repeated = Infinity;
      return undefined;
    }
    if (isAlias(node)) {
      const anchored = anchors.get(node.source);
      if (anchored) return plain(anchored, path, true);
      wrong(path, startOf(node), say.unknownAnchor(node.source));
      return undefined;
    }
    if (node?.anchor !== undefined && !inAlias) anchors.set(node.anchor, node);
    if (node?.tag !== undefined && !explicitTags.has(node.tag)) {
      wrong(path, startOf(node), say.tagged(node.tag));
      return undefined;
    }
    if (isMap(node)) return map(node, path, inAlias);
    if (isSeq(node)) {
      return node.items.map((item, i) => {
        const here = [...path, i];
        places.set(pathKey(here), entry(here, startOf(item)));
        return plain(item, here, inAlias);
      });
    }
    return isScalar(node) && typeof node.value !== 'bigint' ? node.value : null;
  };

  const startOf = (node: ParsedNode | null): Place => at(node?.range[0] ?? 0);

  const map = (node: YAMLMap.Parsed, path: Path, inAlias: boolean): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? keyText(pair.key.value, pair.key.source) : undefined;
      const keyPlace = startOf(pair.key);
      if (key === undefined) {
        wrong(path, keyPlace, say.unusableKey);
        continue;
      }
      const here = [...path, key];
      if (key === '__proto__') wrong(path, keyPlace, say.reservedKey(key));
      else if (Object.hasOwn(result, key)) {
        wrong(here, keyPlace, say.duplicateKey(key, places.get(pathKey(here))?.key.line ?? keyPlace.line));
      } else {
        const given = pair.value !== null && !(isScalar(pair.value) && isBlank(pair.value));
        places.set(pathKey(here), entry(here, keyPlace, given ? startOf(pair.value) : keyPlace));
        result[key] = plain(pair.value, here, inAlias);
      }
    }
    return result;
  };

  if (second !== undefined) broken(second.range[0], say.syntax('MULTIPLE_DOCS', ''));
  const [error, ...others] = [...yaml.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (error !== undefined) broken(error.pos[0], say.syntax(error.code, error.message));
  for (const other of others) {
    if (harmless(other.code) && harmless(error.code)) broken(other.pos[0], say.syntax(other.code, other.message));
  }

  const contents = yaml.contents;
  const top = entry([], at(0), startOf(contents));
  places.set('[]', top);
  const tree = plain(contents, [], false);
  if (typeof tree === 'object' && tree !== null && !Array.isArray(tree)) {
    return { tree: tree as Record<string, unknown>, places, findings: report.findings, brokenFrom };
  }
  if (report.findings.length === 0) report.at([], tree === null || tree === '' ? say.emptyFile : say.notAMap(tree));
  return { tree: undefined, places, findings: report.findings, brokenFrom };
}

/** A mistake that the parser survives, so that a second one is news and no echo. */
const harmless = (code: string): boolean => code === 'TAB_AS_INDENT' || code === 'BAD_SCALAR_START';

/** Nothing was written; "" is something. */
const isBlank = ({ source, type }: { source?: string; type?: string | null }): boolean =>
  source === '' && type === 'PLAIN';

/** Keys such as 2025 or true are what was written, not what YAML makes of them. */
function keyText(value: unknown, source: string | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return value === null || source === undefined ? undefined : source;
}
