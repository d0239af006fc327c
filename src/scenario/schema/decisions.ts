import { z } from 'zod';
import { number, text } from './values.ts';

// What a scenario is judged by: a utility, when a policy fails, the structures it is tried in, how exact it must be.

const year = z
  .int()
  .min(1900)
  .max(3100)
  .meta({ title: 'a year', examples: [2030] });

const term = z
  .strictObject({
    measure: text('A measure of the model, or policy.cost.', 'hub.jobs'),
    weight: number.meta({ description: 'What one unit is worth; negative for a burden.', examples: [20000] }),
    year: year.optional().meta({ description: 'Default: the year of the headline.', examples: [2030] }),
    total: z
      .boolean()
      .optional()
      .meta({
        description:
          'All from the start to that year: of a flow its sum, of a stock the sum of its values at the ends of the years.',
        examples: [true],
      }),
  })
  .meta({ title: 'a term of the utility', examples: [{ measure: 'hub.jobs', weight: 20000, year: 2030 }] });

export const utility = z
  .strictObject({
    title: text('What the sum means, in words.', 'Jobs in 2030, less what they cost').optional(),
    unit: text('The unit of the sum.', 'EUR').optional(),
    terms: z
      .array(term)
      .min(1)
      .meta({ title: 'a list of terms', examples: [[{ measure: 'hub.jobs', weight: 20000 }]] }),
  })
  .meta({
    description: 'What policies are judged by, for regret and the value of information. Nothing is weighed without it.',
    examples: [{ unit: 'EUR', terms: [{ measure: 'hub.jobs', weight: 20000 }] }],
  });

export const fails = z
  .strictObject({
    policy: text('A policy or package; default: the main one.', 'smart').optional(),
    regretAbove: number
      .min(0)
      .optional()
      .meta({ description: 'In the unit of the utility, against the best in the same draw.', examples: [1e8] }),
    measure: text('A measure of the model.', 'unemployment.rate').optional(),
    year: year.optional().meta({ description: 'Default: the year of the headline.', examples: [2030] }),
    difference: z
      .boolean()
      .optional()
      .meta({ description: 'Judge the paired difference to the baseline, not the level.', examples: [true] }),
    above: number.optional().meta({ description: 'Failed above this value.', examples: [0.1] }),
    below: number.optional().meta({ description: 'Failed below this value.', examples: [0] }),
  })
  .meta({
    title: 'when a policy fails',
    description: 'The report says under which conditions this happens. Default: no better than the baseline.',
    examples: [{ policy: 'smart', measure: 'unemployment.rate', above: 0.08 }],
    oneOf: [{ required: ['regretAbove'] }, { required: ['measure'] }],
  });

export const structures = z
  .union([
    z.boolean(),
    z.array(text('A structural variant of the model.', 'plateau')).min(1).meta({ title: 'a list of variants' }),
  ])
  .meta({
    title: 'true, false or a list of structural variants',
    description: 'Repeats part of the draws in other structures of the model. Default false; true: all it has.',
    examples: [true],
  });

const untilPattern = /^until (\d+(?:\.\d+)?) ?%$/;

const most = z.int().min(1).max(1_000_000);

export const draws = z
  .union([
    most,
    z
      .string()
      .regex(untilPattern)
      .meta({ title: 'until and a percentage', examples: ['until 2%'] }),
    z.strictObject({
      until: number
        .gt(0)
        .max(1)
        .meta({ description: 'Monte Carlo error of the headline’s median, as a part of it.', examples: [0.02] }),
      atMost: most.optional().meta({ description: 'No more than so many. Default 16384.', examples: [8192] }),
    }),
  ])
  .meta({
    title: 'a whole number from 1 to 1000000, or until and a percentage',
    description:
      'Number of draws; powers of two suit sobol. "until 2%": doubled from 256 on until the Monte Carlo error of the headline’s median is below 2 % of it in every future. Default 1024.',
    examples: [1024, 'until 2%', { until: 0.02, atMost: 8192 }],
  });

export function untilOf(draws: string): number {
  return Number(untilPattern.exec(draws)?.[1]) / 100;
}
