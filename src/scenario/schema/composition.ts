import { z } from 'zod';
import { description, named, title } from './policies.ts';
import { distribution, text } from './values.ts';

// Several regions in one scenario, and what passes between them.

const part = z
  .strictObject({
    model: text('Which model.', 'hub-displacement'),
    region: text('Which region.', 'krakow'),
    headline: text('The measure that the region’s own report leads with.', 'hub.change').optional(),
  })
  .meta({ title: 'a model and a region', examples: [{ model: 'hub-displacement', region: 'krakow' }] });

export const regions = z.record(z.string(), part).meta({
  ...named,
  title: 'a map from short names to a model and a region',
  description:
    'Instead of model and region: several of them together. Inputs, measures and cost drivers are then called NAME.…',
  examples: [{ krk: { model: 'hub-displacement', region: 'krakow' } }],
});

const port = (description: string, example: string) =>
  z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .meta({ title: 'a name or a list of names', description, examples: [example] });

const link = z.strictObject({
  title,
  description,
  from: port('What leaves: a measure of one of the regions, or several.', 'krk.relocated.jobs'),
  to: port('Where it arrives: an input of one of the regions that takes links, or several.', 'manila.volume.linked'),
  share: distribution.meta({
    description: 'Share of what leaves that arrives; the rest goes to the world outside.',
    examples: [{ uniform: [0.1, 0.4] }],
  }),
  factor: distribution
    .optional()
    .meta({ description: 'Units that arrive for each one that was sent. Default 1.', examples: [1.2] }),
  split: z
    .strictObject({
      size: text('Measure of every receiver by which they divide it.', 'hub.jobs').optional(),
      cost: text('Measure of every receiver; a receiver that gets dearer receives less.', 'hub.clientCost').optional(),
      elasticity: distribution.optional().meta({
        description: 'Power of the cost relative to its start. Default -1.',
        examples: [{ uniform: [-4, -1] }],
      }),
    })
    .meta({ description: 'How several receivers divide it; evenly without.', examples: [{ size: 'hub.jobs' }] })
    .optional(),
  evidence: text('A key of the references, or a sentence.', 'Assumed.').optional(),
});

export const links = z.record(z.string(), link).meta({
  ...named,
  title: 'a map from names to links',
  description: 'What leaves some regions and reaches others a month later.',
});
