import { z } from 'zod';
import type { JsonSchema } from '../expectation.ts';
import { placesUnder } from '../model.ts';
import type { ModelInfo, RegionInfo } from '../model.ts';
import { compareSchema } from './schema.ts';

/** The JSON Schema (draft-7) of a comparison: its form, and the names an editor may complete. */
export function compareJsonSchema(models: readonly ModelInfo[], regions: readonly RegionInfo[]): JsonSchema {
  const schema = z.toJSONSchema(compareSchema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  const { compare, measures } = schema.properties!;
  const list = compare.properties!.regions;
  const named = [...new Set(models.flatMap(({ comparable = [] }) => comparable.map(({ measure }) => measure)))];
  const places = placesUnder('region', regions, models).map(({ name }) => name);
  return {
    ...schema,
    properties: {
      ...schema.properties,
      compare: {
        ...compare,
        properties: { ...compare.properties, regions: { ...list, items: { ...list.items, enum: places } } },
      },
      measures: { ...measures, items: { ...measures.items, enum: named } },
    },
  };
}
