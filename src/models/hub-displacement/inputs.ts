import type { Input } from '../model.ts';
import { firms } from './inputs/firms.ts';
import { region } from './inputs/region.ts';
import { technology } from './inputs/technology.ts';

/** Everything the hub model assumes, in the order in which `draw.now` holds it. */
export const inputs: readonly Input[] = [...technology, ...firms, ...region];
