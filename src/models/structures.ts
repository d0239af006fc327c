import type { Structure } from './model.ts';

/** Three questions on which models of labour markets with AI differ, each with the answer that those of the house do not give. */
export const choices: readonly Structure[] = [
  {
    name: 'urn-ball',
    label: { en: 'urn-ball matching', de: 'Urnen-Matching' },
    set: { 'matching.urnBall': 1 },
  },
  {
    name: 'rigid-wages',
    label: { en: 'wages do not respond', de: 'Löhne reagieren nicht' },
    set: { 'wage.feedback': 0 },
  },
  {
    name: 'plateau',
    label: { en: 'AI stops improving after 3 years', de: 'KI wird nach 3 Jahren nicht mehr besser' },
    set: { 'capability.plateauAfter': 36 },
  },
];
