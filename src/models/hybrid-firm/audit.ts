import type { Firm } from './firm.ts';
import type { FirmState } from './state.ts';

const TOLERANCE = 1e-9;

/** Throws unless hours (K-I4), work (K-I5) and cash (K-I6) close, and nobody and nothing is negative. */
export function audit(state: FirmState, firm: Firm): void {
  const { staff, hours, work, monthly: m, finance } = state;
  firm.roles.forEach(({ name }, r) => {
    const used = hours.productive[r] + hours.supervision[r] + hours.learning[r] + hours.mentoring[r];
    const all = used + hours.rework[r] + hours.idle[r];
    close(`hours of ${name}`, all, hours.paid[r]);
    if (!(hours.idle[r] >= -TOLERANCE * (1 + hours.paid[r])))
      throw new Error(`hours of ${name}: ${hours.idle[r]} idle hours`);
    let heads = 0;
    for (let i = staff.firstOf[r]; i < staff.firstOf[r + 1]; i++) heads += staff.heads[i];
    close(`heads of ${name}`, heads, hours.heads[r]);
  });
  firm.tasks.forEach(({ name }, j) => {
    const done = work.doneStaff[j] + work.doneFreelance[j] + work.doneOutsourced[j] + work.doneAi[j];
    close(`pieces of ${name}`, done + work.abandoned[j] + work.backlog[j] - work.backlogBefore[j], work.arrived[j]);
    if (!(Math.min(done, work.abandoned[j], work.backlog[j]) >= -TOLERANCE))
      throw new Error(`${name}: negative pieces`);
  });
  const supervised = hours.supervision.reduce((sum, h) => sum + h, 0);
  if (!(supervised <= hours.supervisionUsed + TOLERANCE && hours.supervisionUsed <= hours.supervisionOffered + 1e-6))
    throw new Error(`supervision: ${hours.supervisionUsed} of ${hours.supervisionOffered} hours used`);
  close('cash', finance.margin, finance.cashIn - finance.cashOut);
  const bills = m.wages + m.freelance + m.outsourcing + m.tokens + m.licences + m.courses + m.compliance;
  const others = m.integration + m.roles + m.careers + m.hiring + m.errors + m.fines;
  close('cash of the month', m.revenue - bills - others, m.margin);
  for (let i = 0; i < staff.groups; i++) {
    const shares = [staff.competence[i], staff.use[i], staff.trust[i], staff.fear[i]];
    if (!(staff.heads[i] >= -TOLERANCE) || shares.some((x) => !(x >= -TOLERANCE && x <= 1 + TOLERANCE)))
      throw new Error(`staff: group ${i} of ${staff.heads[i]} heads has shares ${shares.join(', ')}`);
  }
}

function close(what: string, sum: number, total: number): void {
  if (!(Math.abs(sum - total) <= TOLERANCE * (1 + Math.abs(total)))) throw new Error(`${what}: ${sum} is not ${total}`);
}
