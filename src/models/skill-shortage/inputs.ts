import type { Input } from '../model.ts';
import { demand } from './inputs/demand.ts';
import { education } from './inputs/education.ts';
import { marketInputs } from './inputs/market.ts';
import { withOrigin } from './inputs/origin.ts';
import { outsourcing } from './inputs/outsourcing.ts';
import { participation } from './inputs/participation.ts';
import { population } from './inputs/population.ts';
import { retirement } from './inputs/retirement.ts';
import { shared } from './inputs/shared.ts';
import { tasks } from './inputs/tasks.ts';

/** Everything the shortage model assumes, in the order in which `draw.now` holds it. */
export const inputs: readonly Input[] = [
  ...population,
  ...education,
  ...participation,
  ...retirement,
  ...demand,
  ...outsourcing,
  ...tasks,
  ...shared,
  ...marketInputs,
].map(withOrigin);
