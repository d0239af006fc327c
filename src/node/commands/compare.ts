import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { models } from '../../models/index.ts';
import { entryNames, inRegions, labelled, ownScenario } from '../../scenario/compare/parse.ts';
import { isComposed, isScenario, noCommonModel, twice } from '../../scenario/compare/messages.ts';
import * as common from '../../scenario/messages.ts';
import { planComparison } from '../../scenario/compare/plan.ts';
import type { ComparePlan, CompareWish, Entry } from '../../scenario/compare/plan.ts';
import type { Sentence } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compareJson, compareText } from '../compare-text.ts';
import { placeNames, readData, readPlaces } from '../data.ts';
import { isRunFolder, openRun } from '../earlier-runs.ts';
import type { EarlierRun } from '../earlier-runs.ts';
import { exitCodes, Failure } from '../failure.ts';
import { scenarioName } from '../files.ts';
import { print, printJson } from '../print.ts';
import { runContest } from '../run-contest.ts';
import { isCompareFile, listed, parseCompareFile, readScenarios } from '../scenarios.ts';
import { shown } from '../paths.ts';
import { drawsOption, drawsText, withDraws } from './draws-option.ts';
import type { Draws } from './draws-option.ts';
import { known, quoted, wholeNumber } from './options.ts';

type Options = {
  readonly region?: readonly string[];
  readonly draws?: Draws;
  readonly seed?: string;
  readonly language?: Scenario['language'];
  readonly workers: number;
  readonly output?: string;
  readonly quiet?: true;
  readonly json?: true;
};

const examples = `
Examples:
  worktide compare --region krakow --region metro-manila          the model as it stands, in both regions
  worktide compare krakow.yaml --region krakow --region vilnius   one scenario in both regions
  worktide compare krakow.yaml krakow-fast.yaml                   scenarios of one model
  worktide compare reports/krakow reports/vilnius                 runs that were made before, without a new one
  worktide compare scenarios/compare/krakow-manila.yaml           a comparison that is written down

Places are compared under what each faces by itself and under a shock that is the same for all, in units free of their
size. All run on one seed, so that they share what is unknown all over the world. Policies are left out.`;

export function compareCommand(root: Command): void {
  root
    .command('compare')
    .summary('compare regions, scenarios or earlier runs')
    .description('Puts places side by side: who stands where, how sure that is, and every difference in assumptions.')
    .argument('[path...]', 'a comparison, scenario files, or folders of earlier runs')
    .addOption(
      new Option('--region <name>', 'a region; twice or more').argParser(
        (name, before: readonly string[] | undefined) => regions(name, before),
      ),
    )
    .addOption(drawsOption('how many draws of each'))
    .option('--seed <text>', 'one seed for all, instead of the first scenario’s')
    .addOption(new Option('--language <language>', 'language of the report').choices(['en', 'de']))
    .addOption(
      new Option('--workers <number>', 'threads to use').argParser(wholeNumber(256)).default(availableParallelism()),
    )
    .option('--output <folder>', 'where to write (default: reports/compare-<names>)')
    .option('--quiet', 'no progress; print only the path of the report')
    .option('--json', 'no progress; print one JSON object')
    .addHelpText('after', examples)
    .action(compare);
}

function regions(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, known(name, 'region', placeNames('regions'))];
}

async function compare(paths: readonly string[], options: Options): Promise<void> {
  const { plan, earlier, name } = asked(paths, options);
  const done = await runContest({
    plan: exactly(plan, options.draws),
    earlier,
    target: options.output ?? join('reports', `compare-${name}`),
    workers: options.workers,
    repeat: commandToRepeat(paths, options),
    quiet: Boolean(options.quiet ?? options.json),
  });
  if (options.json) printJson(compareJson(done));
  else print(options.quiet ? done.report : compareText(done));
}

/** With a stop rule, every place is run until its own headline is exact enough. */
function exactly(plan: ComparePlan, draws: Options['draws']): ComparePlan {
  if (draws === undefined || typeof draws === 'number') return plan;
  return { ...plan, entries: plan.entries.map((entry) => ({ ...entry, scenario: withDraws(entry.scenario, draws) })) };
}

type Asked = { readonly plan: ComparePlan; readonly earlier?: readonly EarlierRun[]; readonly name: string };

/** What a command line asks for: one of four kinds of comparison. */
function asked(paths: readonly string[], options: Options): Asked {
  const { region: names, draws, seed, language } = options;
  const wish = { draws: typeof draws === 'number' ? draws : undefined, seed, language };
  const folders = paths.filter(isRunFolder);
  if (names !== undefined) return { plan: inThese(names, paths, wish), name: named(names) };
  if (folders.length > 0) {
    const other = paths.find((path) => !folders.includes(path));
    if (other !== undefined) throw refused(notARun(other));
    if (draws !== undefined || seed !== undefined) throw refused('Earlier runs have the draws and the seed they have.');
    const earlier = folders.map(openRun);
    for (const run of earlier) warnOfOtherData(run);
    const plan = planned({ language, entries: asEntries(folders, earlier), asRun: true });
    return { plan, earlier, name: named(plan.entries.map((entry) => entry.name)) };
  }
  const [file] = paths;
  if (paths.length === 1 && isCompareFile(file)) {
    const parsed = parseCompareFile(file, wish);
    if ('problems' in parsed) throw new Failure(exitCodes.scenario, listed(parsed.problems));
    return { plan: parsed.plan, name: scenarioName(file) };
  }
  const comparison = paths.find((path) => isCompareFile(path));
  if (comparison !== undefined) throw refused(`${shown(comparison)} is a comparison; run it alone.`);
  if (paths.length === 1) throw refused(sentence(isScenario).replaceAll('FILE', file));
  if (paths.length === 0) throw refused('There is nothing to compare. worktide compare --help has examples.');
  const plan = planned({ ...wish, entries: asEntries(paths, readScenarios(paths)) });
  return { plan, name: named(plan.entries.map((entry) => entry.name)) };
}

/** One scenario, or the model as it stands, in several regions. */
function inThese(names: readonly string[], paths: readonly string[], wish: Partial<CompareWish>): ComparePlan {
  const all = readPlaces();
  const again = names.find((name, n) => names.indexOf(name) < n);
  if (again !== undefined) throw refused(sentence(twice(again)));
  const run = paths.find(isRunFolder);
  if (run !== undefined) {
    const scenario = shown(join(run, 'scenario.yaml'));
    throw refused(
      `${shown(run)} is a run that was made; what other regions run is a scenario, such as its ${scenario}.`,
    );
  }
  if (names.length < 2)
    throw refused(`Give --region twice or more: with ${names[0]} alone there is nothing to compare.`);
  if (paths.length > 1) throw refused('With --region one scenario is run in every region; give one file, or none.');
  const scenario =
    paths.length === 1 ? readScenarios(paths)[0].scenario : ownScenario(names, Object.values(models), all);
  if (scenario === null) throw refused(sentence(noCommonModel(names)));
  if (scenario.composition !== undefined) throw refused(sentence(isComposed(entryNames(paths)[0])));
  const foreign = names.find((name) => !all.find((one) => one.name === name)?.models.includes(scenario.model));
  if (foreign !== undefined) {
    const fitting = all.filter((one) => one.models.includes(scenario.model)).map(({ name }) => name);
    throw refused(sentence(common.placeWithoutModel(foreign, scenario.model, 'region', fitting)));
  }
  return planned({ ...wish, entries: inRegions(scenario, names, all) });
}

function notARun(path: string): string {
  const missing = `${shown(path)} is not there, or is no folder of a run: that has a manifest.json and a draws.parquet.`;
  return existsSync(path) && !statSync(path).isDirectory()
    ? 'Earlier runs are compared with earlier runs only.'
    : missing;
}

function asEntries(paths: readonly string[], read: readonly { readonly scenario: Scenario }[]): readonly Entry[] {
  const names = entryNames(paths);
  const again = paths.find((path, n) => paths.indexOf(path) < n);
  if (again !== undefined) throw refused(sentence(twice(again)));
  if (paths.length < 2) throw refused(`With ${shown(paths[0])} alone there is nothing to compare.`);
  return labelled(
    read.map(({ scenario }, n) => ({ name: names[n], scenario })),
    readPlaces(),
  );
}

function planned(wish: CompareWish): ComparePlan {
  const plan = planComparison(wish, Object.values(models));
  if ('at' in plan) throw refused(sentence(plan));
  return plan;
}

/** What a report says of assumptions comes from today's data. */
function warnOfOtherData({ folder, scenario, hashes }: EarlierRun): void {
  if (readData(scenario).hash === hashes.data) return;
  process.stderr.write(
    `${shown(folder)} was run with other data than are here now; the assumptions shown may differ from those it had.\n`,
  );
}

function sentence({ message, allowed, example }: Sentence): string {
  return [message, allowed, example].filter((part) => part !== undefined).join(' ');
}

function refused(message: string): Failure {
  return new Failure(exitCodes.usage, message);
}

/** Of many the first three, and how many more. */
function named(names: readonly string[]): string {
  const [some, more] = [names.slice(0, 3).join('-'), names.length - 3];
  return more > 0 ? `${some}-and-${more}-more` : some;
}

function commandToRepeat(paths: readonly string[], options: Options): string {
  const regionFlags = (options.region ?? []).map((name) => `--region ${name}`);
  const said = { ...options, draws: options.draws === undefined ? undefined : drawsText(options.draws) };
  const flags = (['draws', 'seed', 'language'] as const).flatMap((name) => {
    const value = said[name];
    return value === undefined ? [] : [`--${name} ${quoted(value)}`];
  });
  return ['worktide compare', ...paths.map(quoted), ...regionFlags, ...flags].join(' ');
}
