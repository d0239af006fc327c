import type { Table } from '../models/model.ts';
import { readCsv } from '../models/tables/csv.ts';
import type { Resolve } from './extends.ts';
import { entryAt } from './locate.ts';
import type { Places } from './locate.ts';
import * as say from './messages.ts';
import type { ModelInfo } from './model.ts';
import { likely } from './names.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

type Around = {
  readonly places: Places;
  readonly file: string;
  readonly resolve: Resolve;
  readonly report: Report;
};

/**
 * Reads the tables that a scenario brings along: each is one of the model's, found from the file that names it, and has the columns
 * that the model asks for. What the cells may hold is the model's business.
 */
export function readTables(
  named: Readonly<Record<string, string | undefined>> | null | undefined,
  model: ModelInfo | undefined,
  { places, file, resolve, report }: Around,
): Readonly<Record<string, Table>> {
  const tables: Record<string, Table> = {};
  const known = (model?.tables ?? []).map(({ name }) => name);
  for (const [name, path] of Object.entries(named ?? {})) {
    if (path === undefined || model === undefined) continue;
    const at = ['tables', name];
    const spec = model.tables?.find((table) => table.name === name);
    if (spec === undefined) {
      const what = `table of ${model.name}`;
      report.atKey(at, say.unknownName(what, name, likely(name, known), known, `worktide models`));
      continue;
    }
    const found = resolve(path, entryAt(places, at)?.value.file ?? file);
    if (typeof found === 'string') {
      report.at(at, say.cannotReadTable(found));
      continue;
    }
    tables[name] = found;
    try {
      readCsv(found.file, found.text, spec.columns);
    } catch (error) {
      const problem = tableProblem(error);
      if (problem === undefined) throw error;
      report.elsewhere(at, problem, { message: problem.message });
    }
  }
  return tables;
}

/** The place and message of an error that begins with a table's file and, mostly, line; undefined if it is about something else. */
export function tableProblem(error: unknown): Problem | undefined {
  const [, file, line, message] =
    (error instanceof Error && /^(.+?\.csv)(?::(\d+))?: ([^]*)$/.exec(error.message)) || [];
  if (file === undefined || message === undefined) return undefined;
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/\.?$/, '.');
  return { file, line: Number(line ?? 1), col: 1, path: '', message: sentence, severity: 'error' };
}
