import { exp } from '../../numeric/arithmetic.ts';
import { feasibleShare, taskHorizon } from '../../economy/capability.ts';
import { atRiskShare, exposedAndFeasible, labourSaved, payingShare } from '../../economy/tasks.ts';
import { at } from './indices.ts';
import { K, S } from './layout.ts';
import type { Hub, HubState } from './state.ts';

const input = {
  horizon: at('capability.horizon'),
  doubling: at('capability.doubling'),
  transfer: at('capability.transfer'),
  slope: at('capability.slope'),
  ceiling: at('capability.ceiling'),
  plateauAfter: at('capability.plateauAfter'),
  taskLength: at('taskLength.care'),
  taskSpread: at('taskSpread'),
  exposure: at('exposure.care'),
  tilt: at('tilt.junior'),
  automation: at('automationShare'),
  supervision: at('supervision'),
  rework: at('rework'),
  augmentation: at('augmentation.junior'),
  blur: at('cost.blur'),
  tokens: at('tokens.perHour'),
  price: at('tokens.price'),
  decline: at('tokens.decline'),
  levy: at('automationLevy'),
  wageLevel: at('wage.level'),
  wageOf: at('wageOf.junior'),
};

/** Paid hours of a year. @assumption the statutory figure of most countries lies within a tenth of it */
export const HOURS_PER_YEAR = 1700;

/** This month's technology: what AI can do in each family and seniority, what of it pays, and the labour it saves (K5–K9). */
export function advanceTechnology(state: HubState, hub: Hub, now: Float64Array, month: number): void {
  const { technology, market } = state;
  const months = Math.min(month, now[input.plateauAfter]) + hub.monthsSinceHorizon;
  const horizon = taskHorizon(now[input.horizon], now[input.transfer], now[input.doubling], months, now[input.ceiling]);
  const price = (now[input.price] / 1e6) * exp(-Math.LN10 * now[input.decline] * (month / 12));
  const perHour = now[input.tokens] * price + now[input.levy];
  const overhead = now[input.supervision] + now[input.rework];

  for (let k = 0; k < K; k++) {
    const feasible = feasibleShare(horizon, now[input.taskLength + k], now[input.taskSpread], now[input.slope]);
    const familyWage = (now[input.wageLevel] * market.wageAtStart[k]) / HOURS_PER_YEAR;
    technology.tokenCost[k] = familyWage > 0 ? perHour / familyWage : 0;
    const relativeWage = exp(market.lnWage[k]);
    for (let s = 0; s < S; s++) {
      const cell = k * S + s;
      const x = exposedAndFeasible(now[input.exposure + k], now[input.tilt + s], feasible);
      const hourlyWage = familyWage * now[input.wageOf + s] * relativeWage;
      const costRatio = overhead + (hourlyWage > 0 ? perHour / hourlyWage : 0);
      const paying = payingShare(x, costRatio, now[input.blur]);
      technology.feasible[cell] = x;
      technology.paying[cell] = paying;
      technology.saved[cell] = labourSaved(
        paying,
        now[input.automation],
        now[input.supervision],
        now[input.rework],
        now[input.augmentation + s],
      );
      technology.atRisk[cell] = atRiskShare(x, now[input.automation], now[input.supervision], now[input.rework]);
    }
  }
}
