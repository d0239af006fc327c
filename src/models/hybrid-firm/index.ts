import type { Model } from '../model.ts';
import { audit } from './audit.ts';
import { causes } from './causes.ts';
import { comparable, shock } from './comparable.ts';
import { drivers } from './drivers.ts';
import { prepare } from './firm.ts';
import type { Firm } from './firm.ts';
import { initial } from './initial.ts';
import { inputs } from './inputs.ts';
import { measures } from './measures.ts';
import type { FirmState } from './state.ts';
import { step } from './step.ts';
import { tables } from './tables.ts';

/** One firm that hands work to AI, freelancers and outside teams, and whose people learn. See README.md. */
export const hybridFirm: Model<FirmState, Firm> = {
  name: 'hybrid-firm',
  title: { en: 'People and AI in one firm', de: 'Menschen und KI in einem Unternehmen' },
  places: 'firms',
  inputs,
  measures,
  drivers,
  causes,
  comparable,
  shock,
  tables,
  prepare,
  initial,
  step,
  audit,
};
