import type { Input } from '../model.ts';
import { marketInputs } from './inputs/market.ts';
import { withOrigin } from './inputs/origin.ts';
import { people } from './inputs/people.ts';
import { shared } from './inputs/shared.ts';
import { work } from './inputs/work.ts';

/** Everything the shortage model assumes, in the order in which `draw.now` holds it. */
export const inputs: readonly Input[] = [...people, ...work, ...shared, ...marketInputs].map(withOrigin);
