import type { Command } from 'commander';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { exitCodes, Failure } from '../failure.ts';
import { scenarioFiles } from '../files.ts';
import { print, printJson } from '../print.ts';
import { grouped } from '../progress.ts';
import { listed, parseFile } from '../scenarios.ts';

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
  const checked = scenarioFiles(paths).map((file) => {
    const parsed = parseFile(file);
    return 'scenario' in parsed
      ? { file, scenario: parsed.scenario, problems: parsed.notes }
      : { file, problems: parsed.problems };
  });
  if (json)
    printJson({ files: checked.map(({ file, problems, ...rest }) => ({ file, ok: 'scenario' in rest, problems })) });
  else for (const one of checked) print(verdict(one));
  const wrong = checked.filter((one) => !('scenario' in one)).length;
  if (wrong > 0) throw new Failure(exitCodes.scenario, `${wrong} of ${checked.length} cannot be run.`);
}

type Checked = { readonly file: string; readonly scenario?: Scenario; readonly problems: readonly Problem[] };

function verdict({ file, scenario, problems }: Checked): string {
  const good = scenario === undefined ? [] : [`${file}: can be run: ${size(scenario)}`];
  return [...(problems.length > 0 ? [listed(problems)] : []), ...good].join('\n');
}

function size({ policies, packages, futures, months, draws, region }: Scenario): string {
  const arms = policies.length + packages.length;
  const beside = arms === 0 ? 'the baseline' : `the baseline and ${count(arms, 'other arm')}`;
  return `${region}, ${beside}, ${count(futures.length, 'future')}, ${count(months, 'month')}, ${count(draws, 'draw')}`;
}

function count(number: number, what: string): string {
  return `${grouped(number)} ${what}${number === 1 ? '' : 's'}`;
}
