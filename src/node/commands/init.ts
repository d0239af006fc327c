import type { Command } from 'commander';
import { Option } from 'commander';
import { models } from '../../models/index.ts';
import { template } from '../../scenario/template.ts';
import { readRegions, regionNames } from '../data.ts';
import { writeText } from '../files.ts';
import { shown } from '../paths.ts';
import { print } from '../print.ts';

const examples = `
Examples:
  worktide init
  worktide init my-town.yaml --region vilnius`;

export function initCommand(root: Command): void {
  root
    .command('init')
    .summary('write a commented scenario to start from')
    .description('Writes a scenario with comments that explain each part; edit it, check it, run it.')
    .argument('[file]', 'where to write it', 'scenario.yaml')
    .addOption(new Option('--region <name>', 'the region it is about').choices(regionNames()).default('krakow'))
    .option('--force', 'replace the file if it exists')
    .addHelpText('after', examples)
    .action((file: string, { region, force }: { readonly region: string; readonly force?: true }) => {
      const [model] = Object.values(models);
      const label = readRegions().find(({ name }) => name === region)?.label.en;
      writeText(file, template(model, { name: region, label }), force === true);
      print(`Wrote ${shown(file)}. Next: worktide check ${shown(file)}, then worktide run ${shown(file)}.`);
    });
}
