import { log } from '../../numeric/arithmetic.ts';
import { dispatch } from '../../economy/dispatch.ts';
import type { Firm } from './firm.ts';
import { TICKS } from './state.ts';
import type { FirmState } from './state.ts';

export const ways = ['people', 'aiUnlimited', 'aiSupervised'] as const;
export const multiples = [1, 2, 5, 10] as const;

/** Hours of work done in a month (as long as it took people at the start), and EUR it costs: wages and tokens. */
export type Scale = { readonly throughput: number; readonly cost: number };

/**
 * The firm as it stands, asked for `multiple` times its demand. people: as many heads as the work needs, with the slack of the start, no AI. aiUnlimited: the
 * heads it has, and AI for everything clear, lawful and good enough, as if nobody had to look at the results: no choice, but what a claim leaves out. aiSupervised: the
 * same with the supervision hours it has.
 */
export function scale(state: FirmState, firm: Firm, way: (typeof ways)[number], multiple: number): Scale {
  const { work, hours } = state;
  const { tasks, roles } = firm;
  const pieces = work.volume.map((volume) => volume * multiple);
  const delegated = new Float64Array(tasks.length);
  if (way !== 'people') {
    const nothing = new Float64Array(tasks.length);
    const available = pieces.map((n, j) => (work.delegable[j] > 0 ? n : 0));
    const supervision = way === 'aiUnlimited' ? Infinity : hours.supervisionOffered * TICKS;
    const alone = { committed: nothing, contracted: nothing, cheaper: nothing, doneOutsourced: nothing.slice() };
    const { capacity, premium } = hours;
    dispatch(
      { ...work, ...alone, todo: pieces, available, load: work.hours, delegated },
      { capacity: capacity.map((left) => left * TICKS), premium, short: new Float64Array(roles.length) },
      supervision,
    );
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
    if (way === 'people') cost += pieces[j] * work.hours[j] * roles[role].wage * slack(state, firm, role);
  });
  if (way !== 'people') roles.forEach(({ wage }, r) => (cost += hours.paid[r] * TICKS * wage));
  return { throughput, cost };
}

/** Hours that a role is paid per hour of work, as the firm was staffed at the start. */
function slack({ hours }: FirmState, { roles }: Firm, role: number): number {
  const work = hours.workAtStart[role];
  return work > 0 ? (hours.headsAtStart[role] * roles[role].hours) / work : 1;
}

/** The same relative to today's demand met by people alone. */
export function relativeScale(
  state: FirmState,
  firm: Firm,
  way: (typeof ways)[number],
  multiple: number,
  people = scale(state, firm, 'people', 1),
): Scale {
  const { throughput, cost } = scale(state, firm, way, multiple);
  return { throughput: throughput / people.throughput, cost: cost / people.cost };
}

/**
 * Cost elasticity of scale, d ln cost / d ln volume: how much faster or slower cost grows than the work done, from one to two times the
 * demand. 1 for people alone. 0 where heads that were idle and AI take on more at no more cost; also where nothing more gets done.
 */
export function elasticity(state: FirmState, firm: Firm, way: (typeof ways)[number]): number {
  const once = scale(state, firm, way, 1);
  const twice = scale(state, firm, way, 2);
  const more = twice.throughput / once.throughput;
  return more > 1 + 1e-9 ? log(twice.cost / once.cost) / log(more) : 0;
}

/** The firm as it stands at the end, in every way and at every multiple, in the order of both lists. */
export function createScaling() {
  const size = ways.length * multiples.length;
  return { throughput: new Float64Array(size), cost: new Float64Array(size), elasticity: 1 };
}

/** Asks the firm for all of them at once: each measure would ask for all that it is compared with. */
export function observeScaling(state: FirmState, firm: Firm): void {
  const { scaling } = state;
  const people = scale(state, firm, 'people', 1);
  ways.forEach((way, w) => {
    multiples.forEach((multiple, m) => {
      const { throughput, cost } = relativeScale(state, firm, way, multiple, people);
      scaling.throughput[w * multiples.length + m] = throughput;
      scaling.cost[w * multiples.length + m] = cost;
    });
  });
  scaling.elasticity = elasticity(state, firm, 'aiSupervised');
}
