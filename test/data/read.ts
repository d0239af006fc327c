import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { occupations } from '../../src/models/hub-displacement/categories.ts';
import { inputs } from '../../src/models/hub-displacement/inputs.ts';
import { inputs as firmInputs } from '../../src/models/hybrid-firm/inputs.ts';
import { inputs as shortageInputs } from '../../src/models/skill-shortage/inputs.ts';
import { parseObservations } from '../../src/models/tables/observations.ts';
import { parseMobility, parseReferences, parseRegion } from '../../src/models/tables.ts';
import { parseClaims } from '../../src/models/tables/claims.ts';

const folder = join(import.meta.dirname, '../../data');

/** The text of a file in data/. */
export const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

export const references = parseReferences('data/references.yaml', textOf('references.yaml'));
export const claims = parseClaims('data/claims.yaml', textOf('claims.yaml'), references);
export const observations = parseObservations('data/observations.csv', textOf('observations.csv'), references);
export const mobility = parseMobility('data/mobility.csv', textOf('mobility.csv'), occupations);
/** Of both kinds of region; an input of one name is the same in all models. */
const allInputs = [...inputs, ...shortageInputs];

export const regions = readdirSync(join(folder, 'regions'))
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort()
  .map((region) => `${region}.yaml`)
  .map((name) => parseRegion(`data/regions/${name}`, textOf(`regions/${name}`), { inputs: allInputs, references }));
export const firms = readdirSync(join(folder, 'firms'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parseRegion(`data/firms/${name}`, textOf(`firms/${name}`), { inputs: firmInputs, references }));
export { inputs };
