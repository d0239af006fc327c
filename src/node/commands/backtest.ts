import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { yearOf } from '../../economy/calendar.ts';
import { backtestText } from '../backtest-text.ts';
import { readData } from '../data.ts';
import { exitCodes, Failure } from '../failure.ts';
import { scenarioName } from '../files.ts';
import { print, printJson } from '../print.ts';
import { runScenario } from '../run-scenario.ts';
import { readScenarios } from '../scenarios.ts';
import { shown } from '../paths.ts';
import { wholeNumber } from './options.ts';

type Options = {
  readonly draws?: number;
  readonly workers: number;
  readonly output?: string;
  readonly quiet?: true;
  readonly json?: true;
};

const examples = `
Examples:
  worktide backtest scenarios/skill-shortage/austria-hindcast.yaml
  worktide backtest austria-hindcast.yaml --json | jq .series[].score

The scenario starts in the past. The year of its start counts as known; the full years after it are judged against
data/observations.csv: fair CRPS beside two naive forecasts, coverage of the bands, PIT. It is also run as by
"worktide run": the report and backtest.json hold the same table.`;

export function backtestCommand(root: Command): void {
  root
    .command('backtest')
    .summary('hold a run of past years against what was measured')
    .description('Runs a scenario that starts in the past and scores it against observed series and naive forecasts.')
    .argument('<file>', 'a scenario file that starts in the past')
    .addOption(
      new Option('--draws <number>', 'how many draws, instead of the scenario’s').argParser(wholeNumber(1_000_000)),
    )
    .addOption(
      new Option('--workers <number>', 'threads to use').argParser(wholeNumber(256)).default(availableParallelism()),
    )
    .option('--output <folder>', 'where to write (default: reports/<name>)')
    .option('--quiet', 'no progress')
    .option('--json', 'no progress; print one JSON object')
    .addHelpText('after', examples)
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  const [{ scenario }] = readScenarios([file]);
  const { observations } = readData(scenario);
  if (!observations.some(({ year }) => year > yearOf(scenario.start))) throw nothingToJudge(file);
  const draws = options.draws ?? scenario.draws;
  const ran = await runScenario({
    file,
    scenario: { ...scenario, draws },
    target: options.output ?? join('reports', scenarioName(file)),
    workers: options.workers,
    repeat: `worktide run ${file}${options.draws === undefined ? '' : ` --draws ${draws}`}`,
    quiet: Boolean(options.quiet ?? options.json),
  });
  if (ran.backtest === null) throw nothingToJudge(file);
  if (options.json) printJson(ran.backtest);
  else print(backtestText(ran, ran.backtest));
}

function nothingToJudge(file: string): Failure {
  return new Failure(
    exitCodes.usage,
    `${shown(file)} runs through no full year after its first that data/observations.csv has a figure for. ` +
      `A hindcast starts in the past, e.g. start: 2015-01 and months: 120.`,
  );
}
