import type { Structure } from '../model.ts';
import { choices } from '../structures.ts';

/** Other workings of the model, and other states of the world that nobody can give a probability, each by itself. */
export const structures: readonly Structure[] = [
  ...choices,
  // A standard deviation of lasting deviations from the projection: a good 20,000 people a year in Austria.
  {
    name: 'low-migration',
    label: { en: 'Low migration', de: 'Wenig Wanderung' },
    set: {},
    move: { 'migration.extra': { plus: -2.6 } },
    deep: true,
  },
  {
    name: 'high-migration',
    label: { en: 'High migration', de: 'Viel Wanderung' },
    set: {},
    move: { 'migration.extra': { plus: 2.6 } },
    deep: true,
  },
  // Half a point a year, about what half a decade of weak or strong growth differs from the mean.
  {
    name: 'weak-demand',
    label: { en: 'Weak demand', de: 'Schwache Nachfrage' },
    set: {},
    move: { 'demand.growth': { plus: -0.005 } },
    deep: true,
  },
  {
    name: 'strong-demand',
    label: { en: 'Strong demand', de: 'Starke Nachfrage' },
    set: {},
    move: { 'demand.growth': { plus: 0.005 } },
    deep: true,
  },
  // AI spreads twice as fast by example, deepens in half the time, and reaches three times as long tasks of offices.
  {
    name: 'accelerated-ai',
    label: { en: 'Accelerated AI', de: 'Beschleunigte KI' },
    set: {},
    move: {
      'adoption.imitation': { times: 2 },
      'adoption.ramp': { times: 0.5 },
      'capability.transfer': { times: 3 },
    },
    deep: true,
  },
];
