import type { Sentence } from '../problem.ts';

// Utility, failure, structures and precision.

export const nothingCanFail: Sentence = {
  message: 'The scenario has no policy that could fail.',
  allowed: 'Describe a policy under policies, or leave this out.',
};
export const failsBy: Sentence = {
  message: 'By what a policy fails is not said.',
  allowed: 'Give a measure with above or below, or regretAbove.',
  example: 'Example: fails: {policy: smart, measure: unemployment.rate, above: 0.08}',
};
export const failsTwice: Sentence = {
  message: 'A policy fails by its regret or by a measure, not by both.',
  allowed: 'Keep one of regretAbove and measure.',
};
export const regretWithoutUtility: Sentence = {
  message: 'Regret needs a utility, and the scenario declares none.',
  allowed: 'Say under utility what a unit of each measure is worth.',
  example: 'Example: utility: {unit: EUR, terms: [{measure: hub.jobs, weight: 20000}]}',
};
export const failsWhere: Sentence = {
  message: 'No limit is given beyond which the policy fails.',
  allowed: 'Give above, below or both.',
  example: 'Example: above: 0.08',
};
export const noStructures = (model: string): Sentence => ({
  message: `The model ${model} has no structural variants.`,
  allowed: 'Leave this out.',
});
export const untilWithHypercube: Sentence = {
  message: 'A Latin hypercube cannot grow: its points depend on how many there are.',
  allowed: 'Use sampling: sobol or plain, or a number of draws.',
};
