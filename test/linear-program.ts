import { solve } from 'yalps';
import type { Hands, Jobs } from '../src/economy/dispatch.ts';

/** EUR saved against staff doing all of it, some of their hours bought in: what `dispatch` maximises. */
export function worth(jobs: Jobs, { capacity, premium }: Hands): number {
  const needed = Array.from(capacity, () => 0);
  let saved = 0;
  for (let j = 0; j < jobs.todo.length; j++) {
    const away = jobs.delegated[j] * (1 - jobs.fallback[j]) + jobs.doneOutsourced[j];
    needed[jobs.taskRole[j]] += (jobs.todo[j] - away) * jobs.load[j];
    saved += jobs.delegated[j] * jobs.saving[j] + jobs.doneOutsourced[j] * jobs.cheaper[j];
  }
  return needed.reduce((sum, hours, r) => sum - Math.max(0, hours - capacity[r]) * premium[r], saved);
}

/** The same at its best, by the simplex algorithm. */
export function bestWorth(jobs: Jobs, { capacity, premium }: Hands, supervision: number): number {
  const constraints: Record<string, { min?: number; max?: number }> = { supervision: { max: supervision } };
  const variables: Record<string, Record<string, number>> = {};
  const needed = Array.from(capacity, () => 0);
  for (let j = 0; j < jobs.todo.length; j++) {
    const r = jobs.taskRole[j];
    const done = 1 - jobs.fallback[j];
    needed[r] += jobs.todo[j] * jobs.load[j];
    constraints[`todo${j}`] = { max: jobs.todo[j] };
    constraints[`available${j}`] = { max: jobs.available[j] };
    constraints[`outside${j}`] = { min: jobs.committed[j], max: jobs.contracted[j] };
    variables[`ai${j}`] = {
      worth: jobs.saving[j],
      supervision: jobs.review[j],
      [`todo${j}`]: done,
      [`available${j}`]: 1,
      [`hours${r}`]: done * jobs.load[j],
    };
    variables[`team${j}`] = {
      worth: jobs.cheaper[j],
      [`outside${j}`]: 1,
      [`todo${j}`]: 1,
      [`hours${r}`]: jobs.load[j],
    };
  }
  capacity.forEach((hours, r) => {
    constraints[`hours${r}`] = { min: needed[r] - hours };
    variables[`bought${r}`] = { worth: -premium[r], [`hours${r}`]: 1 };
  });
  const { status, result } = solve({ direction: 'maximize', objective: 'worth', constraints, variables });
  if (status !== 'optimal') throw new Error(`the linear program is ${status}`);
  return result;
}
