import { dirname, isAbsolute, join } from 'node:path';
import { modelOf, models } from '../models/index.ts';
import { isComparison, parseCompare } from '../scenario/compare/parse.ts';
import type { CompareOptions, ParsedCompare } from '../scenario/compare/parse.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Parsed } from '../scenario/parse.ts';
import { tableProblem } from '../scenario/own-tables.ts';
import { formatProblem } from '../scenario/problem.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readData, readPlaces } from './data.ts';
import { exitCodes, Failure } from './failure.ts';
import { readText } from './files.ts';

export type ReadScenario = { readonly file: string; readonly scenario: Scenario; readonly notes: readonly Problem[] };

/** Reads and checks a scenario file with everything that it extends. */
export function parseFile(file: string): Parsed {
  const parsed = parseScenario({
    file,
    text: readText(file),
    resolve: readNamed,
    models: Object.values(models),
    regions: readPlaces(),
  });
  return 'problems' in parsed || parsed.scenario.tables === undefined ? parsed : withSoundTables(parsed);
}

/** Reads and checks a comparison with every scenario that it names. */
export function parseCompareFile(file: string, overrides: CompareOptions['overrides'] = {}): ParsedCompare {
  return parseCompare({
    file,
    text: readText(file),
    resolve: readNamed,
    parse: (source) => parseFile(source.file),
    models: Object.values(models),
    regions: readPlaces(),
    overrides,
  });
}

/** Whether a file is a comparison rather than a scenario. */
export function isCompareFile(file: string): boolean {
  return isComparison(file, readText(file));
}

/** What only the model can say about a scenario's own tables, e.g. that two do not fit together. */
function withSoundTables(parsed: { readonly scenario: Scenario; readonly notes: readonly Problem[] }): Parsed {
  const { scenario } = parsed;
  const { region, tables } = readData(scenario);
  const start = { startYear: Math.floor(scenario.start / 12), startMonth: (scenario.start % 12) + 1 };
  try {
    modelOf(scenario).prepare({
      region,
      tables: { ...tables, ...scenario.tables },
      calendar: { ...start, months: scenario.months },
    });
    return parsed;
  } catch (error) {
    const problem = tableProblem(error);
    if (problem === undefined) throw error;
    return { problems: [problem] };
  }
}

/** All scenarios, or a failure that lists every problem of every file. */
export function readScenarios(files: readonly string[]): readonly ReadScenario[] {
  const parsed = files.map((file) => ({ file, ...parseFile(file) }));
  const problems = parsed.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) {
    const wrong = parsed.filter((each) => 'problems' in each).length;
    const nothing = files.length > 1 ? `\nNothing was run: ${wrong} of ${files.length} scenarios cannot be.` : '';
    throw new Failure(exitCodes.scenario, `${listed(problems)}${nothing}`);
  }
  return parsed.flatMap((each) => ('scenario' in each ? [each] : []));
}

/** One problem a line. */
export function listed(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n');
}

function readNamed(path: string, from: string): { file: string; text: string } | string {
  const file = isAbsolute(path) ? path : join(dirname(from), path);
  try {
    return { file, text: readText(file, path.endsWith('.csv') ? 'table' : 'scenario') };
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
