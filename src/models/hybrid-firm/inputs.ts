import type { Input } from '../model.ts';
import { people } from './inputs/people.ts';
import { programme } from './inputs/programme.ts';
import { work } from './inputs/work.ts';

/** Everything the firm model assumes, in the order in which `draw.now` holds it. */
export const inputs: readonly Input[] = [...programme, ...work, ...people];
