import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { NEVER, stage } from './state.ts';
import type { FirmState } from './state.ts';
import type { Duty, Task } from './tables.ts';

const input = {
  overnight: at('agents.overnight'),
  clear: at('clarity.minimum'),
  obeys: at('compliance.programme'),
  ignored: at('compliance.ignored'),
  costHigh: at('compliance.costHigh'),
  costLimited: at('compliance.costLimited'),
  delayHigh: at('compliance.delayHigh'),
  delayLimited: at('compliance.delayLimited'),
  costAssessment: at('compliance.costAssessment'),
};

/** Whether the AI Act asks something of systems of this risk class in this month of the run (C16). */
export function dutyHolds(firm: Firm, risk: Task['risk'], month: number): boolean {
  return risk !== 'minimal' && holds(firm, 'ai', risk, month);
}

/** Whether those who use AI must have been taught about it. */
export function literacyHolds(firm: Firm, month: number): boolean {
  return holds(firm, 'ai', 'minimal', month);
}

/** High-risk systems stand alone or are part of a regulated product; only their dates differ. */
export function isHighRisk(risk: Task['risk']): boolean {
  return risk === 'high' || risk === 'product';
}

/** Whether a system for this task does not run this month: its duty holds, and it is not in line with the law, which is not ignored. */
export function isBarred(state: FirmState, firm: Firm, j: number, month: number): boolean {
  return month < state.work.lawful[j] && !isIgnored(state, j) && dutyHolds(firm, firm.tasks[j].risk, month);
}

/** Whether a system would run although it is not in line with the law. One that was found and is put right is no longer. */
export function isIgnored({ work }: FirmState, j: number): boolean {
  return work.ignored[j] === 1 && work.lawful[j] === NEVER;
}

/** Cost of bringing a system into line with the AI Act. */
export function conformityCost(risk: Task['risk'], now: Float64Array): number {
  return now[isHighRisk(risk) ? input.costHigh : input.costLimited];
}

/** Months by which the law puts off a go-live that is due in `month`: none before its date. */
export function lawfulDelay(firm: Firm, j: number, now: Float64Array, month: number): number {
  const { risk } = firm.tasks[j];
  if (!dutyHolds(firm, risk, month)) return 0;
  return Math.ceil(now[isHighRisk(risk) ? input.delayHigh : input.delayLimited]);
}

/**
 * (C16) A month's law: an impact assessment before a system handles personal data at high risk; conformity once the AI Act asks for it.
 * A system that is there before its date is prepared in time; one that is switched on overnight afterwards waits.
 *
 * @param luck by task: below the share of systems that are brought into line; next above it those that run all the same
 */
export function obeyTheLaw(state: FirmState, firm: Firm, now: Float64Array, luck: Float64Array, month: number): void {
  const { work, monthly } = state;
  const overnight = now[input.overnight] > 0;
  const ignored = now[input.ignored];
  for (let j = 0; j < firm.tasks.length; j++) {
    const { risk } = firm.tasks[j];
    const obeys = now[input.obeys];
    work.ignored[j] = risk !== 'minimal' && luck[j] >= obeys && luck[j] < obeys + (1 - obeys) * ignored ? 1 : 0;
    if (risk === 'minimal' || luck[j] >= obeys) continue;
    const planned = work.stage[j] !== stage.idea;
    if (!planned && !(overnight && work.clarity[j] >= now[input.clear])) continue;
    if (work.assessed[j] === 0 && holds(firm, 'dataProtection', risk, month)) {
      monthly.compliance += now[input.costAssessment];
      work.assessed[j] = 1;
    }
    if (work.lawful[j] === NEVER && dutyHolds(firm, risk, month)) {
      monthly.compliance += (1 - work.found[j]) * conformityCost(risk, now);
      const late = !planned && work.delegable[j] <= 0;
      work.lawful[j] = month + (late ? lawfulDelay(firm, j, now, month) : 0);
    }
  }
}

function holds({ duties, start }: Firm, act: Duty['act'], risk: Task['risk'], month: number): boolean {
  for (let d = 0; d < duties.length; d++) {
    if (duties[d].act === act && duties[d].risk === risk && start + month >= duties[d].from) return true;
  }
  return false;
}
