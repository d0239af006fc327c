import type { Cause } from '../model.ts';

/**
 * What may move the number of people missing, each with a world in which it does not. Six groups, as 64 runs tell so many apart exactly.
 * Demand and productivity stand together, as only their difference moves anybody; so do the three that say how many of the people there are
 * work, and for how long. Further migration is what differs from the projection's, and moves people also where nobody ages.
 */
export const causes: readonly Cause[] = [
  {
    name: 'population',
    label: { en: 'Projected population', de: 'Bevölkerungsprognose' },
    off: { 'population.change': 0 },
  },
  {
    name: 'migration',
    label: { en: 'Further migration', de: 'Weitere Wanderung' },
    off: { 'migration.extra': 0, 'migration.volatility': 0, 'migration.skilled': 0 },
  },
  {
    name: 'participation',
    label: { en: 'Participation, hours', de: 'Beteiligung, Stunden' },
    off: { 'participation.trend': 0, 'participation.menTrend': 0, 'hours.trend': 0, 'pension.rise': 0 },
  },
  {
    name: 'demand',
    label: {
      en: 'Demand, productivity',
      de: 'Nachfrage, Produktivität',
    },
    off: { 'demand.growth': 0, 'productivity.growth': 0, 'care.response': 0, 'macro.volatility': 0 },
  },
  {
    name: 'machines',
    label: { en: 'AI', de: 'KI' },
    off: { 'adoption.initialShare': 0, 'adoption.innovation': 0, 'adoption.imitation': 0 },
    ai: ['adoption.initialShare', 'adoption.innovation', 'adoption.imitation'],
  },
  {
    name: 'outsourcing',
    label: { en: 'Outsourcing, sharing', de: 'Verlagern, Teilen' },
    off: { 'outsourcing.ceiling': 0, 'fractional.adoption': 0 },
  },
];
