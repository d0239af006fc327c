import { z } from 'zod';
import type { Path } from './locate.ts';
import type { Expected } from './messages.ts';
import { scenarioSchema } from './schema.ts';

/** The part of JSON Schema that the scenario's form uses. */
export type JsonSchema = {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
};

/** The form of a scenario as draft-7 JSON Schema, without a model's names. */
export function formSchema(): JsonSchema {
  return z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input' }) as JsonSchema;
}

/** The form of a kind of file, and what can be said of its parts. */
export type Form = {
  readonly schema: z.ZodType;
  /** What a file may say at a path, in words, with an example. */
  readonly expectedAt: (path: Path) => Expected;
  /** Keys that a map at this path may have. */
  readonly keysAt: (path: Path) => string[];
};

export function formOf(schema: z.ZodType): Form {
  const form = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  return {
    schema,
    expectedAt: (path) => expectedIn(form, path),
    keysAt: (path) => keysIn(form, path),
  };
}

export const scenarioForm = formOf(scenarioSchema);
export const { expectedAt, keysAt } = scenarioForm;

/** What stands behind references and around empty sections; what the outer schema says wins. */
function open(form: JsonSchema, schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return open(form, form.definitions?.[name] ?? {});
  const only = schema.allOf?.length === 1 ? schema.allOf[0] : undefined;
  if (only) return { ...open(form, only), ...schema, allOf: undefined };
  const options = schema.anyOf?.filter((option) => option.type !== 'null') ?? [];
  const [single, another] = options;
  return single !== undefined && another === undefined
    ? { ...open(form, single), ...schema, anyOf: undefined }
    : schema;
}

const isList = (items: JsonSchema['items']): items is readonly JsonSchema[] => Array.isArray(items);

/** All schemas that may apply one step further down. */
function below(form: JsonSchema, schema: JsonSchema, step: string | number): JsonSchema[] {
  const here = open(form, schema);
  if (here.anyOf && here.properties === undefined) return here.anyOf.flatMap((option) => below(form, option, step));
  if (typeof step === 'number') {
    const item = isList(here.items) ? here.items[step] : here.items;
    return item === undefined ? [] : [item];
  }
  const property =
    here.properties !== undefined && Object.hasOwn(here.properties, step) ? here.properties[step] : undefined;
  const rest = typeof here.additionalProperties === 'object' ? here.additionalProperties : undefined;
  const next = property ?? rest;
  return next === undefined ? [] : [next];
}

function at(form: JsonSchema, path: Path): JsonSchema | undefined {
  let schemas: JsonSchema[] = [form];
  for (const step of path) schemas = schemas.flatMap((schema) => below(form, schema, step));
  return schemas[0] === undefined ? undefined : open(form, schemas[0]);
}

function expectedIn(form: JsonSchema, path: Path): Expected {
  const schema = at(form, path);
  if (schema === undefined) return { words: 'a value' };
  const key = path.at(-1);
  const value = schema.examples?.[0];
  return {
    words: words(schema),
    ...(typeof key === 'string' ? { key } : {}),
    ...(value === undefined ? {} : { example: value }),
  };
}

function keysIn(form: JsonSchema, path: Path): string[] {
  const schema = at(form, path);
  const options = schema?.properties ? [schema] : (schema?.anyOf ?? []).map((option) => open(form, option));
  return options.flatMap((option) => Object.keys(option.properties ?? {})).filter((key) => key !== '$schema');
}

function words(schema: JsonSchema): string {
  if (schema.title !== undefined) return schema.title;
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.type === 'string') return 'text';
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'integer') return `a whole number${range(schema)}`;
  if (schema.type === 'number') return `a number${range(schema)}`;
  if (schema.type === 'array') return 'a list';
  if (schema.type === 'object') {
    return schema.properties ? `a map with ${Object.keys(schema.properties).join(', ')}` : 'a map';
  }
  return 'a value';
}

function range({ minimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : `, ${minimum} or more`;
}
