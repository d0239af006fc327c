import { readCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';

/** The five prices of a language model, in USD per million tokens. */
export type FivePrices = {
  /** Text sent to the model for the first time. */
  readonly input: number;
  /** Text sent again that the provider still holds. */
  readonly cacheRead: number;
  /** Text sent to be held for the next time. */
  readonly cacheWrite: number;
  readonly output: number;
  /** Tokens spent on reasoning before the answer; every provider listed bills them as output. */
  readonly thinking: number;
};

/** One line of a price list. */
export type TokenPrice = FivePrices & {
  readonly provider: string;
  readonly model: string;
  /** From when the list had it: a year or a year and month. */
  readonly from: string;
  readonly tier: Tier;
  /** A key of data/references.yaml. */
  readonly source: string;
  readonly note: string;
};

export const tiers = ['frontier', 'standard', 'small'] as const;
export type Tier = (typeof tiers)[number];

export const priceColumns = ['input', 'cache_read', 'cache_write', 'output', 'thinking'] as const;
export const tokenPriceColumns = ['provider', 'model', 'from', 'tier', ...priceColumns, 'source', 'note'] as const;

/** The list prices of language models. Throws `file:line: what` where a row is not as it must be. */
export function parseTokenPrices(file: string, text: string): readonly TokenPrice[] {
  const seen = new Set<string>();
  return readCsv(file, text, tokenPriceColumns).map((row) => {
    const price = tokenPrice(file, row);
    const key = `${price.provider}/${price.model} from ${price.from}`;
    if (seen.has(key)) throw new Error(`${file}:${row.line}: ${key} is there twice`);
    seen.add(key);
    return price;
  });
}

function tokenPrice(file: string, { line, cells }: CsvRow): TokenPrice {
  const refuse = (what: string): never => {
    throw new Error(`${file}:${line}: ${what}`);
  };
  const [input, cacheRead, cacheWrite, output, thinking] = priceColumns.map((column) => {
    const value = Number(cells[column]);
    return cells[column] !== '' && Number.isFinite(value) && value >= 0
      ? value
      : refuse(`${column} is ${cells[column] === '' ? 'empty' : cells[column]}, not a price of 0 or more`);
  });
  if (cells.provider === '' || cells.model === '') refuse('provider and model must have a name');
  if (!/^20\d\d(-(0[1-9]|1[0-2]))?$/.test(cells.from))
    refuse(`from is ${cells.from}, not a year or a month such as 2025-02`);
  const tier =
    tiers.find((name) => name === cells.tier) ?? refuse(`tier is ${cells.tier}, not one of ${tiers.join(', ')}`);
  if (cacheRead > input) refuse(`cache_read ${cacheRead} is dearer than input ${input}`);
  const { provider, model, from, source, note } = cells;
  return { provider, model, from, tier, input, cacheRead, cacheWrite, output, thinking, source, note };
}
