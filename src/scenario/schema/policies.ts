import { z } from 'zod';
import { distribution, month, months, number, oneKey, text } from './values.ts';

// Levers, the policies that hold them, and packages of policies.

const profile = z
  .union([
    month,
    z
      .strictObject({
        step: z
          .strictObject({ from: month })
          .meta({ description: 'At once, to the end of the run.', examples: [{ from: '2026-01' }] })
          .optional(),
        ramp: z
          .strictObject({ from: month, months })
          .meta({ description: 'Grows evenly over so many months.', examples: [{ from: '2026-01', months: 12 }] })
          .optional(),
        pulse: z
          .strictObject({
            from: month,
            until: month,
            ramp: z
              .int()
              .min(0)
              .max(1200)
              .optional()
              .meta({ description: 'Months it takes to start and to end.', examples: [6] }),
          })
          .meta({ description: 'For a time.', examples: [{ from: '2026-01', until: '2028-12', ramp: 6 }] })
          .optional(),
      })
      .meta(oneKey),
  ])
  .meta({
    title: 'a month, a step, a ramp or a pulse',
    description: 'When the lever works; a bare month is a step from there; without a profile it works from the start.',
    examples: ['2026-01', { ramp: { from: '2026-01', months: 12 } }],
  });

const shareOf = (description: string, example: unknown) =>
  distribution.optional().meta({ description, examples: [example] });

export const lever = z
  .strictObject({
    target: text('The input that the policy moves.', 'training.seats'),
    add: number.optional().meta({ description: 'Added to the input.', examples: [2000] }),
    multiply: number
      .min(0)
      .optional()
      .meta({ description: 'Factor on the input.', examples: [1.2] }),
    set: number.optional().meta({ description: 'Replaces the input.', examples: [12] }),
    profile: profile.optional(),
    coverage: shareOf('Share of those meant whom the policy reaches. Default 1.', 0.8),
    takeUp: shareOf('Share of those reached who take part. Default 1.', { beta: { alpha: 6, beta: 2 } }),
    deadweight: shareOf('Share of the effect that would have happened anyway. Default 0.', { uniform: [0.3, 0.6] }),
    displacement: shareOf('Share of the effect that others lose. Default 0.', { uniform: [0, 0.3] }),
    cost: z
      .strictObject({
        per: text('What is counted: a cost driver of the model.', 'trainee'),
        eur: distribution.meta({ description: 'EUR for each; negative for a revenue.', examples: [4500] }),
      })
      .meta({ description: 'What the lever costs.', examples: [{ per: 'trainee', eur: 4500 }] })
      .optional(),
    evidence: text('A key of the references, or a sentence.', 'card2018').optional(),
  })
  .meta({
    title: 'a lever',
    description: 'A policy’s grip on one input; exactly one of add, multiply and set.',
    examples: [{ target: 'training.seats', add: 2000, profile: '2026-01' }],
    oneOf: [{ required: ['add'] }, { required: ['multiply'] }, { required: ['set'] }],
  });

/** Names that users give to policies, packages and futures. */
export const namePattern = /^[a-z][a-z0-9-]*$/;
export const named = { propertyNames: { pattern: namePattern.source } };
export const title = text('Name shown in the report.', 'Skills offensive').optional();
export const description = text('One or two sentences for the report.', 'Places for laid-off people.').optional();

const milestone = z
  .strictObject({
    measure: text('A measure of the model that is kept month by month.', 'usecases.won'),
    atLeast: number.optional().meta({ description: 'Reached from this value on.', examples: [1] }),
    atMost: number.optional().meta({ description: 'Reached up to this value.', examples: [0.2] }),
  })
  .meta({
    title: 'a milestone',
    examples: [{ measure: 'usecases.won', atLeast: 1 }],
    anyOf: [{ required: ['atLeast'] }, { required: ['atMost'] }],
  });

export const phase = z
  .strictObject({
    title: text('Name of the phase.', 'Pilots'),
    from: month.meta({ description: 'First month.' }),
    until: month.meta({ description: 'Last month, included.' }),
    milestones: z
      .array(milestone)
      .nullish()
      .meta({ description: 'What should be reached at its end; the report says in which share of the draws it is.' }),
  })
  .meta({ title: 'a phase', examples: [{ title: 'Pilots', from: '2026-02', until: '2026-02' }] });

const phases = z.array(phase).nullish().meta({
  description: 'A schedule: the report shows what begins in each phase, and how often its milestones are reached.',
});

export const policies = z
  .record(z.string(), z.strictObject({ title, description, phases, levers: z.array(lever).nullish() }))
  .meta({ ...named, title: 'a map from names to policies', description: 'Each is compared with the baseline.' });

export const packages = z
  .record(
    z.string(),
    z.strictObject({
      title,
      description,
      policies: z
        .array(text('The name of a policy.', 'skills'))
        .min(1)
        .meta({ title: 'a list of policies', description: 'The policies applied together.', examples: [['skills']] }),
    }),
  )
  .meta({ ...named, title: 'a map from names to packages', description: 'Policies applied together.' });
