import type { Cause } from '../model.ts';

/** What may move a hub's jobs, each with a world in which it does not. */
export const causes: readonly Cause[] = [
  {
    name: 'ai',
    label: { en: 'AI in the hub’s firms', de: 'KI in den Unternehmen des Standorts' },
    off: { 'adoption.initialShare': 0, 'adoption.innovation': 0, 'adoption.imitation': 0 },
    ai: ['adoption.initialShare', 'adoption.innovation', 'adoption.imitation'],
  },
  {
    name: 'relocation',
    label: { en: 'Relocation and closures', de: 'Verlagerung und Schließungen' },
    off: { 'relocation.drift': 0, 'events.hazard': 0 },
  },
  {
    name: 'growth',
    label: { en: 'Growth of the work sent to the hub', de: 'Wachstum der verlagerten Arbeit' },
    off: { 'volume.growth': 0, 'volume.replaced': 0 },
  },
  {
    name: 'macro',
    label: { en: 'Business cycle', de: 'Konjunktur' },
    off: { 'macro.volatility': 0 },
  },
];
