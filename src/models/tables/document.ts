import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { z } from 'zod';

/** A data file in YAML: its contents, and where in the text each of them stands. */
export type YamlFile = { readonly content: unknown; position(path: readonly PropertyKey[]): string };

/** One thing wrong with a data file, and the path of the value concerned. */
export type Problem = { readonly path: readonly PropertyKey[]; readonly message: string };

/** Reads YAML; throws an error of one line per mistake, each `file:line:column: what`. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new Error(document.errors.map((error) => `${at(error.pos[0])}: ${error.message.split('\n')[0]}`).join('\n'));
  }
  return { content: document.toJS({ maxAliasCount: 100 }), position: (path) => at(offsetOf(document, path)) };
}

/** The file's contents in the shape of `schema`; throws with every mismatch and its position. */
export function checkShape<Shape>(yaml: YamlFile, schema: z.ZodType<Shape>): Shape {
  const result = schema.safeParse(yaml.content);
  if (result.success) return result.data;
  throw problemsError(yaml, result.error.issues.flatMap(problemsOf));
}

/** Throws with all problems at their positions, if there are any. */
export function refuse(yaml: YamlFile, problems: readonly Problem[]): void {
  if (problems.length > 0) throw problemsError(yaml, problems);
}

function problemsError(yaml: YamlFile, problems: readonly Problem[]): Error {
  return new Error(
    problems
      .map(({ path, message }) => `${yaml.position(path)}: ${path.map(String).join('.') || 'file'}: ${message}`)
      .join('\n'),
  );
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }];
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'unknown field' }));
}

/** Offset of the value at `path`, or of the deepest part of the path that exists. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const next = isMap(node) ? pairOf(node.items, step) : isSeq(node) ? node.items[Number(step)] : undefined;
    if (next === undefined) break;
    const [key, value] = isPair(next) ? [next.key as Node, next.value] : [next as Node, next];
    offset = key.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}

function pairOf(items: readonly Pair[], key: PropertyKey): Pair | undefined {
  return items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
}

function isPair(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item;
}
