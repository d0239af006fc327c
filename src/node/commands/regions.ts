import type { Command } from 'commander';
import { Argument } from 'commander';
import type { Figure } from '../../models/model.ts';
import type { References } from '../../models/tables.ts';
import { asWritten } from '../as-written.ts';
import { readReferences, readRegion, readRegions, regionNames } from '../data.ts';
import { print, printJson } from '../print.ts';
import { bold } from '../style.ts';
import { textTable } from '../text-table.ts';

export function regionsCommand(root: Command): void {
  const regions = root
    .command('regions')
    .summary('list the regions, or show every figure of one')
    .description('The places that come with figures of their own.')
    .addHelpText('after', '\nExamples:\n  worktide regions\n  worktide regions krakow');
  regions
    .command('list', { isDefault: true })
    .description('List the regions; with a name, the same as show.')
    .addArgument(new Argument('[name]', 'name of a region').choices(regionNames()))
    .option('--json', 'print JSON')
    .action((name: string | undefined, { json }: { json?: true }) =>
      name === undefined ? listRegions(json === true) : showRegion(name, json === true),
    );
  regions
    .command('show')
    .description('Show every figure of a region: value, unit, year, grade and source.')
    .addArgument(new Argument('<name>', 'name of a region').choices(regionNames()))
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  worktide regions show krakow')
    .action((name: string, { json }: { json?: true }) => showRegion(name, json === true));
}

function listRegions(json: boolean): void {
  const regions = readRegions();
  if (json) {
    return printJson(
      regions.map(({ name, label, country, models, currency }) => ({ name, label, country, models, currency })),
    );
  }
  const rows = regions.map(({ name, label, country, models, inputs, facts }) => {
    const figures = Object.values(inputs);
    const borrowed = figures.filter((figure) => figure.borrowedFrom !== undefined).length;
    return [
      name,
      label.en,
      country,
      models.join(', '),
      String(figures.length),
      String(borrowed),
      String(Object.keys(facts).length),
    ];
  });
  print(textTable(['region', 'name', 'country', 'for', 'inputs set', 'borrowed', 'facts'], rows, [4, 5, 6]));
}

function showRegion(name: string, json: boolean): void {
  const references = readReferences();
  const region = readRegion(name, references);
  if (json) return printJson(region);
  print(`${bold(region.label.en)} (${region.country}, ${region.currency})`);
  print(`\n${bold('Inputs of the model')}\n${figureTable(region.inputs)}`);
  print(`\n${bold('Facts that no equation reads')}\n${figureTable(region.facts)}`);
  print(`\n${bold('Sources')}\n${sources([region.inputs, region.facts], references)}`);
}

type Figures = Readonly<Record<string, Figure>>;

function figureTable(figures: Figures): string {
  const rows = Object.entries(figures).map(([name, { value, unit, year, grade, source, borrowedFrom, note }]) => {
    const remarks = [borrowedFrom === undefined ? '' : `from ${borrowedFrom}`, note ?? ''].filter(
      (text) => text !== '',
    );
    return [name, asWritten(value), unit, String(year), grade, source, remarks.join('; ')];
  });
  return textTable(['figure', 'value', 'unit', 'year', 'grade', 'source', 'remarks'], rows);
}

function sources(tables: readonly Figures[], references: References): string {
  const keys = new Set(tables.flatMap((figures) => Object.values(figures).map((figure) => figure.source)));
  const lines = [...keys].sort().map((key) => {
    const { by, year, title, where } = references[key];
    return `${key}: ${by} (${year}), ${title}. ${where}`;
  });
  return lines.join('\n');
}
