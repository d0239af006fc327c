import type { Firm } from './firm.ts';
import type { Task } from './tables.ts';

/** (C16) Whether the law asks something of systems of this risk class in this month of the run. */
export function dutyHolds({ duties, start }: Firm, risk: Task['risk'], month: number): boolean {
  if (risk === 'minimal') return false;
  for (let d = 0; d < duties.length; d++) {
    if (duties[d].risk === risk && start + month >= duties[d].from) return true;
  }
  return false;
}

/** Whether those who use AI must have been taught about it. */
export function literacyHolds({ duties, start }: Firm, month: number): boolean {
  for (let d = 0; d < duties.length; d++) {
    if (duties[d].risk === 'minimal' && start + month >= duties[d].from) return true;
  }
  return false;
}
