import { monthly as chanceOf } from '../../economy/calendar.ts';
import type { Draw } from '../model.ts';
import { conformityCost, dutyHolds, isIgnored } from './compliance.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { stream } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  rate: at('enforcement.rate'),
  share: at('enforcement.share'),
  fixed: at('enforcement.fixed'),
  part: at('enforcement.part'),
  months: at('enforcement.months'),
};

/** Small and medium firms have fewer heads than this and at most so much turnover a year. @source aiact2024 by way of 2003/361/EC */
const MEDIUM_HEADS = 250;
const MEDIUM_TURNOVER = 50e6;

/**
 * (C16) A month's enforcement: a system that runs although its duty holds and it is not in line is found now and then; the firm pays a fine
 * and its conformity, and the system is out of use for some months. As an expectation the share out of use falls by one part in so many a
 * month, which makes as many months of it in all.
 *
 * @source aiact2024 Art. 99
 */
export function enforceTheLaw(state: FirmState, firm: Firm, draw: Draw, month: number): void {
  const { work, monthly, scratch } = state;
  const { now, mode } = draw;
  const expected = mode === 'expected';
  const months = Math.max(1, now[input.months]);
  let drawn = false;
  for (let j = 0; j < firm.tasks.length; j++) {
    const { risk } = firm.tasks[j];
    work.withdrawn[j] -= work.withdrawn[j] / months;
    if (!isIgnored(state, j) || work.delegable[j] <= 0 || !dutyHolds(firm, risk, month)) continue;
    const chance = chanceOf(now[input.rate]);
    if (!drawn && !expected) draw.uniforms(scratch.u, firm.tasks.length, stream.enforcement, month);
    drawn = true;
    if (!expected && scratch.u[j] >= chance) continue;
    const found = expected ? chance * (1 - work.found[j]) : 1;
    monthly.fines += found * now[input.part] * highestFine(state, now, month);
    monthly.compliance += found * conformityCost(risk, now);
    if (expected) {
      work.found[j] += found;
      work.withdrawn[j] += found;
    } else work.lawful[j] = month + 1 + Math.ceil(months);
  }
}

/** EUR that the law allows at most: the higher of a share of turnover and an amount, for small and medium firms the lower. */
function highestFine({ hours, finance, monthly }: FirmState, now: Float64Array, month: number): number {
  let heads = 0;
  for (let r = 0; r < hours.heads.length; r++) heads += hours.heads[r];
  const turnover = (12 * (finance.cashIn + monthly.revenue)) / (month + 1);
  const ofTurnover = now[input.share] * turnover;
  const small = heads < MEDIUM_HEADS && turnover <= MEDIUM_TURNOVER;
  return small ? Math.min(ofTurnover, now[input.fixed]) : Math.max(ofTurnover, now[input.fixed]);
}
