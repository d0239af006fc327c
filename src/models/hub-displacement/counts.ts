import { tercileShares } from '../../economy/polarization.ts';
import { unitSum } from './firms.ts';
import { B, D, G, GROUPS, K, S, TRAINED, account } from './layout.ts';
import type { HubState } from './state.ts';

/** Figures that no month needs: counted when a measure or a cost line asks for them, most once a year. */

const employment = new Float64Array(K * S + G);
const shares = new Float64Array(3);

/** Employment of every job group: families by seniority (k · S + s), then trades. */
export function employmentByGroup({ people, monthly }: HubState): Float64Array {
  employment.set(monthly.headsByCell);
  for (let g = 0; g < G; g++) {
    let persons = 0;
    for (let b = 0; b < B; b++) persons += people.stock[account.trade + g * B + b];
    employment[K * S + g] = persons;
  }
  return employment;
}

/** Employment shares of the thirds of jobs by base-year wage. */
export function terciles(state: HubState): Float64Array {
  tercileShares(shares, employmentByGroup(state), state.town.tercile);
  return shares;
}

/** Jobs below the start, over the families and seniorities that have shrunk. */
export function jobsLost({ monthly }: HubState): number {
  let lost = 0;
  for (let cell = 0; cell < K * S; cell++) lost += Math.max(0, monthly.headsAtStart[cell] - monthly.headsByCell[cell]);
  return lost;
}

/** Intensity of AI use, averaged over staff. */
export function meanIntensity({ firms }: HubState): number {
  let staff = 0;
  let used = 0;
  for (let c = 0; c < firms.cells; c++) {
    staff += firms.staff[c];
    used += firms.staff[c] * firms.used[Math.floor(c / S)];
  }
  return staff > 0 ? used / staff : 0;
}

/** Staff that firms keep although there is no work for them. */
export function idleStaff({ firms }: HubState): number {
  let idle = 0;
  for (let c = 0; c < firms.cells; c += S) {
    idle += Math.max(0, unitSum(firms.staff, c) - unitSum(firms.wanted, c));
  }
  return idle;
}

/** People without a job for twelve months or more. */
export function longTermUnemployed({ people }: HubState): number {
  let persons = 0;
  for (let group = 0; group < GROUPS; group++) persons += people.stock[account.unemployed + group * D + TRAINED - 1];
  return persons;
}
