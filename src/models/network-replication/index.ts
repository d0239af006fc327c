import type { Model, Tables } from '../model.ts';
import { audit } from './audit.ts';
import { drivers } from './drivers.ts';
import { initial } from './initial.ts';
import { inputs } from './inputs.ts';
import { measures } from './measures.ts';
import type { Network, NetworkState } from './state.ts';
import { step } from './step.ts';
import { networkColumns, occupationColumns, parseNetwork, parseOccupations } from './tables.ts';
import { tenthsOf } from './tenths.ts';

/** Unemployment while automation moves demand between occupations, and people follow along a network. See README.md. */
export const networkReplication: Model<NetworkState, Network> = {
  name: 'network-replication',
  title: { en: 'Occupational mobility and automation', de: 'Berufliche Mobilität und Automatisierung' },
  inputs,
  measures,
  drivers,
  causes: [],
  tables: [
    {
      name: 'occupations',
      label: { en: 'Employment and automation by occupation', de: 'Beschäftigung und Automatisierung nach Beruf' },
      columns: occupationColumns,
      file: ({ name }) => `networks/${name}-occupations.csv`,
    },
    {
      name: 'network',
      label: { en: 'Moves between occupations', de: 'Wechsel zwischen Berufen' },
      columns: networkColumns,
      file: ({ name }) => `networks/${name}-mobility.csv`,
    },
  ],
  prepare,
  initial,
  step,
  audit,
};

function prepare({ tables }: Tables): Network {
  const occupations = parseOccupations(tables.occupations);
  return { occupations, moves: parseNetwork(tables.network, occupations), ...tenthsOf(occupations) };
}
