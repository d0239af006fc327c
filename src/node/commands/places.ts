import type { Command } from 'commander';
import { Argument } from 'commander';
import type { Figure } from '../../models/model.ts';
import type { References } from '../../models/tables.ts';
import { asWritten } from '../as-written.ts';
import { placeNames, readPlace, readPlaces, readReferences } from '../data.ts';
import type { PlaceKind } from '../data.ts';
import { columns, print, printJson } from '../print.ts';
import { bold } from '../style.ts';
import { fittedTable, textTable, wrapped } from '../text-table.ts';
import { naming } from './options.ts';

type Words = { readonly one: string; readonly description: string; readonly example: string };

const words: Readonly<Record<PlaceKind, Words>> = {
  regions: { one: 'region', description: 'The places that come with figures of their own.', example: 'krakow' },
  firms: { one: 'firm', description: 'The firms that come with figures of their own.', example: 'machine-builder' },
};

/** `worktide regions` and `worktide firms`. */
export function placesCommand(kind: PlaceKind): (root: Command) => void {
  const { one, description, example } = words[kind];
  return (root) => {
    const places = root
      .command(kind)
      .summary(`list the ${kind}, or show every figure of one`)
      .description(description)
      .addHelpText('after', `\nExamples:\n  worktide ${kind}\n  worktide ${kind} ${example}`);
    places
      .command('list', { isDefault: true })
      .description(`List the ${kind}; with a name, the same as show.`)
      .addArgument(naming(new Argument('[name]', `name of a ${one}`), one, placeNames(kind)))
      .option('--json', 'print JSON')
      .action((name: string | undefined, { json }: { json?: true }) =>
        name === undefined ? listPlaces(kind, json === true) : showPlace(name, json === true),
      );
    places
      .command('show')
      .description(`Show every figure of a ${one}: value, unit, year, grade and source.`)
      .addArgument(naming(new Argument('<name>', `name of a ${one}`), one, placeNames(kind)))
      .option('--json', 'print JSON')
      .addHelpText('after', `\nExample:\n  worktide ${kind} show ${example}`)
      .action((name: string, { json }: { json?: true }) => showPlace(name, json === true));
  };
}

function listPlaces(kind: PlaceKind, json: boolean): void {
  const places = readPlaces(kind);
  if (json) {
    return printJson(
      places.map(({ name, label, country, models, currency }) => ({ name, label, country, models, currency })),
    );
  }
  const rows = places.map(({ name, label, country, models, inputs, facts }) => {
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
  const { one } = words[kind];
  print(textTable([one, 'name', 'country', 'for', 'inputs set', 'borrowed', 'facts'], rows, [4, 5, 6]));
}

function showPlace(name: string, json: boolean): void {
  const references = readReferences();
  const place = readPlace(name, references);
  if (json) return printJson(place);
  print(`${bold(place.label.en)} (${place.country}, ${place.currency})`);
  print(`\n${bold('Inputs of the model')}\n${figureTable(place.inputs)}`);
  print(`\n${bold('Facts that no equation reads')}\n${figureTable(place.facts)}`);
  print(`\n${bold('Sources')}\n${sources([place.inputs, place.facts], references)}`);
}

type Figures = Readonly<Record<string, Figure>>;

function figureTable(figures: Figures): string {
  const rows = Object.entries(figures).map(([name, { value, unit, year, grade, source, borrowedFrom, note }]) => {
    const remarks = [borrowedFrom === undefined ? '' : `from ${borrowedFrom}`, note ?? ''].filter(
      (text) => text !== '',
    );
    return [name, asWritten(value), unit, String(year), grade, source, remarks.join('; ')];
  });
  return fittedTable(['figure', 'value', 'unit', 'year', 'grade', 'source', 'remarks'], rows, columns());
}

function sources(tables: readonly Figures[], references: References): string {
  const keys = new Set(tables.flatMap((figures) => Object.values(figures).map((figure) => figure.source)));
  const lines = [...keys].sort().map((key) => {
    const { by, year, title, where } = references[key];
    return wrapped(`${key}: ${by} (${year}), ${title}. ${where}`, (columns() ?? Infinity) - 2).join('\n  ');
  });
  return lines.join('\n');
}
