import type { Command } from 'commander';
import { models } from '../../models/index.ts';
import { print, printJson } from '../print.ts';
import { textTable } from '../text-table.ts';
import { contains, modelArgument } from './model-argument.ts';
import { noneWith } from './options.ts';

export function measuresCommand(root: Command): void {
  root
    .command('measures')
    .summary('list what a model reports')
    .description('Lists every measure of a model: what the headline and the checks of a scenario can name.')
    .addArgument(modelArgument())
    .option('--filter <text>', 'only those whose name, group or label contains this text')
    .option('--json', 'print JSON, with definitions')
    .addHelpText(
      'after',
      '\nExamples:\n  worktide measures\n  worktide measures hub-displacement --filter unemployment',
    )
    .action((name: string, { filter = '', json }: { filter?: string; json?: true }) => {
      const all = models[name].measures;
      const measures = all.filter((measure) =>
        [measure.name, measure.group, measure.label.en].some((text) => contains(text, filter)),
      );
      if (json) return printJson(measures);
      if (measures.length === 0) return print(noneWith('measure', filter, `measures ${name}`, all.length));
      const rows = measures.map(({ name, unit, kind, group, label }) => [name, unit, kind, group, label.en]);
      print(textTable(['measure', 'unit', 'kind', 'group', 'label'], rows));
    });
}
