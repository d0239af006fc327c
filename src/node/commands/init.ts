import type { Command } from 'commander';
import { Option } from 'commander';
import { models } from '../../models/index.ts';
import { template } from '../../scenario/template.ts';
import { placeNames, readPlaces } from '../data.ts';
import { writeText } from '../files.ts';
import { shown } from '../paths.ts';
import { print } from '../print.ts';
import { naming } from './options.ts';

const examples = `
Examples:
  worktide init
  worktide init my-town.yaml --region vilnius
  worktide init my-firm.yaml --firm machine-builder`;

type Options = { readonly region: string; readonly firm?: string; readonly force?: true };

export function initCommand(root: Command): void {
  root
    .command('init')
    .summary('write a commented scenario to start from')
    .description('Writes a scenario with comments that explain each part; edit it, check it, run it.')
    .argument('[file]', 'where to write it', 'scenario.yaml')
    .addOption(
      naming(new Option('--region <name>', 'the region it is about'), 'region', placeNames('regions')).default(
        'krakow',
      ),
    )
    .addOption(
      naming(new Option('--firm <name>', 'the firm it is about, instead of a region'), 'firm', placeNames('firms')),
    )
    .option('--force', 'replace the file if it exists')
    .addHelpText('after', examples)
    .action((file: string, { region, firm, force }: Options) => {
      const place = readPlaces().find(({ name }) => name === (firm ?? region));
      const model = Object.values(models).find(({ name }) => place?.models.includes(name));
      if (place === undefined || model === undefined) throw new Error(`no model has figures for ${firm ?? region}`);
      writeText(file, template(model, { name: place.name, label: place.label.en }), force === true);
      print(`Wrote ${shown(file)}. Next: worktide check ${shown(file)}, then worktide run ${shown(file)}.`);
    });
}
