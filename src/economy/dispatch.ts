import { supervisable } from './supervision.ts';

/** What there is to do, and what each way to do it costs; amounts in pieces, one entry for each kind of task. */
export type Jobs = {
  readonly todo: Float64Array;
  /** Number of the role whose people do it. */
  readonly taskRole: Int32Array;
  /** Hours of that role per piece that reaches it. */
  readonly load: Float64Array;
  /** Most that AI may take on: clear, good enough, lawful, handed over. */
  readonly available: Float64Array;
  /** Hours of supervision per piece that AI takes on, and share that comes back to people. */
  readonly review: Float64Array;
  readonly fallback: Float64Array;
  /** EUR saved per piece that AI takes on in place of staff. */
  readonly saving: Float64Array;
  /** Pieces that an outside team does in any case, and at most; EUR by which it is cheaper per piece than staff. */
  readonly committed: Float64Array;
  readonly contracted: Float64Array;
  readonly cheaper: Float64Array;
  /** Results. */
  readonly delegated: Float64Array;
  readonly doneOutsourced: Float64Array;
};

/** The people of each role: hours they have for work, and EUR that an hour bought in costs more than one of theirs. */
export type Hands = {
  readonly capacity: Float64Array;
  readonly premium: Float64Array;
  /** Result: hours that are still short. */
  readonly short: Float64Array;
};

const NONE = -1;

/**
 * (C5) Gives every kind of task to the cheapest who are fit for it: what outside teams are owed by contract first; more to them where they are cheaper
 * than staff; then AI, where it saves most per hour of supervision, in place of the dearest who would do the piece otherwise (hours
 * bought in where a role is short of its own, staff, an outside team); at last outside teams in place of hours that would have to be
 * bought in. The rest is for staff and whoever helps them out.
 *
 * What AI saves on a task falls in steps as it takes on more. With supervision as the one limit that binds, the greedy order is
 * therefore optimal (a fractional knapsack); where roles are short of hours as well it is within a hair of the linear program.
 *
 * Returns EUR that one more hour of supervision would save, 0 where hours are left.
 *
 * @source dantzig1957
 */
export function dispatch(jobs: Jobs, hands: Hands, supervision: number): number {
  placeOutside(jobs, hands);
  const shadow = delegate(jobs, hands, supervision);
  relieve(jobs, hands);
  return shadow;
}

function placeOutside(jobs: Jobs, { capacity, short }: Hands): void {
  const { todo, taskRole, load, committed, contracted, cheaper, delegated, doneOutsourced } = jobs;
  for (let r = 0; r < capacity.length; r++) short[r] = -capacity[r];
  for (let j = 0; j < todo.length; j++) {
    delegated[j] = 0;
    doneOutsourced[j] = cheaper[j] > 0 ? contracted[j] : committed[j];
    short[taskRole[j]] += (todo[j] - doneOutsourced[j]) * load[j];
  }
}

function delegate(jobs: Jobs, { short, premium }: Hands, supervision: number): number {
  const { todo, taskRole, load, available, review, fallback, saving } = jobs;
  const { committed, cheaper, delegated, doneOutsourced } = jobs;
  let left = supervision;
  for (;;) {
    let best = NONE;
    let gain = 0;
    let amount = 0;
    let ofStaff = false;
    for (let j = 0; j < todo.length; j++) {
      const done = 1 - fallback[j];
      const room = available[j] - delegated[j];
      const least = 1e-12 * todo[j];
      if (!(room > least) || done <= 0) continue;
      const staff = todo[j] - doneOutsourced[j] - delegated[j] * done;
      const inPlaceOfStaff = staff > least;
      const inPlace = inPlaceOfStaff ? staff : doneOutsourced[j] - committed[j];
      if (!(inPlace > least)) continue;
      let saves = saving[j];
      let most = Math.min(room, inPlace / done);
      if (!inPlaceOfStaff) saves -= done * cheaper[j];
      else if (short[taskRole[j]] > 0 && load[j] > 0) {
        saves += done * load[j] * premium[taskRole[j]];
        most = Math.min(most, short[taskRole[j]] / (done * load[j]));
      }
      if (saves <= 0 || (best !== NONE && saves * review[best] <= gain * review[j])) continue;
      best = j;
      gain = saves;
      amount = most;
      ofStaff = inPlaceOfStaff;
    }
    if (best === NONE) return 0;
    const taken = supervisable(amount, amount * review[best], left);
    delegated[best] += taken;
    if (ofStaff) short[taskRole[best]] -= taken * (1 - fallback[best]) * load[best];
    else doneOutsourced[best] -= taken * (1 - fallback[best]);
    if (taken < amount) return gain / review[best];
    left -= taken * review[best];
    // What a rounding error leaves of a shortage is none.
    if (ofStaff && Math.abs(short[taskRole[best]]) < 1e-12 * amount * load[best]) short[taskRole[best]] = 0;
  }
}

function relieve(jobs: Jobs, { short, premium }: Hands): void {
  const { todo, taskRole, load, fallback, contracted, cheaper, delegated, doneOutsourced } = jobs;
  for (;;) {
    let best = NONE;
    let gain = 0;
    let amount = 0;
    for (let j = 0; j < todo.length; j++) {
      const room = contracted[j] - doneOutsourced[j];
      if (!(room > 1e-12 * todo[j]) || short[taskRole[j]] <= 0 || load[j] <= 0) continue;
      const staff = todo[j] - doneOutsourced[j] - delegated[j] * (1 - fallback[j]);
      const most = Math.min(room, staff, short[taskRole[j]] / load[j]);
      const saves = cheaper[j] / load[j] + premium[taskRole[j]];
      if (!(most > 1e-12 * todo[j]) || saves <= gain) continue;
      best = j;
      gain = saves;
      amount = most;
    }
    if (best === NONE) return;
    doneOutsourced[best] += amount;
    short[taskRole[best]] -= amount * load[best];
    if (Math.abs(short[taskRole[best]]) < 1e-12 * amount * load[best]) short[taskRole[best]] = 0;
  }
}
