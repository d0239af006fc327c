import type { Driver } from '../model.ts';
import type { Network, NetworkState } from './state.ts';

/** What a policy can be billed by, counted each month. */
export const drivers: readonly Driver<NetworkState, Network>[] = [
  { name: 'month', label: { en: 'month of the programme', de: 'Monat des Programms' }, read: () => 1 },
  {
    name: 'unemployedMonth',
    label: { en: 'month of an unemployed person', de: 'Monat einer arbeitslosen Person' },
    read: ({ market }) => market.unemployed.reduce((total, people) => total + people, 0),
  },
  { name: 'hire', label: { en: 'person hired', de: 'Einstellung' }, read: ({ hired }) => hired },
];
