import { isComparison } from './compare/messages.ts';
import { compile } from './compile.ts';
import { composedInfo, knownParts } from './composition.ts';
import { assemble } from './extends.ts';
import type { Resolve, Source } from './extends.ts';
import { lint } from './lint.ts';
import * as say from './messages.ts';
import type { ModelInfo, RegionInfo } from './model.ts';
import { byPlace } from './problem.ts';
import type { Problem } from './problem.ts';
import { startReport } from './report.ts';
import type { Finding } from './report.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './schema.ts';
import { checkShape } from './shape.ts';
import { readTables } from './own-tables.ts';

export type ParseOptions = Source & {
  /** Called for `extends` and `tables`. */
  readonly resolve: Resolve;
  readonly models: readonly ModelInfo[];
  readonly regions: readonly RegionInfo[];
};

/** `problems` holds at least one error; `notes` are warnings and notes about a scenario that can be run. */
export type Parsed =
  { readonly scenario: Scenario; readonly notes: readonly Problem[] } | { readonly problems: readonly Problem[] };

const mostProblems = 200;

/** Scenario text to scenario, or every problem that it has, each with its place. Pure: reads no file, never throws. */
export function parseScenario({ file, text, resolve, models, regions }: ParseOptions): Parsed {
  const assembled = assemble({ file, text }, resolve);
  const report = startReport(assembled.places, file);
  if (assembled.tree !== undefined && Object.hasOwn(assembled.tree, 'compare')) {
    report.atKey(['compare'], isComparison);
    return { problems: report.findings.map(({ problem }) => problem) };
  }
  let tables = {};
  if (assembled.tree !== undefined) {
    const raw = checkShape(assembled.tree, report);
    lint(raw, models, regions, report);
    const parts = knownParts(raw, models, regions);
    const model = raw.regions ? composedInfo(parts, []) : models.find(({ name }) => name === raw.model);
    tables = readTables(raw.tables, model, { places: assembled.places, file, resolve, report });
  }
  const findings = [...assembled.findings, ...trusted(report.findings, assembled.broken)];
  const problems = byPlace(
    findings.map((finding) => finding.problem),
    file,
  );
  const errors = problems.filter((problem) => problem.severity === 'error');
  const { data } = errors.length === 0 ? scenarioSchema.safeParse(assembled.tree) : { data: undefined };
  return data !== undefined
    ? { scenario: compile(data, models, regions, tables), notes: problems }
    : { problems: capped(problems) };
}

/** Where the syntax of a file breaks, the rest is guesswork: keeps what stands before and does not complain of what is missing. */
function trusted(findings: readonly Finding[], broken: ReadonlyMap<string, number>): readonly Finding[] {
  if (broken.size === 0) return findings;
  return findings.filter(({ problem, absence }) => !absence && problem.line < (broken.get(problem.file) ?? Infinity));
}

function capped(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[mostProblems];
  if (next === undefined) return problems;
  const more = { ...next, path: '', ...say.andMore(problems.length - mostProblems), severity: 'error' as const };
  return [...problems.slice(0, mostProblems), { ...more, allowed: undefined, example: undefined }];
}
