import type { Command } from 'commander';
import { Option } from 'commander';
import { models } from '../../models/index.ts';
import type { Claim } from '../../models/tables/claims.ts';
import { isAbout } from '../../models/tables/claims.ts';
import { readClaims, readReferences, placeNames, readPlace } from '../data.ts';
import { print, printJson } from '../print.ts';
import { textTable } from '../text-table.ts';

type Options = { readonly region?: string; readonly model?: string; readonly json?: true };

export function claimsCommand(root: Command): void {
  root
    .command('claims')
    .summary('list published figures, and what became of them')
    .description(
      'Lists published claims about work and automation: who said what, and whether it could be confirmed. Reports show those of\ntheir region beside their own results; no claim tunes a model.',
    )
    .addOption(
      new Option('--region <name>', 'only claims that reports on this region show').choices([
        ...placeNames('regions'),
        ...placeNames('firms'),
      ]),
    )
    .addOption(new Option('--model <name>', 'only claims that speak to this model').choices(Object.keys(models)))
    .option('--json', 'print JSON, with findings and sources')
    .addHelpText(
      'after',
      '\nExamples:\n  worktide claims\n  worktide claims --region krakow\n  worktide claims --model hub-displacement --json',
    )
    .action((options: Options) => {
      const claims = chosen(options);
      if (options.json) return printJson(claims);
      if (claims.length === 0) return print('No claim is about that.');
      const rows = claims.map(({ id, who, year, wording, status }) => [
        id,
        short(typeof who === 'string' ? who : who.en, 36),
        year === undefined ? '' : String(year),
        short(wording.en, 96),
        status,
      ]);
      print(textTable(['claim', 'who', 'year', 'wording', 'status'], rows));
    });
}

/** Those that reports on the region show, for one model or for each that it has figures for. */
function chosen({ region, model }: Options): readonly Claim[] {
  const references = readReferences();
  const claims = readClaims(references);
  if (region === undefined) return claims.filter((claim) => model === undefined || (claim.model ?? model) === model);
  const { country, models: known } = readPlace(region, references);
  const asked = model === undefined ? known : known.filter((name) => name === model);
  return claims.filter((claim) => asked.some((name) => isAbout(claim, { region, country, model: name })));
}

function short(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
