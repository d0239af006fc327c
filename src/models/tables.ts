import { z } from 'zod';
import type { Figure, Input, Mobility, Region, Text } from './model.ts';
import { readCsv } from './tables/csv.ts';
import { checkShape, readYaml, refuse } from './tables/document.ts';
import type { Problem } from './tables/document.ts';
import { distribution, outOfBounds } from './tables/figure.ts';

/** A source: what it is, where to find it, and how far it was read. */
export type Reference = {
  readonly title: string;
  /** Author or publisher. */
  readonly by: string;
  readonly year: number;
  /** Journal, report or address. */
  readonly where: string;
  /** What was read where the original was not. */
  readonly relay?: string;
  /** verified: read itself; secondary: read in another text; memory: recalled, to be checked. */
  readonly checked: 'verified' | 'secondary' | 'memory';
  readonly licence?: string;
  readonly note?: string;
};

export type References = Readonly<Record<string, Reference>>;

/** A region as its file has it: also the currency, and names for its facts. */
export type RegionFile = Region & {
  readonly currency: string;
  /** The region under whose name its observed series stand, if not its own: a place as it was known at an earlier date. */
  readonly observedAs?: string;
  readonly facts: Readonly<Record<string, Figure & { readonly label?: Text }>>;
};

/** What a data file may refer to. */
export type Known = { readonly inputs: readonly Input[]; readonly references: References };

const text = z.strictObject({ en: z.string().min(1), de: z.string().min(1) });
const year = z.number().int().min(1900).max(2100);

const reference = z.strictObject({
  title: z.string().min(1),
  by: z.string().min(1),
  year,
  where: z.string().min(1),
  relay: z.string().optional(),
  checked: z.enum(['verified', 'secondary', 'memory']),
  licence: z.string().optional(),
  note: z.string().optional(),
});

const figure = z.strictObject({
  value: distribution,
  unit: z.string().min(1),
  year,
  source: z.string().min(1),
  grade: z.enum(['official', 'peer-reviewed', 'press', 'judgement']),
  note: z.string().optional(),
  borrowedFrom: z.string().optional(),
});

const region = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, e.g. metro-manila'),
  label: text,
  country: z.string().min(1),
  models: z.array(z.string().min(1)).min(1),
  observedAs: z.string().optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters, e.g. PLN'),
  borrowedTables: z.record(z.string(), z.string().min(1)).optional(),
  inputs: z.record(z.string(), figure),
  facts: z.record(z.string(), figure.extend({ label: text.optional() })),
});

/** The sources, by key. */
export function parseReferences(file: string, content: string): References {
  return checkShape(readYaml(file, content), z.record(z.string(), reference));
}

/** A region: every input it sets exists and may have that value, every source is known, and it is named after its file. */
export function parseRegion(file: string, content: string, known: Known): RegionFile {
  const yaml = readYaml(file, content);
  const parsed = checkShape(yaml, region);
  const inputs = new Map(known.inputs.map((input) => [input.name, input]));
  const problems: Problem[] = [];
  if (!new RegExp(`(^|[\\\\/])${parsed.name}\\.ya?ml$`).test(file)) {
    problems.push({ path: ['name'], message: `the file of region ${parsed.name} is called ${parsed.name}.yaml` });
  }
  for (const [name, { value }] of Object.entries(parsed.inputs)) {
    const input = inputs.get(name);
    const message = input === undefined ? 'no input of the model has this name' : outOfBounds(value, input);
    if (message !== undefined) problems.push({ path: ['inputs', name], message });
  }
  for (const part of ['inputs', 'facts'] as const) {
    for (const [name, { source }] of Object.entries(parsed[part])) {
      problems.push(...unknownSource(source, known.references, [part, name, 'source']));
    }
  }
  refuse(yaml, problems);
  return parsed;
}

/** The transition shares among `occupations`: one row of the table per pair; each origin's shares sum to 1. */
export function parseMobility(file: string, content: string, occupations: readonly string[]): Mobility {
  const place = new Map(occupations.map((name, i) => [name, i]));
  const share = occupations.map(() => occupations.map(() => Number.NaN));
  for (const { line, cells } of readCsv(file, content, ['from', 'to', 'share'])) {
    const row = share[place.get(cells.from ?? '') ?? -1];
    const column = place.get(cells.to ?? '');
    const value = Number(cells.share);
    if (row === undefined || column === undefined) {
      throw new Error(`${file}:${line}: ${cells.from} → ${cells.to}: occupations are ${occupations.join(', ')}`);
    }
    if (!Number.isNaN(row[column])) throw new Error(`${file}:${line}: ${cells.from} → ${cells.to} is there twice`);
    if (cells.share === '' || !(value >= 0 && value <= 1)) {
      throw new Error(`${file}:${line}: share ${cells.share} is not between 0 and 1`);
    }
    row[column] = value;
  }
  share.forEach((row, i) => checkRow(file, occupations, row, i));
  return { occupations, share };
}

function checkRow(file: string, occupations: readonly string[], row: readonly number[], from: number): void {
  const absent = row.findIndex((value) => Number.isNaN(value));
  if (absent >= 0) throw new Error(`${file}: ${occupations[from]} → ${occupations[absent]} is missing`);
  if (row[from] !== 0)
    throw new Error(`${file}: ${occupations[from]} → itself must be 0: shares are of those who change`);
  const sum = row.reduce((total, value) => total + value, 0);
  if (Math.abs(sum - 1) > 1e-9)
    throw new Error(`${file}: the shares from ${occupations[from]} sum to ${sum}, not to 1`);
}

function unknownSource(source: string, references: References, path: readonly PropertyKey[]): Problem[] {
  return source in references ? [] : [{ path, message: `${source} is not a key of references.yaml` }];
}
