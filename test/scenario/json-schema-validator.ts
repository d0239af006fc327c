import type { JsonSchema } from '../../src/scenario/expectation.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What an editor shows and no validator looks at. */
const silent = ['$schema', 'definitions', 'title', 'description', 'examples', 'default', 'id'];

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isMap,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/**
 * Where a value departs from a draft-7 JSON Schema, as paths with the keyword that fails. Throws at a keyword that it does not know, so
 * that nothing passes by being overlooked.
 */
export function departures(root: JsonSchema, value: unknown): string[] {
  const check = (schema: JsonSchema | boolean, here: unknown, path: string): string[] => {
    if (typeof schema === 'boolean') return schema ? [] : [`${path} false`];
    // Draft 7: beside $ref nothing else counts.
    if (schema.$ref !== undefined) return check(definition(schema.$ref), here, path);
    return Object.keys(schema).flatMap((keyword) => one(keyword, schema, here, path));
  };

  const definition = (reference: string): JsonSchema => {
    const name = decodeURIComponent(reference.replace('#/definitions/', ''));
    const found = root.definitions?.[name];
    if (found === undefined) throw new Error(`${reference} leads nowhere`);
    return found;
  };

  const holds = (schema: JsonSchema | boolean, here: unknown): boolean => check(schema, here, '').length === 0;

  const one = (keyword: string, schema: JsonSchema, here: unknown, path: string): string[] => {
    const limit = schema[keyword];
    const require = (kept: boolean): string[] => (kept ? [] : [`${path} ${keyword}`]);
    const size = isMap(here) ? Object.keys(here).length : Array.isArray(here) ? here.length : undefined;
    const options = (): readonly JsonSchema[] => limit as readonly JsonSchema[];
    switch (keyword) {
      case 'type':
        return require(types[String(limit)]?.(here) ?? false);
      case 'const':
        return require(same(limit, here));
      case 'enum':
        return require((limit as readonly unknown[]).some((allowed) => same(allowed, here)));
      case 'minimum':
        return require(typeof here !== 'number' || here >= Number(limit));
      case 'maximum':
        return require(typeof here !== 'number' || here <= Number(limit));
      case 'minLength':
        return require(typeof here !== 'string' || here.length >= Number(limit));
      case 'pattern':
        return require(typeof here !== 'string' || new RegExp(String(limit)).test(here));
      case 'minItems':
      case 'minProperties':
        return require(size === undefined || size >= Number(limit));
      case 'maxItems':
      case 'maxProperties':
        return require(size === undefined || size <= Number(limit));
      case 'required':
        return require(!isMap(here) || (limit as readonly string[]).every((key) => Object.hasOwn(here, key)));
      case 'anyOf':
        return require(options().some((option) => holds(option, here)));
      case 'oneOf':
        return require(options().filter((option) => holds(option, here)).length === 1);
      case 'allOf':
        return options().flatMap((option) => check(option, here, path));
      case 'if': {
        const chosen = schema[holds(limit as JsonSchema, here) ? 'then' : 'else'];
        return chosen === undefined ? [] : check(chosen as JsonSchema, here, path);
      }
      case 'then':
      case 'else':
        return [];
      case 'properties':
        return isMap(here)
          ? Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
              Object.hasOwn(here, key) ? check(inner, here[key], `${path}/${key}`) : [],
            )
          : [];
      case 'additionalProperties':
        return isMap(here)
          ? Object.entries(here)
              .filter(([key]) => !Object.hasOwn(schema.properties ?? {}, key))
              .flatMap(([key, inner]) => check(limit as JsonSchema, inner, `${path}/${key}`))
          : [];
      case 'additionalItems': {
        const first = Array.isArray(schema.items) ? schema.items.length : Infinity;
        return require(limit !== false || !Array.isArray(here) || here.length <= first);
      }
      case 'propertyNames':
        return isMap(here) ? Object.keys(here).flatMap((key) => check(limit as JsonSchema, key, `${path}/${key}`)) : [];
      case 'items':
        return Array.isArray(here)
          ? here.flatMap((item, i) => {
              const inner = Array.isArray(limit) ? (limit[i] as JsonSchema | undefined) : (limit as JsonSchema);
              return inner === undefined ? [] : check(inner, item, `${path}/${i}`);
            })
          : [];
      default:
        if (silent.includes(keyword)) return [];
        throw new Error(`the keyword ${keyword} is not known at ${path}`);
    }
  };

  return check(root, value, '');
}
