import { adoptionHazard, goLiveLag, meanFieldAdoption, rampUp } from '../../economy/adoption.ts';
import { monthly } from '../../economy/calendar.ts';
import { supervisedIntensity, supervisionHours } from '../../economy/supervision.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { S, stream } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  innovation: at('adoption.innovation'),
  imitation: at('adoption.imitation'),
  lag: at('adoption.lag'),
  lagSpread: at('adoption.lagSpread'),
  complianceDelay: at('adoption.complianceDelay'),
  ramp: at('adoption.ramp'),
  ceiling: at('adoption.ceiling'),
  supervision: at('supervision'),
  automation: at('automationShare'),
  capacity: at('supervisionCapacity'),
  competence: at('competence.months'),
};

/** Firms decide, go live and ramp up (K12–K14); then supervision caps what each can use (B3). */
export function advanceAdoption(state: HubState, draw: Draw, month: number): void {
  if (draw.mode === 'expected') adoptInExpectation(state, draw, month);
  else adoptFirmByFirm(state, draw, month);
  capBySupervision(state, draw.now);
}

/** Many alike firms: each has the average intensity, and the share that is live trails the share that has decided. */
function adoptInExpectation(state: HubState, draw: Draw, month: number): void {
  const { firms, town } = state;
  const { now } = draw;
  const path = town.adoptionPath;
  path.push(meanFieldAdoption(path[path.length - 1], now[input.innovation], now[input.imitation]));
  const lag = Math.round(now[input.lag] + now[input.complianceDelay]);
  town.adoptedShare = path[Math.max(0, month + 1 - lag)];
  for (let f = 0; f < firms.firms; f++) {
    firms.intensity[f] = rampUp(firms.intensity[f], town.adoptedShare * now[input.ceiling], now[input.ramp]);
    firms.competence[f] = 1;
  }
}

/** (K12) as a birth chain over firms: who has decided raises the hazard of those who have not. */
function adoptFirmByFirm(state: HubState, draw: Draw, month: number): void {
  const { firms, town, scratch } = state;
  const { now } = draw;
  let decided = 0;
  for (let f = 0; f < firms.firms; f++) decided += firms.adopted[f];
  const peers = decided / firms.firms;
  draw.uniforms(scratch.u, firms.firms, stream.adoption, month);
  let live = 0;
  let open = 0;
  for (let f = 0; f < firms.firms; f++) {
    if (firms.closed[f] === 1) continue;
    open++;
    if (firms.adopted[f] === 0) {
      const hazard = adoptionHazard(firms.eagerness[f], now[input.innovation], now[input.imitation], peers);
      // A month's chance is below a twelfth of the hazard.
      if (12 * scratch.u[f] >= hazard || scratch.u[f] >= monthly(hazard)) continue;
      firms.adopted[f] = 1;
      draw.uniforms(scratch.v, f + 1, stream.firmLag, 0, f);
      const lag = goLiveLag(now[input.lag], now[input.lagSpread], scratch.v[f]);
      firms.goLive[f] = month + lag + now[input.complianceDelay];
    }
    if (firms.goLive[f] > month) continue;
    live++;
    firms.intensity[f] = rampUp(firms.intensity[f], now[input.ceiling], now[input.ramp]);
    firms.competence[f] = rampUp(firms.competence[f], 1, Math.max(1, now[input.competence]));
  }
  town.adoptedShare = open > 0 ? live / open : 0;
}

/** AI works only as far as experienced people can supervise it: intensity is cut where the hours do not suffice. */
function capBySupervision({ firms, technology, scratch }: HubState, now: Float64Array): void {
  const { units, unitFirm, unitFamily, staff, used, intensity, competence } = firms;
  const { paying } = technology;
  const { u: needed, v: experienced } = scratch;
  clear(needed, firms.firms);
  clear(experienced, firms.firms);
  for (let j = 0; j < units; j++) {
    const f = unitFirm[j];
    const c = j * S;
    const family = unitFamily[j] * S;
    needed[f] += staff[c] * paying[family] + staff[c + 1] * paying[family + 1] + staff[c + 2] * paying[family + 2];
    experienced[f] += staff[c + 1] + staff[c + 2];
  }
  const review = now[input.automation] * now[input.supervision];
  const capacity = now[input.capacity];
  const usedBy = needed;
  for (let f = 0; f < firms.firms; f++) {
    const offered = supervisionHours(experienced[f], capacity, competence[f]);
    usedBy[f] = supervisedIntensity(intensity[f], needed[f], review, offered);
  }
  for (let j = 0; j < units; j++) used[j] = usedBy[unitFirm[j]];
}
