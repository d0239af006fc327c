import { models } from '../../src/models/index.ts';
import { readPlaces } from '../../src/node/data.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Parsed } from '../../src/scenario/parse.ts';

/** A scenario as text, checked against the real models and regions. */
export function parseText(text: string): Parsed {
  return parseScenario({
    file: 'a.yaml',
    text,
    models: Object.values(models),
    regions: readPlaces(),
    resolve: (path) => `there is no file ${path}`,
  });
}
