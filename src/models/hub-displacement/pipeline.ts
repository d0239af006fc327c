import { exp } from '../../numeric/arithmetic.ts';
import { K, S } from './layout.ts';
import type { HubState } from './state.ts';

/** Years ahead. */
const HORIZON = 5;

/**
 * (B7) Mid and senior positions that nobody from within will hold in five years: today's demand, less those of today's mid and senior
 * staff who stay, less the juniors of today and of the coming years (hired as in the last twelve months) who rise, at the
 * pace of the start, and stay.
 */
export function pipelineDebt({ firms, monthly: figures }: HubState): number {
  let wanted = 0;
  for (let c = 0; c < firms.cells; c += S) for (let s = 1; s < S; s++) wanted += firms.wanted[c + s];
  let juniors = 0;
  let mids = 0;
  let seniors = 0;
  for (let k = 0; k < K; k++) {
    juniors += figures.headsByCell[k * S];
    mids += figures.headsByCell[k * S + 1];
    seniors += figures.headsByCell[k * S + 2];
  }
  let hiresPerYear = 0;
  for (const hires of figures.juniorHires) hiresPerYear += hires;

  const [leaving, leavingMid, leavingSenior] = figures.turnover;
  const staying = mids * exp(-HORIZON * leavingMid) + seniors * exp(-HORIZON * leavingSenior);
  const rising = 12 * figures.promotionAtStart;
  const out = rising + leaving;
  if (out <= 0) return wanted - staying;
  const gone = 1 - exp(-HORIZON * out);
  const promoted = (rising / out) * (juniors * gone + hiresPerYear * (HORIZON - gone / out));
  return wanted - staying - promoted * exp((-HORIZON / 2) * leavingMid);
}
