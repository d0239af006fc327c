import { dirname, isAbsolute, join } from 'node:path';
import { models } from '../models/index.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Parsed } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problem.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readPlaces } from './data.ts';
import { exitCodes, Failure } from './failure.ts';
import { readText } from './files.ts';

export type ReadScenario = { readonly file: string; readonly scenario: Scenario; readonly notes: readonly Problem[] };

/** Reads and checks a scenario file with everything that it extends. */
export function parseFile(file: string): Parsed {
  return parseScenario({
    file,
    text: readText(file),
    resolve: readExtended,
    models: Object.values(models),
    regions: readPlaces(),
  });
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

function readExtended(path: string, from: string): { file: string; text: string } | string {
  const file = isAbsolute(path) ? path : join(dirname(from), path);
  try {
    return { file, text: readText(file) };
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
