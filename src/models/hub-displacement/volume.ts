import { nextCycle } from '../../economy/macro.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import { seniorities } from './categories.ts';
import { at } from './indices.ts';
import { K, S, stream } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  growth: at('volume.growth'),
  linked: at('volume.linked'),
  elasticity: at('volume.elasticity'),
  passThrough: at('volume.passThrough'),
  labourShare: at('volume.labourShare'),
  drift: at('relocation.drift'),
  persistence: at('macro.persistence'),
  volatility: at('macro.volatility'),
  automation: at('automationShare'),
  wageOf: at('wageOf.junior'),
};

const wageRatio = new Float64Array(K);
/** Unit cost where AI does nothing, by family, and its logarithm. */
const costUnaided = new Float64Array(K);
const lnCostUnaided = new Float64Array(K);

/**
 * (B2) The unit cost of every unit, relative to a start without AI: labour by requirement and wage, the rest fixed, and what
 * the machines cost.
 */
export function unitCosts(state: HubState, now: Float64Array): void {
  const { firms, technology, market } = state;
  const { saved, paying } = technology;
  const { unitFamily, wantedAtStart, cost, lnCost } = firms;
  const labour = now[input.labourShare];
  for (let k = 0; k < K; k++) {
    wageRatio[k] = exp(market.lnWage[k]);
    costUnaided[k] = labour * wageRatio[k] + (1 - labour);
    lnCostUnaided[k] = log(costUnaided[k]);
  }
  for (let j = 0; j < firms.units; j++) {
    const k = unitFamily[j];
    const used = firms.used[j];
    let payroll = 0;
    let needed = 0;
    let machines = 0;
    for (let s = 0; s < seniorities.length; s++) {
      const weight = wantedAtStart[j * S + s] * now[input.wageOf + s];
      payroll += weight;
      needed += weight * (1 - used * saved[k * S + s]);
      machines += weight * paying[k * S + s];
    }
    if (payroll <= 0) continue;
    if (used === 0) {
      cost[j] = costUnaided[k];
      lnCost[j] = lnCostUnaided[k];
      continue;
    }
    const wages = (needed / payroll) * wageRatio[k];
    const tokens = (machines / payroll) * used * now[input.automation] * technology.tokenCost[k];
    cost[j] = labour * (wages + tokens) + (1 - labour);
    lnCost[j] = log(cost[j]);
  }
}

/** (K3), (B1): the cycle, growth and drift, and the clients' answer to this month's prices. */
export function advanceVolume(state: HubState, draw: Draw, month: number): void {
  const { firms, town, scratch } = state;
  const { now } = draw;
  draw.uniforms(scratch.u, 1, stream.macro, month);
  const cycle = nextCycle(town.lnCycle, now[input.persistence], now[input.volatility], scratch.u[0]);
  const sent = linkedWork(now[input.linked], state.monthly.jobsAtStart);
  const trend = (now[input.growth] - now[input.drift]) / 12 + cycle - town.lnCycle + sent - town.lnLinked;
  town.lnLinked = sent;
  town.lnCycle = cycle;

  const before = scratch.out;
  before.set(firms.lnCost);
  unitCosts(state, now);
  const answer = now[input.elasticity] * now[input.passThrough];
  const { lnVolume, lnCost } = firms;
  for (let j = 0; j < firms.units; j++) lnVolume[j] += trend - answer * (lnCost[j] - before[j]);
}

/** ln of the volume with what linked regions send, relative to without; a hub cannot send back more than nearly all it has. */
function linkedWork(jobs: number, jobsAtStart: number): number {
  return jobs === 0 ? 0 : log(Math.max(LEAST_WORK, 1 + jobs / Math.max(1, jobsAtStart)));
}

const LEAST_WORK = 0.001;

/** (B3) Positions wanted in every cell; counts the positions that drifted to other places and those that AI saves. */
export function setWanted(state: HubState, now: Float64Array): void {
  const { firms, technology, monthly } = state;
  const { closed, unitFirm, unitFamily, wanted, wantedAtStart, requirementAtStart } = firms;
  let relocated = 0;
  let automated = 0;
  for (let j = 0; j < firms.units; j++) {
    const volume = closed[unitFirm[j]] === 1 ? 0 : exp(firms.lnVolume[j]);
    const family = unitFamily[j] * S;
    const used = firms.used[j];
    for (let s = 0; s < S; s++) {
      const c = j * S + s;
      const saved = used * technology.saved[family + s];
      const work = (wantedAtStart[c] * volume) / requirementAtStart[c];
      const needed = work * (1 - saved);
      wanted[c] = needed;
      automated += work * saved;
      relocated += needed;
    }
  }
  monthly.automated = automated;
  monthly.relocated += (relocated * now[input.drift]) / 12;
}
