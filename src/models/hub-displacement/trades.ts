import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { exp } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import { trades } from './categories.ts';
import { at } from './indices.ts';
import { B, G, K, account, reason, stream } from './layout.ts';
import type { HubState } from './state.ts';

const input = { reinstatement: at('reinstatement') };

/** How much employment outside the hub follows the cycle. @assumption employment reacts to output by less than half */
const OKUN = 0.4;

/** Services that hub jobs support, and their shares. @assumption no count by service exists for these cities */
export const LOCAL_SHARE = { cafes: 0.35, retail: 0.35, transport: 0.15, landlords: 0.15 } as const;

const trade = (name: (typeof trades)[number]) => trades.indexOf(name);

/** Occupations in which local services, attracted industries and new work around AI employ people. @assumption by the kind of work */
const LOCAL_TRADES = perTrade({ serviceSales: 0.7, operators: 0.15, elementary: 0.15 });
const NEW_INDUSTRY_TRADES = perTrade({ professionals: 0.6, technicians: 0.4 });
const NEW_WORK_TRADES = perTrade({ professionals: 0.6, technicians: 0.4 });

/** Share of overstaffing outside the hub that is laid off each month. @assumption as in the hub */
const LAYOFF_RATE = 0.1;

function perTrade(shares: Partial<Record<(typeof trades)[number], number>>): Float64Array {
  const weights = new Float64Array(G);
  for (const [name, share] of Object.entries(shares)) weights[trade(name as (typeof trades)[number])] = share;
  return weights;
}

/** Jobs wanted outside the hub: yesterday's, with the cycle, local trade, attracted industries and (K11) new work around AI. */
export function setTradeJobs(state: HubState, now: Float64Array): void {
  const { market, town, monthly } = state;
  const cycle = exp(OKUN * town.lnCycle);
  town.newWorkBefore = town.newWork;
  town.newWork = now[input.reinstatement] * Math.max(0, monthly.automated - monthly.automatedAtStart);
  for (let g = 0; g < G; g++) {
    const wanted =
      market.tradeWantedAtStart[g] * cycle +
      LOCAL_TRADES[g] * town.local +
      NEW_INDUSTRY_TRADES[g] * town.newIndustry +
      NEW_WORK_TRADES[g] * town.newWork;
    market.tradeWanted[g] = Math.max(0, wanted);
  }
}

const stock = new Float64Array(B);
const byAge = new Float64Array(B);

/** Jobs outside the hub that end this month: the usual separations, and slow layoffs where there are too many people. */
export function separate(state: HubState, draw: Draw, month: number): void {
  const { people, market, scratch } = state;
  const { mode } = draw;
  draw.uniforms(scratch.u, G * B, stream.separations, month);
  draw.uniforms(scratch.v, 2 * G, stream.tradeLayoffs, month);
  for (let g = 0; g < G; g++) {
    const first = account.trade + g * B;
    const separated = account.separated + (K + g) * B;
    let staff = 0;
    for (let b = 0; b < B; b++) {
      const losing = drawFlow(people.stock[first + b], market.separation[b], scratch.u[g * B + b], mode);
      move(people, first + b, separated + b, losing, reason.separate);
      staff += people.stock[first + b];
    }
    const excess = staff - market.tradeWanted[g];
    if (excess <= 0) continue;
    const losing = drawFlow(mode === 'expected' ? excess : Math.floor(excess), LAYOFF_RATE, scratch.v[2 * g], mode);
    for (let b = 0; b < B; b++) stock[b] = people.stock[first + b];
    splitFlow(byAge, stock, B, losing, scratch.v[2 * g + 1], mode);
    for (let b = 0; b < B; b++) {
      if (byAge[b] > 0) move(people, first + b, separated + b, byAge[b], reason.separate);
    }
  }
}
