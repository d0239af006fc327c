import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../models/index.ts';
import type { Input, Table } from '../models/model.ts';
import { parseClaims, parseReferences, parseRegion } from '../models/tables.ts';
import type { Claim, References, RegionFile } from '../models/tables.ts';
import { parseTokenPrices } from '../models/tables/token-prices.ts';
import type { TokenPrice } from '../models/tables/token-prices.ts';
import { sha256 } from './outputs/hashes.ts';
import { packageFolder } from './package.ts';

/** What a run needs to know besides its scenario, and a hash of the texts they were read from. */
export type Data = {
  readonly region: RegionFile;
  readonly references: References;
  readonly claims: readonly Claim[];
  /** The tables of the model, by name. */
  readonly tables: Readonly<Record<string, Table>>;
  readonly hash: string;
};

const folder = join(packageFolder, 'data');

/** Names of the regions that come with the package. */
export function regionNames(): readonly string[] {
  return readdirSync(join(folder, 'regions'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Every region of the package. */
export function readRegions(): readonly RegionFile[] {
  const references = readReferences();
  return regionNames().map((name) => readRegion(name, references));
}

/** The sources that figures name. */
export function readReferences(): References {
  return parseReferences('data/references.yaml', text('references.yaml'));
}

/** What providers of language models ask for tokens. */
export function readTokenPrices(): readonly TokenPrice[] {
  return parseTokenPrices('data/token-prices.csv', text('token-prices.csv'));
}

export function readData({ model, region: regionName }: { model: string; region: string }): Data {
  const references = readReferences();
  const region = readRegion(regionName, references);
  const tables = models[model].tables.map(({ name, file }) => [name, file(region)] as const);
  return {
    references,
    claims: parseClaims('data/claims.yaml', text('claims.yaml'), references),
    tables: Object.fromEntries(tables.map(([name, file]) => [name, { file: `data/${file}`, text: text(file) }])),
    region,
    hash: sha256(JSON.stringify([...sharedFiles, ...tables.map(([, file]) => file), regionFile(regionName)].map(text))),
  };
}

const sharedFiles = ['references.yaml', 'claims.yaml'];

/** A region by its name. */
export function readRegion(name: string, references: References): RegionFile {
  const file = regionFile(name);
  return parseRegion(`data/${file}`, text(file), { inputs: allInputs(), references });
}

function regionFile(name: string): string {
  return `regions/${name}.yaml`;
}

function text(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function allInputs(): readonly Input[] {
  return Object.values(models).flatMap((model) => model.inputs);
}
