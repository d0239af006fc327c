import { yearOf } from '../../economy/calendar.ts';
import type { Model, Tables } from '../model.ts';
import { parseMobility } from '../tables.ts';
import { audit } from './audit.ts';
import { occupations } from './categories.ts';
import { causes } from './causes.ts';
import { comparable } from './comparable.ts';
import { drivers } from './drivers.ts';
import { initial } from './initial.ts';
import { inputs } from './inputs.ts';
import { measures } from './measures.ts';
import type { Hub, HubState } from './state.ts';
import { step } from './step.ts';
import { shock, structures } from './structures.ts';

/** The date of the measured task horizon (capability.horizon): March 2025. */
const HORIZON_MONTH = 2025 * 12 + 2;

/** Outsourcing hubs under AI: who loses work, who is not hired, and what becomes of the town. See README.md. */
export const hubDisplacement: Model<HubState, Hub> = {
  name: 'hub-displacement',
  title: { en: 'Displacement in an outsourcing hub', de: 'Verdrängung an einem Outsourcing-Standort' },
  inputs,
  measures,
  drivers,
  causes,
  comparable,
  tables: [
    {
      name: 'mobility',
      label: { en: 'Moves between occupations', de: 'Wechsel zwischen Berufen' },
      columns: ['from', 'to', 'share'],
      file: () => 'mobility.csv',
    },
  ],
  structures,
  shock,
  prepare,
  initial,
  step,
  audit,
};

function prepare({ tables, calendar }: Tables): Hub {
  const start = calendar.startYear * 12 + calendar.startMonth - 1;
  return {
    moves: parseMobility(tables.mobility.file, tables.mobility.text, occupations).share,
    monthsSinceHorizon: start - HORIZON_MONTH,
    months: calendar.months,
    startMonthOfYear: start - 12 * yearOf(start),
  };
}
