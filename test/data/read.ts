import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { occupations } from '../../src/models/hub-displacement/categories.ts';
import { inputs } from '../../src/models/hub-displacement/inputs.ts';
import { inputs as firmInputs } from '../../src/models/hybrid-firm/inputs.ts';
import { parseClaims, parseMobility, parseReferences, parseRegion } from '../../src/models/tables.ts';

const folder = join(import.meta.dirname, '../../data');

/** The text of a file in data/. */
export const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

export const references = parseReferences('data/references.yaml', textOf('references.yaml'));
export const claims = parseClaims('data/claims.yaml', textOf('claims.yaml'), references);
export const mobility = parseMobility('data/mobility.csv', textOf('mobility.csv'), occupations);
export const regions = readdirSync(join(folder, 'regions'))
  .sort()
  .map((name) => parseRegion(`data/regions/${name}`, textOf(`regions/${name}`), { inputs, references }));
export const firms = readdirSync(join(folder, 'firms'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parseRegion(`data/firms/${name}`, textOf(`firms/${name}`), { inputs: firmInputs, references }));
export { inputs };
