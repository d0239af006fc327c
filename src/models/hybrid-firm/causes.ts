import type { Cause } from '../model.ts';

/** What may move a firm's results, each with a world in which it does not. */
export const causes: readonly Cause[] = [
  {
    name: 'delegation',
    label: { en: 'Delegation to AI agents', de: 'Delegation an KI-Agenten' },
    off: { 'agents.allowed': 0 },
    ai: ['agents.allowed'],
  },
  {
    name: 'learning',
    label: { en: 'People learning to use AI', de: 'Menschen lernen KI zu nutzen' },
    off: { 'learning.pace': 1e9, 'use.trend': 0 },
  },
  {
    name: 'growth',
    label: { en: 'Growth and swings of demand', de: 'Wachstum und Schwankung der Nachfrage' },
    off: { 'demand.growth': 0, 'demand.volatility': 0, 'demand.season': 0 },
  },
  {
    name: 'turnover',
    label: { en: 'People who leave', de: 'Fluktuation' },
    off: { 'attrition.base': 0, 'attrition.expert': 0 },
  },
];
