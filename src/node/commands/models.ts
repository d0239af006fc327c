import type { Command } from 'commander';
import { models } from '../../models/index.ts';
import { print, printJson } from '../print.ts';
import { textTable } from '../text-table.ts';

export function modelsCommand(root: Command): void {
  root
    .command('models')
    .summary('list the models')
    .description('The models that a scenario can name.')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  worktide models')
    .action(({ json }: { readonly json?: true }) => {
      const all = Object.values(models);
      if (json)
        return printJson(
          all.map(({ name, title, tables }) => ({
            name,
            title,
            tables: tables.map(({ name, label, columns }) => ({ name, label, columns })),
          })),
        );
      const rows = all.map(({ name, title, inputs, measures, tables }) => [
        name,
        String(inputs.length),
        String(measures.length),
        tables.map((table) => table.name).join(', '),
        title.en,
      ]);
      print(textTable(['model', 'inputs', 'measures', 'tables', 'what it is'], rows, [1, 2]));
    });
}
