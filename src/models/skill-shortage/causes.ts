import type { Cause } from '../model.ts';

/** What may move the number of people missing, each with a world in which it does not. Six groups: 64 runs tell them apart exactly. */
export const causes: readonly Cause[] = [
  {
    name: 'population',
    label: { en: 'Ageing, births and migration', de: 'Alterung, Geburten und Wanderung' },
    off: { 'population.change': 0, 'migration.extra': 0, 'migration.volatility': 0, 'migration.skilled': 0 },
  },
  {
    name: 'participation',
    label: { en: 'Participation and hours', de: 'Erwerbsbeteiligung und Arbeitszeit' },
    off: { 'participation.trend': 0, 'participation.menTrend': 0, 'hours.trend': 0 },
  },
  { name: 'retirement', label: { en: 'Later pension age', de: 'Späteres Pensionsalter' }, off: { 'pension.rise': 0 } },
  {
    name: 'demand',
    label: { en: 'Growth of demand and care', de: 'Wachstum der Nachfrage und Pflege' },
    off: { 'demand.growth': 0, 'care.response': 0, 'macro.volatility': 0 },
  },
  {
    name: 'productivity',
    label: { en: 'Productivity without AI', de: 'Produktivität ohne KI' },
    off: { 'productivity.growth': 0 },
  },
  {
    name: 'machines',
    label: { en: 'AI and outsourcing', de: 'KI und Auslagerung' },
    off: { 'adoption.initialShare': 0, 'adoption.innovation': 0, 'adoption.imitation': 0, 'outsourcing.ceiling': 0 },
    ai: ['adoption.initialShare', 'adoption.innovation', 'adoption.imitation'],
  },
];
