import type { Command } from 'commander';
import { Option } from 'commander';
import { tiers } from '../../models/tables/token-prices.ts';
import type { Tier, TokenPrice } from '../../models/tables/token-prices.ts';
import { readReferences, readTokenPrices } from '../data.ts';
import { print, printJson } from '../print.ts';
import { bold } from '../style.ts';
import { textTable } from '../text-table.ts';
import { contains } from './model-argument.ts';

type Options = { readonly provider?: string; readonly tier?: Tier; readonly filter?: string; readonly json?: true };

export function pricesCommand(root: Command): void {
  root
    .command('prices')
    .summary('list what tokens cost')
    .description(
      'Lists the published prices of language models in USD per million tokens: input, reading from and writing to the cache, output, thinking. A scenario of a firm sets what its contract says as assumptions, in USD per million tokens: contract.input, contract.cacheRead, contract.cacheWrite, contract.output, contract.thinking; 0 is the list price. For example:\n  assumptions: { contract.input: 2.5, contract.output: 12 }',
    )
    .option('--provider <name>', 'only those of this provider')
    .addOption(new Option('--tier <tier>', 'only those of this size').choices(tiers))
    .option('--filter <text>', 'only those whose provider, name or date contains this text')
    .option('--json', 'print JSON, with notes')
    .addHelpText(
      'after',
      '\nExamples:\n  worktide prices\n  worktide prices --provider mistral\n  worktide prices --filter 2026 --tier standard\n  worktide prices --json > prices.json',
    )
    .action((options: Options) => {
      const prices = readTokenPrices().filter((price) => wanted(price, options));
      if (options.json) return printJson(prices);
      print(prices.length === 0 ? 'No price fits.' : `${priceTable(prices)}\n\n${bold('Sources')}\n${sources(prices)}`);
    });
}

function wanted(price: TokenPrice, { provider, tier, filter = '' }: Options): boolean {
  if (provider !== undefined && price.provider !== provider.toLowerCase()) return false;
  if (tier !== undefined && price.tier !== tier) return false;
  return [price.provider, price.model, price.from].some((text) => contains(text, filter));
}

function priceTable(prices: readonly TokenPrice[]): string {
  const rows = prices.map(({ provider, model, from, tier, input, cacheRead, cacheWrite, output, thinking, source }) => [
    provider,
    model,
    from,
    tier,
    ...[input, cacheRead, cacheWrite, output, thinking].map(String),
    source,
  ]);
  const columns = ['input', 'cache read', 'cache write', 'output', 'thinking'];
  return textTable(
    ['provider', 'model', 'from', 'tier', ...columns, 'source'],
    rows,
    columns.map((_, i) => 4 + i),
  );
}

function sources(prices: readonly TokenPrice[]): string {
  const references = readReferences();
  return [...new Set(prices.map(({ source }) => source))]
    .sort()
    .map((key) => {
      const { by, year, title, where } = references[key];
      return `${key}: ${by} (${year}), ${title}. ${where}`;
    })
    .join('\n');
}
