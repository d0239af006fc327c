import type { Model } from '../model.ts';
import { audit } from './audit.ts';
import { causes } from './causes.ts';
import { comparable, shock } from './comparable.ts';
import { drivers } from './drivers.ts';
import { initial } from './initial.ts';
import { inputs } from './inputs.ts';
import { measures } from './measures.ts';
import { prepare } from './prepare.ts';
import type { Country, ShortageState } from './state.ts';
import { step } from './step.ts';
import { structures } from './structures.ts';
import { tables } from './tables.ts';

/** A country short of people: who is there, who works, what is wanted, and what four definitions call missing. See README.md. */
export const skillShortage: Model<ShortageState, Country> = {
  name: 'skill-shortage',
  title: { en: 'Skill shortages in a country', de: 'Fachkräftemangel in einem Land' },
  mode: 'expected',
  inputs,
  measures,
  drivers,
  causes,
  comparable,
  structures,
  shock,
  tables,
  prepare: (given) => prepare(given),
  initial,
  step,
  audit,
};
