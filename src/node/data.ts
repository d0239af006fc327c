import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../models/index.ts';
import type { Input, Mobility } from '../models/model.ts';
import { parseClaims, parseMobility, parseReferences, parseRegion } from '../models/tables.ts';
import type { Claim, References, RegionFile } from '../models/tables.ts';
import { occupations } from '../models/hub-displacement/categories.ts';
import { sha256 } from './outputs/hashes.ts';
import { packageFolder } from './package.ts';

/** The tables a run needs, and a hash of the texts they were read from. */
export type Data = {
  readonly region: RegionFile;
  readonly references: References;
  readonly claims: readonly Claim[];
  readonly mobility: Mobility;
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

export function readData(regionName: string): Data {
  const references = readReferences();
  return {
    references,
    claims: parseClaims('data/claims.yaml', text('claims.yaml'), references),
    mobility: parseMobility('data/mobility.csv', text('mobility.csv'), occupations),
    region: readRegion(regionName, references),
    hash: sha256(JSON.stringify([...sharedTables, regionFile(regionName)].map(text))),
  };
}

const sharedTables = ['references.yaml', 'claims.yaml', 'mobility.csv'];

function readRegion(name: string, references: References): RegionFile {
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
