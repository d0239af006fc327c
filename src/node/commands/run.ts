import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { inLanguage } from '../../scenario/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { exitCodes, Failure } from '../failure.ts';
import { scenarioFiles, scenarioName } from '../files.ts';
import { printJson, print } from '../print.ts';
import { runScenario } from '../run-scenario.ts';
import type { Ran } from '../run-scenario.ts';
import { listed, readScenarios } from '../scenarios.ts';
import type { ReadScenario } from '../scenarios.ts';
import { summaryText } from '../summary-text.ts';
import { drawsOption, drawsText, withDraws } from './draws-option.ts';
import type { Draws } from './draws-option.ts';
import { quoted, wholeNumber } from './options.ts';

type Options = {
  readonly draws?: Draws;
  readonly seed?: string;
  readonly mode?: Scenario['mode'];
  readonly language?: Scenario['language'];
  readonly workers: number;
  readonly output?: string;
  readonly strict?: true;
  readonly quiet?: true;
  readonly json?: true;
};

const examples = `
Examples:
  worktide run krakow.yaml                         writes reports/krakow/report.html
  worktide run krakow.yaml --draws 200 --quiet     a quick look, prints only the path of the report
  worktide run krakow.yaml --draws 'until 3%'      as many draws as that takes
  worktide run scenarios/hub-displacement          every scenario of a folder, one after the other
  worktide run krakow.yaml --output ~/brief        into a folder of your choice
  worktide run krakow.yaml --json | jq .runs[0].headline

The results depend on the scenario, its draws and its seed, not on the number of workers.`;

export function runCommand(root: Command): void {
  root
    .command('run')
    .summary('simulate scenarios and write their reports')
    .description('Simulates each scenario and writes a folder with the report, tables, charts and a manifest.')
    .argument('<path...>', 'scenario files, or folders of them')
    .addOption(drawsOption('how many draws, instead of the scenario’s'))
    .option('--seed <text>', 'another seed than the scenario’s')
    .addOption(new Option('--mode <mode>', 'how people are counted').choices(['integer', 'expected', 'auto']))
    .addOption(new Option('--language <language>', 'language of the report').choices(['en', 'de']))
    .addOption(
      new Option('--workers <number>', 'threads to use').argParser(wholeNumber(256)).default(availableParallelism()),
    )
    .option(
      '--output <folder>',
      'where to write; of several scenarios each gets a folder in it (default: reports/<name>)',
    )
    .option('--strict', 'exit with 3 if a check of a scenario does not hold')
    .option('--quiet', 'no progress; print only the path of the report')
    .option('--json', 'no progress; print one JSON object')
    .addHelpText('after', examples)
    .action(run);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const files = scenarioFiles(paths);
  const scenarios = readScenarios(files).map((read) => overridden(read, options));
  const targets = targetsOf(files, options.output);
  const quiet = Boolean(options.quiet ?? options.json);
  const warnings = scenarios.flatMap(({ notes }) => notes.filter(({ severity }) => severity === 'warning'));
  if (!quiet && warnings.length > 0) process.stderr.write(`${listed(warnings)}\n`);
  const done: Ran[] = [];
  for (const [index, { file, scenario }] of scenarios.entries()) {
    const ran = await runScenario({
      file,
      scenario,
      target: targets[index],
      workers: options.workers,
      repeat: commandToRepeat(file, options),
      quiet,
    });
    done.push(ran);
    if (options.quiet) print(ran.report);
    else if (!options.json) print(summaryText(ran));
  }
  if (options.json) printJson({ runs: done.map(({ scenario: _, ...ran }) => ran) });
  const failed = done.flatMap(({ checks }) => checks).filter((check) => !check.passed).length;
  if (options.strict && failed > 0) {
    throw new Failure(exitCodes.checks, `${failed} ${failed === 1 ? 'check does' : 'checks do'} not hold.`);
  }
}

function overridden(read: ReadScenario, { draws, seed, mode, language }: Options): ReadScenario {
  const { scenario } = read;
  return {
    ...read,
    scenario: {
      ...withDraws(inLanguage(scenario, language ?? scenario.language), draws),
      seed: seed ?? scenario.seed,
      mode: mode ?? scenario.mode,
    },
  };
}

/** Where each scenario's results go; no two into the same folder. */
function targetsOf(files: readonly string[], output: string | undefined): readonly string[] {
  if (files.length === 1 && output !== undefined) return [output];
  const targets = files.map((file) => join(output ?? 'reports', scenarioName(file)));
  const twice = targets.findIndex((target, index) => targets.indexOf(target) < index);
  if (twice < 0) return targets;
  const first = files[targets.indexOf(targets[twice])];
  throw new Failure(
    exitCodes.usage,
    `${first} and ${files[twice]} would both be written to ${targets[twice]}. Rename one, or run them one by one with --output.`,
  );
}

/** The results do not depend on workers, output folder or verbosity, so these are left out. */
function commandToRepeat(file: string, options: Options): string {
  const said = { ...options, draws: options.draws === undefined ? undefined : drawsText(options.draws) };
  const flags = (['draws', 'seed', 'mode', 'language'] as const).flatMap((name) => {
    const value = said[name];
    return value === undefined ? [] : [`--${name} ${quoted(value)}`];
  });
  return ['worktide run', quoted(file), ...flags].join(' ');
}
