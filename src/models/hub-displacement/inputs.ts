import type { Input } from '../model.ts';
import { firms } from './inputs/firms.ts';
import { labourMarket } from './inputs/market.ts';
import { movesAndTraining } from './inputs/moves.ts';
import { townspeople } from './inputs/people.ts';
import { service } from './inputs/service.ts';
import { staff } from './inputs/staffing.ts';
import { technology } from './inputs/technology.ts';
import { localEconomy } from './inputs/town.ts';
import { work } from './inputs/volume.ts';

/** Everything the hub model assumes, in the order in which `draw.now` holds it. */
export const inputs: readonly Input[] = [
  ...technology,
  ...firms,
  ...work,
  ...staff,
  ...townspeople,
  ...labourMarket,
  ...movesAndTraining,
  ...localEconomy,
  ...service,
];
