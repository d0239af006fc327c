import type { Input } from '../models/model.ts';
import { formSchema } from './expectation.ts';
import type { JsonSchema } from './expectation.ts';
import { flow } from './messages.ts';
import { placeKeyOf, placesUnder } from './model.ts';
import type { ModelInfo, RegionInfo } from './model.ts';

/** The JSON Schema (draft-7) of a scenario file: its form, and per model the names an editor may complete. */
export function scenarioJsonSchema(models: readonly ModelInfo[], regions: readonly RegionInfo[]): JsonSchema {
  const { $schema, definitions, properties, ...form } = formSchema();
  return {
    $schema,
    ...form,
    properties: {
      ...properties,
      model: { ...properties?.['model'], enum: models.map(({ name }) => name) },
      region: { ...properties?.['region'], ...named(placesUnder('region', regions, models)) },
      firm: { ...properties?.['firm'], ...named(placesUnder('firm', regions, models)) },
    },
    allOf: models.map((model) => ({
      if: { properties: { model: { const: model.name } }, required: ['model'] },
      then: { properties: { ...namesOf(model), [placeKeyOf(model) === 'firm' ? 'region' : 'firm']: false } },
    })),
    definitions: { ...definitions, ...assumptionsOf(models) },
  };
}

/** The names as an enumeration, which must not be empty. */
const named = (places: readonly RegionInfo[]): JsonSchema =>
  places.length === 0 ? {} : { enum: places.map(({ name }) => name) };

const definitionName = (model: ModelInfo): string => `assumptions of ${model.name}`;
const reference = (model: ModelInfo): JsonSchema => ({
  anyOf: [{ $ref: `#/definitions/${encodeURIComponent(definitionName(model))}` }, { type: 'null' }],
});

function assumptionsOf(models: readonly ModelInfo[]): Record<string, JsonSchema> {
  return Object.fromEntries(
    models.map((model) => [
      definitionName(model),
      {
        type: 'object',
        properties: Object.fromEntries(model.inputs.map((input) => [input.name, inputSchema(input)])),
        additionalProperties: false,
      },
    ]),
  );
}

function inputSchema({ label, unit, value, source, initialOnly }: Input): JsonSchema {
  const once = initialOnly ? ' Read once, at the start.' : '';
  return {
    description: `${label.en} (${unit}). Default ${flow(value)} (${source}).${once}`,
    allOf: [{ $ref: '#/definitions/assumption' }],
  };
}

function tablesOf({ tables = [] }: ModelInfo): Record<string, JsonSchema> {
  return Object.fromEntries(
    tables.map(({ name, columns }) => [name, { description: `CSV with ${columns.join(', ')}.` }]),
  );
}

function namesOf(model: ModelInfo): Record<string, JsonSchema> {
  const inputs = model.inputs.map(({ name }) => name);
  const movable = model.inputs.filter(({ initialOnly }) => !initialOnly).map(({ name }) => name);
  const drivers = model.drivers.map(({ name }) => name);
  const measures = ['policy.cost', ...model.measures.map(({ name }) => name)];
  const measure = { anyOf: [{ enum: measures }, { pattern: '^policy\\.cost/' }] };
  const variants = (model.structures ?? []).map(({ name }) => name);
  const monthly = model.measures.flatMap(({ name, monthly: kept }) => (kept === true ? [name] : []));
  const milestone = monthly.length > 0 ? { properties: { measure: { enum: monthly } } } : {};
  const phase = { properties: { milestones: { items: milestone } } };
  const lever = { properties: { target: { enum: movable }, cost: { properties: { per: { enum: drivers } } } } };
  return {
    assumptions: reference(model),
    tables: { properties: tablesOf(model), additionalProperties: false },
    headline: { properties: { measure } },
    correlations: { items: { properties: { inputs: { items: { enum: inputs } } } } },
    policies: { additionalProperties: { properties: { levers: { items: lever }, phases: { items: phase } } } },
    futures: { additionalProperties: { properties: { assumptions: reference(model) } } },
    checks: { items: { properties: { measure } } },
    utility: { properties: { terms: { items: { properties: { measure } } } } },
    fails: { properties: { measure } },
    structures: { items: { enum: variants } },
  };
}
