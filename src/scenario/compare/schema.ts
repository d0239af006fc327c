import { z } from 'zod';
import { formOf } from '../expectation.ts';
import { number, text } from '../schema/values.ts';

/** The form of a comparison: which places or scenarios, by what, under which shock. */

const regions = z
  .array(text('A region.', 'krakow'))
  .min(2)
  .meta({
    title: 'a list of two or more regions',
    description: 'Each runs the same scenario, in its own figures.',
    examples: [['krakow', 'metro-manila']],
  });

const scenarios = z
  .array(text('A scenario, by path from this file.', 'krakow.yaml'))
  .min(2)
  .meta({
    title: 'a list of two or more scenario files',
    description: 'Scenarios of one model that begin in the same month.',
    examples: [['krakow.yaml', 'metro-manila.yaml']],
  });

const compare = z.strictObject({ regions: regions.optional(), scenarios: scenarios.optional() }).meta({
  title: 'a map with regions or scenarios',
  description: 'What is compared: regions that run one scenario, or scenarios.',
  examples: [{ regions: ['krakow', 'metro-manila'] }],
  oneOf: [{ required: ['regions'] }, { required: ['scenarios'] }],
});

const shock = z
  .union([
    z.boolean(),
    z.strictObject({
      input: text('An input of the model that can change during a run.', 'volume.growth'),
      add: number.meta({ description: 'Added to it for twelve months, from the start.', examples: [-0.105] }),
      title: text('What that comes to, in words.', 'clients withdraw a tenth of their work'),
    }),
  ])
  .meta({
    title: 'true, false or a map with input, add and title',
    description: 'The same shock everywhere, beside what each scenario brings. Default true: the one of the model.',
    examples: [true],
  });

export const compareSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Where an editor finds the JSON Schema; only in JSON files.' }),
    title: text('Title of the report.', 'Kraków and Metro Manila').optional(),
    question: text('The question that the report answers.', 'Where does it weigh more?').optional(),
    description: text('What a reader should know first.', 'Two hubs in two futures.').optional(),
    language: z
      .enum(['en', 'de'])
      .optional()
      .meta({ description: 'Language of the report. Default: that of the first scenario.', examples: ['en'] }),
    compare,
    labels: z
      .record(z.string(), text('How the report calls it.', 'Kraków'))
      .optional()
      .meta({
        title: 'a map from regions or scenarios to names',
        description: 'How the report calls what is compared; scenarios by the name of their file, without its ending.',
        examples: [{ krakow: 'Kraków' }],
      }),
    scenario: text(
      'What each region runs, by path from this file; its policies are left out. Default: the model as it stands.',
      '../hub-displacement/krakow.yaml',
    ).optional(),
    measures: z
      .array(text('A measure that the model’s places are compared by.', 'hub.jobs'))
      .min(1)
      .optional()
      .meta({
        title: 'a list of measures',
        description: 'What the places are compared by, the most telling first. Default: all that the model names.',
        examples: [['hub.jobs', 'unemployment.rate']],
      }),
    shock: shock.optional(),
    year: z
      .int()
      .min(1900)
      .max(3100)
      .optional()
      .meta({
        title: 'a year',
        description: 'The year at whose end they are ranked. Default: that of the headline.',
        examples: [2030],
      }),
    draws: z
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .meta({ description: 'Draws of each. Default: as many as the first scenario has.', examples: [1024] }),
    seed: z
      .union([z.string().min(1), z.int()])
      .optional()
      .meta({
        title: 'text or a whole number',
        description: 'One for all, so that they share what is unknown all over the world. Default: the first one’s.',
        examples: [42, 'any text'],
      }),
  })
  .meta({ title: 'a map of keys' });

export type RawCompare = z.infer<typeof compareSchema>;
export const compareForm = formOf(compareSchema);
