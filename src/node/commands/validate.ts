import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { shortNumber, validationPage } from '../../report/validation-page.ts';
import { runSuite, suites, summarise } from '../../study/validation/index.ts';
import type { SuiteOutcome } from '../../study/validation/index.ts';
import { day, outputTime } from '../clock.ts';
import { dataText, readReferences } from '../data.ts';
import { exitCodes, Failure } from '../failure.ts';
import { whyNot } from '../file-errors.ts';
import { packageFolder, version } from '../package.ts';
import { shown } from '../paths.ts';
import { print, printJson } from '../print.ts';
import { textTable } from '../text-table.ts';
import { naming } from './options.ts';

const names = suites.map(({ name }) => name);

type Options = { readonly suite?: string; readonly output: string; readonly json?: true; readonly record?: true };

export function validateCommand(root: Command): void {
  root
    .command('validate')
    .summary('reproduce published results and say how far off this program is')
    .description('Recomputes what others published or what can be derived, and writes the comparison as HTML and JSON.')
    .addOption(naming(new Option('--suite <name>', 'only one suite'), 'suite', names))
    .option('--output <folder>', 'where validation.html and validation.json go', join('reports', 'validation'))
    .option('--json', 'print JSON instead of a table')
    .addOption(new Option('--record', 'write data/validation.json, which every report quotes').hideHelp())
    .addHelpText('after', '\nExamples:\n  worktide validate\n  worktide validate --suite network')
    .action(validate);
}

function validate({ suite, output, json, record }: Options): void {
  const chosen = suites.filter(({ name }) => suite === undefined || name === suite);
  const outcomes = chosen.map((one) => runSuite(one, dataText));
  const summary = summarise(outcomes, version, day(outputTime()));
  const text = `${JSON.stringify({ ...summary, outcomes }, null, 2)}\n`;
  write(output, 'validation.json', text);
  write(output, 'validation.html', validationPage(outcomes, summary, readReferences()));
  if (record && suite === undefined)
    write(join(packageFolder, 'data'), 'validation.json', `${JSON.stringify(summary, null, 2)}\n`);
  if (json) printJson({ ...summary, outcomes });
  else
    print(
      `${outcomes.map(tableOf).join('\n\n')}\n\n${summary.passed} of ${summary.total} reproduced. ${shown(join(output, 'validation.html'))}`,
    );
  const failed = summary.total - summary.passed;
  if (failed > 0) throw new Failure(exitCodes.validation, `${failed} of ${summary.total} results are not reproduced.`);
}

function tableOf({ title, checks }: SuiteOutcome): string {
  const head = ['check', 'what', 'source', 'published', 'ours', 'deviation', 'tolerance', 'why', 'result'];
  const rows = checks.map((check) => [
    check.id,
    check.what,
    check.source,
    ...[check.published, check.ours, check.deviation, check.tolerance].map(shortNumber),
    check.why,
    check.passed ? 'pass' : 'FAIL',
  ]);
  return `${title}\n${textTable(head, rows, [3, 4, 5, 6])}`;
}

function write(folder: string, name: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  } catch (error) {
    throw new Failure(exitCodes.usage, `${shown(join(folder, name))} was not written: ${whyNot(error)}.`, error);
  }
}
