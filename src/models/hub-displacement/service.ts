import { log } from '../../numeric/arithmetic.ts';
import { at } from './indices.ts';
import type { HubState } from './state.ts';

const input = {
  errors: at('service.errors'),
  errorCost: at('service.errorCost'),
  days: at('service.days'),
  dayCost: at('service.dayCost'),
  aiErrors: at('service.aiErrors'),
  aiDays: at('service.aiDays'),
  elasticity: at('volume.elasticity'),
};

/** What errors and waiting cost a client per unit of price, where AI is used as far as `use`. */
function borne(now: Float64Array, use: number): number {
  const errors = Math.min(1, now[input.errors] * (1 + now[input.aiErrors] * use));
  const days = now[input.days] * (1 + now[input.aiDays] * use);
  return errors * now[input.errorCost] + days * now[input.dayCost];
}

/** The start: what clients bear then, and by how much it differs where AI is in use already. */
export function startService(state: HubState, now: Float64Array): void {
  const { firms } = state;
  firms.borneAtStart = borne(now, 0);
  for (let j = 0; j < firms.units; j++) setBurden(state, j, burdenOf(state, now, firms.used[j]));
}

function setBurden({ firms }: HubState, j: number, burden: number): void {
  firms.burden[j] = burden;
  firms.worstBurden = Math.max(firms.worstBurden, Math.abs(burden));
}

/** What a client pays in errors and waiting relative to the start without AI: 0 there, .1 if it is a tenth of the price more. */
function burdenOf({ firms }: HubState, now: Float64Array, use: number): number {
  return (1 + borne(now, use)) / (1 + firms.borneAtStart) - 1;
}

/**
 * (B1) Clients answer to quality and speed as to prices: what errors and waiting cost them is a part of what the work costs them, wherever
 * and by whomever it is done. Where neither has changed nothing is done.
 */
export function answerToService(state: HubState, now: Float64Array): void {
  const { firms } = state;
  const byAi = now[input.aiErrors] !== 0 || now[input.aiDays] !== 0;
  if (!byAi && firms.worstBurden === 0 && borne(now, 0) === firms.borneAtStart) return;
  firms.worstBurden = 0;
  for (let j = 0; j < firms.units; j++) {
    const burden = burdenOf(state, now, firms.used[j]);
    firms.lnVolume[j] -= now[input.elasticity] * log((1 + burden) / (1 + firms.burden[j]));
    setBurden(state, j, burden);
  }
}
