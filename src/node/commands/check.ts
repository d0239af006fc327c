import type { Command } from 'commander';
import type { Problem } from '../../scenario/problem.ts';
import type { ComparePlan } from '../../scenario/compare/plan.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { exitCodes, Failure } from '../failure.ts';
import { scenarioFiles } from '../files.ts';
import { print, printJson } from '../print.ts';
import { grouped } from '../progress.ts';
import { isCompareFile, listed, parseCompareFile, parseFile } from '../scenarios.ts';

const examples = `
Examples:
  worktide check krakow.yaml
  worktide check scenarios/hub-displacement --json`;

export function checkCommand(root: Command): void {
  root
    .command('check')
    .summary('say what is wrong with scenarios, without running them')
    .description('Checks scenario files: every problem with its line, what is allowed and an example. Runs nothing.')
    .argument('<path...>', 'scenario files, or folders of them')
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(check);
}

function check(paths: readonly string[], { json }: { readonly json?: true }): void {
  const checked = scenarioFiles(paths).map((file) =>
    isCompareFile(file) ? checkedCompare(file) : checkedScenario(file),
  );
  if (json)
    printJson({ files: checked.map(({ file, problems, size }) => ({ file, ok: size !== undefined, problems })) });
  else for (const one of checked) print(verdict(one));
  const wrong = checked.filter(({ size }) => size === undefined).length;
  if (wrong > 0) throw new Failure(exitCodes.scenario, `${wrong} of ${checked.length} cannot be run.`);
}

/** `size` says how large what it asks for is; undefined where it cannot be run. */
type Checked = { readonly file: string; readonly size?: string; readonly problems: readonly Problem[] };

function checkedScenario(file: string): Checked {
  const parsed = parseFile(file);
  return 'scenario' in parsed
    ? { file, size: size(parsed.scenario), problems: parsed.notes }
    : { file, problems: parsed.problems };
}

function checkedCompare(file: string): Checked {
  const parsed = parseCompareFile(file);
  return 'plan' in parsed ? { file, size: sizeOfPlan(parsed.plan), problems: [] } : { file, problems: parsed.problems };
}

function verdict({ file, size, problems }: Checked): string {
  const good = size === undefined ? [] : [`${file}: can be run: ${size}`];
  return [...(problems.length > 0 ? [listed(problems)] : []), ...good].join('\n');
}

function sizeOfPlan({ entries, futures, comparables, shock }: ComparePlan): string {
  const [{ scenario }] = entries;
  const shocks = shock === null ? 'under what each faces' : 'under what each faces and a standard shock';
  const names = entries.map(({ name }) => name).join(' and ');
  return `${names} by ${count(comparables.length, 'measure')} ${shocks}, ${count(futures.length, 'future')}, ${count(scenario.draws, 'draw')}`;
}

function size({ policies, packages, futures, months, draws, region }: Scenario): string {
  const arms = policies.length + packages.length;
  const beside = arms === 0 ? 'the baseline' : `the baseline and ${count(arms, 'other arm')}`;
  return `${region}, ${beside}, ${count(futures.length, 'future')}, ${count(months, 'month')}, ${count(draws, 'draw')}`;
}

function count(number: number, what: string): string {
  return `${grouped(number)} ${what}${number === 1 ? '' : 's'}`;
}
