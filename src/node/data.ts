import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeRegions } from '../models/composed/compose.ts';
import { modelOf, models } from '../models/index.ts';
import type { Input, Region, Table } from '../models/model.ts';
import { parseReferences, parseRegion } from '../models/tables.ts';
import type { References, RegionFile } from '../models/tables.ts';
import { parseClaims } from '../models/tables/claims.ts';
import type { Claim } from '../models/tables/claims.ts';
import { parseObservations } from '../models/tables/observations.ts';
import type { Observation } from '../models/tables/observations.ts';
import { parseTokenPrices } from '../models/tables/token-prices.ts';
import type { TokenPrice } from '../models/tables/token-prices.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ValidationSummary } from '../study/validation/index.ts';
import { sha256 } from './outputs/hashes.ts';
import { packageFolder } from './package.ts';

/** What a run needs to know besides its scenario, and a hash of the texts they were read from. */
export type Data = {
  readonly region: Region;
  readonly references: References;
  readonly claims: readonly Claim[];
  /** What was measured in the region. */
  readonly observations: readonly Observation[];
  /** The tables of the model, by name. */
  readonly tables: Readonly<Record<string, Table>>;
  /** How much of what others published this version reproduces. */
  readonly validation: ValidationSummary;
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

/** The published claims. */
export function readClaims(references: References): readonly Claim[] {
  return parseClaims('data/claims.yaml', text('claims.yaml'), references);
}

export function readData(scenario: Pick<Scenario, 'model' | 'region' | 'composition'>): Data {
  const references = readReferences();
  const { composition } = scenario;
  const names = composition === undefined ? [scenario.region] : composition.parts.map(({ region }) => region);
  const regions = names.map((name) => readPlace(name, references));
  const region = composition === undefined ? regions[0] : composeRegions(composition.parts, regions);
  const observedAs = composition === undefined ? (regions[0].observedAs ?? regions[0].name) : '';
  const tables = modelOf(scenario).tables.map(({ name, file }) => [name, file(region)] as const);
  return {
    references,
    claims: readClaims(references),
    observations: parseObservations('data/observations.csv', text('observations.csv'), references).filter(
      (observation) => observation.region === observedAs,
    ),
    tables: Object.fromEntries(tables.map(([name, file]) => [name, { file: `data/${file}`, text: text(file) }])),
    region,
    validation: readValidation(),
    hash: sha256(
      JSON.stringify([...sharedFiles, ...tables.map(([, file]) => file), ...names.map(placeFile)].map(text)),
    ),
  };
}

const sharedFiles = ['references.yaml', 'claims.yaml', 'observations.csv', 'validation.json'];

/** What `worktide validate --record` found for this version. */
export function readValidation(): ValidationSummary {
  return JSON.parse(text('validation.json')) as ValidationSummary;
}

/** A file in data/ as text, by its path there. */
export const dataText = (name: string): string => text(name);

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
