import type { Command } from 'commander';
import { models } from '../../models/index.ts';
import { print, printJson } from '../print.ts';
import { textTable } from '../text-table.ts';
import { contains, listedModels, modelArgument } from './model-argument.ts';
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
      '\nExamples:\n  worktide measures --filter adoption\n  worktide measures hub-displacement --filter unemployment',
    )
    .action((name: string | undefined, { filter = '', json }: { filter?: string; json?: true }) => {
      const names = listedModels(name, filter);
      const several = names.length > 1;
      const found = names.flatMap((model) =>
        models[model].measures
          .filter((measure) => [measure.name, measure.group, measure.label.en].some((text) => contains(text, filter)))
          .map((measure) => (several ? { model, ...measure } : measure)),
      );
      if (json) return printJson(found);
      if (found.length === 0) return print(noneWith('measure', filter, 'measures', names));
      const rows = found.map(({ name: measure, unit, kind, group, label, ...rest }) => [
        ...('model' in rest ? [rest.model] : []),
        ...[measure, unit, kind, group, label.en],
      ]);
      print(textTable([...(several ? ['model'] : []), 'measure', 'unit', 'kind', 'group', 'label'], rows));
    });
}
