import type { Command } from 'commander';
import { models } from '../../models/index.ts';
import type { Input } from '../../models/model.ts';
import { asWritten } from '../as-written.ts';
import { print, printJson } from '../print.ts';
import { bold } from '../style.ts';
import { textTable } from '../text-table.ts';
import { contains, listedModels, modelArgument } from './model-argument.ts';
import { noneWith } from './options.ts';

export function inputsCommand(root: Command): void {
  root
    .command('inputs')
    .summary('list everything a model assumes')
    .description(
      'Lists every input of a model: what it is by default, as it can be written in a scenario, and who says so.',
    )
    .addArgument(modelArgument())
    .option('--filter <text>', 'only those whose name, group or label contains this text')
    .option('--json', 'print JSON, with labels and notes')
    .addHelpText(
      'after',
      '\nExamples:\n  worktide inputs --filter rotation\n  worktide inputs hub-displacement --filter wage\n  worktide inputs --json > inputs.json',
    )
    .action((name: string | undefined, { filter = '', json }: { filter?: string; json?: true }) => {
      const names = listedModels(name, filter);
      const found = names.map((model) => ({
        model,
        inputs: models[model].inputs.filter((input) =>
          [input.name, input.group, input.label.en].some((text) => contains(text, filter)),
        ),
      }));
      if (json)
        return printJson(
          found.flatMap(({ model, inputs }) => inputs.map((input) => (names.length > 1 ? { model, ...input } : input))),
        );
      if (found.every(({ inputs }) => inputs.length === 0)) return print(noneWith('input', filter, 'inputs', names));
      const tables = found.flatMap(({ model, inputs }) =>
        [...new Set(inputs.map((input) => input.group))].map((group) =>
          groupTable(
            names.length > 1 ? `${model}: ${group}` : group,
            inputs.filter((input) => input.group === group),
          ),
        ),
      );
      print(tables.join('\n\n'));
    });
}

function groupTable(heading: string, inputs: readonly Input[]): string {
  const rows = inputs.map(inputRow);
  return `${bold(heading)}\n${textTable(['input', 'default', 'unit', 'bounds', 'source', 'what it is'], rows)}`;
}

function inputRow({ name, value, unit, bounds, source, grade, label }: Input): string[] {
  const [low, high] = bounds.map((bound) => bound ?? '');
  const origin = source === 'assumption' ? source : `${source} (${grade})`;
  return [name, asWritten(value), unit, `${low}…${high}`, origin, label.en];
}
