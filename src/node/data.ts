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

/** Places that come with the package, by the folder that holds them. */
export const placeKinds = ['regions', 'firms'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Names of the regions or firms that come with the package. */
export function placeNames(kind: PlaceKind): readonly string[] {
  return readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Every region, or every firm, of the package; all of them where no kind is given. */
export function readPlaces(...kinds: readonly PlaceKind[]): readonly RegionFile[] {
  const references = readReferences();
  return (kinds.length === 0 ? placeKinds : kinds).flatMap(placeNames).map((name) => readPlace(name, references));
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
  const region = readPlace(regionName, references);
  const tables = models[model].tables.map(({ name, file }) => [name, file(region)] as const);
  return {
    references,
    claims: parseClaims('data/claims.yaml', text('claims.yaml'), references),
    tables: Object.fromEntries(tables.map(([name, file]) => [name, { file: `data/${file}`, text: text(file) }])),
    region,
    hash: sha256(JSON.stringify([...sharedFiles, ...tables.map(([, file]) => file), placeFile(regionName)].map(text))),
  };
}

const sharedFiles = ['references.yaml', 'claims.yaml'];

/** A region or firm by its name. */
export function readPlace(name: string, references: References): RegionFile {
  const file = placeFile(name);
  return parseRegion(`data/${file}`, text(file), { inputs: allInputs(), references });
}

function placeFile(name: string): string {
  const kind = placeNames('firms').includes(name) ? 'firms' : 'regions';
  return `${kind}/${name}.yaml`;
}

function text(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function allInputs(): readonly Input[] {
  return Object.values(models).flatMap((model) => model.inputs);
}
