import { nextCycle } from '../../economy/macro.ts';
import { labourSpared } from '../../economy/tasks.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { K, S, stream } from './layout.ts';
import { answerToService } from './service.ts';
import type { HubState } from './state.ts';

const input = {
  growth: at('volume.growth'),
  replaced: at('volume.replaced'),
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
  const { saved, paying, tokenCost } = technology;
  const { unitFamily, wantedAtStart, used, cost, lnCost } = firms;
  const labour = now[input.labourShare];
  const automation = now[input.automation];
  for (let k = 0; k < K; k++) {
    wageRatio[k] = exp(market.lnWage[k]);
    costUnaided[k] = labour * wageRatio[k] + (1 - labour);
    lnCostUnaided[k] = log(costUnaided[k]);
  }
  const [junior, mid, senior] = [now[input.wageOf], now[input.wageOf + 1], now[input.wageOf + 2]];
  for (let j = 0; j < firms.units; j++) {
    const k = unitFamily[j];
    const use = used[j];
    if (use === 0) {
      cost[j] = costUnaided[k];
      lnCost[j] = lnCostUnaided[k];
      continue;
    }
    const c = j * S;
    const family = k * S;
    const juniors = wantedAtStart[c] * junior;
    const mids = wantedAtStart[c + 1] * mid;
    const seniors = wantedAtStart[c + 2] * senior;
    const payroll = juniors + mids + seniors;
    if (payroll <= 0) continue;
    const spared = juniors * saved[family] + mids * saved[family + 1] + seniors * saved[family + 2];
    const machines = juniors * paying[family] + mids * paying[family + 1] + seniors * paying[family + 2];
    const wages = (1 - (use * spared) / payroll) * wageRatio[k];
    const tokens = (machines / payroll) * use * automation * tokenCost[k];
    cost[j] = labour * (wages + tokens) + (1 - labour);
    lnCost[j] = log(cost[j]);
  }
}

/**
 * (K3), (B1): the cycle, growth and drift, and the clients' answer to this month's prices. Growth is that of jobs as they are counted, net
 * of usual losses, so the work that came was as much more as those were.
 */
export function advanceVolume(state: HubState, draw: Draw, month: number): void {
  const { firms, town, scratch } = state;
  const { now } = draw;
  draw.uniforms(scratch.u, 1, stream.macro, month);
  const cycle = nextCycle(town.lnCycle, now[input.persistence], now[input.volatility], scratch.u[0]);
  const sent = linkedWork(now[input.linked] - town.linked, state.monthly.wanted);
  const growth = now[input.growth] + now[input.replaced] - now[input.drift];
  const trend = growth / 12 + cycle - town.lnCycle + sent;
  town.linked = now[input.linked];
  town.lnCycle = cycle;

  const before = scratch.out;
  before.set(firms.lnCost);
  unitCosts(state, now);
  const answer = now[input.elasticity] * now[input.passThrough];
  const { lnVolume, lnCost } = firms;
  for (let j = 0; j < firms.units; j++) lnVolume[j] += trend - answer * (lnCost[j] - before[j]);
  answerToService(state, now);
}

/**
 * ln of the volume with what linked regions send this month, relative to without: as many positions more as jobs arrive, at what firms
 * here need for it now. A hub cannot send back more than nearly all it has.
 */
function linkedWork(jobs: number, wanted: number): number {
  return jobs === 0 ? 0 : log(Math.max(LEAST_WORK, 1 + jobs / Math.max(1, wanted)));
}

const LEAST_WORK = 0.001;

/** (B3) Positions wanted in every cell; counts the positions that drifted to other places and those that AI saves. */
export function setWanted({ firms, technology, monthly, scratch }: HubState, now: Float64Array): void {
  const { units, cells, closed, unitFirm, lnVolume, used, cellKind, wanted, workAtStart } = firms;
  const { saved } = technology;
  const { u: volume } = scratch;
  for (let j = 0; j < units; j++) volume[j] = closed[unitFirm[j]] === 1 ? 0 : exp(lnVolume[j]);
  let positions = 0;
  let automated = 0;
  for (let c = 0; c < cells; c++) {
    const j = Math.floor(c / S);
    const work = workAtStart[c] * volume[j];
    const spared = labourSpared(work, used[j], saved[cellKind[c]]);
    wanted[c] = work - spared;
    automated += spared;
    positions += work - spared;
  }
  monthly.automated = automated;
  monthly.wanted = positions;
  monthly.relocated += (positions * now[input.drift]) / 12;
}
