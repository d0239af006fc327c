import { z } from 'zod';
import { links, regions } from './schema/composition.ts';
import { draws, fails, structures, utility } from './schema/decisions.ts';
import type { lever, phase } from './schema/policies.ts';
import { description, named, packages, policies, title } from './schema/policies.ts';
import type { assumption } from './schema/values.ts';
import { assumptions, month, months, number, text } from './schema/values.ts';

/**
 * The form of a scenario file: keys, types and fixed ranges. What depends on the model, the region or another key is checked in
 * `lint.ts`. Descriptions, titles and examples are shown by editors and reused in messages.
 */

const futures = z.record(z.string(), z.strictObject({ title, description, assumptions: assumptions.nullish() })).meta({
  ...named,
  title: 'a map from names to futures',
  description: 'Named, unweighted views of how the world may go; their assumptions replace the scenario’s.',
});

const correlation = z
  .strictObject({
    inputs: z
      .tuple([z.string(), z.string()])
      .meta({ title: 'a list of two inputs', examples: [['capability.doubling', 'adoption.imitation']] }),
    spearman: number
      .min(-1)
      .max(1)
      .meta({ description: 'Rank correlation.', examples: [-0.5] }),
  })
  .meta({
    title: 'a correlation',
    examples: [{ inputs: ['capability.doubling', 'adoption.imitation'], spearman: -0.5 }],
  });

const year = z
  .int()
  .min(1900)
  .max(3100)
  .meta({ title: 'a year', examples: [2030] });

const check = z
  .strictObject({
    name: text('What is expected, in words.', 'Jobs stay within reason'),
    measure: text('A measure of the model.', 'hub.change'),
    statistic: z
      .enum(['mean', 'p5', 'p50', 'p95', 'share>0'])
      .optional()
      .meta({ description: 'Over the draws. Default p50.', examples: ['p50'] }),
    policy: text('A policy, a package or baseline (the default).', 'baseline').optional(),
    future: text('A future; needed where there are several.', 'measured').optional(),
    difference: z
      .boolean()
      .optional()
      .meta({ description: 'Judge the paired difference to the baseline, not the level.', examples: [true] }),
    years: z
      .union([year, z.array(year).min(1), z.strictObject({ from: year, to: year })])
      .optional()
      .meta({
        title: 'a year, a list of years, or from and to',
        description: 'Default: the last full year.',
        examples: [2030, [2028, 2030], { from: 2028, to: 2030 }],
      }),
    atLeast: number.optional().meta({ description: 'Lower limit, included.', examples: [-0.5] }),
    atMost: number.optional().meta({ description: 'Upper limit, included.', examples: [0.2] }),
  })
  .meta({
    title: 'a check',
    examples: [{ name: 'Jobs stay within reason', measure: 'hub.change', years: 2030, atLeast: -0.5 }],
    anyOf: [{ required: ['atLeast'] }, { required: ['atMost'] }],
  });

/** Keys without which there is no scenario; they may come from the file that is extended. */
export const requiredKeys = ['title', 'question', 'model'] as const;
/** Instead of model and region, a scenario may name several regions. */
export const replacedByRegions: readonly string[] = ['model'];

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Where an editor finds the JSON Schema; only in JSON files.' }),
    extends: text(
      'Another scenario, by path from this file; what stands here replaces what stands there.',
      'base.yaml',
    ).optional(),
    title: text('Title of the report.', 'AI and the service centres of Kraków').optional(),
    question: text('The question that the report answers.', 'How many jobs will be left in 2030?').optional(),
    description: text('What a reader should know first.', 'Two policies in two futures.').optional(),
    language: z
      .enum(['en', 'de'])
      .optional()
      .meta({ description: 'Language of the report.', examples: ['en'] }),
    model: text('Which model.', 'hub-displacement').optional(),
    region: text('Which region.', 'krakow').optional(),
    firm: text('Which firm, where the model is about firms.', 'machine-builder').optional(),
    regions: regions.nullish(),
    links: links.nullish(),
    start: month.optional().meta({ description: 'First month of the run. Default 2025-01.', examples: ['2025-01'] }),
    months: months.optional().meta({ description: 'Length of the run in months. Default 96.', examples: [96] }),
    draws: draws.optional(),
    seed: z
      .union([z.string().min(1), z.int()])
      .optional()
      .meta({
        title: 'text or a whole number',
        description: 'Same seed, same numbers. Default 1.',
        examples: [42, 'any text'],
      }),
    sampling: z
      .enum(['sobol', 'latin-hypercube', 'plain'])
      .optional()
      .meta({ description: 'How draws cover the uncertain inputs. Default sobol.', examples: ['sobol'] }),
    mode: z
      .enum(['integer', 'expected', 'auto'])
      .optional()
      .meta({
        description: 'Whole people, expected values, or whichever suits. Default integer.',
        examples: ['integer'],
      }),
    headline: z
      .strictObject({ measure: text('A measure of the model.', 'hub.change').optional(), year: year.optional() })
      .optional()
      .meta({ description: 'What the report leads with.', examples: [{ measure: 'hub.change', year: 2030 }] }),
    assumptions: assumptions.nullish(),
    correlations: z.array(correlation).nullish().meta({ description: 'Rank correlations between uncertain inputs.' }),
    tables: z
      .record(z.string(), text('A CSV file, by path from this file.', 'my-network.csv'))
      .nullish()
      .meta({
        title: 'a map from tables to files',
        description: 'Tables of the model to read from files of your own instead of data/.',
        examples: [{ network: 'my-network.csv' }],
      }),
    policies: policies.nullish(),
    packages: packages.nullish(),
    main: text(
      'The policy or package that the report tells of beside the baseline; default: the last one.',
      'skills',
    ).optional(),
    futures: futures.nullish(),
    checks: z.array(check).nullish().meta({ description: 'Expectations that the run evaluates.' }),
    utility: utility.optional(),
    fails: fails.optional(),
    structures: structures.optional(),
  })
  .meta({
    title: 'a map of keys',
    if: { anyOf: [{ required: ['extends'] }, { required: ['regions'] }] },
    else: { required: [...requiredKeys], anyOf: [{ required: ['region'] }, { required: ['firm'] }] },
  });

/** What a file says, before names are looked up and defaults filled in. */
export type RawScenario = z.infer<typeof scenarioSchema>;
export type RawAssumption = z.infer<typeof assumption>;
export type RawPolicy = NonNullable<RawScenario['policies']>[string];
export type RawLever = z.infer<typeof lever>;
export type RawPhase = z.infer<typeof phase>;
export type RawLink = NonNullable<RawScenario['links']>[string];
export type RawCheck = z.infer<typeof check>;

/** The same with anything missing: what is left of a file once its malformed parts are taken out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> }
    : T;
