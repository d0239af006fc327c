import { dispatch } from '../../economy/dispatch.ts';
import type { Firm } from './firm.ts';
import { TICKS } from './state.ts';
import type { FirmState } from './state.ts';

export const ways = ['people', 'aiUnlimited', 'aiSupervised'] as const;
export const multiples = [1, 2, 5, 10] as const;

/** Hours of work done in a month (as long as it took people at the start), and EUR per such hour. */
export type Scale = { readonly throughput: number; readonly cost: number };

/**
 * The firm as it stands, asked for `multiple` times its demand. people: as many heads as the work needs, no AI. aiUnlimited: the
 * heads it has, and AI for everything clear, lawful and good enough, as if nobody had to look at the results. aiSupervised: the
 * same with the supervision hours it has.
 */
export function scale(state: FirmState, firm: Firm, way: (typeof ways)[number], multiple: number): Scale {
  const { work, hours } = state;
  const { tasks, roles } = firm;
  const pieces = work.volume.map((volume) => volume * multiple);
  const delegated = new Float64Array(tasks.length);
  if (way !== 'people') {
    const available = pieces.map((n, j) => (work.delegable[j] > 0 ? n : 0));
    const supervision = way === 'aiUnlimited' ? Infinity : hours.supervisionOffered * TICKS;
    dispatch(delegated, available, work.saving, work.review, supervision, new Int32Array(tasks.length));
  }
  const needed = new Float64Array(roles.length);
  tasks.forEach(({ role }, j) => {
    needed[role] += (pieces[j] - delegated[j] * (1 - work.fallback[j])) * work.hours[j];
  });
  let throughput = 0;
  let cost = 0;
  tasks.forEach(({ role, minutes }, j) => {
    const capacity = hours.capacity[role] * TICKS;
    const share = way === 'people' || needed[role] <= capacity ? 1 : capacity / needed[role];
    const ai = delegated[j] * (1 - work.fallback[j]);
    throughput += ((ai + (pieces[j] - ai) * share) * minutes) / 60;
    cost += delegated[j] * work.tokenCost[j];
    if (way === 'people') cost += pieces[j] * work.hours[j] * roles[role].wage;
  });
  if (way !== 'people') roles.forEach(({ wage }, r) => (cost += hours.paid[r] * TICKS * wage));
  return { throughput, cost: throughput > 0 ? cost / throughput : 0 };
}

/**
 * Cost elasticity of scale: d ln cost / d ln volume from one to two times the demand, as the firm stands with its supervision hours. 1:
 * cost grows as the work; below: cheaper with size. 1 where the firm cannot do more.
 */
export function elasticity(state: FirmState, firm: Firm): number {
  const once = scale(state, firm, 'aiSupervised', 1);
  const twice = scale(state, firm, 'aiSupervised', 2);
  const more = twice.throughput / Math.max(1e-9, once.throughput);
  if (more <= 1 + 1e-9) return 1;
  return 1 + (twice.cost / once.cost - 1) / (more - 1) || 1;
}
