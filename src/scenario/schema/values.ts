import { z } from 'zod';
import { monthPattern } from '../month.ts';

// What a scenario may give as a value: a text, a month, a number, a distribution, a dated path.

export const number = z.number();
export const text = (description: string, ...examples: string[]) => z.string().min(1).meta({ description, examples });
export const oneKey = { minProperties: 1, maxProperties: 1 };

export const month = z
  .string()
  .regex(monthPattern)
  .meta({ id: 'month', title: 'a month as year-month', examples: ['2026-01'] });

export const months = z
  .int()
  .min(1)
  .max(1200)
  .meta({ description: 'Length in months.', examples: [12] });

const low = number.optional().meta({ description: 'Cut off below this value.', examples: [0] });
const high = number.optional().meta({ description: 'Cut off above this value.', examples: [1] });
const threePoints = z.strictObject({ low: number, mode: number, high: number });
const pairOfNumbers = z.tuple([number, number]).meta({ title: 'a list of two numbers', examples: [[0.2, 0.6]] });
const someNumbers = z
  .array(number)
  .min(1)
  .meta({ title: 'a list of numbers', examples: [[1, 2, 3]] });

const distributions = {
  normal: z
    .strictObject({ mean: number, sd: number, low, high })
    .meta({
      description: 'Mean and standard deviation; may be cut to [low, high].',
      examples: [{ mean: 0.03, sd: 0.02 }],
    })
    .optional(),
  lognormal: z
    .strictObject({ median: number, factor90: number, low, high })
    .meta({
      description: '90 % lies between median / factor90 and median · factor90; may be cut to [low, high].',
      examples: [{ median: 7, factor90: 2 }],
    })
    .optional(),
  beta: z
    .strictObject({ alpha: number, beta: number })
    .meta({ description: 'A share; its mean is alpha / (alpha + beta).', examples: [{ alpha: 6, beta: 2 }] })
    .optional(),
  uniform: pairOfNumbers.meta({ description: 'From, to: all values alike.', examples: [[0.25, 0.6]] }).optional(),
  triangular: threePoints
    .meta({ description: 'Least, most likely and greatest value.', examples: [{ low: 0, mode: 1, high: 2 }] })
    .optional(),
  pert: threePoints
    .meta({ description: 'Least, most likely and greatest value, smoothed.', examples: [{ low: 0, mode: 1, high: 2 }] })
    .optional(),
  discrete: z
    .strictObject({ values: someNumbers, weights: someNumbers.optional() })
    .meta({ description: 'Single values, by weight.', examples: [{ values: [0, 1], weights: [3, 1] }] })
    .optional(),
  empirical: someNumbers.meta({ description: 'Observed values, all alike.', examples: [[0.1, 0.12, 0.2]] }).optional(),
  expert: z
    .strictObject({ p5: number, p50: number, p95: number, low, high })
    .meta({
      description: 'What an expert says: 5th, 50th and 95th percentile; may be bounded by low and high.',
      examples: [{ p5: 0.1, p50: 0.2, p95: 0.4 }],
    })
    .optional(),
};

export const distribution = z
  .union([number, z.strictObject(distributions).meta(oneKey)])
  .meta({ id: 'distribution', title: 'a number or a distribution', examples: [0.5, { uniform: [0.2, 0.6] }] });

const datedPath = z.record(z.string(), number).meta({
  title: 'a map from months to numbers',
  description: 'A value on given dates, linear between them.',
  examples: [{ '2025-01': 0.02, '2028-01': 0.01 }],
  propertyNames: { pattern: monthPattern.source },
  minProperties: 1,
});

/** Also used alone, to ask whether a single entry is well formed. */
export const assumption = z
  .union([number, z.strictObject({ ...distributions, path: datedPath.optional() }).meta(oneKey)])
  .meta({
    id: 'assumption',
    title: 'a number, a distribution or a dated path',
    examples: [0.5, { uniform: [0.2, 0.6] }, { path: { '2025-01': 0.02, '2028-01': 0.01 } }],
  });

export const assumptions = z.record(z.string(), assumption).meta({
  title: 'a map from inputs to values',
  description: 'What this scenario assumes instead of the region’s and the model’s values, by input.',
  examples: [{ 'adoption.imitation': { uniform: [0.25, 0.6] } }],
});
