/**
 * (C5) Splits work between people and AI where the hours to supervise AI are short: the task that saves most per supervision hour goes
 * first. With this one limit the greedy order is optimal (a fractional knapsack).
 *
 * Writes into `delegated` the amount of each task that AI does; returns the worth of one more supervision hour, 0 where
 * hours are left.
 *
 * @param work     amount of each task
 * @param saving   EUR saved per task if AI does it; tasks that save nothing stay with people
 * @param hours    supervision hours per task that AI does; may be 0
 * @param order    scratch, as long as there are tasks
 *
 * @source dantzig1957
 */
export function dispatch(
  delegated: Float64Array,
  work: Float64Array,
  saving: Float64Array,
  hours: Float64Array,
  supervision: number,
  order: Int32Array,
): number {
  const count = work.length;
  for (let j = 0; j < count; j++) {
    delegated[j] = 0;
    let place = j;
    while (place > 0 && before(saving, hours, j, order[place - 1])) {
      order[place] = order[place - 1];
      place--;
    }
    order[place] = j;
  }
  let left = supervision;
  for (let place = 0; place < count; place++) {
    const j = order[place];
    if (saving[j] <= 0) break;
    const needed = work[j] * hours[j];
    if (needed <= left) {
      delegated[j] = work[j];
      left -= needed;
      continue;
    }
    delegated[j] = left / hours[j];
    return saving[j] / hours[j];
  }
  return 0;
}

/** Whether a saves more per supervision hour than b; what saves nothing comes last. */
function before(saving: Float64Array, hours: Float64Array, a: number, b: number): boolean {
  if (saving[a] <= 0 || saving[b] <= 0) return saving[a] > 0 && saving[b] <= 0;
  return saving[a] * hours[b] > saving[b] * hours[a];
}
